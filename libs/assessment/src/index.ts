export { AssessmentRecord } from './assessment-record.entity';
export { UseReport } from './use-report.entity';
