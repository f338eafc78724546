import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@cairn/database';
import { ClosureService } from '@cairn/office';
import { ZodResponse } from 'nestjs-zod';
import { By } from '../http/by';
import {
  CancelClosureBody,
  ClosureAnswer,
  ClosureBody,
  ClosureEnteredAnswer,
  ClosuresAnswer,
  ClosuresQuery,
} from './closures.dto';
import { IdParams } from './settings.dto';

@ApiTags('programme')
@Controller('closures')
export class ClosuresController {
  constructor(private readonly closures: ClosureService) {}

  /** Without days: from today, a year ahead. */
  @Get()
  @ZodResponse({ status: 200, type: ClosuresAnswer })
  async list(@By() by: Actor, @Query() { from, to, cancelled }: ClosuresQuery) {
    return { items: await this.closures.list(by, from ?? null, to ?? null, cancelled === 'true') };
  }

  @Put(':id')
  @ZodResponse({ status: 201, type: ClosureEnteredAnswer })
  async add(@By() by: Actor, @Param() { id }: IdParams, @Body() body: ClosureBody) {
    return this.closures.add(by, id, body);
  }

  @Post(':id/cancel')
  @ZodResponse({ status: 200, type: ClosureAnswer })
  async cancel(@By() by: Actor, @Param() { id }: IdParams, @Body() { reason }: CancelClosureBody) {
    return this.closures.cancel(by, id, reason);
  }
}
