import { Body, Controller, Get, HttpCode, Param, Post, Put, Query, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@cairn/database';
import {
  ContingencyEnrolmentService,
  ContingencyRedemptionService,
  ContingencyReplayService,
  ContingencyResultService,
  type EnrolmentView,
} from '@cairn/therapy';
import { ZodResponse } from 'nestjs-zod';
import { By } from '../http/by';
import { PatientParams } from '../patient/patient.dto';
import { SecondPersonBody } from '../stock/losses.dto';
import { credentialsOf } from '../stock/waste.controller';
import {
  ContingencyAnswer,
  ContingencyCorrectionBody,
  ContingencyCorrectionParams,
  ContingencyEnrolmentAnswer,
  ContingencyParams,
  ContingencyReasonBody,
  ContingencyReplayAnswer,
  ContingencyReplayQuery,
  ContingencyResultBody,
  ContingencyResultParams,
  EnrolmentBody,
  EnrolmentEndBody,
  RedemptionBody,
  RedemptionParams,
} from './contingency.dto';

/** Contingency management of one person: who takes part, what each day came to, the ledger, and what is redeemed. */
@ApiTags('contingency')
@Controller('patients/:id/contingency')
export class ContingencyController {
  constructor(
    private readonly enrolments: ContingencyEnrolmentService,
    private readonly results: ContingencyResultService,
    private readonly redemptions: ContingencyRedemptionService,
    private readonly replays: ContingencyReplayService,
  ) {}

  @Get()
  @ZodResponse({ status: 200, type: ContingencyAnswer })
  async read(@By() by: Actor, @Param() { id }: PatientParams) {
    const { today, items } = await this.enrolments.ofPatient(by, id);
    return { today, items: items.map(show) };
  }

  /** What a version would have paid over what the chart holds. Nothing is written. */
  @Get('replay')
  @ZodResponse({ status: 200, type: ContingencyReplayAnswer })
  replay(@By() by: Actor, @Param() { id }: PatientParams, @Query() { programId, startsOn }: ContingencyReplayQuery) {
    return this.replays.replay(by, id, programId, startsOn);
  }

  @Get(':enrolmentId/statement')
  @ApiOperation({ summary: 'The account on paper, for the person to take along' })
  @ApiProduces('application/pdf')
  async statement(@By() by: Actor, @Param() { id, enrolmentId }: ContingencyParams): Promise<StreamableFile> {
    const pdf = await this.enrolments.statement(by, id, enrolmentId);
    return new StreamableFile(pdf, { type: 'application/pdf', disposition: 'inline; filename="account.pdf"' });
  }

  @Put(':enrolmentId')
  @ZodResponse({ status: 201, type: ContingencyEnrolmentAnswer })
  async enrol(@By() by: Actor, @Param() { id, enrolmentId }: ContingencyParams, @Body() body: EnrolmentBody) {
    return show(await this.enrolments.enrol(by, id, enrolmentId, { ...body, reason: body.reason ?? null }));
  }

  @Post(':enrolmentId/end')
  @HttpCode(200)
  @ZodResponse({ status: 200, type: ContingencyEnrolmentAnswer })
  async end(@By() by: Actor, @Param() { id, enrolmentId }: ContingencyParams, @Body() body: EnrolmentEndBody) {
    return show(await this.enrolments.end(by, id, enrolmentId, { ...body, note: body.note ?? null }));
  }

  @Put(':enrolmentId/results/:resultId')
  @ZodResponse({ status: 201, type: ContingencyEnrolmentAnswer })
  async record(
    @By() by: Actor,
    @Param() { id, enrolmentId, resultId }: ContingencyResultParams,
    @Body() { day, excuse }: ContingencyResultBody,
  ) {
    return show(await this.results.record(by, id, enrolmentId, resultId, { day, excuse: excuse ?? null }));
  }

  @Put(':enrolmentId/results/:resultId/corrections/:correctionId')
  @ZodResponse({ status: 201, type: ContingencyEnrolmentAnswer })
  async correct(
    @By() by: Actor,
    @Param() { id, enrolmentId, resultId, correctionId }: ContingencyCorrectionParams,
    @Body() { reason, excuse }: ContingencyCorrectionBody,
  ) {
    const ids = { resultId, id: correctionId };
    return show(await this.results.correct(by, id, enrolmentId, ids, { reason, excuse: excuse ?? null }));
  }

  @Put(':enrolmentId/redemptions/:redemptionId')
  @ZodResponse({ status: 201, type: ContingencyEnrolmentAnswer })
  async redeem(
    @By() by: Actor,
    @Param() { id, enrolmentId, redemptionId }: RedemptionParams,
    @Body() body: RedemptionBody,
  ) {
    return show(await this.redemptions.ask(by, id, enrolmentId, redemptionId, body));
  }

  /** The second person: on this screen with their own e-mail and password, or whoever is signed in. */
  @Post(':enrolmentId/redemptions/:redemptionId/hand-over')
  @HttpCode(200)
  @ZodResponse({ status: 200, type: ContingencyEnrolmentAnswer })
  async handOver(
    @By() by: Actor,
    @Param() { id, enrolmentId, redemptionId }: RedemptionParams,
    @Body() own: SecondPersonBody,
  ) {
    return show(await this.redemptions.handOver(by, id, enrolmentId, redemptionId, credentialsOf(own)));
  }

  @Post(':enrolmentId/redemptions/:redemptionId/drop')
  @HttpCode(200)
  @ZodResponse({ status: 200, type: ContingencyEnrolmentAnswer })
  async drop(
    @By() by: Actor,
    @Param() { id, enrolmentId, redemptionId }: RedemptionParams,
    @Body() { reason }: ContingencyReasonBody,
  ) {
    return show(await this.redemptions.drop(by, id, enrolmentId, redemptionId, reason));
  }

  @Post(':enrolmentId/lapse')
  @HttpCode(200)
  @ZodResponse({ status: 200, type: ContingencyEnrolmentAnswer })
  async lapse(
    @By() by: Actor,
    @Param() { id, enrolmentId }: ContingencyParams,
    @Body() { reason }: ContingencyReasonBody,
  ) {
    return show(await this.redemptions.lapse(by, id, enrolmentId, reason));
  }
}

/** A day that is not written down yet, flat: what it would come to, or what it waits for. */
function show({ openDays, ...view }: EnrolmentView) {
  return {
    ...view,
    openDays: openDays.map(({ day, source, decided }) => ({
      ...{ day, source },
      judgement: 'waits' in decided ? null : decided.judgement,
      why: 'waits' in decided ? null : decided.why,
      waits: 'waits' in decided ? decided.waits : null,
    })),
  };
}
