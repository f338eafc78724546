import { Module } from '@nestjs/common';
import { IntakeService } from './intake.service';
import { TedsService } from './teds.service';

@Module({ providers: [IntakeService, TedsService], exports: [IntakeService, TedsService] })
export class IntakeModule {}
