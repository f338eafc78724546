import type { Policy } from '../policy';

/** Clinical reference 1.4: how often somebody in withdrawal management is looked at. */
export const monitoringSettings = {
  ambulatory: 'Ambulatory',
  residential: 'Residential',
  hospital: 'Hospital',
} as const satisfies Record<string, string>;
export type MonitoringSetting = keyof typeof monitoringSettings;

/** An order as the schedule reads it. Without intervals of its own the programme's protocol holds. */
export interface MonitoringTerms {
  readonly setting: MonitoringSetting;
  readonly startsAt: Date;
  readonly endsAt: Date | null;
  readonly cowsMinutes: number | null;
  readonly vitalsMinutes: number | null;
  /** Buprenorphine is begun: checks go by its doses too. */
  readonly induction: boolean;
}

export type Watched = 'cows' | 'vitals';

export interface Pace {
  readonly phase: 'first' | 'second' | 'later' | 'own';
  readonly everyMinutes: number;
  readonly lateAfterMinutes: number;
  /** Nobody is woken for it: a look at somebody asleep counts. */
  readonly whileAwake: boolean;
}

/** How often, at an instant of a stay in a bed. */
export function paceAt(terms: MonitoringTerms, what: Watched, at: Date, policy: Policy, alpha2 = false): Pace {
  const own = what === 'cows' ? terms.cowsMinutes : terms.vitalsMinutes;
  if (own !== null) return ownPace(own, policy);
  const hours = (at.getTime() - terms.startsAt.getTime()) / 3_600_000;
  const pace = protocolPace(what, hours, policy);
  // With clonidine or lofexidine blood pressure is looked at four times a day, however late in the stay.
  return what === 'vitals' && alpha2 && pace.everyMinutes > policy.wm_alpha2_vitals_minutes
    ? { ...pace, everyMinutes: policy.wm_alpha2_vitals_minutes }
    : pace;
}

function protocolPace(what: Watched, hours: number, policy: Policy): Pace {
  if (hours < policy.wm_first_hours)
    return {
      phase: 'first',
      everyMinutes: what === 'cows' ? policy.wm_first_cows_minutes : policy.wm_first_vitals_minutes,
      lateAfterMinutes: policy.wm_first_late_minutes,
      whileAwake: false,
    };
  if (hours < policy.wm_second_until_day * 24)
    return {
      phase: 'second',
      everyMinutes: what === 'cows' ? policy.wm_second_cows_minutes : policy.wm_second_vitals_minutes,
      lateAfterMinutes: policy.wm_second_late_minutes,
      whileAwake: what === 'cows',
    };
  return {
    phase: 'later',
    everyMinutes: what === 'cows' ? policy.wm_later_cows_minutes : policy.wm_later_vitals_minutes,
    lateAfterMinutes: policy.wm_later_late_minutes,
    whileAwake: false,
  };
}

/** A prescriber's own interval is late when the phase with the nearest interval above it would be. */
function ownPace(everyMinutes: number, policy: Policy): Pace {
  const lateAfterMinutes =
    everyMinutes <= policy.wm_first_cows_minutes
      ? policy.wm_first_late_minutes
      : everyMinutes <= policy.wm_second_cows_minutes
        ? policy.wm_second_late_minutes
        : policy.wm_later_late_minutes;
  return { phase: 'own', everyMinutes, lateAfterMinutes, whileAwake: false };
}

/** `every 6 hours while awake`, `every 90 minutes`. */
export function paceWords({ everyMinutes, whileAwake }: Pick<Pace, 'everyMinutes' | 'whileAwake'>): string {
  const every = everyMinutes % 60 === 0 ? hoursWords(everyMinutes / 60) : `every ${everyMinutes} minutes`;
  return whileAwake ? `${every} while awake` : every;
}

const hoursWords = (hours: number) => (hours === 1 ? 'every hour' : `every ${hours} hours`);

/** Is an order in force at an instant: it has begun and not run out. Whether somebody ended it, its row says. */
export function isWatchedAt({ startsAt, endsAt }: Pick<MonitoringTerms, 'startsAt' | 'endsAt'>, at: Date): boolean {
  return startsAt <= at && (endsAt === null || endsAt > at);
}

/** The last one at or before an instant; null for none. */
export function lastBefore(instants: readonly Date[], at: Date): Date | null {
  let last: Date | null = null;
  for (const one of instants) if (one <= at && (last === null || one > last)) last = one;
  return last;
}
