import { Module } from '@nestjs/common';
import { IntakeModule } from '@cairn/assessment';
import { IntakeController } from './intake.controller';
import { TedsController } from './teds.controller';

@Module({ imports: [IntakeModule], controllers: [IntakeController, TedsController] })
export class IntakeApiModule {}
