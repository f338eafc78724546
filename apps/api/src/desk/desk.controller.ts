import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@cairn/database';
import { ArrivalService, CheckInService, DayBoardService } from '@cairn/desk';
import { ZodResponse } from 'nestjs-zod';
import { By } from '../http/by';
import { given } from '../http/given';
import {
  ArrivalAnswer,
  ArrivalBody,
  ArrivalParams,
  CallBody,
  CallNextAnswer,
  CallNextBody,
  DeskDayAnswer,
  DeskDayQuery,
  LeaveBody,
  UndoBody,
} from './desk.dto';

@ApiTags('front desk')
@Controller('desk')
export class DeskController {
  constructor(
    private readonly board: DayBoardService,
    private readonly door: CheckInService,
    private readonly arrivals: ArrivalService,
  ) {}

  @Get('day')
  @ZodResponse({ status: 200, type: DeskDayAnswer })
  async day(@By() by: Actor, @Query() { day }: DeskDayQuery) {
    return this.board.day(by, day ?? null);
  }

  @Put('arrivals/:id')
  @ZodResponse({ status: 201, type: ArrivalAnswer })
  async checkIn(@By() by: Actor, @Param() { id }: ArrivalParams, @Body() body: ArrivalBody) {
    return this.door.checkIn(by, id, given(body));
  }

  @Post('arrivals/:id/call')
  @ZodResponse({ status: 200, type: ArrivalAnswer })
  async call(@By() by: Actor, @Param() { id }: ArrivalParams, @Body() { to }: CallBody) {
    return this.arrivals.call(by, id, to);
  }

  @Post('arrivals/:id/seen')
  @ZodResponse({ status: 200, type: ArrivalAnswer })
  async seen(@By() by: Actor, @Param() { id }: ArrivalParams) {
    return this.arrivals.seen(by, id);
  }

  @Post('arrivals/:id/leave')
  @ZodResponse({ status: 200, type: ArrivalAnswer })
  async leave(@By() by: Actor, @Param() { id }: ArrivalParams, @Body() { reason }: LeaveBody) {
    return this.arrivals.leave(by, id, reason ?? null);
  }

  @Post('arrivals/:id/undo')
  @ZodResponse({ status: 200, type: ArrivalAnswer })
  async undo(@By() by: Actor, @Param() { id }: ArrivalParams, @Body() { what }: UndoBody) {
    return this.arrivals.undo(by, id, what);
  }

  /** Calls whoever is next; `arrival` is null when nobody waits. */
  @Post('call-next')
  @ZodResponse({ status: 200, type: CallNextAnswer })
  async callNext(@By() by: Actor, @Body() { id, ...next }: CallNextBody) {
    return this.arrivals.callNext(by, id, next);
  }
}
