import type { Refusal } from '../../refusal';
import {
  assessmentFacts,
  type AssessmentScene,
  assessors,
  type DecidedAssessment,
  decideAssessment,
  kept,
  signingRole,
} from '../signed-record';
import { type EmergencyAction, type EmergencyAnswers, type EmergencyAttempt, emergencyNeeds } from './emergency-facts';
import { emergencyRules } from './emergency-rules';

export interface EmergencyContent {
  readonly answers: EmergencyAnswers;
  /** Codes of what cannot wait. */
  readonly urgent: readonly string[];
  readonly done: readonly EmergencyAction[];
  readonly note: string | null;
}

/** The screen of who has just made contact. Refuses with 'assessment.refused' and every rule's answer. */
export function decideEmergency(
  attempt: EmergencyAttempt,
  scene: AssessmentScene,
): DecidedAssessment<EmergencyContent> | Refusal {
  const facts = assessmentFacts(attempt, scene);
  const { answers, done, note } = attempt;
  return decideAssessment(
    'emergency',
    facts,
    scene,
    emergencyRules,
    signingRole(facts.recorder, assessors, facts.today),
    {
      answers,
      urgent: emergencyNeeds(answers).map(({ code }) => code),
      done: [...new Set(done)],
      note: kept(note),
    },
  );
}
