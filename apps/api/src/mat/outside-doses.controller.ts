import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@cairn/database';
import { ExternalDoseService, GuestStayService, LetterService } from '@cairn/mat';
import { ZodResponse } from 'nestjs-zod';
import { By } from '../http/by';
import { given } from '../http/given';
import { IdParams } from './mat.dto';
import {
  CarryOverAnswer,
  CarryOverBody,
  CarryOverParams,
  DecisionBody,
  DecisionParams,
  ExternalDosesAnswer,
  ExternalReportAnswer,
  ExternalReportBody,
  ExternalReportParams,
  GuestCallBody,
  GuestCallParams,
  GuestStayAnswer,
  GuestStayBody,
  GuestStayParams,
  GuestStaysAnswer,
  GuestStepBody,
  LetterAnswer,
  NewExternalReportAnswer,
} from './outside-doses.dto';

/** Doses given elsewhere, guests, and the letters that travel with them. */
@ApiTags('medication')
@Controller('patients/:id')
export class OutsideDosesController {
  constructor(
    private readonly external: ExternalDoseService,
    private readonly guests: GuestStayService,
    private readonly letters: LetterService,
  ) {}

  @Get('external-doses')
  @ZodResponse({ status: 200, type: ExternalDosesAnswer })
  externalDoses(@By() by: Actor, @Param() { id }: IdParams) {
    return this.external.list(by, id);
  }

  @Put('external-doses/:reportId')
  @ZodResponse({ status: 201, type: NewExternalReportAnswer })
  report(@By() by: Actor, @Param() { id, reportId }: ExternalReportParams, @Body() body: ExternalReportBody) {
    return this.external.report(by, id, reportId, given(body));
  }

  @Put('external-doses/:reportId/decisions/:decisionId')
  @ZodResponse({ status: 201, type: ExternalReportAnswer })
  decide(@By() by: Actor, @Param() { id, reportId, decisionId }: DecisionParams, @Body() body: DecisionBody) {
    return this.external.decide(by, id, reportId, decisionId, given(body));
  }

  @Put('carry-over/:carryOverId')
  @ZodResponse({ status: 201, type: CarryOverAnswer })
  carryOver(@By() by: Actor, @Param() { id, carryOverId }: CarryOverParams, @Body() body: CarryOverBody) {
    return this.external.carryOver(by, id, carryOverId, body);
  }

  @Get('guest-stays')
  @ZodResponse({ status: 200, type: GuestStaysAnswer })
  async guestStays(@By() by: Actor, @Param() { id }: IdParams) {
    return { items: await this.guests.list(by, id) };
  }

  @Put('guest-stays/:stayId')
  @ZodResponse({ status: 201, type: GuestStayAnswer })
  request(@By() by: Actor, @Param() { id, stayId }: GuestStayParams, @Body() body: GuestStayBody) {
    return this.guests.request(by, id, stayId, given(body));
  }

  @Post('guest-stays/:stayId/approve')
  @ZodResponse({ status: 200, type: GuestStayAnswer })
  approve(@By() by: Actor, @Param() { id, stayId }: GuestStayParams) {
    return this.guests.approve(by, id, stayId);
  }

  @Post('guest-stays/:stayId/steps')
  @ZodResponse({ status: 200, type: GuestStayAnswer })
  advance(@By() by: Actor, @Param() { id, stayId }: GuestStayParams, @Body() body: GuestStepBody) {
    return this.guests.advance(by, id, stayId, given(body));
  }

  @Put('guest-stays/:stayId/calls/:callId')
  @ZodResponse({ status: 201, type: GuestStayAnswer })
  verify(
    @By() by: Actor,
    @Param() { id, stayId, callId }: GuestCallParams,
    @Body() { calledAt, ...call }: GuestCallBody,
  ) {
    return this.guests.verify(
      by,
      id,
      stayId,
      callId,
      given({ ...call, calledAt: calledAt ? new Date(calledAt) : undefined }),
    );
  }

  @Get('guest-stays/:stayId/letter')
  @ZodResponse({ status: 200, type: LetterAnswer })
  guestLetter(@By() by: Actor, @Param() { id, stayId }: GuestStayParams) {
    return this.letters.letter(by, id, stayId);
  }

  @Get('last-dose-letter')
  @ZodResponse({ status: 200, type: LetterAnswer })
  lastDoseLetter(@By() by: Actor, @Param() { id }: IdParams) {
    return this.letters.letter(by, id, null);
  }
}
