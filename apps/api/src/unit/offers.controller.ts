import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@cairn/database';
import { OfferService } from '@cairn/mat';
import { ZodResponse } from 'nestjs-zod';
import { By } from '../http/by';
import { PatientParams } from '../patient/patient.dto';
import { momentOf } from './moments';
import { OfferBody, OfferParams, OffersAnswer } from './offers.dto';

@ApiTags('orders and doses')
@Controller('patients/:id/offers')
export class OffersController {
  constructor(private readonly offers: OfferService) {}

  @Get()
  @ZodResponse({ status: 200, type: OffersAnswer })
  list(@By() by: Actor, @Param() { id }: PatientParams) {
    return this.offers.list(by, id);
  }

  @Put(':offerId')
  @ZodResponse({ status: 201, type: OffersAnswer })
  record(@By() by: Actor, @Param() { id, offerId }: OfferParams, @Body() body: OfferBody) {
    const { at, product = null, reason = null, reofferOn = null, replaces = null, ...said } = body;
    return this.offers.record(by, id, offerId, { ...said, at: momentOf(at), product, reason, reofferOn, replaces });
  }
}
