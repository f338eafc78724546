import {
  addDays,
  type Day,
  opioidPanel,
  type Policy,
  type StripSpecimen,
  testStanding,
  type TestOutcomeKind,
  usePattern,
  weeksToToday,
  withoutOrdered,
} from '@cairn/rules';

export const useWeeks = 12;
export const attendanceDays = 14;

/** What the record has of somebody's drug tests in the weeks of the strip. Instants are ISO texts. */
export interface TestRecord {
  readonly specimens: readonly (StripSpecimen & { readonly ordered: readonly string[] })[];
  /** Ordered tests without a specimen. */
  readonly tests: readonly {
    readonly dueOn: Day;
    readonly outcomes: readonly { readonly outcome: TestOutcomeKind; readonly at: string }[];
  }[];
}

/**
 * Twelve weeks that end today, oldest first, in the letters of `usePattern`. Missing is a week with a test that was due and not
 * collected; a test from which the clinic excused somebody is none that was missed.
 */
export function useStrip({ specimens, tests }: TestRecord, today: Day, now: Date, policy: Policy): string {
  const missed = tests.filter(({ dueOn, outcomes }) => {
    const told = outcomes.map(({ outcome, at }) => ({ outcome, at: new Date(at) }));
    const test = testStanding({ dueOn, cancelled: false, collected: false, outcomes: told }, today, now, policy);
    return test.standing === 'not-collected' && test.why !== 'excused';
  });
  return usePattern(
    specimens.map((specimen) => withoutOrdered(specimen, specimen.ordered)),
    missed.map(({ dueOn }) => dueOn),
    opioidPanel,
    weeksToToday(useWeeks, today),
  ).weeks;
}

export type SessionState = 'booked' | 'attended' | 'missed' | 'cancelled';

const letters: Readonly<Record<SessionState, string>> = { attended: 'a', missed: 'm', booked: 'b', cancelled: 'c' };

/** Fourteen days that end today, oldest first: `a` attended, `m` missed, `b` booked, `c` cancelled, `.` no session. */
export function attendanceStrip(
  sessions: readonly { readonly day: Day; readonly state: SessionState }[],
  today: Day,
): string {
  return Array.from({ length: attendanceDays }, (_, index) => {
    const day = addDays(today, index + 1 - attendanceDays);
    const states = sessions.filter((session) => session.day === day).map(({ state }) => state);
    const told = (['attended', 'missed', 'booked', 'cancelled'] as const).find((state) => states.includes(state));
    return told ? letters[told] : '.';
  }).join('');
}
