import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@cairn/database';
import { DoseHistoryService, DosingService, WindowService } from '@cairn/mat';
import { Clock } from '@cairn/platform';
import { ZodResponse } from 'nestjs-zod';
import { By } from '../http/by';
import { ageOn } from '../patient/patient.controller';
import { doseOf } from './dose-of';
import { DoseHistoryAnswer, DoseHistoryQuery } from './dose-history.dto';
import {
  CardQuery,
  DayQuery,
  DoseAnswer,
  DoseBody,
  DosingCardAnswer,
  DosingQueueAnswer,
  IdParams,
  ReasonBody,
  VoidedDoseAnswer,
} from './mat.dto';

@ApiTags('medication')
@Controller()
export class MatController {
  constructor(
    private readonly dosing: DosingService,
    private readonly window: WindowService,
    private readonly histories: DoseHistoryService,
    private readonly clock: Clock,
  ) {}

  @Get('dosing/queue')
  @ZodResponse({ status: 200, type: DosingQueueAnswer })
  queue(@By() by: Actor, @Query() { day }: DayQuery) {
    return this.window.queue(by, day);
  }

  @Get('dosing/patients/:id')
  @ZodResponse({ status: 200, type: DosingCardAnswer })
  async card(@By() by: Actor, @Param() { id }: IdParams, @Query() { day, stationId }: CardQuery) {
    const card = await this.window.card(by, id, day, stationId);
    const { number, displayName, legalName, dateOfBirth, invented, restricted, openUntil } = card.patient;
    const age = ageOn(dateOfBirth, this.clock.now());
    return {
      ...card,
      patient: { id, number, displayName, legalName, dateOfBirth, age, invented, restricted, openUntil },
    };
  }

  @Get('patients/:id/dose-history')
  @ZodResponse({ status: 200, type: DoseHistoryAnswer })
  history(@By() by: Actor, @Param() { id }: IdParams, @Query() { from, to }: DoseHistoryQuery) {
    return this.histories.read(by, id, { from, to });
  }

  @Put('doses/:id')
  @ZodResponse({ status: 201, type: DoseAnswer })
  record(@By() by: Actor, @Param() { id }: IdParams, @Body() body: DoseBody) {
    return this.dosing.recordDose(by, id, doseOf(body));
  }

  @Post('doses/:id/void')
  @ZodResponse({ status: 200, type: VoidedDoseAnswer })
  voidDose(@By() by: Actor, @Param() { id }: IdParams, @Body() { reason }: ReasonBody) {
    return this.dosing.voidDose(by, id, reason);
  }
}
