import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@cairn/database';
import { OrderService, type WrittenOrder } from '@cairn/mat';
import type { OrderAttempt } from '@cairn/rules';
import { ZodResponse } from 'nestjs-zod';
import { By } from '../http/by';
import { given } from '../http/given';
import { IdParams, ReasonBody } from './mat.dto';
import {
  CosignBody,
  OrderAnswer,
  OrderBody,
  OrderCheckAnswer,
  OrderCheckBody,
  OrdersAnswer,
  OrdersQuery,
  SignedOrderAnswer,
} from './order.dto';

@ApiTags('medication')
@Controller('medication-orders')
export class OrderController {
  constructor(private readonly orders: OrderService) {}

  @Get()
  @ZodResponse({ status: 200, type: OrdersAnswer })
  async list(@By() by: Actor, @Query() { patientId }: OrdersQuery) {
    return { items: await this.orders.list(by, patientId) };
  }

  @Put(':id')
  @ZodResponse({ status: 201, type: SignedOrderAnswer })
  sign(@By() by: Actor, @Param() { id }: IdParams, @Body() { patientId, ...order }: OrderBody) {
    return this.orders.sign(by, id, patientId, given(order) satisfies OrderAttempt);
  }

  @Post('check')
  @ZodResponse({ status: 200, type: OrderCheckAnswer })
  check(@By() by: Actor, @Body() { patientId, ...order }: OrderCheckBody) {
    return this.orders.check(by, patientId, given(order) satisfies WrittenOrder);
  }

  @Post(':id/cosign')
  @ZodResponse({ status: 200, type: OrderAnswer })
  cosign(@By() by: Actor, @Param() { id }: IdParams, @Body() _nothing: CosignBody) {
    return this.orders.cosign(by, id);
  }

  @Post(':id/stop')
  @ZodResponse({ status: 200, type: OrderAnswer })
  stop(@By() by: Actor, @Param() { id }: IdParams, @Body() { reason }: ReasonBody) {
    return this.orders.stop(by, id, reason);
  }
}
