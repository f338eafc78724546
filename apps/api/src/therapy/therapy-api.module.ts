import { Module } from '@nestjs/common';
import { TherapyModule } from '@cairn/therapy';
import { AppointmentController } from './appointment.controller';
import { ContingencyController } from './contingency.controller';
import { ContingencyProgramsController } from './contingency-programs.controller';
import { GroupsController } from './groups.controller';
import { NotesController } from './notes.controller';
import { OutreachController } from './outreach.controller';
import { ScheduleController } from './schedule.controller';
import { SeriesController } from './series.controller';
import { PlanPhrasesController, TreatmentPlansController } from './treatment-plans.controller';

@Module({
  imports: [TherapyModule],
  controllers: [
    AppointmentController,
    ContingencyController,
    ContingencyProgramsController,
    GroupsController,
    NotesController,
    OutreachController,
    PlanPhrasesController,
    TreatmentPlansController,
    ScheduleController,
    SeriesController,
  ],
})
export class TherapyApiModule {}
