import type { Policy } from '../../policy';
import { addDays, type Day, dayNumber, daysBetween } from '../../time';

/** so many tests in so many days, counted from a day. Interim treatment has a measure of its own. */
export interface QuotaMeasure {
  readonly from: Day;
  readonly tests: number;
  readonly days: number;
}

/** A stretch of treatment up to its last day; null while it goes on. */
export interface Spell {
  readonly from: Day;
  readonly to: Day | null;
  readonly interim: boolean;
}

export type QuotaPolicy = Pick<Policy, 'uds_per_year' | 'interim_tests_min' | 'interim_max_days_per_12_months'>;

const year = 365;

export function measureOf({ from, interim }: Spell, policy: QuotaPolicy): QuotaMeasure {
  return interim
    ? { from, tests: policy.interim_tests_min, days: policy.interim_max_days_per_12_months }
    : { from, tests: policy.uds_per_year, days: year };
}

/** A part of the year in which one day is drawn. Its name is its days, so that it means the same wherever it is read. */
export interface Stratum {
  readonly id: string;
  readonly from: Day;
  readonly to: Day;
}

/**
 * the treatment year, split into as many parts of equal length as tests are required. Parts whose length is not whole differ by a
 * day. Years follow one another from day 1 of treatment.
 */
export function stratumOn({ from, tests, days }: QuotaMeasure, day: Day): Stratum {
  const since = daysBetween(from, day);
  const round = Math.floor(since / days);
  const index = Math.min(tests - 1, Math.floor(((since - round * days) * tests) / days));
  const begin = (part: number) => round * days + Math.ceil((part * days) / tests);
  return span(addDays(from, begin(index)), addDays(from, begin(index + 1) - 1));
}

export function stratumAfter(measure: QuotaMeasure, { to }: Stratum): Stratum {
  return stratumOn(measure, addDays(to, 1));
}

export function daysOfStratum({ from, to }: Pick<Stratum, 'from' | 'to'>): readonly Day[] {
  return Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => addDays(from, index));
}

/** Does a draw made for one part of the year stand for another? After day 1 was corrected the parts shift by some days. */
export function standsFor(drawnFor: string, { from, to }: Stratum): boolean {
  const [first, last] = drawnFor.split('/');
  if (first === undefined || last === undefined) return false;
  const shared = Math.min(dayNumber(last), dayNumber(to)) - Math.max(dayNumber(first), dayNumber(from)) + 1;
  return shared * 2 > daysBetween(from, to) + 1;
}

function span(from: Day, to: Day): Stratum {
  return { id: `${from}/${to}`, from, to };
}
