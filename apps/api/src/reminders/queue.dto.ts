import { callOutcomes, reminderDecisions, roles } from '@cairn/rules';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';

const channel = z.enum(['sms', 'email', 'voice']);
const keysOf = <Words extends object>(words: Words) => z.enum(Object.keys(words) as [keyof Words & string]);

export class ChannelParams extends createZodDto(z.object({ channel })) {}
export class ReminderParams extends createZodDto(z.object({ reminderId: z.uuid() })) {}
export class CallTaskParams extends createZodDto(z.object({ callId: z.uuid() })) {}

export class ChannelPauseBody extends createZodDto(z.strictObject({ reason: z.string().trim().min(1).max(300) })) {}
export class ReminderDecisionBody extends createZodDto(z.strictObject({ decision: keysOf(reminderDecisions) })) {}
export class CallTaskEndBody extends createZodDto(
  z.strictObject({ outcome: keysOf(callOutcomes), note: z.string().trim().max(1000).default('') }),
) {}

const counts = { waiting: z.number(), active: z.number(), delayed: z.number() };

export class QueueAnswer extends createZodDto(
  z.object({
    asOf: z.string(),
    lines: z.array(
      z.object({ kind: z.string(), ...counts, failed: z.number(), unknown: z.number(), oldest: z.string().nullable() }),
    ),
    channels: z.array(
      z.object({
        channel,
        paused: z.object({ at: z.string(), by: z.string().nullable(), reason: z.string() }).nullable(),
        waits: z.number(),
        away: z.number(),
        lastSentAt: z.string().nullable(),
      }),
    ),
    lastBeatAt: z.string().nullable(),
    backend: z.enum(['postgres', 'redis']),
    jobs: z.object(counts).nullable(),
  }),
) {}

export class CallsQuery extends createZodDto(z.strictObject({ list: z.enum(['open', 'late']).optional() })) {}

export class CallsAnswer extends createZodDto(
  z.object({
    items: z.array(
      z.object({
        id: z.uuid(),
        patientId: z.uuid(),
        patientName: z.string(),
        kind: z.string(),
        reason: z.string(),
        role: z.enum(roles),
        dueAt: z.string(),
        createdAt: z.string(),
        number: z.string().nullable(),
        leaveMessage: z.boolean(),
        late: z.boolean(),
      }),
    ),
    late: z.number(),
  }),
) {}
