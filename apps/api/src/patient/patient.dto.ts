import { correctionKinds, languages } from '@cairn/rules';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { day, list, prose, words } from '../http/shapes.dto';

const phone = z.string().regex(/^\+?[0-9 ()-]{5,24}$/, 'is not a telephone number');

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'is not a time');

const consent = z.strictObject({
  channel: z.enum(['sms', 'email', 'voice']),
  address: words(254),
  level: z.int().min(0).max(2),
  language: z.enum(languages).optional(),
  allowedFrom: clock.nullish(),
  allowedTo: clock.nullish(),
  zone: words(60).nullish(),
  sharedWith: words(120).nullish(),
  leaveMessage: z.boolean().optional(),
  dailyReminders: z.boolean().optional(),
  useFirstName: z.boolean().optional(),
  /** As it was shown to the person. */
  wording: prose(1000).nullish(),
});

export class PatientBody extends createZodDto(
  z.strictObject({
    legalName: z.strictObject({ given: words(80), family: words(80) }),
    preferredName: words(80).nullish(),
    dateOfBirth: day,
    sexAtBirth: z.enum(['female', 'male', 'intersex', 'unknown']),
    language: z
      .string()
      .regex(/^[a-z]{2,3}(-[A-Z]{2})?$/)
      .optional(),
    phone: phone.nullish(),
    email: z.email().max(254).nullish(),
    nextOfKin: z.strictObject({ name: words(160), relation: words(80), phone }).nullish(),
    correction: z.strictObject({ kind: z.enum(correctionKinds), reason: prose(500) }).optional(),
    consents: z
      .array(consent.extend({ id: z.uuid() }))
      .max(10)
      .optional(),
  }),
) {}

export class ConsentBody extends createZodDto(consent) {}

export class RevokeBody extends createZodDto(z.strictObject({ reason: prose(500) })) {}

export class AssignmentBody extends createZodDto(
  z
    .strictObject({
      staffId: z.uuid(),
      kind: z.enum(['primary', 'cover']),
      fromDay: day,
      toDay: day.optional(),
      counts: z.boolean().optional(),
    })
    .refine(({ fromDay, toDay }) => toDay === undefined || toDay >= fromDay, {
      path: ['toDay'],
      message: 'is before the first day',
    }),
) {}

export class SearchQuery extends createZodDto(
  z.strictObject({
    search: z
      .string()
      .max(120)
      .regex(/^[^\p{Cc}\p{Cs}]*$/u)
      .default(''),
    cursor: z.coerce.number().int().min(0).max(100_000).default(0),
  }),
) {}

export class NearDuplicatesBody extends createZodDto(
  z.strictObject({ legalName: z.strictObject({ given: words(80), family: words(80) }), dateOfBirth: day }),
) {}

export class PatientParams extends createZodDto(z.strictObject({ id: z.uuid() })) {}
export class ConsentParams extends createZodDto(z.strictObject({ id: z.uuid(), consentId: z.uuid() })) {}
export class AssignmentParams extends createZodDto(z.strictObject({ id: z.uuid(), assignmentId: z.uuid() })) {}

const listed = z.object({
  id: z.uuid(),
  number: z.string(),
  displayName: z.string(),
  dateOfBirth: z.string().nullable(),
  stage: z.string().nullable(),
  formerly: z.string().nullable(),
});

export class PatientsAnswer extends createZodDto(z.object({ items: list(listed), next: z.string().nullable() })) {}

export class NearDuplicatesAnswer extends createZodDto(
  z.object({ items: list(listed.extend({ why: list(z.string()) })) }),
) {}

const consentAnswer = z.object({
  id: z.uuid(),
  channel: z.enum(['sms', 'email', 'voice']),
  address: z.string(),
  level: z.int(),
  language: z.string(),
  allowedFrom: z.string().nullable(),
  allowedTo: z.string().nullable(),
  zone: z.string().nullable(),
  sharedWith: z.string().nullable(),
  leaveMessage: z.boolean(),
  dailyReminders: z.boolean(),
  useFirstName: z.boolean(),
  wording: z.string().nullable(),
  givenAt: z.string(),
  revokedAt: z.string().nullable(),
});

export class ConsentWordingAnswer extends createZodDto(
  z.object({ items: list(z.object({ language: z.string(), text: z.string() })) }),
) {}

export class ContactStopsAnswer extends createZodDto(
  z.object({
    items: list(
      z.object({
        consentId: z.uuid(),
        reason: z.enum(['opt-out', 'wrong-number', 'undeliverable']),
        at: z.string(),
      }),
    ),
  }),
) {}

export class ConsentAnswer extends createZodDto(consentAnswer) {}

const state = z.string().nullable();

export class PatientAnswer extends createZodDto(
  z.object({
    id: z.uuid(),
    number: z.string(),
    legalName: z.object({ given: z.string(), family: z.string() }),
    preferredName: z.string().nullable(),
    displayName: z.string(),
    dateOfBirth: z.string(),
    age: z.int(),
    sexAtBirth: z.enum(['female', 'male', 'intersex', 'unknown']),
    language: z.string(),
    phone: z.string().nullable(),
    email: z.string().nullable(),
    nextOfKin: z.object({ name: z.string(), relation: z.string(), phone: z.string() }).nullable(),
    invented: z.boolean(),
    restricted: z.boolean(),
    openUntil: z.string().nullable(),
    doNotContact: z.boolean(),
    version: z.int(),
    episode: z
      .object({
        id: z.uuid(),
        openedOn: z.string(),
        main: z.string(),
        placement: state,
        moud: state,
        therapy: state,
        aftercare: state,
      })
      .nullable(),
    consents: list(consentAnswer),
  }),
) {}

export class AssignmentAnswer extends createZodDto(
  z.object({
    id: z.uuid(),
    staffId: z.uuid(),
    kind: z.enum(['primary', 'cover']),
    fromDay: z.string(),
    toDay: z.string().optional(),
    counts: z.boolean().optional(),
  }),
) {}
