import { careNoteKinds, mealNames, mealShares, observationLevels, sleepQualities } from '@cairn/rules';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { replacing } from '../assessment/finding.dto';
import { instant, list, prose, words } from '../http/shapes.dto';
import { oneOf, replaced } from './unit-shapes.dto';

export class CareNoteParams extends createZodDto(z.strictObject({ id: z.uuid(), noteId: z.uuid() })) {}
export class CareNotesQuery extends createZodDto(
  z.strictObject({ days: z.coerce.number().int().min(1).max(60).default(3) }),
) {}

const empty = z.strictObject({});
const content = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('fluid'),
    data: z.strictObject({ direction: z.enum(['in', 'out']), ml: z.int().min(1).max(10_000), what: words(30) }),
  }),
  z.strictObject({
    kind: z.literal('sleep'),
    data: z.strictObject({ quarters: z.int().min(0).max(96), quality: oneOf(sleepQualities) }),
  }),
  z.strictObject({
    kind: z.literal('meal'),
    data: z.strictObject({ meal: oneOf(mealNames), share: z.literal([...mealShares]) }),
  }),
  z.strictObject({ kind: z.literal('observation'), data: z.strictObject({ level: oneOf(observationLevels) }) }),
  z.strictObject({ kind: z.literal('behavior'), data: empty }),
  z.strictObject({ kind: z.literal('nursing'), data: empty }),
]);
export class CareNoteBody extends createZodDto(
  z.strictObject({ content, at: instant.optional(), note: prose(2000).optional(), replaces: replacing.optional() }),
) {}

const who = z.string().nullable();
const note = z.object({
  id: z.uuid(),
  kind: oneOf(careNoteKinds),
  at: z.string(),
  data: z.record(z.string(), z.unknown()),
  note: who,
  by: who,
  recordedAt: z.string(),
  replaces: replaced,
  replacedBy: z.object({ id: z.uuid(), reason: z.string(), by: who, at: z.string() }).nullable(),
});
export const careTotals = z.object({
  inMl: z.int(),
  outMl: z.int(),
  sleepQuarters: z.int().nullable(),
  meals: list(z.object({ meal: z.string(), share: z.int() })),
});
export class CareNoteAnswer extends createZodDto(note) {}
export class CareNotesAnswer extends createZodDto(
  z.object({ items: list(note), day: careTotals, shift: careTotals.extend({ startsAt: z.string() }) }),
) {}
