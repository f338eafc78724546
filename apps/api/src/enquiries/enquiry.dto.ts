import {
  answers,
  contactChannels,
  contactOutcomes,
  emptyAbout,
  endReasons,
  enquiryLimits,
  overdoseAnswers,
  takenChannels,
} from '@cairn/rules';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { day, instant, list, words } from '../http/shapes.dto';
import { PatientBody } from '../patient/patient.dto';

/** A longer text that may be empty. */
export const note = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .regex(/^(?:[^\p{Cc}\p{Cs}]|[\n\r\t])*$/u, 'has characters that cannot be stored');

const keys = <Key extends string>(of: Readonly<Record<Key, unknown>>) => Object.keys(of) as [Key, ...Key[]];

const name = words(enquiryLimits.name).nullable();
const short = words(enquiryLimits.short).nullable();
const phone = words(enquiryLimits.phone).nullable();

const about = z.strictObject({
  given: name,
  family: name,
  dateOfBirth: day.nullable(),
  phone,
  email: words(enquiryLimits.email).nullable(),
  bestTime: short,
  callerName: name,
  callerRelation: short,
  referrerName: name,
  referrerOrganisation: short,
  referrerPhone: phone,
  source: z.int().min(1).max(7).nullable(),
  mandated: z.boolean().nullable(),
});

const facts = {
  said: note(enquiryLimits.said),
  recentOverdose: z.enum(keys(overdoseAnswers)),
  pregnant: z.enum(answers),
  injects: z.enum(answers),
  safeToCall: z.enum(answers),
  safeToLeaveMessage: z.enum(answers),
};

export class EnquiryBody extends createZodDto(
  z.strictObject({
    channel: z.enum(takenChannels),
    receivedAt: instant,
    about: about.partial().default(emptyAbout),
    ...facts,
  }),
) {}

export class AmendBody extends createZodDto(
  z.strictObject({
    version: z.int().min(1),
    reason: note(enquiryLimits.note).optional(),
    about: about.partial().optional(),
    said: facts.said.optional(),
    recentOverdose: facts.recentOverdose.optional(),
    pregnant: facts.pregnant.optional(),
    injects: facts.injects.optional(),
    safeToCall: facts.safeToCall.optional(),
    safeToLeaveMessage: facts.safeToLeaveMessage.optional(),
  }),
) {}

export class AlikeBody extends createZodDto(
  z.strictObject({
    given: name,
    family: name,
    dateOfBirth: day.nullable(),
    phone,
    email: words(enquiryLimits.email).nullable(),
  }),
) {}

export class HandOverBody extends createZodDto(
  z.strictObject({ toStaffId: z.uuid().nullable(), note: note(enquiryLimits.note).default('') }),
) {}

export class ContactAttemptBody extends createZodDto(
  z.strictObject({
    at: instant,
    channel: z.enum(keys(contactChannels)),
    outcome: z.enum(keys(contactOutcomes)),
    note: note(enquiryLimits.note).default(''),
  }),
) {}

export class EndEnquiryBody extends createZodDto(
  z.strictObject({
    outcome: z.enum(keys(endReasons)),
    reason: words(40),
    note: note(enquiryLimits.note).default(''),
  }),
) {}

export class JoinEnquiryBody extends createZodDto(z.strictObject({ intoId: z.uuid() })) {}
export class ReopenEnquiryBody extends createZodDto(z.strictObject({ reason: note(500) })) {}

const conversion = {
  source: z.int().min(1).max(7),
  referrer: z.strictObject({ name, organisation: short, phone }).nullable(),
  mandated: z.boolean().nullable(),
  speakingNow: z.boolean().default(false),
};

export class RegisterEnquiryBody extends createZodDto(
  z.strictObject({ patientId: z.uuid(), person: PatientBody.schema.omit({ correction: true }), ...conversion }),
) {}

export class KnownPersonBody extends createZodDto(
  z.strictObject({ patientId: z.uuid(), episodeId: z.uuid(), reason: note(500).default(''), ...conversion }),
) {}

