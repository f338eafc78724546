import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@cairn/database';
import { HoldFlagService } from '@cairn/mat';
import { ZodResponse } from 'nestjs-zod';
import { By } from '../http/by';
import { given } from '../http/given';
import { FlagAnswer, FlagBody, FlagClearBody, FlagParams, FlagsAnswer, FlagsParams } from './flags.dto';

/** flags on the chart, and holds of an order. */
@ApiTags('medication')
@Controller('patients/:id/flags')
export class FlagsController {
  constructor(private readonly flags: HoldFlagService) {}

  /** Those that stand, and those of the last half year. */
  @Get()
  @ZodResponse({ status: 200, type: FlagsAnswer })
  async list(@By() by: Actor, @Param() { id }: FlagsParams) {
    return { items: await this.flags.list(by, id) };
  }

  @Put(':flagId')
  @ZodResponse({ status: 201, type: FlagAnswer })
  place(@By() by: Actor, @Param() { id, flagId }: FlagParams, @Body() body: FlagBody) {
    return this.flags.place(by, id, flagId, given(body));
  }

  @Post(':flagId/clear')
  @HttpCode(200)
  @ZodResponse({ status: 200, type: FlagAnswer })
  clear(@By() by: Actor, @Param() { id, flagId }: FlagParams, @Body() { reason }: FlagClearBody) {
    return this.flags.clear(by, id, flagId, reason);
  }
}
