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
import type { LevelAttempt, LevelContent } from './level-facts';
import { levelRules } from './level-rules';

/** A clinician recommends a level, and the one decided stands beside it. Refuses with 'assessment.refused'. */
export function decideLevel(attempt: LevelAttempt, scene: AssessmentScene): DecidedAssessment<LevelContent> | Refusal {
  const facts = assessmentFacts(attempt, scene);
  const { actual, difference, hoursPerWeek, expectedDays } = attempt;
  const decided = actual !== undefined;
  return decideAssessment('level', facts, scene, levelRules, signingRole(facts.recorder, assessors, facts.today), {
    recommended: attempt.recommended,
    rationale: attempt.rationale.trim(),
    actual: actual ?? null,
    difference: decided ? (difference ?? null) : null,
    differenceWords: decided ? kept(attempt.differenceWords) : null,
    startReason: decided ? kept(attempt.startReason) : null,
    hoursPerWeek: hoursPerWeek ?? null,
    expectedDays: expectedDays ?? null,
    modifiers: [...new Set(attempt.modifiers)],
    coOccurring: kept(attempt.coOccurring),
  });
}
