import { roles, staffKindNames } from '@cairn/rules';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';

const kind = z.enum(staffKindNames);

export class DigestChoiceBody extends createZodDto(z.strictObject({ byEmail: z.boolean() })) {}

export class DigestAnswer extends createZodDto(
  z.object({
    day: z.string(),
    countedAt: z.string().nullable(),
    due: z.number(),
    overdue: z.number(),
    kinds: z.array(z.object({ kind, label: z.string(), due: z.number(), overdue: z.number() })),
    byEmail: z.boolean(),
    programmeSends: z.boolean(),
  }),
) {}

export class StaffRemindersAnswer extends createZodDto(
  z.object({
    items: z.array(
      z.object({
        kind,
        rule: z.string(),
        label: z.string(),
        to: z.array(z.enum(roles)),
        policy: z.string(),
        when: z.string(),
        supervisors: z.object({ to: z.array(z.enum(roles)), policy: z.string(), afterDays: z.number() }).nullable(),
        endsWhen: z.string(),
      }),
    ),
  }),
) {}
