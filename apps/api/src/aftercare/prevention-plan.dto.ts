import {
  externalTriggers,
  groupFormats,
  homeParts,
  internalTriggers,
  preventionConsents,
  preventionOccasions,
  professionalParts,
  routineParts,
  safetyPoints,
  supportGroups,
} from '@cairn/rules';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { day, list, prose, words } from '../http/shapes.dto';
import { oneOf } from '../unit/unit-shapes.dto';

export class PreventionPlanParams extends createZodDto(z.strictObject({ id: z.uuid(), planId: z.uuid() })) {}

const text = (max: number) => prose(max).nullable();
/** One text for each part, or none. */
const texts = <Parts extends object>(parts: Parts) =>
  z.strictObject(
    Object.fromEntries(Object.keys(parts).map((part) => [part, text(500)])) as {
      [Part in keyof Parts]: ReturnType<typeof text>;
    },
  );
const coping = z.strictObject({ action: words(200), where: words(200).nullable(), howLong: words(80).nullable() });
const trigger = <Kinds extends object>(kinds: Kinds) =>
  z.strictObject({ kind: oneOf(kinds), words: words(300), coping: z.array(coping).max(6) });

const plan = z.strictObject({
  reasons: text(2000),
  internal: z.array(trigger(internalTriggers)).max(12),
  external: z.array(trigger(externalTriggers)).max(12),
  signs: z.array(words(300)).max(12),
  noticed: text(500),
  people: z
    .array(
      z.strictObject({
        ...{ name: words(120), relation: words(80), phone: words(40) },
        ...{ times: words(120).nullable(), mayContact: z.boolean() },
      }),
    )
    .max(10),
  professionals: texts(professionalParts),
  home: texts(homeParts),
  routine: texts(routineParts),
  groups: z
    .array(
      z.strictObject({
        ...{ group: oneOf(supportGroups), name: words(120).nullable() },
        ...{ when: words(120), format: oneOf(groupFormats) },
      }),
    )
    .max(8),
  groupsDeclined: z.boolean(),
  medication: z
    .strictObject({ product: words(120), prescriber: words(120), nextOn: day.nullable(), ifMissed: prose(500) })
    .nullable(),
  naloxone: z
    .discriminatedUnion('answer', [
      z.strictObject({
        answer: z.literal('in-hand'),
        ...{ where: words(200), expiresOn: day.nullable(), whoKnows: words(200), trainedOn: day.nullable() },
      }),
      z.strictObject({ answer: z.literal('refused'), reason: words(500) }),
    ])
    .nullable(),
  safety: z.array(oneOf(safetyPoints)).max(8),
  safetyWords: text(500),
  ifUse: text(2000),
  told: z.array(z.strictObject({ name: words(120), what: words(300) })).max(10),
  nobodyTold: z.boolean(),
  forOthers: text(1000),
});

export class PreventionPlanBody extends createZodDto(
  z.strictObject({
    activate: z.boolean(),
    occasion: oneOf(preventionOccasions),
    plan,
    consent: oneOf(preventionConsents).nullable(),
    consentReason: text(500),
    nextReviewOn: day.nullable(),
    follows: z.uuid().nullable(),
  }),
) {}

const who = z.string().nullable();
const shownTrigger = <Kinds extends object>(kinds: Kinds) =>
  z.object({
    kind: oneOf(kinds),
    words: z.string(),
    coping: list(z.object({ action: z.string(), where: who, howLong: who })),
  });
const shownTexts = <Parts extends object>(parts: Parts) =>
  z.object(Object.fromEntries(Object.keys(parts).map((part) => [part, who])) as { [Part in keyof Parts]: typeof who });
const shownPlan = z.object({
  reasons: who,
  internal: list(shownTrigger(internalTriggers)),
  external: list(shownTrigger(externalTriggers)),
  signs: list(z.string()),
  noticed: who,
  people: list(
    z.object({ name: z.string(), relation: z.string(), phone: z.string(), times: who, mayContact: z.boolean() }),
  ),
  professionals: shownTexts(professionalParts),
  home: shownTexts(homeParts),
  routine: shownTexts(routineParts),
  groups: list(z.object({ group: oneOf(supportGroups), name: who, when: z.string(), format: oneOf(groupFormats) })),
  groupsDeclined: z.boolean(),
  medication: z.object({ product: z.string(), prescriber: z.string(), nextOn: who, ifMissed: z.string() }).nullable(),
  naloxone: z
    .discriminatedUnion('answer', [
      z.object({
        answer: z.literal('in-hand'),
        ...{ where: z.string(), expiresOn: who, whoKnows: z.string(), trainedOn: who },
      }),
      z.object({ answer: z.literal('refused'), reason: z.string() }),
    ])
    .nullable(),
  safety: list(oneOf(safetyPoints)),
  safetyWords: who,
  ifUse: who,
  told: list(z.object({ name: z.string(), what: z.string() })),
  nobodyTold: z.boolean(),
  forOthers: who,
});
const version = z.object({
  id: z.uuid(),
  version: z.int(),
  active: z.boolean(),
  occasion: oneOf(preventionOccasions),
  plan: shownPlan,
  warnings: list(z.string()),
  consent: oneOf(preventionConsents).nullable(),
  consentReason: who,
  nextReviewOn: who,
  on: z.string(),
  by: who,
  at: z.string(),
  current: z.boolean(),
});
export class PreventionPlansAnswer extends createZodDto(
  z.object({
    items: list(version),
    review: z.object({ on: z.string(), why: z.string(), overdue: z.boolean() }).nullable(),
    scene: z.object({
      onMedication: z.boolean(),
      product: who,
      prescriber: who,
      counselor: who,
      phone: z.string(),
      today: z.string(),
      leastPeople: z.int(),
      reviewBy: z.int(),
      reviewLater: z.int(),
    }),
  }),
) {}
export class PreventionPlanAnswer extends createZodDto(
  z.object({
    record: version,
    answers: list(
      z.object({
        number: z.int(),
        label: z.string(),
        state: z.enum(['filled', 'missing', 'empty']),
        says: who,
        warns: who,
      }),
    ),
  }),
) {}
