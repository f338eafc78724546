import { outreachChannels, outreachKinds, outreachOutcomes, outreachSteps, outreachWhom } from '@cairn/rules';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { day, instant, list, prose } from '../http/shapes.dto';
import { oneOf } from '../unit/unit-shapes.dto';

export class OutreachParams extends createZodDto(z.strictObject({ id: z.uuid(), entryId: z.uuid() })) {}

/** Channel and outcome belong to an attempt; what may be written when, the rules say. */
export class OutreachBody extends createZodDto(
  z.strictObject({
    kind: oneOf(outreachKinds),
    at: instant.optional(),
    channel: oneOf(outreachChannels).optional(),
    outcome: oneOf(outreachOutcomes).optional(),
    whom: oneOf(outreachWhom).optional(),
    naloxone: z.boolean().optional(),
    nextOn: day.optional(),
    note: prose(2000).optional(),
  }),
) {}

const maybe = z.string().nullable();
const outreach = z.object({
  missedAt: maybe.describe('The first session that was missed since the last contact.'),
  lastContactAt: maybe,
  daysWithoutContact: z.int().nullable(),
  onMedication: z.boolean(),
  steps: list(
    z.object({ step: oneOf(outreachSteps), dueAt: z.string(), doneAt: maybe, overdue: z.boolean(), lacks: maybe }),
  ),
  permission: z.object({
    messages: z.enum(['as-agreed', 'name-only', 'none']).nullable(),
    safeContact: z.enum(['yes', 'as-said', 'no']).nullable(),
    safeWords: maybe,
    doNotContact: z.boolean(),
    level: z.int().nullable(),
    emergencyContacts: list(z.object({ name: z.string(), phone: maybe })),
    says: z.string().describe('What a message may say.'),
  }),
  log: list(
    z.object({
      id: z.uuid(),
      appointmentId: z.uuid().nullable(),
      kind: oneOf(outreachKinds),
      at: z.string(),
      channel: oneOf(outreachChannels).nullable(),
      outcome: oneOf(outreachOutcomes).nullable(),
      whom: oneOf(outreachWhom),
      naloxone: z.boolean(),
      nextOn: maybe,
      note: z.string(),
      by: maybe,
      recordedAt: z.string(),
    }),
  ),
});

export class OutreachAnswer extends createZodDto(outreach) {}
export class OutreachWritten extends createZodDto(z.object({ outreach, hints: list(z.string()) })) {}
