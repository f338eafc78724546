import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ContactService } from '@cairn/assessment';
import type { Actor } from '@cairn/database';
import { ZodResponse } from 'nestjs-zod';
import { By } from '../http/by';
import { ContactAnswer, ContactParams, PatientAttemptParams, ReferralBody, ReferralParams } from './contact.dto';
import { ContactAttemptBody } from './enquiry.dto';

@ApiTags('enquiries')
@Controller('patients/:id')
export class ContactController {
  constructor(private readonly contacts: ContactService) {}

  /** How someone was referred and reached. */
  @Get('contact')
  @ZodResponse({ status: 200, type: ContactAnswer })
  async read(@By() by: Actor, @Param() { id }: ContactParams) {
    return this.contacts.read(by, id);
  }

  @Put('contact-attempts/:attemptId')
  @ZodResponse({ status: 201, type: ContactAnswer })
  async attempt(
    @By() by: Actor,
    @Param() { id, attemptId }: PatientAttemptParams,
    @Body() { at, ...attempt }: ContactAttemptBody,
  ) {
    return this.contacts.attempt(by, id, attemptId, { ...attempt, at: new Date(at) });
  }

  @Put('referrals/:referralId')
  @ZodResponse({ status: 201, type: ContactAnswer })
  async refer(
    @By() by: Actor,
    @Param() { id, referralId }: ReferralParams,
    @Body() { firstContactAt, ...referral }: ReferralBody,
  ) {
    const reachedAt = firstContactAt === null ? null : new Date(firstContactAt);
    return this.contacts.refer(by, id, referralId, { ...referral, firstContactAt: reachedAt });
  }
}
