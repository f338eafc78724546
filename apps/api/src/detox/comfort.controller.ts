import { Body, Controller, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@cairn/database';
import { ComfortDoseService, ComfortOrderService } from '@cairn/detox';
import { ZodResponse } from 'nestjs-zod';
import { By } from '../http/by';
import { given } from '../http/given';
import {
  AdministrationAnswer,
  AdministrationParams,
  ComfortDoseBody,
  ComfortGivenParams,
  ComfortOrderAnswer,
  ComfortOrderBody,
  ComfortOrderParams,
  EffectBody,
  EffectParams,
  SignedComfortOrderAnswer,
} from './comfort.dto';
import { EndBody, SignatureBody } from './withdrawal.dto';

const dated = (text: string | undefined) => (text === undefined ? undefined : new Date(text));

/** Comfort medication in withdrawal: ordered, given, held, declined, looked at (clinical reference 1.5). */
@ApiTags('withdrawal')
@Controller('patients/:id')
export class ComfortController {
  constructor(
    private readonly orders: ComfortOrderService,
    private readonly doses: ComfortDoseService,
  ) {}

  @Put('comfort-orders/:orderId')
  @ZodResponse({ status: 201, type: SignedComfortOrderAnswer })
  order(@By() by: Actor, @Param() { id, orderId }: ComfortOrderParams, @Body() body: ComfortOrderBody) {
    const { startsAt, endsAt, ...attempt } = body;
    const order = given({ ...attempt, startsAt: dated(startsAt) });
    return this.orders.order(by, id, orderId, { ...order, endsAt: new Date(endsAt) });
  }

  @Post('comfort-orders/:orderId/stop')
  @HttpCode(200)
  @ZodResponse({ status: 200, type: ComfortOrderAnswer })
  stop(@By() by: Actor, @Param() { id, orderId }: ComfortOrderParams, @Body() { reason }: EndBody) {
    return this.orders.stop(by, id, orderId, reason);
  }

  @Post('comfort-orders/:orderId/signature')
  @HttpCode(200)
  @ZodResponse({ status: 200, type: ComfortOrderAnswer })
  sign(@By() by: Actor, @Param() { id, orderId }: ComfortOrderParams, @Body() _: SignatureBody) {
    return this.orders.sign(by, id, orderId);
  }

  @Put('comfort-orders/:orderId/administrations/:administrationId')
  @ZodResponse({ status: 201, type: AdministrationAnswer })
  give(
    @By() by: Actor,
    @Param() { id, orderId, administrationId }: ComfortGivenParams,
    @Body() { at, ...attempt }: ComfortDoseBody,
  ) {
    return this.doses.give(by, id, orderId, administrationId, given({ ...attempt, at: dated(at) }));
  }

  @Put('comfort-administrations/:administrationId/effects/:effectId')
  @ZodResponse({ status: 201, type: AdministrationAnswer })
  effect(
    @By() by: Actor,
    @Param() { id, administrationId, effectId }: EffectParams,
    @Body() { at, ...effect }: EffectBody,
  ) {
    return this.doses.effect(by, id, administrationId, effectId, given({ ...effect, at: dated(at) }));
  }

  @Post('comfort-administrations/:administrationId/void')
  @HttpCode(200)
  @ZodResponse({ status: 200, type: AdministrationAnswer })
  takeBack(@By() by: Actor, @Param() { id, administrationId }: AdministrationParams, @Body() { reason }: EndBody) {
    return this.doses.void(by, id, administrationId, reason);
  }
}
