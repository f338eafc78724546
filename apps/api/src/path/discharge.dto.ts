import { continuingCareConsents, continuingCareParts, dischargeTypes, planCopies, summaryWords } from '@cairn/rules';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { day, list, prose, words } from '../http/shapes.dto';
import { oneOf } from '../unit/unit-shapes.dto';

export class SummaryParams extends createZodDto(z.strictObject({ id: z.uuid(), summaryId: z.uuid() })) {}
export class CarePlanParams extends createZodDto(z.strictObject({ id: z.uuid(), planId: z.uuid() })) {}

/** One text for each part, or none. */
const texts = <Parts extends object>(parts: Parts) =>
  z.strictObject(
    Object.fromEntries(Object.keys(parts).map((part) => [part, prose(4000).nullable()])) as {
      [Part in keyof Parts]: z.ZodNullable<ReturnType<typeof prose>>;
    },
  );
const follows = z.uuid().nullable().describe('The version that was read when this one was begun; null for the first.');

export class SummaryBody extends createZodDto(
  z.strictObject({
    ...{ type: oneOf(dischargeTypes), endsOn: day, words: texts(summaryWords) },
    ...{ sign: z.boolean(), follows },
    episodeId: z
      .uuid()
      .optional()
      .describe('An earlier episode that ended without a signed summary; else the one that stands.'),
  }),
) {}

const care = {
  parts: texts(continuingCareParts),
  medication: z
    .strictObject({
      ...{ lastDoseOn: day.nullable(), supplyUntil: day.nullable(), receiver: words(300), guestDosing: z.boolean() },
    })
    .nullable(),
  next: z.strictObject({ on: day, where: words(300) }).nullable(),
  consent: oneOf(continuingCareConsents),
  consentReason: prose(500).nullable(),
  copy: oneOf(planCopies),
};
export class CarePlanBody extends createZodDto(z.strictObject({ ...care, follows })) {}

const sections = list(z.object({ label: z.string(), lines: list(z.string()) }));
const version = {
  ...{ id: z.uuid(), current: z.boolean(), version: z.int() },
  ...{ by: z.string().nullable(), at: z.string() },
};
const summary = z.object({
  ...{ ...version, episodeId: z.uuid(), signed: z.boolean(), type: oneOf(dischargeTypes), endsOn: day },
  ...{ words: texts(summaryWords), record: sections },
});
const plan = z.object({ ...version, ...care, on: day });

export class DischargeAnswer extends createZodDto(
  z.object({
    ...{ record: sections, summaries: list(summary), plans: list(plan) },
    owed: z
      .object({ episodeId: z.uuid(), closedOn: day, type: z.string().nullable() })
      .nullable()
      .describe('An earlier episode that ended without a signed summary.'),
    scene: z.object({
      ...{ today: day, openedOn: day, closedOn: day.nullable(), type: z.string().nullable() },
      teds: z.string().nullable().describe('The reason as TEDS-D counts it.'),
      ...{ onMedication: z.boolean(), lastDoseOn: day.nullable(), dueOn: day.nullable() },
    }),
  }),
) {}
export class SummaryAnswer extends createZodDto(summary) {}
export class CarePlanAnswer extends createZodDto(z.object({ record: plan, hints: list(z.string()) })) {}
