import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@cairn/database';
import { RebookService, SeriesChangeService, SeriesService } from '@cairn/therapy';
import { ZodResponse } from 'nestjs-zod';
import { By } from '../http/by';
import {
  SeriesAnswer,
  SeriesBody,
  SeriesCancelBody,
  SeriesCancelledAnswer,
  SeriesChangeBody,
  SeriesChangedAnswer,
  SeriesChangeParams,
  SeriesParams,
  SeriesPreviewAnswer,
  SeriesSkipParams,
} from './series.dto';

const atMinute = <Body extends { startsAt: string }>(body: Body): Body => ({
  ...body,
  startsAt: body.startsAt.slice(0, 16),
});

@ApiTags('appointments')
@Controller('appointment-series')
export class SeriesController {
  constructor(
    private readonly series: SeriesService,
    private readonly changes: SeriesChangeService,
    private readonly rebook: RebookService,
  ) {}

  /** The dates that it would have and what stands in their way. */
  @Post('preview')
  @ZodResponse({ status: 200, type: SeriesPreviewAnswer })
  async preview(@By() by: Actor, @Body() body: SeriesBody) {
    return this.series.preview(by, atMinute(body));
  }

  @Put(':id')
  @ZodResponse({ status: 201, type: SeriesAnswer })
  async book(@By() by: Actor, @Param() { id }: SeriesParams, @Body() body: SeriesBody) {
    return this.series.book(by, id, atMinute(body));
  }

  @Get(':id')
  @ZodResponse({ status: 200, type: SeriesAnswer })
  async read(@By() by: Actor, @Param() { id }: SeriesParams) {
    return this.series.read(by, id);
  }

  /** Ends this series at a date and begins another there; `changeId` is the id of the new one. */
  @Put(':id/changes/:changeId')
  @ZodResponse({ status: 201, type: SeriesChangedAnswer })
  async change(@By() by: Actor, @Param() { id, changeId }: SeriesChangeParams, @Body() body: SeriesChangeBody) {
    return this.changes.change(by, id, changeId, atMinute(body));
  }

  @Post(':id/cancel')
  @ZodResponse({ status: 200, type: SeriesCancelledAnswer })
  async cancel(@By() by: Actor, @Param() { id }: SeriesParams, @Body() body: SeriesCancelBody) {
    return this.changes.cancel(by, id, body);
  }

  @Post(':id/skips/:skipId/let-go')
  @ZodResponse({ status: 200, type: SeriesAnswer })
  async letGo(@By() by: Actor, @Param() { id, skipId }: SeriesSkipParams) {
    return this.rebook.letGo(by, id, skipId);
  }
}
