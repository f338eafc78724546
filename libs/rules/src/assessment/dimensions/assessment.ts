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
import {
  type DimensionGiven,
  type DimensionRatings,
  type DimensionsAttempt,
  type DimensionsContent,
  highestRating,
  immediateNeeds,
} from './assessment-facts';
import { dimensionRules } from './assessment-rules';

/** A clinician rates six dimensions and signs. Refuses with 'assessment.refused' and every rule's answer. */
export function decideDimensions(
  attempt: DimensionsAttempt,
  scene: AssessmentScene,
): DecidedAssessment<DimensionsContent> | Refusal {
  const facts = assessmentFacts(attempt, scene);
  const ratings = ratingsKept(attempt.ratings);
  return decideAssessment(
    'dimensions',
    facts,
    scene,
    dimensionRules,
    signingRole(facts.recorder, assessors, facts.today),
    {
      edition: attempt.edition,
      ratings,
      highest: attempt.edition === '4' ? null : highestRating(ratings),
      immediate: immediateNeeds(ratings).length > 0,
      summary: kept(attempt.summary),
    },
  );
}

function ratingsKept(given: DimensionRatings): DimensionRatings {
  return Object.fromEntries(
    Object.entries(given).flatMap(([name, { rating, code, rationale, immediate }]) => {
      const words = kept(rationale);
      const entered = kept(code);
      const one: DimensionGiven = {
        ...(rating === undefined ? {} : { rating }),
        ...(entered === null ? {} : { code: entered }),
        ...(words === null ? {} : { rationale: words }),
        ...(immediate === true || rating === 4 ? { immediate: true } : {}),
      };
      return Object.keys(one).length === 0 ? [] : [[name, one]];
    }),
  );
}
