import { Readable } from 'node:stream';
import { Controller, Get, Headers, Param, Post, Put, Query, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiHeader, ApiOperation, ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@cairn/database';
import { ListImportService } from '@cairn/office';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ZodResponse } from 'nestjs-zod';
import { By } from '../http/by';
import { fileNameOf, uploadOf } from '../http/uploads';
import { wantsCsv } from '../reports/csv';
import {
  FaultsAnswer,
  FaultsQuery,
  ListImportAnswer,
  ListImportsAnswer,
  ListParams,
  ListUploadQuery,
  OneListImportAnswer,
  TemplateParams,
} from './list-import.dto';
import { mendableCsv, templateCsv } from './list-sheets';

const binary = { schema: { type: 'string', format: 'binary' } } as const;
const csvType = 'text/csv; charset=utf-8; header=present';
const asFile = (name: string) => `attachment; filename="${name}.csv"`;

@ApiTags('list imports')
@Controller('list-imports')
export class ListImportController {
  constructor(private readonly lists: ListImportService) {}

  @Get('templates/:kind')
  @ApiOperation({ summary: 'The template to fill in', description: 'A header, two example rows and explanations.' })
  @ApiProduces('text/csv')
  @ApiResponse({ status: 200, content: { 'text/csv': { schema: { type: 'string' } } } })
  template(@Param() { kind }: TemplateParams, @Res() reply: FastifyReply): void {
    void reply
      .type(csvType)
      .header('content-disposition', asFile(`${kind}-template`))
      .send(templateCsv(kind));
  }

  @Get()
  @ZodResponse({ status: 200, type: ListImportsAnswer })
  async list(@By() by: Actor) {
    return { items: await this.lists.list(by) };
  }

  @Put(':id')
  @ApiOperation({
    summary: 'Upload a list of people or colleagues',
    description: 'The body is the CSV itself, in UTF-8, at most 30 MB; also with the type text/csv.',
  })
  @ApiConsumes('application/octet-stream')
  @ApiBody(binary)
  @ApiHeader({ name: 'x-file-name', required: false, description: 'Its name, as percent-encoded UTF-8' })
  @ZodResponse({ status: 201, type: ListImportAnswer })
  async upload(
    @By() by: Actor,
    @Param() { id }: ListParams,
    @Query() { kind }: ListUploadQuery,
    @Req() request: FastifyRequest,
  ) {
    const { source, declared } = uploadOf(request);
    return this.lists.upload(by, id, { kind, name: fileNameOf(request), declared }, source);
  }

  @Get(':id')
  @ZodResponse({ status: 200, type: OneListImportAnswer })
  async read(@By() by: Actor, @Param() { id }: ListParams) {
    return this.lists.read(by, id);
  }

  @Get(':id/faults')
  @ApiOperation({
    summary: 'The rows with faults',
    description: 'With `Accept: text/csv` all of them, with what is wrong, to mend and upload again.',
  })
  @ApiResponse({ status: 200, type: FaultsAnswer.Output })
  async faults(
    @By() by: Actor,
    @Param() { id }: ListParams,
    @Query() { cursor, field }: FaultsQuery,
    @Headers('accept') accept: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    void reply.header('vary', 'accept');
    if (!wantsCsv(accept)) {
      const { items, next } = await this.lists.faults(by, id, { after: cursor, field });
      return void reply.send({ items, next: next === null ? null : String(next) });
    }
    const { columns, pages } = await this.lists.faultyRows(by, id);
    void reply
      .type(csvType)
      .header('content-disposition', asFile('rows-to-mend'))
      .send(Readable.from(mendableCsv(columns, pages)));
  }

  @Post(':id/check')
  @ApiOperation({ summary: 'Begin the dry run' })
  @ZodResponse({ status: 200, type: ListImportAnswer })
  async check(@By() by: Actor, @Param() { id }: ListParams) {
    return this.lists.check(by, id);
  }

  @Post(':id/run')
  @ApiOperation({ summary: 'Import the rows without a fault' })
  @ZodResponse({ status: 200, type: ListImportAnswer })
  async run(@By() by: Actor, @Param() { id }: ListParams) {
    return this.lists.run(by, id);
  }

  @Post(':id/cancel')
  @ApiOperation({ summary: 'Stop, and forget what was uploaded; what is done stays done' })
  @ZodResponse({ status: 200, type: ListImportAnswer })
  async cancel(@By() by: Actor, @Param() { id }: ListParams) {
    return this.lists.cancel(by, id);
  }
}
