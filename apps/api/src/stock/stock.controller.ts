import { Body, Controller, Get, Param, Put, Query, Res } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@cairn/database';
import { StockLabelService, StockMoveService, StockOverviewService, StockSetUpService } from '@cairn/mat';
import type { FastifyReply } from 'fastify';
import { ZodResponse } from 'nestjs-zod';
import { By } from '../http/by';
import { given } from '../http/given';
import { pdfBody, sendPdf } from './send-pdf';
import {
  StockContainerAnswer,
  StockContainersAnswer,
  StockContainersQuery,
  StockDecantBody,
  StockHandOutBody,
  StockIdParams,
  StockLotBlockAnswer,
  StockLotBlockBody,
  StockLotBlocksAnswer,
  StockMovementsAnswer,
  StockMovementsQuery,
  StockOverviewAnswer,
  StockPlaceAnswer,
  StockPlaceBody,
  StockProductAnswer,
  StockProductBody,
  StockSetUpAnswer,
  StockStayBody,
  StockSupplierAnswer,
  StockSupplierBody,
} from './stock.dto';

@ApiTags('stock')
@Controller('stock')
export class StockController {
  constructor(
    private readonly stock: StockOverviewService,
    private readonly setUp: StockSetUpService,
    private readonly moves: StockMoveService,
    private readonly labels: StockLabelService,
  ) {}

  @Get('overview')
  @ZodResponse({ status: 200, type: StockOverviewAnswer })
  overview(@By() by: Actor) {
    return this.stock.overview(by);
  }

  @Get('containers')
  @ZodResponse({ status: 200, type: StockContainersAnswer })
  async containers(@By() by: Actor, @Query() query: StockContainersQuery) {
    return { items: await this.stock.containers(by, given(query)) };
  }

  @Get('containers/:id')
  @ZodResponse({ status: 200, type: StockContainerAnswer })
  container(@By() by: Actor, @Param() { id }: StockIdParams) {
    return this.stock.container(by, id);
  }

  @Get('containers/:id/label')
  @ApiResponse({ status: 200, ...pdfBody })
  async label(@By() by: Actor, @Param() { id }: StockIdParams, @Res() reply: FastifyReply) {
    sendPdf(reply, await this.labels.print(by, 'container', id), 'label');
  }

  @Get('movements')
  @ZodResponse({ status: 200, type: StockMovementsAnswer })
  movements(@By() by: Actor, @Query() { containerId, after }: StockMovementsQuery) {
    return this.stock.ledger(by, containerId, after ?? null);
  }

  @Get('set-up')
  @ZodResponse({ status: 200, type: StockSetUpAnswer })
  readSetUp(@By() by: Actor) {
    return this.setUp.read(by);
  }

  @Put('products/:id')
  @ZodResponse({ status: 201, type: StockProductAnswer })
  saveProduct(@By() by: Actor, @Param() { id }: StockIdParams, @Body() body: StockProductBody) {
    return this.setUp.saveProduct(by, { ...body, id, ndc: body.ndc ?? null, retired: body.retired === true });
  }

  @Put('places/:id')
  @ZodResponse({ status: 201, type: StockPlaceAnswer })
  savePlace(@By() by: Actor, @Param() { id }: StockIdParams, @Body() body: StockPlaceBody) {
    return this.setUp.savePlace(by, { ...body, id, stationId: body.stationId ?? null, retired: body.retired === true });
  }

  @Put('suppliers/:id')
  @ZodResponse({ status: 201, type: StockSupplierAnswer })
  saveSupplier(@By() by: Actor, @Param() { id }: StockIdParams, @Body() body: StockSupplierBody) {
    const { registration = null, phone = null, retired = false } = body;
    return this.setUp.saveSupplier(by, { ...body, id, registration, phone, retired });
  }

  @Put('stays/:id')
  @ZodResponse({ status: 201, type: StockContainerAnswer })
  stay(@By() by: Actor, @Param() { id }: StockIdParams, @Body() body: StockStayBody) {
    return this.moves.stay(by, id, given(body));
  }

  @Put('decants/:id')
  @ZodResponse({ status: 201, type: StockContainerAnswer })
  decant(@By() by: Actor, @Param() { id }: StockIdParams, @Body() body: StockDecantBody) {
    return this.moves.decant(by, id, given(body));
  }

  @Put('hand-outs/:id')
  @ZodResponse({ status: 201, type: StockContainerAnswer })
  handOut(@By() by: Actor, @Param() { id }: StockIdParams, @Body() body: StockHandOutBody) {
    return this.moves.handOut(by, id, given(body));
  }

  @Get('lot-blocks')
  @ZodResponse({ status: 200, type: StockLotBlocksAnswer })
  async blocks(@By() by: Actor) {
    return { items: await this.moves.blocks(by) };
  }

  @Put('lot-blocks/:id')
  @ZodResponse({ status: 201, type: StockLotBlockAnswer })
  block(@By() by: Actor, @Param() { id }: StockIdParams, @Body() body: StockLotBlockBody) {
    return this.moves.block(by, id, body);
  }
}
