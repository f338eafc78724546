import type { Refusal } from '../../refusal';
import type { Day } from '../../time';
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
  type MeansSafety,
  type RiskAction,
  type RiskAttempt,
  type RiskFound,
  type RiskLevel,
  type SafetyPlan,
  safetyPlanPartNames,
} from './risk-facts';
import { riskRules } from './risk-rules';

export interface RiskContent {
  readonly answers: string | null;
  readonly level: RiskLevel;
  readonly found: RiskFound;
  readonly done: readonly RiskAction[];
  readonly means: MeansSafety;
  readonly meansWords: string | null;
  readonly told: string | null;
  readonly safetyPlan: SafetyPlan | null;
  readonly noPlanReason: string | null;
  readonly followUpOn: Day | null;
  readonly note: string | null;
}

/** A clinician's assessment of the risk of suicide, signed. Refuses with 'assessment.refused' and every rule's answer. */
export function decideRisk(attempt: RiskAttempt, scene: AssessmentScene): DecidedAssessment<RiskContent> | Refusal {
  const facts = assessmentFacts(attempt, scene);
  const { factors, protective, ...answered } = attempt.found;
  const worse = kept(factors);
  const holds = kept(protective);
  return decideAssessment('risk', facts, scene, riskRules, signingRole(facts.recorder, assessors, facts.today), {
    answers: attempt.answers ?? null,
    level: attempt.level,
    found: {
      ...answered,
      ...(worse === null ? {} : { factors: worse }),
      ...(holds === null ? {} : { protective: holds }),
    },
    done: [...new Set(attempt.done)],
    means: attempt.means,
    meansWords: kept(attempt.meansWords),
    told: kept(attempt.told),
    safetyPlan: planKept(attempt.safetyPlan),
    noPlanReason: kept(attempt.noPlanReason),
    followUpOn: attempt.followUpOn ?? null,
    note: kept(attempt.note),
  });
}

function planKept(plan: SafetyPlan = {}): SafetyPlan | null {
  const parts = safetyPlanPartNames.flatMap((part) => {
    const words = kept(plan[part]);
    return words === null ? [] : [[part, words] as const];
  });
  return parts.length === 0 ? null : Object.fromEntries(parts);
}
