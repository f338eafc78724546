import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { list, prose } from '../http/shapes.dto';

export class CompareParams extends createZodDto(z.strictObject({ id: z.uuid(), otherId: z.uuid() })) {}
export class CompareQuery extends createZodDto(z.strictObject({ keep: z.uuid().optional() })) {}
export class MergeParams extends createZodDto(z.strictObject({ id: z.uuid() })) {}
export class UnmergeBody extends createZodDto(z.strictObject({ reason: prose(500) })) {}

export class MergePeopleQuery extends createZodDto(
  z.strictObject({
    search: z
      .string()
      .max(120)
      .regex(/^[^\p{Cc}\p{Cs}]*$/u)
      .default(''),
  }),
) {}

export class MergeBody extends createZodDto(
  z.strictObject({
    id: z.uuid(),
    survivorId: z.uuid(),
    absorbedId: z.uuid(),
    reason: prose(500),
    keepEpisodeId: z.uuid().optional(),
  }),
) {}

const text = z.string().nullable();
const numbered = z.object({ id: z.uuid(), number: z.string(), displayName: z.string() });
const records = list(z.object({ kind: z.string(), label: z.string(), count: z.int() }));

export class MergePeopleAnswer extends createZodDto(
  z.object({ items: list(numbered.extend({ dateOfBirth: text })) }),
) {}

export class ComparisonAnswer extends createZodDto(
  z.object({
    people: list(
      numbered.extend({
        legalName: z.object({ given: z.string(), family: z.string() }),
        preferredName: text,
        dateOfBirth: z.string(),
        sexAtBirth: z.enum(['female', 'male', 'intersex', 'unknown']),
        language: z.string(),
        phone: text,
        email: text,
        nextOfKin: text,
        registeredOn: z.string(),
        registeredBy: text,
        episodes: list(z.object({ id: z.uuid(), openedOn: z.string(), closedOn: text })),
        records,
      }),
    ),
    why: list(z.string()),
    differs: list(z.string()),
    stops: list(z.object({ code: z.string(), says: z.string() })),
    warnings: list(z.string()),
    asksEpisode: z.boolean(),
  }),
) {}

const merge = z.object({
  id: z.uuid(),
  survivor: numbered,
  absorbed: numbered,
  reason: z.string(),
  by: text,
  at: z.string(),
  closedEpisode: z.boolean(),
  moved: z.int(),
  undone: z.object({ by: text, at: z.string(), reason: z.string() }).nullable(),
});

export class MergeAnswer extends createZodDto(merge) {}
export class MergesAnswer extends createZodDto(z.object({ items: list(merge) })) {}

export class UnmergeAnswer extends createZodDto(
  z.object({ id: z.uuid(), survivorId: z.uuid(), stayed: records, wentAlong: records }),
) {}
