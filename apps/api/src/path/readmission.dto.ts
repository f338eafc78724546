import { readmissionLabels, roles } from '@cairn/rules';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { day, list, prose } from '../http/shapes.dto';
import { oneOf } from '../unit/unit-shapes.dto';

export class ConfirmationParams extends createZodDto(z.strictObject({ id: z.uuid(), confirmationId: z.uuid() })) {}
export class ConfirmationBody extends createZodDto(
  z.strictObject({
    item: oneOf(readmissionLabels),
    note: prose(1000).describe('What was asked, and what the person said.'),
  }),
) {}

export class ReadmissionAnswer extends createZodDto(
  z.object({
    items: list(
      z.object({
        item: oneOf(readmissionLabels),
        label: z.string(),
        answered: z.enum(['record', 'word']).nullable(),
        by: list(z.enum(roles)).describe('Whose word opens it.'),
        confirmation: z.object({ note: z.string(), by: z.string().nullable(), at: z.string() }).nullable(),
      }),
    ),
    ...{ openedOn: day, today: day, dueOn: day },
  }),
) {}
