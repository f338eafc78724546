import { createZodDto } from 'nestjs-zod';
import { closureKinds } from '@cairn/rules';
import { z } from 'zod';
import { day, list, prose, words } from '../http/shapes.dto';
import { touchedSession } from './settings.dto';

export class ClosuresQuery extends createZodDto(
  z.strictObject({ from: day.optional(), to: day.optional(), cancelled: z.enum(['true', 'false']).optional() }),
) {}

export class ClosureBody extends createZodDto(
  z.strictObject({
    fromDay: day,
    toDay: day,
    kind: z.enum(closureKinds),
    name: words(80),
    dosing: z.boolean().describe('Whether medication is given on these days all the same.'),
  }),
) {}

export class CancelClosureBody extends createZodDto(z.strictObject({ reason: prose(500) })) {}

const closure = z.object({
  id: z.uuid(),
  fromDay: z.string(),
  toDay: z.string(),
  kind: z.enum(closureKinds),
  name: z.string(),
  dosing: z.boolean(),
  recordedBy: z.string().nullable(),
  recordedAt: z.string(),
  cancelled: z.object({ by: z.string().nullable(), at: z.string(), reason: z.string().nullable() }).nullable(),
});

export class ClosureAnswer extends createZodDto(closure) {}
export class ClosuresAnswer extends createZodDto(z.object({ items: list(closure) })) {}
export class ClosureEnteredAnswer extends createZodDto(
  closure.extend({
    touched: z.object({
      sessions: z.int(),
      items: list(touchedSession),
      dosingDays: list(z.object({ day: z.string(), people: z.int() })),
    }),
  }),
) {}
