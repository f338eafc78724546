import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { day, list } from '../http/shapes.dto';

export class DoseHistoryQuery extends createZodDto(z.strictObject({ from: day.optional(), to: day.optional() })) {}

export class DoseHistoryAnswer extends createZodDto(
  z.object({
    from: z.string(),
    to: z.string(),
    /** Every service day from the first to the last asked about, oldest first. */
    days: list(
      z.object({
        day: z.string(),
        doseMcg: z.int().nullable(),
        product: z.string().nullable(),
        state: z.enum(['given', 'partial', 'declined', 'missed', 'covered', 'take-home', 'external', 'none', 'closed']),
        orderedMcg: z.int().nullable(),
      }),
    ),
    cows: list(z.object({ day: z.string(), at: z.string(), total: z.int().nullable() })),
    /** Tests read against the medication of their day; `says` names what is not as expected. */
    specimens: list(
      z.object({
        day: z.string(),
        result: z.enum(['awaiting', 'negative', 'positive', 'not_collected']),
        unexpected: z.boolean(),
        says: z.string(),
      }),
    ),
  }),
) {}
