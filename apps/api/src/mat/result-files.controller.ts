import { Body, Controller, Get, Param, Post, Query, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@cairn/database';
import { ResultFileService } from '@cairn/mat';
import type { FastifyRequest } from 'fastify';
import { ZodResponse } from 'nestjs-zod';
import { By } from '../http/by';
import { given } from '../http/given';
import { uploadOf } from '../http/uploads';
import {
  ResultQuarantineAnswer,
  ResultQuarantineEndAnswer,
  ResultQuarantineEndBody,
  ResultFileAnswer,
  ResultFileQuery,
  ResultImportAnswer,
  ResultImportParams,
  ResultImportsAnswer,
} from './result-files.dto';

/** Files of results, and what of them waits for a person. */
@ApiTags('drug tests')
@Controller('specimens')
export class ResultFilesController {
  constructor(private readonly files: ResultFileService) {}

  @Post('results')
  @ApiOperation({
    summary: 'Test results as a CSV file',
    description: 'The body is the CSV itself, in UTF-8, at most 8 MB. With mode=preview nothing is kept.',
  })
  @ApiConsumes('application/octet-stream')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @ZodResponse({ status: 201, type: ResultFileAnswer })
  take(@By() by: Actor, @Query() { id, mode }: ResultFileQuery, @Req() request: FastifyRequest) {
    const { source } = uploadOf(request);
    return mode === 'preview' ? this.files.preview(by, id, source) : this.files.file(by, id, source);
  }

  @Get('results')
  @ZodResponse({ status: 200, type: ResultImportsAnswer })
  async list(@By() by: Actor) {
    return { items: await this.files.imports(by) };
  }

  @Get('results/:id')
  @ZodResponse({ status: 200, type: ResultImportAnswer })
  one(@By() by: Actor, @Param() { id }: ResultImportParams) {
    return this.files.import(by, id);
  }

  @Get('quarantine')
  @ZodResponse({ status: 200, type: ResultQuarantineAnswer })
  async quarantine(@By() by: Actor) {
    return { items: await this.files.quarantine(by) };
  }

  @Post('quarantine/:id/end')
  @ZodResponse({ status: 201, type: ResultQuarantineEndAnswer })
  end(@By() by: Actor, @Param() { id }: ResultImportParams, @Body() body: ResultQuarantineEndBody) {
    return this.files.end(by, id, given(body));
  }
}