export class EnquiriesQuery extends createZodDto(z.strictObject({ view: z.enum(['open', 'ended']).default('open') })) {}
export class EnquiryParams extends createZodDto(z.strictObject({ id: z.uuid() })) {}
export class EnquiryAttemptParams extends createZodDto(z.strictObject({ id: z.uuid(), attemptId: z.uuid() })) {}

const text = z.string().nullable();
export const named = z.object({ id: z.uuid(), displayName: z.string() }).nullable();
const why = list(z.string());

export const clockShape = z.object({
  dueAt: z.string(),
  urgent: z.boolean(),
  why: z.string(),
  overdue: z.boolean(),
  reachedAt: text,
  inTime: z.boolean().nullable(),
});

const attempt = { at: z.string(), channel: z.enum(keys(contactChannels)), outcome: z.enum(keys(contactOutcomes)) };

export const logShape = z.object({
  id: z.uuid(),
  ...attempt,
  note: z.string(),
  againstWish: z.boolean(),
  by: named,
});

const row = {
  id: z.uuid(),
  kind: z.enum(['enquiry', 'person']),
  patientId: z.uuid().nullable(),
  number: text,
  name: text,
  channel: text,
  receivedAt: z.string(),
  phone: text,
  email: text,
  bestTime: text,
  safeToCall: z.enum(answers),
  safeToLeaveMessage: z.enum(answers),
  clock: clockShape,
  holder: named,
  attempts: z.int(),
  lastAttempt: z.object(attempt).nullable(),
  alike: z.int(),
  waiting: z.boolean(),
  outcome: text,
  endedAt: text,
};

export class EnquiriesAnswer extends createZodDto(z.object({ items: list(z.object(row)) })) {}

const alike = z.object({
  enquiries: list(
    z.object({ id: z.uuid(), name: text, receivedAt: z.string(), channel: z.string(), phone: text, why }),
  ),
  people: list(
    z.object({
      id: z.uuid(),
      number: z.string(),
      displayName: z.string(),
      dateOfBirth: text,
      stage: text,
      inCare: z.boolean(),
      why,
    }),
  ),
});

export class AlikeAnswer extends createZodDto(alike) {}

export class EnquiryAnswer extends createZodDto(
  z.object({
    ...row,
    version: z.int(),
    about: z.object({
      given: text,
      family: text,
      dateOfBirth: text,
      phone: text,
      email: text,
      bestTime: text,
      callerName: text,
      callerRelation: text,
      referrerName: text,
      referrerOrganisation: text,
      referrerPhone: text,
      source: z.int().nullable(),
      mandated: z.boolean().nullable(),
    }),
    said: text,
    recentOverdose: z.enum(keys(overdoseAnswers)).nullable(),
    pregnant: z.enum(answers).nullable(),
    injects: z.enum(answers).nullable(),
    withheld: z.boolean(),
    by: named,
    endedBy: named,
    endedReason: text,
    endedNote: text,
    joinedInto: z.uuid().nullable(),
    person: z.object({ id: z.uuid(), number: z.string(), displayName: z.string(), stage: text }).nullable(),
    joined: list(z.object({ id: z.uuid(), receivedAt: z.string(), channel: z.string(), name: text })),
    log: list(logShape),
    steps: list(
      z.object({
        id: z.uuid(),
        kind: z.enum(['handed-over', 'amended', 'ended', 'reopened', 'took-in']),
        reason: z.string(),
        to: named,
        by: named,
        at: z.string(),
        changed: list(z.string()),
      }),
    ),
    waitingId: z.uuid().nullable(),
    alikeTo: alike,
  }),
) {}

export class EnquiryEndedAnswer extends createZodDto(z.object({ id: z.uuid(), outcome: text })) {}

export class EnquiryConvertedAnswer extends createZodDto(
  z.object({
    patientId: z.uuid(),
    episodeId: z.uuid(),
    outcome: z.string(),
    number: z.string(),
    displayName: z.string(),
    stage: z.string(),
    reached: z.boolean(),
  }),
) {}
