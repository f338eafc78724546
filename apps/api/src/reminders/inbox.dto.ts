import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { list, prose } from '../http/shapes.dto';

export class InboxQuery extends createZodDto(z.strictObject({ handled: z.enum(['true', 'false']).default('false') })) {}

export class InboxParams extends createZodDto(z.strictObject({ messageId: z.uuid() })) {}

export class InboxHandledBody extends createZodDto(z.strictObject({ note: prose(1000) })) {}

export class InboxAnswer extends createZodDto(
  z.object({
    items: list(
      z.object({
        id: z.uuid(),
        patientId: z.uuid().nullable(),
        patientName: z.string().nullable(),
        text: z.string().nullable(),
        meaning: z.enum(['opt-out', 'opt-in', 'help', 'wrong-number', 'urgent', 'other']),
        urgent: z.boolean(),
        at: z.string(),
        reply: z.string().nullable(),
        handled: z.object({ at: z.string(), by: z.string().nullable(), note: z.string() }).nullable(),
      }),
    ),
  }),
) {}
