import { Body, Controller, Get, Headers, Param, Put, Query, UseInterceptors } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@cairn/database';
import { type OverrideReport, OverrideReportService } from '@cairn/reports';
import { ZodResponse } from 'nestjs-zod';
import { By } from '../http/by';
import { given } from '../http/given';
import { CsvOf, type Sheet, wantsCsv } from './csv';
import {
  OverrideReviewAnswer,
  OverrideReviewBody,
  OverrideReviewParams,
  OverridesAnswer,
  OverridesQuery,
} from './override.dto';

@ApiTags('reports')
@Controller()
export class OverrideController {
  constructor(private readonly overrides: OverrideReportService) {}

  @Get('reports/overrides')
  @ApiOperation({
    summary: 'Overrides and holds (R-009, R-089, R-383)',
    description: 'With `Accept: text/csv` as a table.',
  })
  @UseInterceptors(CsvOf(sheetOf))
  @ZodResponse({ status: 200, type: OverridesAnswer })
  async report(@By() by: Actor, @Query() query: OverridesQuery, @Headers('accept') accept?: string) {
    return this.overrides.run(by, given(query), wantsCsv(accept) ? 'csv' : 'json');
  }

  /** Says that the overrides up to a moment were reviewed; one's own stay open for somebody else. */
  @Put('override-reviews/:id')
  @ZodResponse({ status: 201, type: OverrideReviewAnswer })
  review(@By() by: Actor, @Param() { id }: OverrideReviewParams, @Body() { upTo, note }: OverrideReviewBody) {
    return this.overrides.review(by, id, new Date(upTo), note ?? null);
  }
}

const columns = [
  'at',
  'rule',
  'about',
  'reason code',
  'reason',
  'role',
  'by',
  'number',
  'person',
  'deviation note',
  'voided',
  'reviewed by',
  'reviewed at',
];

/** Each override, or for who sees counts alone one line a rule. */
function sheetOf({ from, to, view, rows, byRule }: OverrideReport): Sheet {
  const name = `overrides-${from}-${to}`;
  if (view === 'counts')
    return {
      name,
      columns: ['from', 'to', 'rule', 'overrides', 'not reviewed'],
      rows: byRule.map(({ ruleId, count, unreviewed }) => ({
        from,
        to,
        rule: ruleId,
        overrides: count,
        'not reviewed': unreviewed,
      })),
    };
  return {
    name,
    columns,
    rows: rows.map((row) => ({
      at: row.at,
      rule: row.ruleId,
      about: row.about,
      'reason code': row.reasonCode,
      reason: row.reasonText,
      role: row.role,
      by: row.by?.displayName ?? null,
      number: row.patient.number,
      person: row.patient.displayName,
      'deviation note': row.deviation ? 'yes' : 'no',
      voided: row.voided ? 'yes' : 'no',
      'reviewed by': row.reviewed?.by ?? null,
      'reviewed at': row.reviewed?.at ?? null,
    })),
  };
}
