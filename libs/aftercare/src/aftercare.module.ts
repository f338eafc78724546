import { Module } from '@nestjs/common';
import { PreventionPlanService } from './plan/plan.service';
import { UseEventService } from './use-event/use-event.service';

const services = [PreventionPlanService, UseEventService];

@Module({ providers: services, exports: services })
export class AftercareModule {}
