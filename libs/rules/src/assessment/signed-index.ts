/** What a clinician judges and signs, for those outside: diagnosis, dimensions, level of care, first look, risk. */
export {
  type AssessmentKind,
  assessmentKinds,
  type AssessmentKnown,
  type AssessmentPolicy,
  assessmentPolicyKeys,
  type AssessmentScene,
  decideTakeBack,
  signingRole,
} from './signed-record';
export * from './signed-attempts';
export * from './diagnosis/criteria';
export {
  type ChecklistAttempt,
  type ChecklistContent,
  type ChecklistResult,
  checklistResult,
  diagnosisSigners,
} from './diagnosis/checklist-facts';
export {
  monthsInRemission,
  opensAdmission,
  type DiagnosisReview,
  diagnosisReview,
  type StandingDiagnosis,
} from './diagnosis/remission-review';
export * from './dimensions/dimensions';
export {
  type DimensionGiven,
  type DimensionRatings,
  type DimensionsAttempt,
  type DimensionsContent,
  immediateNeeds,
  ratedIn,
} from './dimensions/assessment-facts';
export * from './level/care-levels';
export { coOccurringNeeds, type LevelAttempt, type LevelContent, type MoodScreens } from './level/level-facts';
export {
  type EmergencyAction,
  emergencyActions,
  type EmergencyAnswers,
  type EmergencyAttempt,
  type EmergencyNeed,
  emergencyNeeds,
  type EmergencyQuestion,
  emergencyQuestionNames,
  emergencyQuestions,
} from './emergency/emergency-facts';
export type { EmergencyContent } from './emergency/emergency';
export {
  isScreenAnswered,
  type MeansSafety,
  meansSafety,
  neededParts,
  type PositiveScreen,
  type RiskAction,
  riskActions,
  type RiskAnswers,
  type RiskAttempt,
  type RiskFound,
  type RiskLevel,
  riskLevels,
  type RiskQuestion,
  riskQuestionNames,
  riskQuestions,
  type SafetyPlan,
  type SafetyPlanPart,
  safetyPlanPartNames,
  safetyPlanParts,
  triagePointsTo,
} from './risk/risk-facts';
export type { RiskContent } from './risk/risk';
