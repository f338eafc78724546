import {
  useStepAnswers,
  testBases,
  toldSubstances,
  usedAlone,
  useFoundBy,
  useOutcomes,
  useRoutes,
  useSteps,
} from '@cairn/rules';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { day, instant, list, prose, words } from '../http/shapes.dto';
import { oneOf } from '../unit/unit-shapes.dto';

export class UseEventParams extends createZodDto(z.strictObject({ id: z.uuid(), eventId: z.uuid() })) {}
export class UseStepParams extends createZodDto(
  z.strictObject({ id: z.uuid(), eventId: z.uuid(), stepId: z.uuid() }),
) {}
export class UseChangeParams extends createZodDto(
  z.strictObject({ id: z.uuid(), eventId: z.uuid(), changeId: z.uuid() }),
) {}

export class UseEventBody extends createZodDto(
  z.strictObject({
    foundBy: oneOf(useFoundBy),
    testBasis: oneOf(testBases).optional(),
    knownAt: instant.optional(),
    usedOn: day.optional(),
    substances: z.array(oneOf(toldSubstances)).min(1).max(12),
    route: oneOf(useRoutes),
    amount: words(200).optional(),
    setting: prose(500).optional(),
    alone: oneOf(usedAlone),
    told: words(300).optional(),
    outcome: oneOf(useOutcomes),
    note: prose(2000).optional(),
  }),
) {}

/** Which fields a step has, the rules say; here only that they are short texts. */
export class UseStepBody extends createZodDto(
  z.strictObject({
    step: oneOf(useSteps),
    answer: oneOf(useStepAnswers),
    at: instant.optional(),
    details: z
      .record(z.string().regex(/^[a-zA-Z]{1,40}$/), prose(2000))
      .refine((details) => Object.keys(details).length <= 20, 'has too many fields')
      .optional(),
    reason: prose(500).optional(),
  }),
) {}

export class UseChangeBody extends createZodDto(
  z.strictObject({
    change: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('outcome'), outcome: oneOf(useOutcomes), reason: prose(500) }),
      z.strictObject({ kind: z.literal('taken-back'), reason: prose(500) }),
    ]),
  }),
) {}

const who = z.string().nullable();
const row = z.object({
  id: z.uuid(),
  step: z.union([oneOf(useSteps), z.enum(['outcome', 'taken-back'])]),
  answer: oneOf(useStepAnswers).nullable(),
  outcome: oneOf(useOutcomes).nullable(),
  details: z.record(z.string(), z.string()),
  reason: who,
  at: z.string(),
  by: who,
  recordedAt: z.string(),
});
const event = z.object({
  id: z.uuid(),
  foundBy: oneOf(useFoundBy),
  testBasis: oneOf(testBases).nullable(),
  knownAt: z.string(),
  knownOn: z.string(),
  usedOn: who,
  substances: list(z.string()),
  route: oneOf(useRoutes),
  amount: who,
  setting: who,
  alone: oneOf(usedAlone),
  told: who,
  outcome: oneOf(useOutcomes),
  note: who,
  by: who,
  recordedAt: z.string(),
  takenBack: z.object({ reason: z.string(), by: who, at: z.string() }).nullable(),
  changes: list(row),
  steps: list(
    z.object({
      step: oneOf(useSteps),
      dueAt: z.string(),
      answeredAt: who,
      overdue: z.boolean(),
      rows: list(row),
    }),
  ),
  open: z.boolean(),
});
export class UseEventsAnswer extends createZodDto(
  z.object({
    items: list(event),
    figures: z.object({ count: z.int(), daysSince: z.int().nullable() }),
    scene: z.object({ onNaltrexone: z.boolean(), today: z.string(), hasEpisode: z.boolean() }),
  }),
) {}
export class UseEventWritten extends createZodDto(z.object({ record: event, hints: list(z.string()) })) {}
