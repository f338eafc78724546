import { Module } from '@nestjs/common';
import { AssessmentModule } from '@cairn/assessment';
import { FindingController } from './finding.controller';

@Module({ imports: [AssessmentModule], controllers: [FindingController] })
export class AssessmentApiModule {}
