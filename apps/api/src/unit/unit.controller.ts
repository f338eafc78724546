import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@cairn/database';
import { BedService, UnitBoardService } from '@cairn/detox';
import { ZodResponse } from 'nestjs-zod';
import { By, IfMatch } from '../http/by';
import { momentOf } from './moments';
import {
  BedAnswer,
  BedBody,
  BedClosureBody,
  BedParams,
  BedReopenBody,
  BedRetireBody,
  BedsAnswer,
  CensusDaysAnswer,
  CensusQuery,
  ClosureIdParams,
  UnitBoardAnswer,
} from './unit.dto';

@ApiTags('unit')
@Controller('unit')
export class UnitController {
  constructor(
    private readonly boards: UnitBoardService,
    private readonly beds: BedService,
  ) {}

  @Get()
  @ZodResponse({ status: 200, type: UnitBoardAnswer })
  board(@By() by: Actor) {
    return this.boards.board(by);
  }

  @Get('census')
  @ZodResponse({ status: 200, type: CensusDaysAnswer })
  async census(@By() by: Actor, @Query() { from, to }: CensusQuery) {
    return { items: await this.beds.census(by, from, to) };
  }

  @Get('beds')
  @ZodResponse({ status: 200, type: BedsAnswer })
  async list(@By() by: Actor) {
    return { items: await this.beds.list(by) };
  }

  @Put('beds/:bedId')
  @ZodResponse({ status: 201, type: BedAnswer })
  write(@By() by: Actor, @Param() { bedId }: BedParams, @Body() body: BedBody, @IfMatch() version: number | null) {
    return this.beds.write(by, bedId, body, version);
  }

  @Post('beds/:bedId/retire')
  @HttpCode(200)
  @ZodResponse({ status: 200, type: BedAnswer })
  retire(@By() by: Actor, @Param() { bedId }: BedParams, @Body() _body: BedRetireBody) {
    return this.beds.retire(by, bedId);
  }

  @Put('closures/:closureId')
  @ZodResponse({ status: 201, type: BedAnswer })
  close(@By() by: Actor, @Param() { closureId }: ClosureIdParams, @Body() body: BedClosureBody) {
    const { bedId, reason, note = null, from, expectedUntil = null } = body;
    return this.beds.close(by, closureId, { bedId, reason, note, from: momentOf(from), expectedUntil });
  }

  @Post('closures/:closureId/end')
  @HttpCode(200)
  @ZodResponse({ status: 200, type: BedAnswer })
  reopen(@By() by: Actor, @Param() { closureId }: ClosureIdParams, @Body() { note }: BedReopenBody) {
    return this.beds.reopen(by, closureId, note ?? null);
  }
}
