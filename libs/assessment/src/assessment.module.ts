import { Module } from '@nestjs/common';
import { FindingService } from './finding.service';

@Module({ providers: [FindingService], exports: [FindingService] })
export class AssessmentModule {}
