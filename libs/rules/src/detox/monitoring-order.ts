import type { Policy } from '../policy';
import type { Evaluation, Refusal } from '../refusal';
import { evaluateAll, failed, passed, type Rule, stops } from '../rule';
import { type MonitoringSetting, paceAt, type Watched } from './monitoring';
import { type OrderHands, orderHands, type Telephone } from './order-hands';

/** An order to watch withdrawal (clinical reference 1.4). Without intervals the programme's protocol holds. */
export interface MonitoringAttempt {
  readonly setting: MonitoringSetting;
  readonly startsAt?: Date;
  readonly endsAt?: Date;
  readonly cowsMinutes?: number;
  readonly vitalsMinutes?: number;
  readonly induction: boolean;
  readonly note?: string;
  readonly telephone?: Telephone;
  /** The order that ends where this one begins. */
  readonly replacesId?: string;
}

export interface MonitoringOrderFacts extends OrderHands {
  readonly attempt: MonitoringAttempt;
  readonly startsAt: Date;
  readonly now: Date;
  /** The order that stands; null for none. */
  readonly standing: { readonly id: string } | null;
  readonly policy: Policy;
}

export interface DecidedMonitoring {
  readonly startsAt: Date;
  readonly evaluations: readonly Evaluation[];
}

const shortest = 15;
const longest = 1440;

export const monitoringRules: readonly Rule<MonitoringOrderFacts>[] = [
  ...orderHands,
  {
    id: 'clinical reference 1.4 one order',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'One order at a time says how often',
    verified: 'design',
    asks: ({ standing, attempt: { replacesId } }) => {
      if ((standing?.id ?? null) === (replacesId ?? null)) return passed('No other order stands beside it');
      return standing === null
        ? failed('The order that this one replaces does not stand: load the chart again')
        : failed('Monitoring is ordered already: change that order');
    },
  },
  {
    id: 'clinical reference 1.4 times',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'Clinical reference 1.4',
    verified: 'design',
    asks: ({ attempt: { endsAt, replacesId }, startsAt, now }) => {
      if (replacesId !== undefined && startsAt > now) return failed('A change begins now: leave the start out');
      if (endsAt !== undefined && (endsAt <= startsAt || endsAt <= now))
        return failed('The order would have ended already: correct the end or leave it out');
      const back = now.getTime() - startsAt.getTime();
      return back > 24 * 3_600_000
        ? failed('An order begins today: leave the start out, or choose a time of the last day')
        : passed('It begins before it ends');
    },
  },
  {
    id: 'clinical reference 1.4 intervals',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'Clinical reference 1.4',
    verified: 'design',
    asks: ({ attempt: { cowsMinutes, vitalsMinutes } }) => {
      const own = [cowsMinutes, vitalsMinutes].filter((one) => one !== undefined);
      return own.every((one) => Number.isSafeInteger(one) && one >= shortest && one <= longest)
        ? passed('Intervals that can be kept')
        : failed(`An interval is ${shortest} minutes to 24 hours: correct it`);
    },
  },
  {
    id: 'clinical reference 1.4 protocol',
    version: 1,
    severity: 'WARN',
    citation: 'Clinical reference 1.4',
    verified: 'design',
    policy: [
      'wm_first_hours',
      'wm_first_cows_minutes',
      'wm_first_vitals_minutes',
      'wm_first_late_minutes',
      'wm_second_cows_minutes',
      'wm_second_late_minutes',
      'wm_later_late_minutes',
    ],
    appliesTo: ({ attempt: { setting, cowsMinutes, vitalsMinutes } }) =>
      setting !== 'ambulatory' && (cowsMinutes ?? vitalsMinutes) !== undefined,
    asks: ({ attempt, startsAt, policy }) => {
      const terms = { ...attempt, startsAt, endsAt: null, cowsMinutes: null, vitalsMinutes: null };
      const rarer = (what: Watched, own: number | undefined) =>
        own !== undefined && own > paceAt(terms, what, startsAt, policy).everyMinutes;
      return rarer('cows', attempt.cowsMinutes) || rarer('vitals', attempt.vitalsMinutes)
        ? failed('Less often than the protocol of the first day: change the order if the person is worse')
        : passed('As often as the protocol, or more');
    },
  },
];

/** May this be ordered? Refuses with 'withdrawal.refused' and the rule that says why. */
export function decideMonitoring(facts: MonitoringOrderFacts): DecidedMonitoring | Refusal {
  const evaluations = evaluateAll(monitoringRules, facts);
  const stop = evaluations.find(stops);
  if (stop) return { code: 'withdrawal.refused', says: `${stop.message}.`, evaluations };
  return { startsAt: facts.startsAt, evaluations };
}
