export type { CaseloadReport, CaseloadRow, CensusReport, Report, ReportFormat } from './report';
export { ReportService } from './report.service';
export { ReportsModule } from './reports.module';
