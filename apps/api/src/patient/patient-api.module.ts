import { Module } from '@nestjs/common';
import { PatientModule } from '@cairn/patient';
import { PatientController } from './patient.controller';

@Module({ imports: [PatientModule], controllers: [PatientController] })
export class PatientApiModule {}
