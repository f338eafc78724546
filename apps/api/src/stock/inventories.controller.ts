import { Body, Controller, Get, HttpCode, Param, Post, Put, Query, Res, UseInterceptors } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@cairn/database';
import { InventoryService, type InventoryView, type VarianceTrend, VarianceService } from '@cairn/mat';
import { inventoryKinds, inventoryMoments, quantityWords, strengthAndForm, trendBy } from '@cairn/rules';
import type { FastifyReply } from 'fastify';
import { ZodResponse } from 'nestjs-zod';
import { By } from '../http/by';
import { given } from '../http/given';
import { CsvOf, type Sheet } from '../reports/csv';
import { CountIdParams, VarianceQuery, VarianceReviewBody, VarianceTrendAnswer } from './counts.dto';
import { InventoriesAnswer, InventoryAnswer, InventoryBody, InventorySheetAnswer } from './inventories.dto';
import { SecondPersonBody } from './losses.dto';
import { pdfBody, sendPdf } from './send-pdf';
import { credentialsOf } from './waste.controller';

@ApiTags('stock')
@Controller('stock')
export class InventoriesController {
  constructor(
    private readonly inventories: InventoryService,
    private readonly variances: VarianceService,
  ) {}

  @Get('inventories')
  @ZodResponse({ status: 200, type: InventoriesAnswer })
  async list(@By() by: Actor) {
    return { items: await this.inventories.list(by) };
  }

  @Get('inventory-sheet')
  @ZodResponse({ status: 200, type: InventorySheetAnswer })
  sheet(@By() by: Actor) {
    return this.inventories.sheet(by);
  }

  @Get('inventories/:id')
  @ApiOperation({ summary: 'An inventory (R-221)', description: 'With `Accept: text/csv` as a table.' })
  @UseInterceptors(CsvOf(inventorySheet))
  @ZodResponse({ status: 200, type: InventoryAnswer })
  one(@By() by: Actor, @Param() { id }: CountIdParams) {
    return this.inventories.one(by, id);
  }

  @Get('inventories/:id/form')
  @ApiResponse({ status: 200, ...pdfBody })
  async form(@By() by: Actor, @Param() { id }: CountIdParams, @Res() reply: FastifyReply): Promise<void> {
    sendPdf(reply, await this.inventories.form(by, id), 'inventory');
  }

  @Put('inventories/:id')
  @ZodResponse({ status: 201, type: InventoryAnswer })
  take(@By() by: Actor, @Param() { id }: CountIdParams, @Body() body: InventoryBody) {
    return this.inventories.take(by, id, given(body));
  }

  @Post('inventories/:id/sign')
  @HttpCode(200)
  @ZodResponse({ status: 200, type: InventoryAnswer })
  sign(@By() by: Actor, @Param() { id }: CountIdParams, @Body() body: SecondPersonBody) {
    return this.inventories.sign(by, id, credentialsOf(body));
  }

  @Get('variance-trend')
  @ApiOperation({
    summary: 'Variances by window, dispenser and container (R-226)',
    description: 'With `Accept: text/csv` as a table.',
  })
  @UseInterceptors(CsvOf(trendSheet))
  @ZodResponse({ status: 200, type: VarianceTrendAnswer })
  trend(@By() by: Actor, @Query() { days }: VarianceQuery) {
    return this.variances.trend(by, days === '7' ? 7 : 30);
  }

  @Put('variance-reviews/:id')
  @ZodResponse({ status: 201, type: VarianceTrendAnswer })
  review(@By() by: Actor, @Param() { id }: CountIdParams, @Body() body: VarianceReviewBody) {
    return this.variances.review(by, id, body);
  }
}

function inventorySheet({ kind, moment, takenOn, lines, countedBy, signed }: InventoryView): Sheet {
  return {
    name: `inventory-${takenOn}`,
    columns: [
      ...[
        'inventory',
        'taken on',
        'taken at',
        'schedule',
        'name',
        'strength and form',
        'ndc',
        'serial',
        'lot',
        'good until',
      ],
      ...[
        'where',
        'account',
        'counted',
        'counted in words',
        'estimated',
        'ledger',
        'difference',
        'settled as',
        'reason',
      ],
      ...['counted by', 'signed by'],
    ],
    rows: lines.map((line) => ({
      inventory: inventoryKinds[kind],
      'taken on': takenOn,
      'taken at': inventoryMoments[moment],
      schedule: line.schedule,
      name: line.productName,
      'strength and form': strengthAndForm(line),
      ndc: line.ndc,
      serial: line.serial,
      lot: line.lot,
      'good until': line.expiresOn,
      where: line.placeName,
      account: line.account,
      counted: line.counted,
      'counted in words': quantityWords(line.counted, line),
      estimated: line.estimated ? 'yes' : 'no',
      ledger: kind === 'initial' ? null : line.ledger,
      difference: kind === 'initial' ? null : line.counted - line.ledger,
      'settled as': line.settle,
      reason: line.reason,
      'counted by': countedBy.name,
      'signed by': signed?.by ?? null,
    })),
  };
}

function trendSheet({ asOf, days, lines }: VarianceTrend): Sheet {
  return {
    name: `variances-${asOf}`,
    columns: [
      'as of',
      'days',
      'by',
      'name',
      'product',
      'counts',
      'short',
      'dispensed',
      'variance',
      'tolerance',
      'persistent',
      'review open',
    ],
    rows: lines.map((line) => ({
      'as of': asOf,
      days,
      by: trendBy[line.by],
      name: line.name,
      product: line.product.name,
      counts: line.counts,
      short: line.short,
      dispensed: line.dispensed,
      variance: line.variance,
      tolerance: line.tolerance,
      persistent: line.persistent ? 'yes' : 'no',
      'review open': line.reviewOpen ? 'yes' : 'no',
    })),
  };
}
