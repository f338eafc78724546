import { Body, Controller, Get, Headers, Param, Post, Query, Req, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { AuditVerificationService } from '@cairn/access';
import type { Actor } from '@cairn/database';
import { Clock, refuse } from '@cairn/platform';
import {
  AccessReportService,
  type AuditFilter,
  type AuditPage,
  AuditSearchService,
  UnusualAccessService,
} from '@cairn/reports';
import { ZodResponse, ZodSerializerDto } from 'nestjs-zod';
import { By, type SignedIn } from '../http/by';
import { given } from '../http/given';
import { auditCsv } from './audit-csv';
import {
  AccessReportAnswer,
  AccessReportParams,
  AccessReportQuery,
  AuditAnswer,
  AuditQuery,
  UnusualAnswer,
  VerificationAnswer,
  VerificationBody,
  VerificationsAnswer,
} from './audit.dto';
import { wantsCsv } from './csv';

@ApiTags('who looked')
@Controller()
export class AuditController {
  constructor(
    private readonly trail: AuditSearchService,
    private readonly reports: AccessReportService,
    private readonly unusualAccess: UnusualAccessService,
    private readonly verifications: AuditVerificationService,
    private readonly clock: Clock,
  ) {}

  @Get('audit/events')
  @ApiOperation({
    summary: 'Who did what, newest first',
    description: 'With `Accept: text/csv` everything that the filter finds, as a file.',
  })
  @ApiResponse({ status: 200, type: AuditAnswer.Output })
  @ZodSerializerDto(AuditAnswer)
  async events(
    @By() by: Actor,
    @Query() { cursor, from, to, ...filter }: AuditQuery,
    @Req() request: SignedIn,
    @Headers('accept') accept?: string,
  ): Promise<AuditPage | StreamableFile> {
    const span = {
      from: from === undefined ? undefined : new Date(from),
      to: to === undefined ? undefined : new Date(to),
    };
    if (span.from !== undefined && span.to !== undefined && span.to <= span.from)
      refuse('input.invalid', 'The end is before the beginning. Choose a later end.');
    const asked: AuditFilter = given({ ...filter, ...span });
    if (!wantsCsv(accept)) return this.trail.search(by, asked, cursor ?? null);
    const pages = this.trail.export(by, asked);
    // The first page before the first byte: a refusal is still an answer, not a broken file.
    const first = await pages.next();
    async function* all() {
      if (first.done !== true) yield first.value;
      yield* pages;
    }
    const { displayName, email } = request.session ?? { displayName: '', email: '' };
    return new StreamableFile(auditCsv(all(), `${displayName} (${email})`, this.clock.now()), {
      type: 'text/csv; charset=utf-8; header=present',
      disposition: 'attachment; filename="who-looked.csv"',
    });
  }

  @Get('audit/unusual')
  @ZodResponse({ status: 200, type: UnusualAnswer })
  async unusual(@By() by: Actor) {
    return this.unusualAccess.list(by);
  }

  @Get('audit/verifications')
  @ZodResponse({ status: 200, type: VerificationsAnswer })
  async answers(@By() by: Actor) {
    return { items: await this.verifications.list(by) };
  }

  @Post('audit/verifications')
  @ZodResponse({ status: 201, type: VerificationAnswer })
  async verify(@By() by: Actor, @Body() { id }: VerificationBody) {
    return this.verifications.ask(by, id);
  }

  @Get('patients/:id/access-report')
  @ZodResponse({ status: 200, type: AccessReportAnswer })
  async accessReport(@By() by: Actor, @Param() { id }: AccessReportParams, @Query() { from, to }: AccessReportQuery) {
    if (from !== undefined && to !== undefined && to < from)
      refuse('input.invalid', 'The last day is before the first. Choose a later last day.');
    return this.reports.run(by, id, from ?? null, to ?? null);
  }
}
