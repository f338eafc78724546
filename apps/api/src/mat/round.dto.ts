import { type RoundKind, roundKinds } from '@cairn/rules';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { list } from '../http/shapes.dto';

const severity = z.enum(['now', 'soon', 'info']);

const act = z.object({
  act: z.enum(['renew', 'order', 'take-home', 'cosign', 'release', 'review', 'chart']),
  id: z.string().optional(),
  about: z.enum(['missed-days', 'overdose', 'late-injection', 'qtc']).optional(),
});

export class RoundAnswer extends createZodDto(
  z.object({
    day: z.string(),
    asOf: z.string(),
    people: z.int(),
    hidden: z.int(),
    items: list(
      z.object({
        patientId: z.uuid(),
        number: z.string(),
        displayName: z.string(),
        kind: z.enum(Object.keys(roundKinds) as [RoundKind, ...RoundKind[]]),
        ruleId: z.string(),
        says: z.string(),
        severity,
        due: z.string().nullable(),
        dueAt: z.string().nullable(),
        about: z.string().nullable(),
        acts: list(act),
      }),
    ),
    protocols: list(z.object({ id: z.uuid(), name: z.string(), expiresOn: z.string(), severity })),
  }),
) {}
