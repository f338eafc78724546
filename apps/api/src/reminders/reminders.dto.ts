import { roles } from '@cairn/rules';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';

const state = z.enum(['planned', 'sending', 'sent', 'suppressed', 'failed', 'cancelled', 'unknown']);
const audience = z.enum(['patient', 'staff']);

export class RemindersQuery extends createZodDto(
  z.strictObject({
    state: state.optional(),
    audience: audience.optional(),
    patientId: z.uuid().optional(),
    cursor: z.uuid().optional(),
  }),
) {}

export class OutboxQuery extends createZodDto(z.strictObject({ cursor: z.uuid().optional() })) {}

export class RemindersAnswer extends createZodDto(
  z.object({
    items: z.array(
      z.object({
        id: z.uuid(),
        patientId: z.uuid(),
        patientName: z.string(),
        kind: z.string(),
        causeId: z.uuid(),
        dueAt: z.string(),
        state,
        reason: z.string().nullable(),
        channel: z.string().nullable(),
        audience,
        role: z.enum(roles).nullable(),
        staffName: z.string().nullable(),
        text: z.string().nullable(),
        attempts: z.array(
          z.object({ at: z.string(), transport: z.string(), outcome: z.string(), detail: z.string().nullable() }),
        ),
      }),
    ),
    next: z.string().nullable(),
  }),
) {}

export class OutboxAnswer extends createZodDto(
  z.object({
    items: z.array(
      z.object({
        id: z.uuid(),
        at: z.string(),
        channel: z.string(),
        address: z.string(),
        text: z.string(),
        template: z.string(),
        patientName: z.string(),
      }),
    ),
    next: z.string().nullable(),
  }),
) {}
