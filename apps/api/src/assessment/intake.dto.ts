import { intakeStages, sectionIds } from '@cairn/rules';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { day, list, prose, words } from '../http/shapes.dto';
import { recordedBy } from './finding.dto';

const section = z.enum(sectionIds);
const stage = z.enum(Object.keys(intakeStages) as [keyof typeof intakeStages, ...(keyof typeof intakeStages)[]]);

/** What a section asks and how far an answer may go the rule says; here only that it can be stored and has an end. */
const text = z.union([prose(4000), z.literal('')]);
const value = z.union([text, z.number(), z.boolean(), z.null()]);
const choices = z.array(z.union([words(80), z.number()])).max(60);
const named = <Value extends z.ZodType>(inner: Value, what: string) =>
  z.record(words(40), inner).refine((data) => Object.keys(data).length <= 60, `has too many ${what}`);
const row = named(z.union([value, choices]), 'answers');
const data = named(z.union([value, choices, z.array(row).max(60)]), 'fields');

const kept = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const keptChoices = list(z.union([z.string(), z.number()]));
const keptRow = z.record(z.string(), z.union([kept, keptChoices]));

export class VersionParams extends createZodDto(z.strictObject({ id: z.uuid(), versionId: z.uuid() })) {}
export class VersionsQuery extends createZodDto(z.strictObject({ section: section.optional() })) {}
export class SectionBody extends createZodDto(
  z.strictObject({ section, data, basedOn: z.uuid().nullable(), reason: prose(500).optional() }),
) {}

const version = z.object({
  id: z.uuid(),
  section,
  episodeId: z.uuid(),
  version: z.int(),
  act: z.enum(['signed', 'changed', 'confirmed']),
  data: z.record(z.string(), z.union([kept, keptChoices, list(keptRow)])),
  missing: list(z.string()),
  changed: list(z.string()),
  reason: z.string().nullable(),
  supersedesId: z.uuid().nullable(),
  on: z.string(),
  at: z.string(),
  by: recordedBy,
});
export class VersionAnswer extends createZodDto(version) {}
export class VersionsAnswer extends createZodDto(z.object({ items: list(version) })) {}

const nullableDay = z.string().nullable();
const signed = z.object({
  id: z.uuid(),
  episodeId: z.uuid(),
  version: z.int(),
  act: z.enum(['signed', 'changed', 'confirmed']),
  on: z.string(),
  at: z.string(),
  by: z.string().nullable(),
  missing: list(z.string()),
});
const facts = z.object({
  today: z.string(),
  person: z.object({
    dateOfBirth: z.string(),
    sexAtBirth: z.enum(['female', 'male', 'intersex', 'unknown']),
    hasPhone: z.boolean(),
    contactSettled: z.boolean(),
    emergencyContact: z.boolean(),
    supportPeople: z.int(),
    coverages: z.int(),
    justiceCases: z.int(),
  }),
  episode: z.object({ id: z.uuid(), openedOn: z.string() }).nullable(),
  earlierEpisodes: z.int(),
  drafts: list(section),
  signed: z.partialRecord(section, signed),
  referral: z
    .object({
      source: z.int(),
      referrer: z.string().nullable(),
      mandated: z.boolean().nullable(),
      referredOn: z.string(),
      firstContactOn: nullableDay,
    })
    .nullable(),
  pregnancy: z
    .object({
      on: z.string(),
      details: z.object({
        status: z.enum(['pregnant', 'not-pregnant', 'cannot-be', 'declined', 'delivered', 'ended']),
        dueOn: nullableDay,
        deliveredOn: nullableDay,
        endedOn: nullableDay.optional(),
        obstetricProvider: z.string().nullable(),
      }),
    })
    .nullable(),
  allergies: z.int(),
  medicines: list(z.string()),
  foundOn: z.record(z.string(), z.string()),
  screenedOn: z.record(z.string(), z.string()),
  testedOn: nullableDay,
  cowsOn: nullableDay,
  overdoses: list(
    z.object({
      id: z.uuid(),
      on: z.string(),
      recordedAt: z.string(),
      substances: list(z.string()),
      intent: z.enum(['unintentional', 'intentional', 'unknown']),
      reversalDoses: z.int().nullable(),
      reversalBy: z.string().nullable(),
      hospital: z.boolean().nullable(),
    }),
  ),
  naloxone: z.object({
    givenOn: nullableDay,
    expiresOn: nullableDay,
    trainedOn: nullableDay,
    goneOn: nullableDay,
    declinedOn: nullableDay,
  }),
  consents: list(
    z.object({
      document: z.string(),
      signedOn: z.string(),
      expiresOn: nullableDay,
      withdrawnOn: nullableDay,
    }),
  ),
});
export class IntakeAnswer extends createZodDto(
  z.object({
    facts,
    progress: list(
      z.object({
        section,
        label: z.string(),
        state: z.enum(['empty', 'draft', 'signed', 'outdated']),
        before: stage,
        missing: list(z.string()),
        why: z.string().nullable(),
        done: z.boolean(),
        signed: signed.nullable(),
      }),
    ),
  }),
) {}

export class TedsQuery extends createZodDto(z.strictObject({ from: day.optional(), to: day.optional() })) {}
