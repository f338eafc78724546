import { Body, Controller, Get, HttpCode, Param, Post, Put, Res } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@cairn/database';
import { HandoverPaperService, HandoverService } from '@cairn/detox';
import type { FastifyReply } from 'fastify';
import { ZodResponse } from 'nestjs-zod';
import { By } from '../http/by';
import { pdfBody, sendPdf } from '../stock/send-pdf';
import { credentialsOf } from '../stock/waste.controller';
import {
  HandoverAnswer,
  HandoverBody,
  HandoverNoteBody,
  HandoverNoteParams,
  HandoverParams,
  HandoversAnswer,
  HandoverSignBody,
  HandoverTakeBody,
} from './handovers.dto';

@ApiTags('unit')
@Controller('unit/handovers')
export class HandoversController {
  constructor(
    private readonly handovers: HandoverService,
    private readonly paper: HandoverPaperService,
  ) {}

  @Get()
  @ZodResponse({ status: 200, type: HandoversAnswer })
  list(@By() by: Actor) {
    return this.handovers.list(by);
  }

  @Get(':handoverId')
  @ZodResponse({ status: 200, type: HandoverAnswer })
  one(@By() by: Actor, @Param() { handoverId }: HandoverParams) {
    return this.handovers.one(by, handoverId);
  }

  @Get(':handoverId/print')
  @ApiResponse({ status: 200, ...pdfBody })
  async print(@By() by: Actor, @Param() { handoverId }: HandoverParams, @Res() reply: FastifyReply): Promise<void> {
    sendPdf(reply, await this.paper.print(by, handoverId), 'shift-sheet');
  }

  @Put(':handoverId')
  @ZodResponse({ status: 201, type: HandoverAnswer })
  open(@By() by: Actor, @Param() { handoverId }: HandoverParams, @Body() { placeId, startsAt }: HandoverBody) {
    return this.handovers.open(by, handoverId, { placeId, startsAt: new Date(startsAt) });
  }

  @Put(':handoverId/notes/:noteId')
  @ZodResponse({ status: 201, type: HandoverAnswer })
  note(
    @By() by: Actor,
    @Param() { handoverId, noteId }: HandoverNoteParams,
    @Body() { patientId, text, watch, replacesId }: HandoverNoteBody,
  ) {
    return this.handovers.note(by, handoverId, noteId, { patientId, text, watch, replacesId: replacesId ?? null });
  }

  @Post(':handoverId/sign')
  @HttpCode(200)
  @ZodResponse({ status: 200, type: HandoverAnswer })
  sign(@By() by: Actor, @Param() { handoverId }: HandoverParams, @Body() _body: HandoverSignBody) {
    return this.handovers.sign(by, handoverId);
  }

  @Post(':handoverId/take')
  @HttpCode(200)
  @ZodResponse({ status: 200, type: HandoverAnswer })
  take(@By() by: Actor, @Param() { handoverId }: HandoverParams, @Body() { note, ...own }: HandoverTakeBody) {
    return this.handovers.take(by, handoverId, note ?? null, credentialsOf(own));
  }
}
