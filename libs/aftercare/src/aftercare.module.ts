import { Module } from '@nestjs/common';
import { CheckUpService } from './check-up/check-up.service';
import { PreventionPlanService } from './plan/plan.service';
import { SupportService } from './support/support.service';
import { UseEventService } from './use-event/use-event.service';

const services = [CheckUpService, PreventionPlanService, SupportService, UseEventService];

@Module({ providers: services, exports: services })
export class AftercareModule {}
