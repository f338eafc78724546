import { Body, Controller, Get, Param, Post, Put, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@cairn/database';
import { DowntimeService, OutageService } from '@cairn/mat';
import { ZodResponse } from 'nestjs-zod';
import { By } from '../http/by';
import { given } from '../http/given';
import { fileOf } from './file-answer';
import {
  DowntimeSheetsAnswer,
  OutageAnswer,
  OutageBody,
  OutageEndBody,
  OutageLineBody,
  OutageLineParams,
  OutagesAnswer,
  OutageWordBody,
  OutageWordParams,
  RecordParams,
} from './records.dto';

/** Sheets for times without the program, and what was written on them. */
@ApiTags('records')
@Controller('records')
export class DowntimeController {
  constructor(
    private readonly sheets: DowntimeService,
    private readonly outages: OutageService,
  ) {}

  @Get('downtime-sheet')
  @ApiProduces('application/pdf')
  async sheetNow(@By() by: Actor): Promise<StreamableFile> {
    return fileOf(await this.sheets.now(by), 'downtime-sheet', 'pdf');
  }

  @Get('downtime-sheets')
  @ZodResponse({ status: 200, type: DowntimeSheetsAnswer })
  async keptSheets(@By() by: Actor) {
    return { items: await this.sheets.list(by) };
  }

  @Get('downtime-sheets/:id')
  @ApiProduces('application/pdf')
  async keptSheet(@By() by: Actor, @Param() { id }: RecordParams): Promise<StreamableFile> {
    return fileOf(await this.sheets.kept(by, id), 'downtime-sheet', 'pdf');
  }

  @Get('outages')
  @ZodResponse({ status: 200, type: OutagesAnswer })
  async list(@By() by: Actor) {
    return { items: await this.outages.list(by) };
  }

  @Put('outages/:id')
  @ZodResponse({ status: 201, type: OutageAnswer })
  begin(@By() by: Actor, @Param() { id }: RecordParams, @Body() { beganAt, says }: OutageBody) {
    return this.outages.begin(by, id, given({ beganAt: new Date(beganAt), says }));
  }

  @Post('outages/:id/end')
  @ZodResponse({ status: 200, type: OutageAnswer })
  end(@By() by: Actor, @Param() { id }: RecordParams, @Body() { endedAt, linesOnPaper }: OutageEndBody) {
    return this.outages.end(by, id, { endedAt: new Date(endedAt), linesOnPaper });
  }

  @Put('outages/:id/lines/:lineId')
  @ZodResponse({ status: 201, type: OutageAnswer })
  addLine(@By() by: Actor, @Param() { id, lineId }: OutageLineParams, @Body() body: OutageLineBody) {
    return this.outages.addLine(by, id, lineId, given(body));
  }

  @Put('outages/:id/lines/:lineId/words/:wordId')
  @ZodResponse({ status: 201, type: OutageAnswer })
  settle(
    @By() by: Actor,
    @Param() { id, lineId, wordId }: OutageWordParams,
    @Body() { doseId, explained }: OutageWordBody,
  ) {
    const word = doseId === undefined ? { explained: explained ?? '' } : { doseId };
    return this.outages.settle(by, id, lineId, wordId, word);
  }
}
