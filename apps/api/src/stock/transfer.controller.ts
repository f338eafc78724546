import { Body, Controller, Get, HttpCode, Param, Post, Put, Res } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@cairn/database';
import { CompoundingService, StockLabelService, TransferService } from '@cairn/mat';
import type { FastifyReply } from 'fastify';
import { ZodResponse } from 'nestjs-zod';
import { By } from '../http/by';
import { given } from '../http/given';
import { pdfBody, sendPdf } from './send-pdf';
import { StockIdParams } from './stock.dto';
import {
  CompoundingAnswer,
  CompoundingBody,
  CompoundingCheckBody,
  CompoundingsAnswer,
  StockTransferAnswer,
  StockTransferBody,
  StockTransfersAnswer,
} from './transfer.dto';

@ApiTags('stock')
@Controller('stock')
export class StockTransferController {
  constructor(
    private readonly transfers: TransferService,
    private readonly batches: CompoundingService,
    private readonly labels: StockLabelService,
  ) {}

  @Get('transfers')
  @ZodResponse({ status: 200, type: StockTransfersAnswer })
  async listTransfers(@By() by: Actor) {
    return { items: await this.transfers.list(by) };
  }

  @Put('transfers/:id')
  @ZodResponse({ status: 201, type: StockTransferAnswer })
  send(@By() by: Actor, @Param() { id }: StockIdParams, @Body() body: StockTransferBody) {
    return this.transfers.send(by, id, given(body));
  }

  @Get('batches')
  @ZodResponse({ status: 200, type: CompoundingsAnswer })
  async listBatches(@By() by: Actor) {
    return { items: await this.batches.list(by) };
  }

  @Put('batches/:id')
  @ZodResponse({ status: 201, type: CompoundingAnswer })
  prepareBatch(@By() by: Actor, @Param() { id }: StockIdParams, @Body() body: CompoundingBody) {
    return this.batches.prepare(by, id, given(body));
  }

  @Post('batches/:id/check')
  @HttpCode(200)
  @ZodResponse({ status: 200, type: CompoundingAnswer })
  checkBatch(@By() by: Actor, @Param() { id }: StockIdParams, @Body() body: CompoundingCheckBody) {
    return this.batches.check(by, id, given(body));
  }

  @Get('batches/:id/labels')
  @ApiResponse({ status: 200, ...pdfBody })
  async printBatchLabels(@By() by: Actor, @Param() { id }: StockIdParams, @Res() reply: FastifyReply) {
    sendPdf(reply, await this.labels.print(by, 'batch', id), 'labels');
  }
}
