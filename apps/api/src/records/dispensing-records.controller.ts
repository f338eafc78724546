import { Controller, Get, Header, Headers, Param, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@cairn/database';
import {
  DispensingLogService,
  logCsv,
  type LogPage,
  logPdf,
  SnapshotService,
  type Summary,
  summaryCells,
  SummaryService,
  summaryTable,
} from '@cairn/mat';
import { refuse } from '@cairn/platform';
import { stringify } from 'csv-stringify/sync';
import { ZodResponse, ZodSerializerDto } from 'nestjs-zod';
import { By } from '../http/by';
import { fileOf, formatOf } from './file-answer';
import {
  DispensingLogAnswer,
  DispensingSummaryAnswer,
  LogQuery,
  SnapshotParams,
  SnapshotsAnswer,
  SnapshotVerdictAnswer,
  SummaryQuery,
} from './records.dto';

/** The dispensing log and what is made from it. */
@ApiTags('records')
@Controller('records')
export class DispensingRecordsController {
  constructor(
    private readonly log: DispensingLogService,
    private readonly summaries: SummaryService,
    private readonly snapshots: SnapshotService,
  ) {}

  @Get('dispensing-log')
  @Header('vary', 'accept')
  @ApiOperation({
    summary: 'The dispensing log with its eight elements (R-215)',
    description:
      'With `Accept: text/csv` or `application/pdf` as a file, streamed; then `basis` says on which legal basis (R-220).',
  })
  @ApiResponse({ status: 200, type: DispensingLogAnswer.Output })
  @ZodSerializerDto(DispensingLogAnswer)
  async dispensingLog(
    @By() by: Actor,
    @Query() { from, to, basis, pack }: LogQuery,
    @Headers('accept') accept?: string,
  ): Promise<LogPage | StreamableFile> {
    const format = formatOf(accept);
    if (format === 'json') return this.log.page(by, { from: from ?? null, to: to ?? null });
    if (from === undefined || to === undefined)
      refuse('input.invalid', 'Say from which day to which day the file goes.');
    const parts = this.log.export(by, { from, to, basis: basis ?? null, packId: pack ?? null, format });
    // The first part before the first byte: a refusal is still an answer, not a broken file.
    const first = await parts.next();
    if (first.done === true || basis === undefined) refuse('input.invalid', 'There is no such file.');
    async function* all() {
      if (first.done !== true) yield first.value;
      yield* parts;
    }
    const about = { from, to, basis };
    const name = `dispensing-log-${from}-${to}`;
    return format === 'csv'
      ? fileOf(logCsv(all(), about), name, 'csv')
      : fileOf(logPdf(first.value, parts, about), name, 'pdf');
  }

  @Get('dispensing-summary')
  @Header('vary', 'accept')
  @ApiOperation({
    summary: 'What was there, came, went and is there, by day, product and strength (R-216, R-218)',
    description: 'With `Accept: text/csv` or `application/pdf` as a file.',
  })
  @ApiResponse({ status: 200, type: DispensingSummaryAnswer.Output })
  @ZodSerializerDto(DispensingSummaryAnswer)
  async summary(
    @By() by: Actor,
    @Query() { from, to, all }: SummaryQuery,
    @Headers('accept') accept?: string,
  ): Promise<Summary | StreamableFile> {
    const format = formatOf(accept);
    const wish = { from: from ?? null, to: to ?? null, all: all !== undefined, format };
    if (format === 'pdf') return fileOf(await this.summaries.pdf(by, wish), 'dispensing-summary', 'pdf');
    const summary = await this.summaries.read(by, wish);
    if (format === 'json') return summary;
    const rows = summary.items.map((line) => [
      line.day,
      ...summaryCells(line).slice(1),
      line.unit === 'mcg' ? 'mg' : 'pieces',
      line.schedule,
    ]);
    const head = [...summaryTable.map(({ head: title }) => title), 'Unit', 'Schedule'];
    const file = stringify([head, ...rows], { escape_formulas: true, record_delimiter: 'windows' });
    return fileOf(Buffer.from(file), `dispensing-summary-${summary.from}-${summary.to}`, 'csv');
  }

  @Get('snapshots')
  @ZodResponse({ status: 200, type: SnapshotsAnswer })
  async keptDays(@By() by: Actor) {
    return { items: await this.snapshots.list(by) };
  }

  @Post('snapshots/:day/verify')
  @ApiProduces('application/json')
  @ZodResponse({ status: 200, type: SnapshotVerdictAnswer })
  verifyDay(@By() by: Actor, @Param() { day }: SnapshotParams) {
    return this.snapshots.verify(by, day);
  }
}
