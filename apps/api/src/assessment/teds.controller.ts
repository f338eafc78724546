import { Readable } from 'node:stream';
import { Controller, Get, Query, type StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { type TedsRow, TedsService } from '@cairn/assessment';
import type { Actor } from '@cairn/database';
import { tedsColumns } from '@cairn/rules';
import { stringify } from 'csv-stringify/sync';
import { By } from '../http/by';
import { given } from '../http/given';
import { fileOf } from '../records/file-answer';
import { TedsQuery } from './intake.dto';

@ApiTags('reports')
@Controller('reports/teds-admissions')
export class TedsController {
  constructor(private readonly teds: TedsService) {}

  @Get()
  @ApiOperation({
    summary: 'Admissions as rows of the Treatment Episode Data Set',
    description: 'A spreadsheet of codes, -9 where nothing is known; without days the last three months.',
  })
  @ApiResponse({ status: 200, content: { 'text/csv': {} } })
  async admissions(@By() by: Actor, @Query() query: TedsQuery): Promise<StreamableFile> {
    const { range, pages } = await this.teds.begin(by, given(query));
    return fileOf(Readable.from(linesOf(pages)), `teds-admissions-${range.from}-${range.to}`, 'csv');
  }
}

const columns = tedsColumns.map(({ name }) => name);

async function* linesOf(pages: AsyncGenerator<readonly TedsRow[]>): AsyncGenerator<string> {
  const options = { columns, escape_formulas: true, record_delimiter: 'windows' } as const;
  yield stringify([], { ...options, header: true });
  for await (const page of pages) if (page.length > 0) yield stringify([...page], options);
}
