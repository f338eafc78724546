import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { EnquiryEndService, EnquiryService } from '@cairn/assessment';
import type { Actor } from '@cairn/database';
import { EnquiryConversionService } from '@cairn/path';
import { emptyAbout } from '@cairn/rules';
import { ZodResponse } from 'nestjs-zod';
import { By } from '../http/by';
import { given } from '../http/given';
import {
  AlikeAnswer,
  AlikeBody,
  AmendBody,
  ContactAttemptBody,
  EndEnquiryBody,
  EnquiriesAnswer,
  EnquiriesQuery,
  EnquiryAnswer,
  EnquiryAttemptParams,
  EnquiryBody,
  EnquiryConvertedAnswer,
  EnquiryEndedAnswer,
  EnquiryParams,
  HandOverBody,
  JoinEnquiryBody,
  KnownPersonBody,
  RegisterEnquiryBody,
  ReopenEnquiryBody,
} from './enquiry.dto';

@ApiTags('enquiries')
@Controller('enquiries')
export class EnquiryController {
  constructor(
    private readonly enquiries: EnquiryService,
    private readonly endings: EnquiryEndService,
    private readonly conversion: EnquiryConversionService,
  ) {}

  /** Everything that is open, who is due first at the top; or what ended lately. */
  @Get()
  @ZodResponse({ status: 200, type: EnquiriesAnswer })
  async list(@By() by: Actor, @Query() { view }: EnquiriesQuery) {
    return { items: await this.enquiries.list(by, view) };
  }

  /** Open enquiries and people who may be the one that is being written down. */
  @Post('alike')
  @ZodResponse({ status: 200, type: AlikeAnswer })
  async alike(@By() by: Actor, @Body() body: AlikeBody) {
    return this.enquiries.alike(by, body);
  }

  @Get(':id')
  @ZodResponse({ status: 200, type: EnquiryAnswer })
  async read(@By() by: Actor, @Param() { id }: EnquiryParams) {
    return this.enquiries.read(by, id);
  }

  @Put(':id')
  @ZodResponse({ status: 201, type: EnquiryAnswer })
  async log(@By() by: Actor, @Param() { id }: EnquiryParams, @Body() { about, receivedAt, ...facts }: EnquiryBody) {
    return this.enquiries.log(by, id, {
      ...facts,
      about: { ...emptyAbout, ...given(about) },
      receivedAt: new Date(receivedAt),
    });
  }

  /** Changes what it names and nothing else; what stood before is kept. */
  @Post(':id/amend')
  @ZodResponse({ status: 200, type: EnquiryAnswer })
  async amend(@By() by: Actor, @Param() { id }: EnquiryParams, @Body() { version, about, ...facts }: AmendBody) {
    return this.enquiries.amend(by, id, version, {
      ...given(facts),
      ...(about === undefined ? {} : { about: given(about) }),
    });
  }

  @Post(':id/hand-over')
  @ZodResponse({ status: 200, type: EnquiryAnswer })
  async handOver(@By() by: Actor, @Param() { id }: EnquiryParams, @Body() { toStaffId, note }: HandOverBody) {
    return this.enquiries.handOver(by, id, toStaffId, note);
  }

  @Put(':id/attempts/:attemptId')
  @ZodResponse({ status: 201, type: EnquiryAnswer })
  async attempt(
    @By() by: Actor,
    @Param() { id, attemptId }: EnquiryAttemptParams,
    @Body() { at, ...attempt }: ContactAttemptBody,
  ) {
    return this.enquiries.attempt(by, id, attemptId, { ...attempt, at: new Date(at) });
  }

  @Post(':id/end')
  @ZodResponse({ status: 200, type: EnquiryEndedAnswer })
  async end(@By() by: Actor, @Param() { id }: EnquiryParams, @Body() body: EndEnquiryBody) {
    return this.endings.end(by, id, body);
  }

  @Post(':id/join')
  @ZodResponse({ status: 200, type: EnquiryEndedAnswer })
  async join(@By() by: Actor, @Param() { id }: EnquiryParams, @Body() { intoId }: JoinEnquiryBody) {
    return this.endings.join(by, id, intoId);
  }

  @Post(':id/reopen')
  @ZodResponse({ status: 200, type: EnquiryEndedAnswer })
  async reopen(@By() by: Actor, @Param() { id }: EnquiryParams, @Body() { reason }: ReopenEnquiryBody) {
    return this.endings.reopen(by, id, reason);
  }

  /** Registers a new person with what the enquiry says already. */
  @Post(':id/register')
  @ZodResponse({ status: 200, type: EnquiryConvertedAnswer })
  async register(
    @By() by: Actor,
    @Param() { id }: EnquiryParams,
    @Body() { patientId, person, ...conversion }: RegisterEnquiryBody,
  ) {
    return this.conversion.register(by, id, patientId, given(person), conversion);
  }

  /** The enquiry is of someone who is known here: it goes on in their record. */
  @Post(':id/known-person')
  @ZodResponse({ status: 200, type: EnquiryConvertedAnswer })
  async known(
    @By() by: Actor,
    @Param() { id }: EnquiryParams,
    @Body() { patientId, episodeId, reason, ...conversion }: KnownPersonBody,
  ) {
    return this.conversion.known(by, id, episodeId, { patientId, reason }, conversion);
  }
}
