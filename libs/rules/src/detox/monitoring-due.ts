import { serviceDay } from '../mat/service-day';
import type { Policy } from '../policy';
import { addDays, addMinutes, type Day, daysBetween, instantOf } from '../time';
import { isWatchedAt, lastBefore, type MonitoringTerms, paceAt, type Watched } from './monitoring';

/** What was done so far, as instants, in any order. */
export interface MonitoringFacts {
  readonly terms: MonitoringTerms;
  /** Complete scales: one with an item missing is no answer. */
  readonly cows: readonly Date[];
  readonly vitals: readonly Date[];
  /** Looks at which somebody slept: they count where nobody is woken. */
  readonly asleep: readonly Date[];
  /** Looks at which the person declined: the offer was made. */
  readonly declined: readonly Date[];
  /** Self-rated scales: by phone they count as the daily check of somebody at home. */
  readonly selfRated: readonly Date[];
  readonly buprenorphine: readonly Date[];
  /** Clonidine or lofexidine is ordered. */
  readonly alpha2: boolean;
  /** When a limit was passed that no later check has answered. */
  readonly passed: { readonly cows: Date | null; readonly vitals: Date | null };
  readonly zone: string;
  readonly dayBoundary: string;
}

export interface DueCheck {
  readonly what: Watched;
  readonly why: 'schedule' | 'daily' | 'induction' | 'before-dose' | 'recheck' | 'visit';
  /** Null for what goes with an event: the next dose, the next visit. */
  readonly dueAt: Date | null;
  readonly lateAt: Date | null;
  readonly state: 'ahead' | 'due' | 'late' | 'with-event';
  readonly whileAwake: boolean;
  readonly everyMinutes: number | null;
}

/**
 * The next COWS and the next vital signs that an order makes due, computed when it is read (clinical reference 1.4): the
 * most pressing of schedule, buprenorphine start and re-check for each, and what goes with the next dose. Empty once the
 * order has run out.
 */
export function dueChecks(facts: MonitoringFacts, policy: Policy, now: Date): readonly DueCheck[] {
  if (facts.terms.endsAt !== null && facts.terms.endsAt <= now) return [];
  return (['cows', 'vitals'] as const).flatMap((what) => {
    const timed = [
      ...(isWatchedAt(facts.terms, now) ? [recheck(facts, what, policy), ...induction(facts, what, policy, now)] : []),
      ownDays(facts, what) ? daily(facts, what, policy, now) : scheduled(facts, what, policy, now),
    ].filter((one) => one !== null);
    const [first] = timed.filter(({ dueAt }) => dueAt !== null).sort((one, other) => at(one) - at(other));
    const withEvent = timed.filter(({ dueAt }) => dueAt === null);
    return [...(first ? [placed(first, now)] : []), ...beforeDose(facts, what, policy, now), ...withEvent];
  });
}

const at = ({ dueAt }: DueCheck) => dueAt?.getTime() ?? Number.POSITIVE_INFINITY;

function placed(check: DueCheck, now: Date): DueCheck {
  const { dueAt, lateAt } = check;
  const state =
    dueAt === null ? 'with-event' : dueAt > now ? 'ahead' : lateAt !== null && lateAt < now ? 'late' : 'due';
  return { ...check, state };
}

/** Somebody at home is seen by day, unless the prescriber set hours. */
function ownDays({ terms }: MonitoringFacts, what: Watched): boolean {
  return terms.setting === 'ambulatory' && (what === 'cows' ? terms.cowsMinutes : terms.vitalsMinutes) === null;
}

/** What counts as done, of the kind: a look at somebody asleep only in a phase in which nobody is woken. */
function done(facts: MonitoringFacts, what: Watched, policy: Policy): readonly Date[] {
  if (what === 'vitals') return [...facts.vitals, ...facts.declined];
  const looked = facts.asleep.filter((one) => paceAt(facts.terms, 'cows', one, policy).whileAwake);
  return [...facts.cows, ...facts.declined, ...looked];
}

function scheduled(facts: MonitoringFacts, what: Watched, policy: Policy, now: Date): DueCheck {
  const { terms, alpha2 } = facts;
  const pace = (when: Date) => paceAt(terms, what, when, policy, alpha2);
  const last = lastBefore(done(facts, what, policy), now);
  const first = pace(terms.startsAt);
  // One taken shortly before the order, on admission, is the first of it.
  const counts = last !== null && last >= addMinutes(terms.startsAt, -first.everyMinutes);
  const from = counts && last > terms.startsAt ? pace(last) : first;
  const dueAt = counts ? addMinutes(last, from.everyMinutes) : terms.startsAt;
  return {
    what,
    why: 'schedule',
    dueAt,
    lateAt: addMinutes(dueAt, from.lateAfterMinutes),
    state: 'ahead',
    whileAwake: from.whileAwake,
    everyMinutes: from.everyMinutes,
  };
}

