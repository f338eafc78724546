import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { day, instant, list, words } from '../http/shapes.dto';
import { clockShape, logShape, named, note } from './enquiry.dto';

const referrer = z.strictObject({
  name: words(100).nullable(),
  organisation: words(200).nullable(),
  phone: words(40).nullable(),
});

export class ReferralBody extends createZodDto(
  z.strictObject({
    source: z.int().min(1).max(7),
    referrer: referrer.nullable(),
    mandated: z.boolean().nullable(),
    referredOn: day,
    firstContactAt: instant.nullable(),
    supersedesId: z.uuid().nullable(),
    reason: note(500).default(''),
  }),
) {}

export class ContactParams extends createZodDto(z.strictObject({ id: z.uuid() })) {}
export class PatientAttemptParams extends createZodDto(z.strictObject({ id: z.uuid(), attemptId: z.uuid() })) {}
export class ReferralParams extends createZodDto(z.strictObject({ id: z.uuid(), referralId: z.uuid() })) {}

const text = z.string().nullable();

const referral = {
  id: z.uuid(),
  episodeId: z.uuid(),
  enquiryId: z.uuid().nullable(),
  source: z.int(),
  referrer: z.object({ name: text, organisation: text, phone: text }).nullable(),
  mandated: z.boolean().nullable(),
  referredOn: z.string(),
  firstContactAt: text,
  supersedesId: z.uuid().nullable(),
  reason: z.string(),
  by: named,
  at: z.string(),
};

export class ContactAnswer extends createZodDto(
  z.object({
    stage: text,
    episodeId: z.uuid().nullable(),
    enquiryId: z.uuid().nullable(),
    receivedAt: text,
    reachedAt: text,
    contactHours: z.int().nullable(),
    clock: clockShape.nullable(),
    safeToCall: z.string(),
    safeToLeaveMessage: z.string(),
    attempts: list(logShape),
    referral: z.object({ ...referral, waitDays: z.int(), admitted: z.boolean() }).nullable(),
    history: list(z.object(referral)),
  }),
) {}
