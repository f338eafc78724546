import { Module } from '@nestjs/common';
import { AccessReportService } from './access-report.service';
import { AuditSearchService } from './audit-search.service';
import { CourtReportService } from './court-report.service';
import { OverrideReportService } from './override-report.service';
import { ReportService } from './report.service';
import { UnusualAccessService } from './unusual-access.service';

const services = [
  AccessReportService,
  AuditSearchService,
  CourtReportService,
  OverrideReportService,
  ReportService,
  UnusualAccessService,
];

@Module({ providers: services, exports: services })
export class ReportsModule {}
