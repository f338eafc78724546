import { Body, Controller, Get, Headers, HttpCode, Param, Post, Put, Query, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@cairn/database';
import { DestructionService, LossPaperService, LossService } from '@cairn/mat';
import { ZodResponse } from 'nestjs-zod';
import { By } from '../http/by';
import { given } from '../http/given';
import { fileOf, formatOf } from '../records/file-answer';
import {
  DestructionAnswer,
  DestructionBody,
  DestructionsAnswer,
  LossAnswer,
  LossBody,
  LossDecisionBody,
  LossDecisionParams,
  LossesAnswer,
  LossesQuery,
  LossFoundBody,
  LossFoundParams,
  LossStepBody,
  LossStepParams,
  SecondPersonBody,
} from './losses.dto';
import { StockIdParams } from './stock.dto';
import { credentialsOf } from './waste.controller';

/** Destruction, theft and loss. */
@ApiTags('stock')
@Controller('stock')
export class LossesController {
  constructor(
    private readonly destructions: DestructionService,
    private readonly losses: LossService,
    private readonly paper: LossPaperService,
  ) {}

  @Get('destructions')
  @ZodResponse({ status: 200, type: DestructionsAnswer })
  async listDestructions(@By() by: Actor) {
    return { items: await this.destructions.list(by) };
  }

  @Put('destructions/:id')
  @ZodResponse({ status: 201, type: DestructionAnswer })
  destroy(@By() by: Actor, @Param() { id }: StockIdParams, @Body() body: DestructionBody) {
    return this.destructions.record(by, id, given(body));
  }

  @Post('destructions/:id/witness')
  @HttpCode(200)
  @ZodResponse({ status: 200, type: DestructionAnswer })
  witnessDestruction(@By() by: Actor, @Param() { id }: StockIdParams, @Body() body: SecondPersonBody) {
    return this.destructions.witness(by, id, credentialsOf(body));
  }

  @Get('destructions/:id/form-41')
  @ApiProduces('application/pdf', 'text/csv')
  async form41(
    @By() by: Actor,
    @Param() { id }: StockIdParams,
    @Headers('accept') accept?: string,
  ): Promise<StreamableFile> {
    const format = formatOf(accept) === 'csv' ? 'csv' : 'pdf';
    return fileOf(await this.paper.form41(by, id, format), 'form-41', format);
  }

  @Get('losses')
  @ZodResponse({ status: 200, type: LossesAnswer })
  async listLosses(@By() by: Actor, @Query() { open }: LossesQuery) {
    return { items: await this.losses.list(by, open !== undefined) };
  }

  @Put('losses/:id')
  @ZodResponse({ status: 201, type: LossAnswer })
  lose(@By() by: Actor, @Param() { id }: StockIdParams, @Body() { discoveredAt, lines, ...body }: LossBody) {
    return this.losses.record(by, id, {
      ...given(body),
      discoveredAt: new Date(discoveredAt),
      lines: lines.map((line) => given(line)),
    });
  }

  @Put('losses/:id/steps/:stepId')
  @ZodResponse({ status: 201, type: LossAnswer })
  lossStep(@By() by: Actor, @Param() { id, stepId }: LossStepParams, @Body() { doneAt, ...body }: LossStepBody) {
    return this.losses.step(by, id, stepId, { ...given(body), doneAt: new Date(doneAt) });
  }

  @Put('losses/:id/decisions/:decisionId')
  @ZodResponse({ status: 201, type: LossAnswer })
  decideLoss(@By() by: Actor, @Param() { id, decisionId }: LossDecisionParams, @Body() body: LossDecisionBody) {
    return this.losses.decide(by, id, decisionId, body);
  }

  @Put('losses/:id/found/:foundId')
  @ZodResponse({ status: 201, type: LossAnswer })
  found(@By() by: Actor, @Param() { id, foundId }: LossFoundParams, @Body() body: LossFoundBody) {
    return this.losses.found(by, id, foundId, body);
  }

  @Post('losses/:id/close')
  @HttpCode(200)
  @ZodResponse({ status: 200, type: LossAnswer })
  closeLoss(@By() by: Actor, @Param() { id }: StockIdParams) {
    return this.losses.close(by, id);
  }

  @Get('losses/:id/form-106')
  @ApiProduces('application/pdf', 'text/csv')
  async form106(
    @By() by: Actor,
    @Param() { id }: StockIdParams,
    @Headers('accept') accept?: string,
  ): Promise<StreamableFile> {
    const format = formatOf(accept) === 'csv' ? 'csv' : 'pdf';
    return fileOf(await this.paper.form106(by, id, format), 'form-106', format);
  }
}
