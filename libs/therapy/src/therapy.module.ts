import { Module } from '@nestjs/common';
import { AttendanceService } from './attendance.service';
import { BookingService } from './booking.service';
import { ContingencyEnrolmentService } from './contingency/enrolment.service';
import { ContingencyProgramService } from './contingency/program.service';
import { ContingencyRedemptionService } from './contingency/redemption.service';
import { ContingencyReplayService } from './contingency/replay.service';
import { ContingencyResultService } from './contingency/result.service';
import { NoteService } from './note/note.service';
import { PlanPhraseService } from './plan/plan-phrase.service';
import { TreatmentPlanService } from './plan/plan.service';
import { ScheduleService } from './schedule.service';

const services = [
  AttendanceService,
  BookingService,
  NoteService,
  PlanPhraseService,
  TreatmentPlanService,
  ScheduleService,
  ContingencyEnrolmentService,
  ContingencyProgramService,
  ContingencyRedemptionService,
  ContingencyReplayService,
  ContingencyResultService,
];

@Module({ providers: services, exports: services })
export class TherapyModule {}
