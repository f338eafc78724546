import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@cairn/database';
import { DosingService, OrderService, WindowService } from '@cairn/mat';
import { Clock } from '@cairn/platform';
import { ZodResponse } from 'nestjs-zod';
import { By } from '../http/by';
import { given } from '../http/given';
import { ageOn } from '../patient/patient.controller';
import {
  DayQuery,
  DoseAnswer,
  DoseBody,
  DosingCardAnswer,
  DosingQueueAnswer,
  IdParams,
  OrderAnswer,
  OrderBody,
  OrdersAnswer,
  OrdersQuery,
  ReasonBody,
  SignedOrderAnswer,
  VoidedDoseAnswer,
} from './mat.dto';

@ApiTags('medication')
@Controller()
export class MatController {
  constructor(
    private readonly orders: OrderService,
    private readonly dosing: DosingService,
    private readonly window: WindowService,
    private readonly clock: Clock,
  ) {}

  @Get('medication-orders')
  @ZodResponse({ status: 200, type: OrdersAnswer })
  async list(@By() by: Actor, @Query() { patientId }: OrdersQuery) {
    return { items: await this.orders.list(by, patientId) };
  }

  @Put('medication-orders/:id')
  @ZodResponse({ status: 201, type: SignedOrderAnswer })
  sign(@By() by: Actor, @Param() { id }: IdParams, @Body() { patientId, ...order }: OrderBody) {
    return this.orders.sign(by, id, patientId, given(order));
  }

  @Post('medication-orders/:id/stop')
  @ZodResponse({ status: 200, type: OrderAnswer })
  stop(@By() by: Actor, @Param() { id }: IdParams, @Body() { reason }: ReasonBody) {
    return this.orders.stop(by, id, reason);
  }

  @Get('dosing/queue')
  @ZodResponse({ status: 200, type: DosingQueueAnswer })
  queue(@By() by: Actor, @Query() { day }: DayQuery) {
    return this.window.queue(by, day);
  }

  @Get('dosing/patients/:id')
  @ZodResponse({ status: 200, type: DosingCardAnswer })
  async card(@By() by: Actor, @Param() { id }: IdParams, @Query() { day }: DayQuery) {
    const card = await this.window.card(by, id, day);
    const { number, displayName, legalName, dateOfBirth, invented, restricted, openUntil } = card.patient;
    const age = ageOn(dateOfBirth, this.clock.now());
    return {
      ...card,
      patient: { id, number, displayName, legalName, dateOfBirth, age, invented, restricted, openUntil },
    };
  }

  @Put('doses/:id')
  @ZodResponse({ status: 201, type: DoseAnswer })
  record(@By() by: Actor, @Param() { id }: IdParams, @Body() { occurredAt, ...attempt }: DoseBody) {
    return this.dosing.recordDose(
      by,
      id,
      given({ ...attempt, occurredAt: occurredAt ? new Date(occurredAt) : undefined }),
    );
  }

  @Post('doses/:id/void')
  @ZodResponse({ status: 200, type: VoidedDoseAnswer })
  voidDose(@By() by: Actor, @Param() { id }: IdParams, @Body() { reason }: ReasonBody) {
    return this.dosing.voidDose(by, id, reason);
  }
}
