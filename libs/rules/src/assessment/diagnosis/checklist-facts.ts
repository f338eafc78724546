import type { Practitioner } from '../../access/licences';
import type { Role } from '../../access/roles';
import { prescribers } from '../../mat/rules/hands';
import type { Day } from '../../time';
import {
  type AssessmentFacts,
  type AssessmentGiven,
  type AssessmentPolicy,
  hasClinicalLicence,
  kept,
} from '../signed-record';
import {
  type DsmCriteria,
  type DsmSeverity,
  dsmSeverity,
  metCriteria,
  openCriteria,
  proposedIcd10,
  type Remission,
  remissionOn,
} from './criteria';

/** A checklist as it comes in: a diagnosis, or a look at whether it is in remission. `sign` false leaves it a draft. */
export interface ChecklistAttempt extends AssessmentGiven {
  readonly purpose: 'diagnosis' | 'remission';
  readonly criteria: DsmCriteria;
  readonly supervised: boolean;
  readonly provisional: boolean;
  /** Of a provisional diagnosis the severity that is suspected; of a remission the severity that it was. */
  readonly severity?: Exclude<DsmSeverity, 'none'>;
  /** Of a remission: the last day on which more than craving was met. */
  readonly lastMetOn?: Day;
  readonly maintenanceTherapy: boolean;
  readonly controlledEnvironment: boolean;
  readonly icd10?: string;
  readonly note?: string;
  readonly sign: boolean;
}

export type ChecklistFacts = AssessmentFacts<ChecklistAttempt>;

/** What a checklist comes to. */
export interface ChecklistResult {
  readonly count: number;
  readonly unknown: number;
  readonly severity: DsmSeverity;
  readonly remission: Remission | null;
  readonly icd10: string | null;
}

export type ChecklistContent = ChecklistResult &
  Pick<
    ChecklistAttempt,
    'purpose' | 'criteria' | 'supervised' | 'provisional' | 'maintenanceTherapy' | 'controlledEnvironment'
  > & { readonly lastMetOn: Day | null; readonly note: string | null };

/** Tolerance and withdrawal say nothing where opioids are taken as prescribed, maintenance treatment included. */
export function isSupervised({ supervised, maintenanceTherapy }: ChecklistAttempt): boolean {
  return supervised || maintenanceTherapy;
}

/** Counts what is met, and says what that is. An unknown criterion is not counted, and is never taken for not met. */
export function checklistResult(attempt: ChecklistAttempt, on: Day): ChecklistResult {
  const { criteria, purpose, provisional, lastMetOn, icd10 } = attempt;
  const supervised = isSupervised(attempt);
  const count = metCriteria(criteria, supervised).length;
  const counted = dsmSeverity(count);
  const remission = purpose === 'remission' && lastMetOn !== undefined ? remissionOn(lastMetOn, on) : null;
  const asked = purpose === 'remission' || (provisional && counted === 'none');
  const severity = asked ? (attempt.severity ?? counted) : counted;
  return {
    count,
    unknown: openCriteria(criteria, supervised).length,
    severity,
    remission,
    icd10: severity === 'none' ? null : (kept(icd10) ?? proposedIcd10(severity, remission)),
  };
}

/** The roles that may sign a diagnosis; a licensed counselor only where the program says that the state lets one. */
export function diagnosisSigners(person: Practitioner | null, day: Day, policy: AssessmentPolicy): readonly Role[] {
  return policy.clinician_may_diagnose && hasClinicalLicence(person, day)
    ? [...prescribers, 'counselor', 'counselor_supervisor']
    : prescribers;
}
