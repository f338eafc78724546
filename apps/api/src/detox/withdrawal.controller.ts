import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@cairn/database';
import { DueRoundsService, FlowsheetService, MonitoringService, WithdrawalCheckService } from '@cairn/detox';
import { ZodResponse } from 'nestjs-zod';
import { By } from '../http/by';
import { given } from '../http/given';
import { PatientParams } from '../patient/patient.dto';
import {
  CallAnswer,
  EscalationCallBody,
  CallParams,
  DueRoundsAnswer,
  EndBody,
  FlowsheetAnswer,
  MonitoringAnswer,
  MonitoringBody,
  MonitoringParams,
  SignatureBody,
  WithdrawalCheckAnswer,
  WithdrawalCheckBody,
  WithdrawalCheckParams,
  WithdrawalQuery,
} from './withdrawal.dto';

const dated = (text: string | undefined) => (text === undefined ? undefined : new Date(text));

/** The flowsheet of withdrawal: what was ordered, looked at and said (clinical reference 1.3, 1.4, 6.6). */
@ApiTags('withdrawal')
@Controller()
export class WithdrawalController {
  constructor(
    private readonly flowsheets: FlowsheetService,
    private readonly checks: WithdrawalCheckService,
    private readonly monitoring: MonitoringService,
    private readonly rounds: DueRoundsService,
  ) {}

  @Get('withdrawal/rounds')
  @ZodResponse({ status: 200, type: DueRoundsAnswer })
  due(@By() by: Actor) {
    return this.rounds.read(by);
  }

  @Get('patients/:id/withdrawal')
  @ZodResponse({ status: 200, type: FlowsheetAnswer })
  sheet(@By() by: Actor, @Param() { id }: PatientParams, @Query() { until }: WithdrawalQuery) {
    return this.flowsheets.read(by, id, dated(until));
  }

  @Put('patients/:id/withdrawal/checks/:checkId')
  @ZodResponse({ status: 201, type: WithdrawalCheckAnswer })
  check(@By() by: Actor, @Param() { id, checkId }: WithdrawalCheckParams, @Body() body: WithdrawalCheckBody) {
    const { at, ...attempt } = body;
    return this.checks.record(by, id, checkId, given({ ...attempt, at: dated(at) }));
  }

  @Put('patients/:id/withdrawal/calls/:callId')
  @ZodResponse({ status: 201, type: CallAnswer })
  call(@By() by: Actor, @Param() { id, callId }: CallParams, @Body() { toldAt, ...call }: EscalationCallBody) {
    return this.checks.call(by, id, callId, given({ ...call, toldAt: dated(toldAt) }));
  }

  @Put('patients/:id/withdrawal/monitoring/:orderId')
  @ZodResponse({ status: 201, type: MonitoringAnswer })
  order(@By() by: Actor, @Param() { id, orderId }: MonitoringParams, @Body() body: MonitoringBody) {
    const { startsAt, endsAt, ...attempt } = body;
    const times = { startsAt: dated(startsAt), endsAt: dated(endsAt) };
    return this.monitoring.order(by, id, orderId, given({ ...attempt, ...times }));
  }

  @Post('patients/:id/withdrawal/monitoring/:orderId/end')
  @HttpCode(200)
  @ZodResponse({ status: 200, type: MonitoringAnswer })
  end(@By() by: Actor, @Param() { id, orderId }: MonitoringParams, @Body() { reason }: EndBody) {
    return this.monitoring.end(by, id, orderId, reason);
  }

  @Post('patients/:id/withdrawal/monitoring/:orderId/signature')
  @HttpCode(200)
  @ZodResponse({ status: 200, type: MonitoringAnswer })
  sign(@By() by: Actor, @Param() { id, orderId }: MonitoringParams, @Body() _: SignatureBody) {
    return this.monitoring.sign(by, id, orderId);
  }
}
