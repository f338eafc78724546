import { Body, Controller, Get, HttpCode, Param, Post, Put, Res } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@cairn/database';
import {
  DesignationService,
  OrderFormService,
  ReceivingService,
  StockLabelService,
  TransitLossService,
} from '@cairn/mat';
import type { FastifyReply } from 'fastify';
import { ZodResponse } from 'nestjs-zod';
import { By } from '../http/by';
import { given } from '../http/given';
import {
  StockDesignationAnswer,
  StockDesignationBody,
  StockDesignationEndBody,
  StockDesignationsAnswer,
  StockOrderFormAnswer,
  StockOrderFormBody,
  StockOrderFormsAnswer,
  StockOrderVoidBody,
  StockReceiptAnswer,
  StockReceiptBody,
  StockReceiptCheckAnswer,
  StockReceiptsAnswer,
  TransitLossAnswer,
  TransitLossBody,
  TransitLossesAnswer,
} from './receiving.dto';
import { pdfBody, sendPdf } from './send-pdf';
import { StockIdParams } from './stock.dto';

@ApiTags('stock')
@Controller('stock')
export class ReceivingController {
  constructor(
    private readonly designations: DesignationService,
    private readonly orders: OrderFormService,
    private readonly receipts: ReceivingService,
    private readonly losses: TransitLossService,
    private readonly labels: StockLabelService,
  ) {}

  @Get('designations')
  @ZodResponse({ status: 200, type: StockDesignationsAnswer })
  async listDesignations(@By() by: Actor) {
    return { items: await this.designations.list(by) };
  }

  @Put('designations/:id')
  @ZodResponse({ status: 201, type: StockDesignationAnswer })
  designate(@By() by: Actor, @Param() { id }: StockIdParams, @Body() body: StockDesignationBody) {
    return this.designations.designate(by, id, given(body));
  }

  @Post('designations/:id/end')
  @HttpCode(200)
  @ZodResponse({ status: 200, type: StockDesignationAnswer })
  endDesignation(@By() by: Actor, @Param() { id }: StockIdParams, @Body() body: StockDesignationEndBody) {
    return this.designations.end(by, id, body);
  }

  @Get('order-forms')
  @ZodResponse({ status: 200, type: StockOrderFormsAnswer })
  async listOrderForms(@By() by: Actor) {
    return { items: await this.orders.list(by) };
  }

  @Put('order-forms/:id')
  @ZodResponse({ status: 201, type: StockOrderFormAnswer })
  recordOrderForm(@By() by: Actor, @Param() { id }: StockIdParams, @Body() body: StockOrderFormBody) {
    return this.orders.record(by, id, body);
  }

  @Post('order-forms/:id/void')
  @HttpCode(200)
  @ZodResponse({ status: 200, type: StockOrderFormAnswer })
  voidOrderForm(@By() by: Actor, @Param() { id }: StockIdParams, @Body() { reason }: StockOrderVoidBody) {
    return this.orders.void(by, id, reason);
  }

  @Get('receipts')
  @ZodResponse({ status: 200, type: StockReceiptsAnswer })
  async listReceipts(@By() by: Actor) {
    return { items: await this.receipts.list(by) };
  }

  @Put('receipts/:id')
  @ZodResponse({ status: 201, type: StockReceiptAnswer })
  receive(@By() by: Actor, @Param() { id }: StockIdParams, @Body() body: StockReceiptBody) {
    return this.receipts.receive(by, id, { ...given(body), lines: body.lines.map((line) => given(line)) });
  }

  @Post('receipts/check')
  @HttpCode(200)
  @ZodResponse({ status: 200, type: StockReceiptCheckAnswer })
  async checkReceipt(@By() by: Actor, @Body() body: StockReceiptBody) {
    const attempt = { ...given(body), lines: body.lines.map((line) => given(line)) };
    return { evaluations: await this.receipts.check(by, attempt) };
  }

  @Get('receipts/:id/labels')
  @ApiResponse({ status: 200, ...pdfBody })
  async printLabels(@By() by: Actor, @Param() { id }: StockIdParams, @Res() reply: FastifyReply) {
    sendPdf(reply, await this.labels.print(by, 'receipt', id), 'labels');
  }

  @Get('transit-losses')
  @ZodResponse({ status: 200, type: TransitLossesAnswer })
  async listTransitLosses(@By() by: Actor) {
    return { items: await this.losses.list(by) };
  }

  @Put('transit-losses/:id')
  @ZodResponse({ status: 201, type: TransitLossAnswer })
  recordTransitLoss(@By() by: Actor, @Param() { id }: StockIdParams, @Body() body: TransitLossBody) {
    return this.losses.record(by, id, given(body));
  }
}
