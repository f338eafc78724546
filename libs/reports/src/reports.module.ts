import { Module } from '@nestjs/common';
import { AccessReportService } from './access-report.service';
import { AuditSearchService } from './audit-search.service';
import { ReportService } from './report.service';
import { UnusualAccessService } from './unusual-access.service';

const services = [AccessReportService, AuditSearchService, ReportService, UnusualAccessService];

@Module({ providers: services, exports: services })
export class ReportsModule {}
