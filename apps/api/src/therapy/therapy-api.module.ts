import { Module } from '@nestjs/common';
import { TherapyModule } from '@cairn/therapy';
import { AppointmentController } from './appointment.controller';
import { ScheduleController } from './schedule.controller';

@Module({ imports: [TherapyModule], controllers: [AppointmentController, ScheduleController] })
export class TherapyApiModule {}
