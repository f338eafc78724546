import {
  Body,
  Controller,
  Get,
  Header,
  Headers,
  HttpCode,
  Param,
  Post,
  Put,
  Query,
  StreamableFile,
} from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { OwnCredentials } from '@cairn/access';
import type { Actor } from '@cairn/database';
import { LossPaperService, QuarantineService, SpillService, WasteService } from '@cairn/mat';
import { refuse } from '@cairn/platform';
import { ZodResponse, ZodSerializerDto } from 'nestjs-zod';
import { By } from '../http/by';
import { given } from '../http/given';
import { fileOf, formatOf } from '../records/file-answer';
import {
  LossSpanQuery,
  QuarantineAnswer,
  QuarantineBody,
  QuarantinedAnswer,
  SecondPersonBody,
  SpillAnswer,
  SpillBody,
  SpillsAnswer,
  WaitingAnswer,
  WasteAnswer,
  WasteBody,
  WastesAnswer,
} from './losses.dto';
import { StockIdParams } from './stock.dto';

/** The second person's own e-mail and password, both or neither. */
export function credentialsOf({ email, password }: SecondPersonBody): OwnCredentials | undefined {
  if (email === undefined && password === undefined) return undefined;
  if (email === undefined || password === undefined)
    refuse('signature.refused', 'The second person types their own e-mail and password, both.');
  return { email, password };
}

/** Waste, spills and quarantine. */
@ApiTags('stock')
@Controller('stock')
export class WasteController {
  constructor(
    private readonly wastes: WasteService,
    private readonly spills: SpillService,
    private readonly quarantine: QuarantineService,
    private readonly paper: LossPaperService,
  ) {}

  /** What waits for a second person, now. */
  @Get('waiting')
  @ZodResponse({ status: 200, type: WaitingAnswer })
  waiting(@By() by: Actor) {
    return this.wastes.waiting(by);
  }

  @Get('wastes')
  @Header('vary', 'accept')
  @ApiOperation({
    summary: 'The waste log of some days (R-231)',
    description: 'With `Accept: text/csv` or `application/pdf` as a file. Without days: today.',
  })
  @ApiResponse({ status: 200, type: WastesAnswer.Output })
  @ZodSerializerDto(WastesAnswer)
  async log(@By() by: Actor, @Query() { from, to }: LossSpanQuery, @Headers('accept') accept?: string) {
    const format = formatOf(accept);
    if (format === 'json') return this.wastes.log(by, given({ from, to }));
    if (from === undefined || to === undefined)
      refuse('input.invalid', 'Say from which day to which day the file goes.');
    return fileOf(await this.paper.wasteLog(by, from, to, format), `waste-log-${from}-${to}`, format);
  }

  @Put('wastes/:id')
  @ZodResponse({ status: 201, type: WasteAnswer })
  waste(@By() by: Actor, @Param() { id }: StockIdParams, @Body() body: WasteBody) {
    return this.wastes.record(by, id, given(body));
  }

  @Post('wastes/:id/witness')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Sign as the witness of a waste (R-231)',
    description: 'Without a body whoever is signed in signs; with e-mail and password the person whom they name.',
  })
  @ZodResponse({ status: 200, type: WasteAnswer })
  witness(@By() by: Actor, @Param() { id }: StockIdParams, @Body() body: SecondPersonBody) {
    return this.wastes.witness(by, id, credentialsOf(body));
  }

  @Get('spills')
  @ZodResponse({ status: 200, type: SpillsAnswer })
  listSpills(@By() by: Actor, @Query() query: LossSpanQuery) {
    return this.spills.list(by, given(query));
  }

  @Put('spills/:id')
  @ZodResponse({ status: 201, type: SpillAnswer })
  spill(@By() by: Actor, @Param() { id }: StockIdParams, @Body() { occurredAt, ...body }: SpillBody) {
    return this.spills.record(by, id, { ...given(body), occurredAt: new Date(occurredAt) });
  }

  @Post('spills/:id/sign')
  @HttpCode(200)
  @ZodResponse({ status: 200, type: SpillAnswer })
  signSpill(@By() by: Actor, @Param() { id }: StockIdParams, @Body() body: SecondPersonBody) {
    return this.spills.sign(by, id, credentialsOf(body));
  }

  @Get('spills/:id/report')
  @ApiProduces('application/pdf')
  async spillReport(@By() by: Actor, @Param() { id }: StockIdParams): Promise<StreamableFile> {
    return fileOf(await this.paper.spill(by, id), 'spill-report', 'pdf');
  }

  @Get('quarantine')
  @ZodResponse({ status: 200, type: QuarantineAnswer })
  inQuarantine(@By() by: Actor) {
    return this.quarantine.list(by);
  }

  @Put('quarantines/:id')
  @ZodResponse({ status: 201, type: QuarantinedAnswer })
  putAway(@By() by: Actor, @Param() { id }: StockIdParams, @Body() body: QuarantineBody) {
    return this.quarantine.put(by, id, given(body));
  }
}
