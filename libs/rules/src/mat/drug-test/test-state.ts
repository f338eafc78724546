import type { Policy } from '../../policy';
import type { Day } from '../../time';
import type { AnalyteReading } from './interpret';
import type { TestOutcomeKind, ValidityStatus } from './kinds';
import { isReadable } from './validity';

/** The four states of a test, everywhere: collected and waiting, negative, positive, not collected. */
export const testStates = {
  awaiting: 'Collected, awaiting result',
  negative: 'Negative',
  positive: 'Positive',
  'not-collected': 'Not collected',
} as const;
export type TestState = keyof typeof testStates;

/**
 * The state of a specimen. What is on order or on the medication list and was found as expected makes no positive. A specimen in
 * which nothing can be read goes on waiting, for a repeat.
 */
export function specimenState(
  read: readonly AnalyteReading[] | null,
  validity: ValidityStatus,
): Exclude<TestState, 'not-collected'> {
  if (read === null || !isReadable(validity)) return 'awaiting';
  const tested = read.filter(({ result }) => result !== 'not-tested');
  if (tested.length === 0) return 'awaiting';
  return tested.some(({ result, reading }) => result === 'positive' && reading !== 'expected_present')
    ? 'positive'
    : 'negative';
}

export interface OrderedTest {
  readonly dueOn: Day;
  readonly cancelled: boolean;
  readonly collected: boolean;
  /** What was recorded instead of a specimen, newest first. */
  readonly outcomes: readonly { readonly outcome: TestOutcomeKind; readonly at: Date }[];
}

export type TestStanding =
  | { readonly standing: 'upcoming' | 'to-collect' | 'collected' | 'cancelled' }
  /** could not provide one yet, and may wait until then; oral fluid is offered. */
  | { readonly standing: 'waiting'; readonly until: Date }
  | { readonly standing: 'not-collected'; readonly why: TestOutcomeKind };

/** R-409, worked out when read: a test whose day is over without a specimen was missed, and nothing else. */
export function testStanding(test: OrderedTest, today: Day, now: Date, policy: Policy): TestStanding {
  const { dueOn, cancelled, collected, outcomes } = test;
  if (collected) return { standing: 'collected' };
  if (cancelled) return { standing: 'cancelled' };
  const [last] = outcomes;
  if (last?.outcome === 'unable') {
    const until = new Date(last.at.getTime() + policy.uds_wait_hours * 3_600_000);
    return now < until ? { standing: 'waiting', until } : { standing: 'not-collected', why: 'unable' };
  }
  if (last !== undefined) return { standing: 'not-collected', why: last.outcome };
  if (dueOn < today) return { standing: 'not-collected', why: 'missed' };
  return { standing: dueOn > today ? 'upcoming' : 'to-collect' };
}

/** a drawn day is nobody's to see before it has come. */
export function isHiddenYet({ reason, dueOn }: { readonly reason: string; readonly dueOn: Day }, today: Day): boolean {
  return reason === 'random' && dueOn > today;
}

/** what counts in the year. A test strip that somebody took home is no test of theirs. */
export function countsInYear({ reason, collected }: { readonly reason: string; readonly collected: boolean }): boolean {
  return reason === 'random' && collected;
}
