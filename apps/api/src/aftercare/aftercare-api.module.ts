import { Module } from '@nestjs/common';
import { AftercareModule } from '@cairn/aftercare';
import { PreventionPlanController } from './prevention-plan.controller';
import { CheckUpController } from './check-up.controller';
import { SupportController } from './support.controller';
import { UseEventController } from './use-event.controller';

@Module({
  imports: [AftercareModule],
  controllers: [PreventionPlanController, UseEventController, CheckUpController, SupportController],
})
export class AftercareApiModule {}
