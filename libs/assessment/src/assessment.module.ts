import { Module } from '@nestjs/common';
import { HandoutService } from './diagnosis/handout.service';
import { SignedAssessmentService } from './diagnosis/signed.service';
import { FaceSheetService } from './face-sheet.service';
import { FindingService } from './finding.service';
import { UseCalendarService } from './use-calendar.service';

@Module({
  providers: [FaceSheetService, FindingService, UseCalendarService, SignedAssessmentService, HandoutService],
  exports: [FaceSheetService, FindingService, UseCalendarService, SignedAssessmentService, HandoutService],
})
export class AssessmentModule {}
