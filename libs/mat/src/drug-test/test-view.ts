import {
  type AnalyteReading,
  type Day,
  interpret,
  type TestStanding,
  testStanding,
  type Policy,
  specimenState,
  type TestOutcomeKind,
  type TestState,
  wantsDefinitive,
} from '@cairn/rules';
import type { SpecimenRow, TestOrderRow } from './drug-test.queries';
import { type Background, contextOn } from './test-context.queries';

/** A specimen with how it reads. */
export interface SpecimenView extends Omit<SpecimenRow, 'standing'> {
  readonly state: Exclude<TestState, 'not-collected'>;
  readonly standing: NonNullable<SpecimenRow['standing']>;
  readonly readings: readonly AnalyteReading[];
  /** Something is not as ordered, or is there without an explanation. */
  readonly unexpected: boolean;
  /** A clinician has read the newest report; what was recorded in one step waits for nobody. */
  readonly needsReading: boolean;
  readonly needsDefinitive: boolean;
}

export function viewOf(row: SpecimenRow, background: Background, policy: Policy): SpecimenView {
  const { standing, validity, collectedOn, reports, confirmed } = row;
  const readings =
    standing === null ? [] : interpret({ findings: standing, validity }, contextOn(background, collectedOn), policy);
  const newest = reports.at(-1) ?? null;
  const last = confirmed.find(({ reportId }) => reportId === (newest?.id ?? null)) ?? null;
  const patientSays = last?.patientSays ?? 'not-asked';
  const cited = { specimenId: row.id, findings: standing ?? [], patientSays };
  return {
    ...row,
    standing: standing ?? [],
    readings,
    state: specimenState(standing === null ? null : readings, validity),
    unexpected: readings.some(({ reading }) => reading === 'unexpected_present' || reading === 'unexpected_absent'),
    needsReading: row.voided === null && newest !== null && last === null,
    needsDefinitive: row.voided === null && wantsDefinitive(cited, policy.definitive_on_dispute),
  };
}

export interface TestOrderView extends Omit<TestOrderRow, 'collected'> {
  readonly standing: TestStanding['standing'];
  readonly why: TestOutcomeKind | null;
  readonly until: string | null;
}

export function orderViewOf(row: TestOrderRow, today: Day, now: Date, policy: Policy): TestOrderView {
  const { collected, ...order } = row;
  const outcomes = row.outcomes.map(({ outcome, at }) => ({ outcome, at: new Date(at) }));
  const cancelled = row.cancelled !== null;
  const standing = testStanding({ dueOn: row.dueOn, cancelled, collected, outcomes }, today, now, policy);
  return {
    ...order,
    standing: standing.standing,
    why: standing.standing === 'not-collected' ? standing.why : null,
    until: standing.standing === 'waiting' ? standing.until.toISOString() : null,
  };
}
