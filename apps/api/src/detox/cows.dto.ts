import { type CowsBand, cowsBands, type CowsReason, cowsReasons } from '@cairn/rules';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { recordedBy, replacedBy, replacing } from '../assessment/finding.dto';
import { instant, list, prose } from '../http/shapes.dto';

/** Null while nobody scored it. Which scores an item knows, R-105 says. */
const score = z.int().min(0).max(9).nullable();
export const cowsItemScores = z.strictObject({
  sweating: score,
  restlessness: score,
  pupils: score,
  aches: score,
  noseTears: score,
  gi: score,
  tremor: score,
  yawning: score,
  anxiety: score,
  gooseflesh: score,
});
const reason = z.enum(Object.keys(cowsReasons) as [CowsReason, ...CowsReason[]]);

export class CowsParams extends createZodDto(z.strictObject({ id: z.uuid(), cowsId: z.uuid() })) {}

export class CowsBody extends createZodDto(
  z.strictObject({
    at: instant.optional(),
    pulseBpm: z.int().min(0).max(500).nullable(),
    items: cowsItemScores,
    reason,
    note: prose(1000).optional(),
    replaces: replacing.optional(),
  }),
) {}

const cows = z.object({
  id: z.uuid(),
  on: z.string(),
  at: z.string(),
  recordedAt: z.string(),
  by: recordedBy,
  items: cowsItemScores,
  pulseBpm: z.int().nullable(),
  total: z.int().nullable(),
  band: z.enum(Object.keys(cowsBands) as [CowsBand, ...CowsBand[]]).nullable(),
  objectiveSigns: z.int(),
  reason,
  note: z.string().nullable(),
  precipitated: z.boolean(),
  replaces: z.object({ id: z.uuid(), reason: z.string() }).nullable(),
  replacedBy,
});

export class CowsAnswer extends createZodDto(cows) {}
export class CowsListAnswer extends createZodDto(z.object({ items: list(cows) })) {}
