export { HandoutService } from './handout.service';
export { type AssessmentsView, SignedAssessmentService, type TakeBack } from './signed.service';
export { type AssessmentView, loadAssessments, type OpenScreen } from './signed.queries';
export { DimensionAssessment } from './dimension-assessment.entity';
export { DsmChecklist } from './dsm-checklist.entity';
export { EmergencyScreen } from './emergency-screen.entity';
export { LevelDecision } from './level-decision.entity';
export { RiskAssessment } from './risk-assessment.entity';