/** At least once a day for the first days, then at each visit. A day without a look is late when it has ended. */
function daily(facts: MonitoringFacts, what: Watched, policy: Policy, now: Date): DueCheck {
  const common = { what, whileAwake: false, everyMinutes: null } as const;
  const visit: DueCheck = { ...common, why: 'visit', dueAt: null, lateAt: null, state: 'with-event' };
  if (what === 'vitals') return visit;
  const { terms, zone, dayBoundary, selfRated } = facts;
  const dayOf = (instant: Date) => serviceDay(instant, zone, dayBoundary);
  const firstDay = dayOf(terms.startsAt);
  const last = lastBefore([...done(facts, what, policy), ...selfRated], now);
  const lastDay = last === null ? null : dayOf(last);
  const next = lastDay === null || lastDay < firstDay ? firstDay : addDays(lastDay, 1);
  if (daysBetween(firstDay, next) >= policy.wm_ambulatory_daily_days) return visit;
  const begins = startOf(next, zone, dayBoundary);
  return {
    ...common,
    why: 'daily',
    dueAt: begins < terms.startsAt ? terms.startsAt : begins,
    lateAt: startOf(addDays(next, 1), zone, dayBoundary),
    state: 'ahead',
  };
}

const startOf = (day: Day, zone: string, boundary: string) => instantOf(`${day}T${boundary.slice(0, 5)}`, zone);

/** Half an hour and two hours after the first buprenorphine; a later check makes an earlier one needless. */
function induction(facts: MonitoringFacts, what: Watched, policy: Policy, now: Date): readonly (DueCheck | null)[] {
  const first = firstDose(facts, policy, now);
  if (first === null) return [];
  const early = policy.wm_induction_late_minutes;
  const after = [policy.wm_induction_first_minutes, ...(what === 'cows' ? [policy.wm_induction_second_minutes] : [])];
  const taken = what === 'cows' ? facts.cows : facts.vitals;
  const open = after
    .map((minutes) => addMinutes(first, minutes))
    .filter((dueAt) => !taken.some((one) => one <= now && one >= addMinutes(dueAt, -early)));
  // Once the second is due the first can no longer be taken: it was missed, and the flowsheet shows the gap.
  const next = open.find((dueAt, index) => index === open.length - 1 || (open[index + 1] ?? dueAt) > now);
  if (next === undefined) return [];
  const lateAt = addMinutes(next, policy.wm_induction_late_minutes);
  return [{ what, why: 'induction', dueAt: next, lateAt, state: 'ahead', whileAwake: false, everyMinutes: null }];
}

/** The first dose of the start that the order is about; null before it, and once the start is over. */
function firstDose({ terms, buprenorphine }: MonitoringFacts, policy: Policy, now: Date): Date | null {
  if (!terms.induction) return null;
  const since = addMinutes(terms.startsAt, -24 * 60);
  const doses = buprenorphine.filter((dose) => dose >= since && dose <= now);
  const first = doses.reduce<Date | null>((one, dose) => (one === null || dose < one ? dose : one), null);
  return first !== null && addMinutes(first, policy.wm_induction_days * 24 * 60) > now ? first : null;
}

/** Before the first dose and before each further one, unless one was just taken (R-100 says how old it may be). */
function beforeDose(facts: MonitoringFacts, what: Watched, policy: Policy, now: Date): readonly DueCheck[] {
  if (!facts.terms.induction || !isWatchedAt(facts.terms, now)) return [];
  const begun = facts.buprenorphine.some((dose) => dose <= now && dose >= addMinutes(facts.terms.startsAt, -24 * 60));
  if (begun && (what === 'vitals' || firstDose(facts, policy, now) === null)) return [];
  const last = lastBefore(what === 'cows' ? facts.cows : facts.vitals, now);
  const lastDose = lastBefore(facts.buprenorphine, now);
  const fresh = last !== null && addMinutes(last, policy.bup_cows_minutes) >= now;
  if (fresh && (lastDose === null || last > lastDose)) return [];
  const common = { dueAt: null, lateAt: null, state: 'with-event', whileAwake: false, everyMinutes: null } as const;
  return [{ what, why: 'before-dose', ...common }];
}

function recheck({ passed }: MonitoringFacts, what: Watched, policy: Policy): DueCheck | null {
  const since = passed[what];
  if (since === null) return null;
  const dueAt = addMinutes(since, policy.wm_recheck_minutes);
  const lateAt = addMinutes(dueAt, policy.wm_recheck_minutes);
  return { what, why: 'recheck', dueAt, lateAt, state: 'ahead', whileAwake: false, everyMinutes: null };
}
