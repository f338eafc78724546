import { Module } from '@nestjs/common';
import { ReportsModule } from '@cairn/reports';
import { AuditController } from './audit.controller';
import { CourtReportController } from './court-report.controller';
import { OverrideController } from './override.controller';
import { ReportController } from './report.controller';

@Module({
  imports: [ReportsModule],
  controllers: [AuditController, CourtReportController, OverrideController, ReportController],
})
export class ReportsApiModule {}
