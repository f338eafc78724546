export type { CaseloadReport, CaseloadRow, CensusReport, Report, ReportFormat } from './report';
export { ReportService } from './report.service';
export { OverrideReview } from './override-review.entity';
export {
  type OverrideLine,
  type OverrideReport,
  OverrideReportService,
  type ReviewedOverrides,
} from './override-report.service';
export { CourtReportService } from './court-report.service';
export { ReportsModule } from './reports.module';
export { type AccessReport, type AccessRow, AccessReportService } from './access-report.service';
export type { AuditFilter } from './audit-search.queries';
export { type AuditPage, type AuditRow, AuditSearchService, readAuditCursor } from './audit-search.service';
export { type UnusualAccess, UnusualAccessService } from './unusual-access.service';
