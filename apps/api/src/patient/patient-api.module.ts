import { Module } from '@nestjs/common';
import { PatientModule } from '@cairn/patient';
import { PatientController } from './patient.controller';
import { PriorityController } from './priority.controller';
import { RestrictionController } from './restriction.controller';

@Module({ imports: [PatientModule], controllers: [PatientController, PriorityController, RestrictionController] })
export class PatientApiModule {}
