import { Module } from '@nestjs/common';
import { PatientModule } from '@cairn/patient';
import { RemindersModule } from '@cairn/reminders';
import { ConsentController } from './consent.controller';
import { PatientController } from './patient.controller';
import { PriorityController } from './priority.controller';
import { RestrictionController } from './restriction.controller';

@Module({
  imports: [PatientModule, RemindersModule],
  controllers: [ConsentController, PatientController, PriorityController, RestrictionController],
})
export class PatientApiModule {}
