export { AssessmentModule } from './assessment.module';
export { type FindingView, insertFinding } from './finding.queries';
export { FindingService } from './finding.service';
export { AssessmentRecord } from './assessment-record.entity';
export { ClinicalFinding } from './clinical-finding.entity';
export { UseReport } from './use-report.entity';
