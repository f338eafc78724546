import { addDays, addMonths, type Day } from '../../time';
import type { AssessmentPolicy } from '../signed-record';
import { type DsmSeverity, type Remission, remissionFrom } from './criteria';

/** The diagnosis that stands, as far as the path and its clocks ask about it. */
export interface StandingDiagnosis {
  readonly id: string;
  readonly on: Day;
  readonly signed: boolean;
  readonly provisional: boolean;
  readonly severity: DsmSeverity;
  readonly remission: Remission | null;
  readonly lastMetOn: Day | null;
}

export interface DiagnosisReview {
  readonly stage: 'early' | 'sustained' | 'provisional';
  /** From this day on it is asked. */
  readonly dueOn: Day;
  /** After this day it is overdue. */
  readonly lateAfter: Day;
  readonly why: string;
}

/** PATH-ADMITTED-1: a signed checklist that comes to a diagnosis, or a provisional one, also a counselor's. */
export function opensAdmission(diagnosis: StandingDiagnosis | null): boolean {
  return diagnosis !== null && diagnosis.severity !== 'none' && (diagnosis.signed || diagnosis.provisional);
}

/** Whole months without a met criterion on a day, of a signed remission; null where there is none (PATH-REM-1, M11). */
export function monthsInRemission(diagnosis: StandingDiagnosis | null, day: Day): number | null {
  if (diagnosis === null || !diagnosis.signed || diagnosis.remission === null || diagnosis.lastMetOn === null)
    return null;
  let months = 0;
  while (addMonths(diagnosis.lastMetOn, months + 1) <= day) months += 1;
  return months;
}

/**
 * When somebody looks again: a provisional diagnosis is made final in time; whether an active one is in early remission is
 * asked after 3 months, and after 12 whether it is sustained. A remission may be noted from such a day on, so its review is due then
 * and overdue only some months later. Worked out when read, never stored.
 */
export function diagnosisReview(
  diagnosis: StandingDiagnosis | null,
  policy: Pick<
    AssessmentPolicy,
    'provisional_diagnosis_days' | 'remission_review_months' | 'remission_review_wait_days'
  >,
): DiagnosisReview | null {
  if (diagnosis === null || diagnosis.severity === 'none') return null;
  const { on, lastMetOn, remission } = diagnosis;
  if (diagnosis.provisional || !diagnosis.signed) {
    const dueOn = addDays(on, policy.provisional_diagnosis_days);
    const why = diagnosis.signed ? 'The diagnosis is provisional' : 'The checklist waits for a signature';
    return { stage: 'provisional', dueOn, lateAfter: dueOn, why };
  }
  if (remission === 'sustained') return null;
  const from = (stage: 'early' | 'sustained', dueOn: Day, why: string): DiagnosisReview => ({
    ...{ stage, dueOn, why },
    lateAfter: addDays(dueOn, policy.remission_review_wait_days),
  });
  if (remission === 'early' && lastMetOn !== null)
    return from('sustained', remissionFrom(lastMetOn, 'sustained'), 'Early remission is on record');
  return from('early', addMonths(on, policy.remission_review_months), `The diagnosis was last looked at on ${on}`);
}
