import { Module } from '@nestjs/common';
import { AttendanceService } from './attendance.service';
import { BookingService } from './booking.service';
import { ContingencyEnrolmentService } from './contingency/enrolment.service';
import { ContingencyProgramService } from './contingency/program.service';
import { ContingencyRedemptionService } from './contingency/redemption.service';
import { ContingencyReplayService } from './contingency/replay.service';
import { ContingencyResultService } from './contingency/result.service';
import { GroupNoteService } from './group/group-note.service';
import { GroupService } from './group/group.service';
import { NoteService } from './note/note.service';
import { PlanPhraseService } from './plan/plan-phrase.service';
import { OutreachService } from './outreach/outreach.service';
import { TreatmentPlanService } from './plan/plan.service';
import { ScheduleService } from './schedule.service';
import { RebookService } from './series/rebook.service';
import { SeriesChangeService } from './series/series-change.service';
import { SeriesService } from './series/series.service';

const services = [
  AttendanceService,
  BookingService,
  GroupNoteService,
  GroupService,
  NoteService,
  OutreachService,
  PlanPhraseService,
  TreatmentPlanService,
  RebookService,
  ScheduleService,
  SeriesChangeService,
  SeriesService,
  ContingencyEnrolmentService,
  ContingencyProgramService,
  ContingencyRedemptionService,
  ContingencyReplayService,
  ContingencyResultService,
];

@Module({ providers: services, exports: services })
export class TherapyModule {}
