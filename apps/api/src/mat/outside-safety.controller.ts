import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@cairn/database';
import { IncidentService, NaloxoneService, OverdoseService } from '@cairn/mat';
import { ZodResponse } from 'nestjs-zod';
import { By } from '../http/by';
import { given } from '../http/given';
import { IdParams, ReasonBody } from './mat.dto';
import {
  CommunityNaloxoneBody,
  CommunityNaloxoneParams,
  IncidentAnswer,
  IncidentBody,
  IncidentReportBody,
  IncidentReportParams,
  IncidentsAnswer,
  NaloxoneAnswer,
  NaloxoneOfferAnswer,
  NaloxoneOfferBody,
  NaloxoneOfferParams,
  NaloxoneUseAnswer,
  NaloxoneUseBody,
  NaloxoneUseParams,
  OverdoseAnswer,
  OverdoseBody,
  OverdoseContactBody,
  OverdoseContactParams,
  OverdoseParams,
  OverdoseReviewBody,
  OverdoseReviewParams,
  OverdosesAnswer,
} from './outside-safety.dto';

/** Naloxone, overdoses, incidents. */
@ApiTags('medication')
@Controller()
export class OutsideSafetyController {
  constructor(
    private readonly kits: NaloxoneService,
    private readonly events: OverdoseService,
    private readonly incidents: IncidentService,
  ) {}

  @Get('patients/:id/naloxone')
  @ZodResponse({ status: 200, type: NaloxoneAnswer })
  naloxone(@By() by: Actor, @Param() { id }: IdParams) {
    return this.kits.list(by, id);
  }

  @Put('patients/:id/naloxone/:offerId')
  @ZodResponse({ status: 201, type: NaloxoneOfferAnswer })
  offer(@By() by: Actor, @Param() { id, offerId }: NaloxoneOfferParams, @Body() body: NaloxoneOfferBody) {
    return this.kits.offer(by, id, offerId, given(body));
  }

  @Put('patients/:id/naloxone-uses/:useId')
  @ZodResponse({ status: 201, type: NaloxoneUseAnswer })
  use(@By() by: Actor, @Param() { id, useId }: NaloxoneUseParams, @Body() body: NaloxoneUseBody) {
    return this.kits.use(by, id, useId, given(body));
  }

  @Put('naloxone/:offerId')
  @ZodResponse({ status: 201, type: NaloxoneOfferAnswer })
  community(@By() by: Actor, @Param() { offerId }: CommunityNaloxoneParams, @Body() body: CommunityNaloxoneBody) {
    return this.kits.offer(by, null, offerId, { ...given(body), occasion: 'community', outcome: 'accepted' });
  }

  @Get('patients/:id/overdoses')
  @ZodResponse({ status: 200, type: OverdosesAnswer })
  async overdoses(@By() by: Actor, @Param() { id }: IdParams) {
    return { items: await this.events.list(by, id) };
  }

  @Put('patients/:id/overdoses/:eventId')
  @ZodResponse({ status: 201, type: OverdoseAnswer })
  record(@By() by: Actor, @Param() { id, eventId }: OverdoseParams, @Body() body: OverdoseBody) {
    return this.events.record(by, id, eventId, given(body));
  }

  @Put('patients/:id/overdoses/:eventId/contacts/:contactId')
  @ZodResponse({ status: 201, type: OverdoseAnswer })
  contact(
    @By() by: Actor,
    @Param() { id, eventId, contactId }: OverdoseContactParams,
    @Body() { at, ...contact }: OverdoseContactBody,
  ) {
    return this.events.contact(
      by,
      id,
      eventId,
      contactId,
      given({ ...contact, at: at === undefined ? undefined : new Date(at) }),
    );
  }

  @Put('patients/:id/overdoses/:eventId/reviews/:reviewId')
  @ZodResponse({ status: 201, type: OverdoseAnswer })
  review(
    @By() by: Actor,
    @Param() { id, eventId, reviewId }: OverdoseReviewParams,
    @Body() { says }: OverdoseReviewBody,
  ) {
    return this.events.review(by, id, eventId, reviewId, says);
  }

  @Post('patients/:id/overdoses/:eventId/void')
  @ZodResponse({ status: 200, type: OverdoseAnswer })
  voidOverdose(@By() by: Actor, @Param() { id, eventId }: OverdoseParams, @Body() { reason }: ReasonBody) {
    return this.events.takeBack(by, id, eventId, reason);
  }

  @Get('incidents')
  @ZodResponse({ status: 200, type: IncidentsAnswer })
  async listIncidents(@By() by: Actor) {
    return { items: await this.incidents.list(by) };
  }

  @Get('incidents/:id')
  @ZodResponse({ status: 200, type: IncidentAnswer })
  incident(@By() by: Actor, @Param() { id }: IdParams) {
    return this.incidents.one(by, id);
  }

  @Put('incidents/:id')
  @ZodResponse({ status: 201, type: IncidentAnswer })
  log(@By() by: Actor, @Param() { id }: IdParams, @Body() { beganAt, steps, ...incident }: IncidentBody) {
    return this.incidents.log(by, id, {
      ...incident,
      beganAt: new Date(beganAt),
      steps: steps.map(({ at, ...step }) => given({ ...step, at: new Date(at) })),
    });
  }

  @Put('incidents/:id/reports/:reportId')
  @ZodResponse({ status: 201, type: IncidentAnswer })
  reportIncident(@By() by: Actor, @Param() { id, reportId }: IncidentReportParams, @Body() body: IncidentReportBody) {
    return this.incidents.report(by, id, reportId, body);
  }
}
