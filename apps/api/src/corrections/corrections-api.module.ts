import { Module } from '@nestjs/common';
import { CorrectionsModule } from '@cairn/corrections';
import { PatientModule } from '@cairn/patient';
import { CorrectionsController } from './corrections.controller';
import { MergeController } from './merge.controller';

@Module({ imports: [CorrectionsModule, PatientModule], controllers: [CorrectionsController, MergeController] })
export class CorrectionsApiModule {}
