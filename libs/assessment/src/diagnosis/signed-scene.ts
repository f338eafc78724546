import { loadPractitioner } from '@cairn/access';
import type { Tx } from '@cairn/database';
import { loadPatient, type PatientView } from '@cairn/patient';
import type { Clock } from '@cairn/platform';
import { loadProgramme, policyOf, type ProgrammeFacts } from '@cairn/programme';
import {
  type AssessmentPolicy,
  assessmentPolicyKeys,
  type AssessmentScene,
  coOccurringNeeds,
  type Day,
  type Practitioner,
  serviceDay,
} from '@cairn/rules';
import { type AssessmentView, type BesideRows, loadAssessment, loadBeside } from './signed.queries';

/** What every act of this folder begins with. */
export interface SignedScene {
  readonly patient: PatientView;
  readonly programme: ProgrammeFacts;
  readonly now: Date;
  readonly today: Day;
  readonly policy: AssessmentPolicy;
  readonly practitioner: Practitioner;
  readonly beside: BesideRows;
  readonly replaced: AssessmentView | undefined;
  readonly asked: AssessmentScene;
}

export async function signedScene(tx: Tx, patientId: string, clock: Clock, replacesId?: string): Promise<SignedScene> {
  const [programme, patient, practitioner, replaced] = await Promise.all([
    loadProgramme(tx),
    loadPatient(tx, patientId),
    loadPractitioner(tx),
    replacesId === undefined ? undefined : loadAssessment(tx, patientId, replacesId),
  ]);
  const now = clock.now();
  const { zone, dayBoundary, levelsOffered } = programme;
  const today = serviceDay(now, zone, dayBoundary);
  const beside = await loadBeside(tx, patientId, {
    episodeId: patient.episode?.id ?? null,
    checklistId: replaced?.kind === 'checklist' ? replaced.id : null,
    now,
  });
  const whole = policyOf(programme, today);
  const policy = Object.fromEntries(
    assessmentPolicyKeys.map((key) => [key, whole[key]]),
  ) as unknown as AssessmentPolicy;
  const known = {
    dateOfBirth: patient.dateOfBirth,
    replaced: replaced === undefined ? null : knownOf(replaced),
    hasEpisode: patient.episode !== null,
    coOccurring: coOccurringNeeds(beside.screens, policy),
    levelsOffered,
    hasDimensions: beside.dimensionsId !== null,
  };
  const recorder = tx.actor.staffId === null ? null : practitioner;
  const asked: AssessmentScene = { recorder, now, zone, dayBoundary, policy, known };
  return { patient, programme, now, today, policy, practitioner, beside, replaced, asked };
}

function knownOf({ kind, replacedBy, signed }: AssessmentView) {
  return { kind, replacedBy, signed: signed !== null };
}
