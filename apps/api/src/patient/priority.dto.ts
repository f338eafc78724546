import { createZodDto } from 'nestjs-zod';
import { priorityKinds } from '@cairn/patient';
import { z } from 'zod';
import { day, list } from '../http/shapes.dto';

export class PriorityParams extends createZodDto(z.strictObject({ id: z.uuid(), priorityId: z.uuid() })) {}

export class PriorityBody extends createZodDto(
  z
    .strictObject({ kind: z.enum(priorityKinds), fromDay: day, toDay: day.optional() })
    .refine(({ fromDay, toDay }) => toDay === undefined || toDay >= fromDay, {
      path: ['toDay'],
      message: 'is before the first day',
    }),
) {}

const priority = z.object({
  id: z.uuid(),
  kind: z.string(),
  fromDay: z.string(),
  toDay: z.string().nullable(),
  recordedBy: z.string().nullable(),
  endedAt: z.string().nullable(),
});

export class PriorityAnswer extends createZodDto(priority) {}
export class PrioritiesAnswer extends createZodDto(z.object({ items: list(priority) })) {}
