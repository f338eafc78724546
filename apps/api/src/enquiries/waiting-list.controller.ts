import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { WaitingListService } from '@cairn/assessment';
import type { Actor } from '@cairn/database';
import { ZodResponse } from 'nestjs-zod';
import { By } from '../http/by';
import {
  LeaveListBody,
  LeftListAnswer,
  PlaceOfferAnswer,
  PlaceOfferBody,
  PlaceOfferParams,
  WaitingEntryAnswer,
  WaitingBody,
  WaitingListAnswer,
  WaitingParams,
} from './waiting-list.dto';

@ApiTags('enquiries')
@Controller('waiting-list')
export class WaitingListController {
  constructor(private readonly waiting: WaitingListService) {}

  /** Who waits, in order, with the reasons for it; and who left lately. */
  @Get()
  @ZodResponse({ status: 200, type: WaitingListAnswer })
  async list(@By() by: Actor) {
    return this.waiting.list(by);
  }

  @Put(':id')
  @ZodResponse({ status: 201, type: WaitingEntryAnswer })
  async add(@By() by: Actor, @Param() { id }: WaitingParams, @Body() { since, ...entry }: WaitingBody) {
    return this.waiting.add(by, id, { ...entry, since: since === null ? null : new Date(since) });
  }

  @Put(':id/offers/:offerId')
  @ZodResponse({ status: 201, type: PlaceOfferAnswer })
  async offer(@By() by: Actor, @Param() { id, offerId }: PlaceOfferParams, @Body() body: PlaceOfferBody) {
    return this.waiting.offer(by, id, offerId, body);
  }

  @Post(':id/end')
  @ZodResponse({ status: 200, type: LeftListAnswer })
  async end(@By() by: Actor, @Param() { id }: WaitingParams, @Body() { reason, note }: LeaveListBody) {
    return this.waiting.remove(by, id, reason, note);
  }
}
