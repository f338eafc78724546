import { decideChecklist } from './diagnosis/checklist';
import type { ChecklistAttempt, ChecklistContent } from './diagnosis/checklist-facts';
import { checklistRules } from './diagnosis/checklist-rules';
import { decideDimensions } from './dimensions/assessment';
import type { DimensionsAttempt, DimensionsContent } from './dimensions/assessment-facts';
import { dimensionRules } from './dimensions/assessment-rules';
import { decideEmergency, type EmergencyContent } from './emergency/emergency';
import type { EmergencyAttempt } from './emergency/emergency-facts';
import { emergencyRules } from './emergency/emergency-rules';
import { decideLevel } from './level/level';
import type { LevelAttempt, LevelContent } from './level/level-facts';
import { levelRules } from './level/level-rules';
import { decideRisk, type RiskContent } from './risk/risk';
import type { RiskAttempt } from './risk/risk-facts';
import { riskRules } from './risk/risk-rules';
import type { Evaluation, Refusal } from '../refusal';
import { evaluateAll } from '../rule';
import { assessmentFacts, type AssessmentKind, type AssessmentScene, type DecidedAssessment } from './signed-record';

/** What comes in with each kind, and what is kept of it. */
export interface AssessmentAttempts {
  readonly checklist: ChecklistAttempt;
  readonly dimensions: DimensionsAttempt;
  readonly level: LevelAttempt;
  readonly emergency: EmergencyAttempt;
  readonly risk: RiskAttempt;
}

export interface AssessmentContents {
  readonly checklist: ChecklistContent;
  readonly dimensions: DimensionsContent;
  readonly level: LevelContent;
  readonly emergency: EmergencyContent;
  readonly risk: RiskContent;
}

export type AssessmentAttempt = {
  readonly [Kind in AssessmentKind]: { readonly kind: Kind } & AssessmentAttempts[Kind];
}[AssessmentKind];

export type DecidedOfKind = {
  readonly [Kind in AssessmentKind]: { readonly kind: Kind } & DecidedAssessment<AssessmentContents[Kind]>;
}[AssessmentKind];

/** The decision of the kind that came in. */
export function decideOfKind(attempt: AssessmentAttempt, scene: AssessmentScene): DecidedOfKind | Refusal {
  switch (attempt.kind) {
    case 'checklist':
      return tagged('checklist', decideChecklist(attempt, scene));
    case 'dimensions':
      return tagged('dimensions', decideDimensions(attempt, scene));
    case 'level':
      return tagged('level', decideLevel(attempt, scene));
    case 'emergency':
      return tagged('emergency', decideEmergency(attempt, scene));
    case 'risk':
      return tagged('risk', decideRisk(attempt, scene));
  }
}

/** What the rules say while a form is being filled in: the same that decide when it is sent. */
export function checkOfKind(attempt: AssessmentAttempt, scene: AssessmentScene): readonly Evaluation[] {
  switch (attempt.kind) {
    case 'checklist':
      return evaluateAll(checklistRules, assessmentFacts<ChecklistAttempt>(attempt, scene));
    case 'dimensions':
      return evaluateAll(dimensionRules, assessmentFacts<DimensionsAttempt>(attempt, scene));
    case 'level':
      return evaluateAll(levelRules, assessmentFacts<LevelAttempt>(attempt, scene));
    case 'emergency':
      return evaluateAll(emergencyRules, assessmentFacts<EmergencyAttempt>(attempt, scene));
    case 'risk':
      return evaluateAll(riskRules, assessmentFacts<RiskAttempt>(attempt, scene));
  }
}

function tagged<Kind extends AssessmentKind, Content>(
  kind: Kind,
  decided: DecidedAssessment<Content> | Refusal,
): ({ readonly kind: Kind } & DecidedAssessment<Content>) | Refusal {
  return 'code' in decided ? decided : { kind, ...decided };
}
