import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { UseEventService } from '@cairn/aftercare';
import type { Actor } from '@cairn/database';
import { ZodResponse } from 'nestjs-zod';
import { By } from '../http/by';
import { PatientParams } from '../patient/patient.dto';
import { momentOf } from '../unit/moments';
import {
  UseChangeBody,
  UseChangeParams,
  UseEventBody,
  UseEventParams,
  UseEventsAnswer,
  UseEventWritten,
  UseStepBody,
  UseStepParams,
} from './use-event.dto';

/** What follows a return to use: an event and the answers to its six steps. */
@ApiTags('aftercare')
@Controller('patients/:id/use-events')
export class UseEventController {
  constructor(private readonly events: UseEventService) {}

  @Get()
  @ZodResponse({ status: 200, type: UseEventsAnswer })
  list(@By() by: Actor, @Param() { id }: PatientParams) {
    return this.events.list(by, id);
  }

  @Put(':eventId')
  @ZodResponse({ status: 201, type: UseEventWritten })
  open(@By() by: Actor, @Param() { id, eventId }: UseEventParams, @Body() body: UseEventBody) {
    const { testBasis = null, usedOn = null, amount = null, setting = null, told = null, note = null } = body;
    const known = { testBasis, usedOn, amount, setting, told, note, knownAt: momentOf(body.knownAt) };
    return this.events.open(by, id, eventId, { ...body, ...known });
  }

  @Put(':eventId/steps/:stepId')
  @ZodResponse({ status: 201, type: UseEventWritten })
  answer(@By() by: Actor, @Param() { id, eventId, stepId }: UseStepParams, @Body() body: UseStepBody) {
    const { step, answer, details = {}, reason = null } = body;
    const where = { patientId: id, eventId, id: stepId };
    return this.events.answer(by, where, { step, answer, details, reason, at: momentOf(body.at) });
  }

  @Put(':eventId/changes/:changeId')
  @ZodResponse({ status: 201, type: UseEventWritten })
  change(@By() by: Actor, @Param() { id, eventId, changeId }: UseChangeParams, @Body() { change }: UseChangeBody) {
    return this.events.change(by, { patientId: id, eventId, id: changeId }, change);
  }
}
