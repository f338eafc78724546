import { Module } from '@nestjs/common';
import { ReportsModule } from '@cairn/reports';
import { ReportController } from './report.controller';

@Module({ imports: [ReportsModule], controllers: [ReportController] })
export class ReportsApiModule {}
