import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@cairn/database';
import { CallInService, RandomTestService, UniformityService } from '@cairn/mat';
import { ZodResponse } from 'nestjs-zod';
import { By } from '../http/by';
import { given } from '../http/given';
import { IdParams } from './mat.dto';
import {
  CallInAnswer,
  CallInBody,
  CallInParams,
  CallInStepBody,
  CallInStepParams,
  CallListAnswer,
  DrawAnswer,
  DrawParams,
  RandomTestHistoryAnswer,
  RandomTestKeyAnswer,
  RandomTestKeyBody,
  RandomTestKeyParams,
  RandomTestPlanAnswer,
  RandomTestQuotaAnswer,
  RandomTestsTodayAnswer,
  RederivationAnswer,
  RemovalBody,
  UniformityAnswer,
  UniformityQuery,
} from './random-tests.dto';

/** Random drug tests: today's, the quota, the numbers behind them, and calls to come by. No answer tells of a day ahead. */
@ApiTags('drug tests')
@Controller()
export class RandomTestsController {
  constructor(
    private readonly tests: RandomTestService,
    private readonly calls: CallInService,
    private readonly uniformity: UniformityService,
  ) {}

  @Get('random-tests')
  @ZodResponse({ status: 200, type: RandomTestsTodayAnswer })
  today(@By() by: Actor) {
    return this.tests.today(by);
  }

  @Get('random-tests/plan')
  @ZodResponse({ status: 200, type: RandomTestPlanAnswer })
  async plan(@By() by: Actor) {
    const { keys, lastRun, weeks } = await this.tests.plan(by);
    return {
      keys: keys.map((key) => ({ ...key, madeAt: key.madeAt.toISOString() })),
      lastRun: lastRun && { ...lastRun, at: lastRun.at.toISOString() },
      weeks,
    };
  }

  @Get('random-tests/quota')
  @ZodResponse({ status: 200, type: RandomTestQuotaAnswer })
  quota(@By() by: Actor) {
    return this.tests.quota(by);
  }

  @Put('random-tests/keys/:id')
  @ZodResponse({ status: 201, type: RandomTestKeyAnswer })
  async newKey(@By() by: Actor, @Param() { id }: RandomTestKeyParams, @Body() { reason }: RandomTestKeyBody) {
    const key = await this.tests.newKey(by, id, reason ?? null);
    // A repeat is answered from its receipt, where the instant is text already.
    return { ...key, madeAt: new Date(key.madeAt).toISOString() };
  }

  @Get('patients/:id/random-tests')
  @ZodResponse({ status: 200, type: RandomTestHistoryAnswer })
  history(@By() by: Actor, @Param() { id }: IdParams) {
    return this.tests.history(by, id);
  }

  @Post('patients/:id/random-tests/:drawId/remove')
  @ZodResponse({ status: 200, type: DrawAnswer })
  remove(@By() by: Actor, @Param() { id, drawId }: DrawParams, @Body() body: RemovalBody) {
    return this.tests.remove(by, id, drawId, body);
  }

  @Get('patients/:id/random-tests/:drawId/re-derivation')
  @ZodResponse({ status: 200, type: RederivationAnswer })
  async rederive(@By() by: Actor, @Param() { id, drawId }: DrawParams) {
    const { draw, derived, equal } = await this.tests.rederive(by, id, drawId);
    const { day, kind, seedId, message, candidates, passedOver, chance, generatorVersion, policyVersion, madeAt } =
      draw;
    const from = { message, candidates, passedOver, chance, generatorVersion, policyVersion, madeAt };
    return { equal, day, derived, kind, seedId, ...from };
  }

  @Get('call-ins')
  @ZodResponse({ status: 200, type: CallListAnswer })
  callIns(@By() by: Actor) {
    return this.calls.list(by);
  }

  @Put('patients/:id/call-ins/:callInId')
  @ZodResponse({ status: 201, type: CallInAnswer })
  callIn(@By() by: Actor, @Param() { id, callInId }: CallInParams, @Body() body: CallInBody) {
    return this.calls.callIn(by, id, callInId, given(body));
  }

  @Put('patients/:id/call-ins/:callInId/steps/:stepId')
  @ZodResponse({ status: 201, type: CallInAnswer })
  step(@By() by: Actor, @Param() { id, callInId, stepId }: CallInStepParams, @Body() body: CallInStepBody) {
    return this.calls.step(by, id, callInId, stepId, given(body));
  }

  @Get('reports/random-tests')
  @ZodResponse({ status: 200, type: UniformityAnswer })
  report(@By() by: Actor, @Query() query: UniformityQuery) {
    return this.uniformity.report(by, given(query));
  }
}
