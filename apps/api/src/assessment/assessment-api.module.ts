import { Module } from '@nestjs/common';
import { AssessmentModule } from '@cairn/assessment';
import { FaceSheetController } from './face-sheet.controller';
import { FindingController } from './finding.controller';
import { SignedAssessmentController } from './signed.controller';
import { UseCalendarController } from './use-calendar.controller';

@Module({
  imports: [AssessmentModule],
  controllers: [FaceSheetController, FindingController, UseCalendarController, SignedAssessmentController],
})
export class AssessmentApiModule {}
