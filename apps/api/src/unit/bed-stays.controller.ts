import { Body, Controller, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@cairn/database';
import { BedStayService, UnitArrivalService } from '@cairn/detox';
import { ZodResponse } from 'nestjs-zod';
import { By } from '../http/by';
import { momentOf } from './moments';
import {
  BedStayBody,
  BedStayEndBody,
  BedLeaveBody,
  LeaveEndBody,
  LeaveParams,
  ReservationBody,
  ReservationEndBody,
  ReservationParams,
  StayParams,
  UnitArrivalBody,
  UnitArrivalParams,
  UnitRecordAnswer,
} from './stays.dto';

@ApiTags('unit')
@Controller('patients/:id')
export class BedStaysController {
  constructor(
    private readonly stays: BedStayService,
    private readonly arrivals: UnitArrivalService,
  ) {}

  @Put('reservations/:reservationId')
  @ZodResponse({ status: 201, type: UnitRecordAnswer })
  reserve(
    @By() by: Actor,
    @Param() { id, reservationId }: ReservationParams,
    @Body() { bedId, until, note }: ReservationBody,
  ) {
    return this.stays.reserve(by, id, reservationId, { bedId, until: new Date(until), note: note ?? null });
  }

  @Post('reservations/:reservationId/end')
  @HttpCode(200)
  @ZodResponse({ status: 200, type: UnitRecordAnswer })
  release(@By() by: Actor, @Param() { id, reservationId }: ReservationParams, @Body() _body: ReservationEndBody) {
    return this.stays.release(by, id, reservationId);
  }

  @Put('bed-stays/:stayId')
  @ZodResponse({ status: 201, type: UnitRecordAnswer })
  assign(@By() by: Actor, @Param() { id, stayId }: StayParams, @Body() { bedId, at, movesFrom, note }: BedStayBody) {
    return this.stays.assign(by, id, stayId, {
      ...{ bedId, at: momentOf(at) },
      movesFrom: movesFrom ?? null,
      note: note ?? null,
    });
  }

  @Post('bed-stays/:stayId/end')
  @HttpCode(200)
  @ZodResponse({ status: 200, type: UnitRecordAnswer })
  end(@By() by: Actor, @Param() { id, stayId }: StayParams, @Body() { at, reason, note }: BedStayEndBody) {
    return this.stays.end(by, id, stayId, { at: momentOf(at), reason, note: note ?? null });
  }

  @Put('leaves/:leaveId')
  @ZodResponse({ status: 201, type: UnitRecordAnswer })
  leave(
    @By() by: Actor,
    @Param() { id, leaveId }: LeaveParams,
    @Body() { kind, leftAt, expectedAt, note }: BedLeaveBody,
  ) {
    const times = { leftAt: momentOf(leftAt), expectedAt: new Date(expectedAt) };
    return this.stays.leave(by, id, leaveId, { kind, ...times, note: note ?? null });
  }

  @Post('leaves/:leaveId/end')
  @HttpCode(200)
  @ZodResponse({ status: 200, type: UnitRecordAnswer })
  endLeave(@By() by: Actor, @Param() { id, leaveId }: LeaveParams, @Body() { at, outcome, note }: LeaveEndBody) {
    return this.stays.endLeave(by, id, leaveId, { at: momentOf(at), outcome, note: note ?? null });
  }

  @Put('unit-arrivals/:arrivalId')
  @ZodResponse({ status: 201, type: UnitRecordAnswer })
  arrive(@By() by: Actor, @Param() { id, arrivalId }: UnitArrivalParams, @Body() body: UnitArrivalBody) {
    const { bedStayId, at, belongings, search, searchNote = null, note = null, replaces = null } = body;
    const arrival = { bedStayId, at: momentOf(at), belongings, search, searchNote, note, replaces };
    return this.arrivals.record(by, id, arrivalId, arrival);
  }
}
