import { Controller, Get, Headers, Query, UseInterceptors } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@cairn/database';
import { type CaseloadReport, type CensusReport, ReportService } from '@cairn/reports';
import { ZodResponse } from 'nestjs-zod';
import { By } from '../http/by';
import { CsvOf, type Sheet, wantsCsv } from './csv';
import { CaseloadAnswer, CensusAnswer, ReportQuery } from './report.dto';

const formatOf = (accept: string | undefined) => (wantsCsv(accept) ? 'csv' : 'json');

@ApiTags('reports')
@Controller('reports')
export class ReportController {
  constructor(private readonly reports: ReportService) {}

  @Get('caseload')
  @ApiOperation({ summary: 'Caseload per counselor (R-370)', description: 'With `Accept: text/csv` as a table.' })
  @UseInterceptors(CsvOf(caseloadSheet))
  @ZodResponse({ status: 200, type: CaseloadAnswer })
  async caseload(@By() by: Actor, @Query() { asOf }: ReportQuery, @Headers('accept') accept?: string) {
    return this.reports.caseload(by, asOf ?? null, formatOf(accept));
  }

  @Get('census')
  @ApiOperation({ summary: 'Census by level of care (R-372)', description: 'With `Accept: text/csv` as a table.' })
  @UseInterceptors(CsvOf(censusSheet))
  @ZodResponse({ status: 200, type: CensusAnswer })
  async census(@By() by: Actor, @Query() { asOf }: ReportQuery, @Headers('accept') accept?: string) {
    return this.reports.census(by, asOf ?? null, formatOf(accept));
  }
}

function caseloadSheet({ asOf, rows }: Pick<CaseloadReport, 'asOf' | 'rows'>): Sheet {
  return {
    name: `caseload-${asOf}`,
    columns: [
      'as of',
      'counselor',
      'active',
      'open, inactive',
      'weighted',
      'limit',
      'admitted',
      'care interrupted',
      'discharge planned',
      'transferring',
    ],
    rows: rows.map(({ counselor, active, openInactive, weighted, room, byState }) => ({
      'as of': asOf,
      counselor,
      active,
      'open, inactive': openInactive,
      weighted,
      limit: room === 'full' ? 'reached' : room === 'near' ? 'close' : '',
      admitted: byState['admitted'] ?? 0,
      'care interrupted': byState['suspended'] ?? 0,
      'discharge planned': byState['discharge_planned'] ?? 0,
      transferring: byState['transferred'] ?? 0,
    })),
  };
}

function censusSheet({ asOf, rows }: Pick<CensusReport, 'asOf' | 'rows'>): Sheet {
  return {
    name: `census-${asOf}`,
    columns: ['as of', 'level', 'name', 'active', 'open, inactive'],
    rows: rows.map(({ level, label, active, openInactive }) => ({
      'as of': asOf,
      level,
      name: label,
      active,
      'open, inactive': openInactive,
    })),
  };
}
