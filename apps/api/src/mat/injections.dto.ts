import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { day, list } from '../http/shapes.dto';

export class InjectionsQuery extends createZodDto(z.strictObject({ from: day.optional(), to: day.optional() })) {}

export class InjectionsAnswer extends createZodDto(
  z.object({
    day: z.string(),
    from: z.string(),
    to: z.string(),
    items: list(
      z.object({
        patientId: z.uuid(),
        number: z.string(),
        displayName: z.string(),
        dateOfBirth: z.string().nullable(),
        product: z.string(),
        /** Its place in the series, 1 for the first. */
        place: z.int(),
        /** Null where no order is in force: a prescriber writes one first. */
        orderId: z.uuid().nullable(),
        doseMcg: z.int().nullable(),
        last: z
          .object({ product: z.string(), on: z.string(), doseMcg: z.int(), site: z.string().nullable() })
          .nullable(),
        opensOn: z.string(),
        dueOn: z.string(),
        lateAfter: z.string().nullable(),
        restartAfter: z.string().nullable(),
        timing: z.enum(['not-yet', 'early', 'due', 'late', 'restart']),
      }),
    ),
  }),
) {}
