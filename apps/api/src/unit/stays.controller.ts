import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@cairn/database';
import { StayEndService, StayService } from '@cairn/detox';
import { ZodResponse } from 'nestjs-zod';
import { By } from '../http/by';
import { PatientParams } from '../patient/patient.dto';
import { momentOf } from './moments';
import {
  EndingAnswerDto,
  EndingBody,
  EndingParams,
  MethodChangeBody,
  MethodChangeParams,
  StayBody,
  StayParams,
  StayVoidBody,
  UnitRecordAnswer,
} from './stays.dto';

@ApiTags('unit')
@Controller('patients/:id/stays')
export class StaysController {
  constructor(
    private readonly stays: StayService,
    private readonly endings: StayEndService,
  ) {}

  @Get()
  @ZodResponse({ status: 200, type: UnitRecordAnswer })
  record(@By() by: Actor, @Param() { id }: PatientParams) {
    return this.stays.record(by, id);
  }

  @Put(':stayId')
  @ZodResponse({ status: 201, type: UnitRecordAnswer })
  begin(@By() by: Actor, @Param() { id, stayId }: StayParams, @Body() body: StayBody) {
    const { level, method, at, follows = null, note = null } = body;
    return this.stays.begin(by, id, stayId, { level, method, at: momentOf(at), follows, note });
  }

  @Put(':stayId/methods/:changeId')
  @ZodResponse({ status: 201, type: UnitRecordAnswer })
  method(
    @By() by: Actor,
    @Param() { id, stayId, changeId }: MethodChangeParams,
    @Body() { method, reason, at }: MethodChangeBody,
  ) {
    return this.stays.changeMethod(by, id, stayId, changeId, { method, reason, at: momentOf(at) });
  }

  @Post(':stayId/void')
  @HttpCode(200)
  @ZodResponse({ status: 200, type: UnitRecordAnswer })
  recordedInError(@By() by: Actor, @Param() { id, stayId }: StayParams, @Body() _body: StayVoidBody) {
    return this.stays.recordedInError(by, id, stayId);
  }

  @Put(':stayId/endings/:endingId')
  @ZodResponse({ status: 201, type: EndingAnswerDto })
  end(@By() by: Actor, @Param() { id, stayId, endingId }: EndingParams, @Body() body: EndingBody) {
    const { appointment, nextWhere = null, note = null, replaces = null, at, ...said } = body;
    return this.endings.end(by, id, stayId, endingId, {
      ...{ ...said, nextWhere, note, replaces, at: momentOf(at) },
      appointment:
        appointment === undefined
          ? null
          : { id: appointment.id ?? null, at: momentOf(appointment.at), where: appointment.where ?? null },
    });
  }
}
