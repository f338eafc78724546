import { Body, Controller, Get, Param, Post, Put, Query, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@cairn/database';
import { BottleBatchService, LabelService, PickUpService, PourListService } from '@cairn/mat';
import type { NewBottleBatch } from '@cairn/rules';
import { ZodResponse } from 'nestjs-zod';
import { By } from '../http/by';
import { given } from '../http/given';
import { DayQuery, IdParams } from './mat.dto';
import {
  BottleBatchAnswer,
  BottleBatchBody,
  BottleLabelBody,
  BottleLabelsQuery,
  PourListAnswer,
  BottleReleaseBody,
  BottleVoidBody,
  DayLabelsQuery,
} from './take-home-bottles.dto';

/** Bottles for home until they leave: the pour list, filling, labels, and handing out at the window. */
@ApiTags('take-homes')
@Controller()
export class TakeHomeBatchesController {
  constructor(
    private readonly batches: BottleBatchService,
    private readonly pours: PourListService,
    private readonly prints: LabelService,
    private readonly pickUps: PickUpService,
  ) {}

  @Get('take-home-pour-list')
  @ApiOperation({ summary: 'Who picks up bottles on a day, what is to be filled, and what is done' })
  @ZodResponse({ status: 200, type: PourListAnswer })
  pourList(@By() by: Actor, @Query() { day }: DayQuery) {
    return this.pours.list(by, day);
  }

  @Get('take-home-pour-list/labels')
  @ApiOperation({ summary: 'The labels of all bottles that wait for a day, in the order of the pour list' })
  @ApiProduces('application/pdf')
  async labelsOfDay(@By() by: Actor, @Query() { day, format }: DayLabelsQuery): Promise<StreamableFile> {
    return shown(await this.prints.labelsOfDay(by, day, format ?? 'roll'), 'bottle-labels');
  }

  @Put('take-home-batches/:id')
  @ZodResponse({ status: 201, type: BottleBatchAnswer })
  prepare(@By() by: Actor, @Param() { id }: IdParams, @Body() body: BottleBatchBody) {
    return this.batches.prepare(by, id, given(body) satisfies NewBottleBatch);
  }

  @Get('take-home-batches/:id')
  @ZodResponse({ status: 200, type: BottleBatchAnswer })
  read(@By() by: Actor, @Param() { id }: IdParams) {
    return this.batches.read(by, id);
  }

  @Post('take-home-batches/:id/label')
  @ZodResponse({ status: 200, type: BottleBatchAnswer })
  label(@By() by: Actor, @Param() { id }: IdParams, @Body() body: BottleLabelBody) {
    return this.batches.label(by, id, given(body));
  }

  @Get('take-home-batches/:id/labels')
  @ApiProduces('application/pdf')
  async labels(
    @By() by: Actor,
    @Param() { id }: IdParams,
    @Query() { format }: BottleLabelsQuery,
  ): Promise<StreamableFile> {
    return shown((await this.prints.labels(by, id, format ?? 'roll')).pdf, 'bottle-labels');
  }

  @Get('take-home-batches/:id/calendar')
  @ApiProduces('application/pdf')
  async calendar(@By() by: Actor, @Param() { id }: IdParams): Promise<StreamableFile> {
    return shown((await this.prints.calendar(by, id)).pdf, 'take-home-calendar');
  }

  @Post('take-home-batches/:id/release')
  @ZodResponse({ status: 200, type: BottleBatchAnswer })
  release(
    @By() by: Actor,
    @Param() { id }: IdParams,
    @Body() { releaseId, overrides, acknowledged, ...pickUp }: BottleReleaseBody,
  ) {
    return this.pickUps.release(by, id, given({ releaseId, overrides, acknowledged, pickUp }));
  }

  @Post('take-home-batches/:id/void')
  @ZodResponse({ status: 200, type: BottleBatchAnswer })
  void(@By() by: Actor, @Param() { id }: IdParams, @Body() body: BottleVoidBody) {
    return this.batches.void(by, id, given(body));
  }
}

/** In the browser's own reader, from which it is printed. The name says nothing about anybody. */
function shown(pdf: Buffer, name: string): StreamableFile {
  return new StreamableFile(pdf, { type: 'application/pdf', disposition: `inline; filename="${name}.pdf"` });
}
