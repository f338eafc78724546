import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@cairn/database';
import { TakeHomeDecisionService, TakeHomeExceptionService } from '@cairn/mat';
import type { DecisionAttempt } from '@cairn/rules';
import { ZodResponse } from 'nestjs-zod';
import { By } from '../http/by';
import { given } from '../http/given';
import { IdParams } from './mat.dto';
import {
  TakeHomeCheckAnswer,
  TakeHomeDecisionAnswer,
  TakeHomeDecisionBody,
  TakeHomeDecisionParams,
  TakeHomeExceptionAnswer,
  TakeHomeExceptionBody,
  TakeHomeExceptionParams,
  TakeHomeExceptionStepBody,
  TakeHomeExceptionStepParams,
  TakeHomeRequestAnswer,
  TakeHomeRequestBody,
  TakeHomeRequestParams,
  TakeHomesAnswer,
} from './take-home-decisions.dto';

/** The ladder of take-home doses: how a person stands, what is asked for, what a practitioner decides. */
@ApiTags('medication')
@Controller('patients/:id')
export class TakeHomeDecisionsController {
  constructor(
    private readonly decisions: TakeHomeDecisionService,
    private readonly exceptions: TakeHomeExceptionService,
  ) {}

  @Get('take-homes')
  @ZodResponse({ status: 200, type: TakeHomesAnswer })
  takeHomes(@By() by: Actor, @Param() { id }: IdParams) {
    return this.decisions.read(by, id);
  }

  @Post('take-home-decisions/check')
  @HttpCode(200)
  @ZodResponse({ status: 200, type: TakeHomeCheckAnswer })
  check(@By() by: Actor, @Param() { id }: IdParams, @Body() body: TakeHomeDecisionBody) {
    return this.decisions.check(by, id, attempt(body));
  }

  @Put('take-home-decisions/:decisionId')
  @ZodResponse({ status: 201, type: TakeHomeDecisionAnswer })
  decide(@By() by: Actor, @Param() { id, decisionId }: TakeHomeDecisionParams, @Body() body: TakeHomeDecisionBody) {
    return this.decisions.decide(by, id, decisionId, attempt(body));
  }

  @Put('take-home-requests/:requestId')
  @ZodResponse({ status: 201, type: TakeHomeRequestAnswer })
  request(@By() by: Actor, @Param() { id, requestId }: TakeHomeRequestParams, @Body() body: TakeHomeRequestBody) {
    return this.decisions.request(by, id, requestId, body);
  }

  @Put('take-home-exceptions/:exceptionId')
  @ZodResponse({ status: 201, type: TakeHomeExceptionAnswer })
  enter(@By() by: Actor, @Param() { id, exceptionId }: TakeHomeExceptionParams, @Body() body: TakeHomeExceptionBody) {
    return this.exceptions.enter(by, id, exceptionId, body);
  }

  @Put('take-home-exceptions/:exceptionId/steps/:stepId')
  @ZodResponse({ status: 201, type: TakeHomeExceptionAnswer })
  step(
    @By() by: Actor,
    @Param() { id, exceptionId, stepId }: TakeHomeExceptionStepParams,
    @Body() body: TakeHomeExceptionStepBody,
  ) {
    return this.exceptions.step(by, id, exceptionId, stepId, given(body));
  }
}

function attempt({ criteria, ...body }: TakeHomeDecisionBody): DecisionAttempt {
  const answers = Object.entries(criteria).map(([key, value]) => [key, value && given(value)] as const);
  return { ...given(body), criteria: Object.fromEntries(answers) as DecisionAttempt['criteria'] };
}
