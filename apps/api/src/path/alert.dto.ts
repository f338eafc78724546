import { alertAnswers, alertReasonLimit, alertSeverities, roles } from '@cairn/rules';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { list, prose } from '../http/shapes.dto';

const alertId = z
  .string()
  .regex(/^A\d{2}$/)
  .describe('As section 6.7 of the clinical reference names it, such as A02.');
const severity = z.enum(alertSeverities);

const alert = z.object({
  alert: z.string(),
  severity,
  cause: z.string().describe('The record or day that it is about; an answer names it.'),
  raisedAt: z.string(),
  label: z.string(),
  why: z.string(),
  clearsWhen: z.string(),
  to: list(z.enum(roles as [string, ...string[]])),
  due: z.string().nullable(),
  endedBy: list(z.enum(alertAnswers)).describe('How a person may end it; nothing where only its record does.'),
  quiet: z.boolean().describe('Acknowledged, and not told again for a while.'),
  acknowledged: z.object({ by: z.string().nullable(), at: z.string(), reason: z.string() }).nullable(),
});

export class AlertParams extends createZodDto(z.strictObject({ id: z.uuid() })) {}

export class AnswerParams extends createZodDto(z.strictObject({ id: z.uuid(), answerId: z.uuid() })) {}

export class AnswerBody extends createZodDto(
  z.strictObject({
    alert: alertId,
    cause: z.string().min(1).max(200),
    severity: severity.describe('As it was shown: an answer does not reach what became worse since.'),
    answer: z.enum(alertAnswers),
    reason: prose(alertReasonLimit),
  }),
) {}

export class AlertsAnswer extends createZodDto(z.object({ asOf: z.string(), items: list(alert) })) {}

export class AlertListAnswer extends createZodDto(
  z.object({
    asOf: z.string(),
    items: list(alert.extend({ patientId: z.uuid(), number: z.string(), displayName: z.string(), mine: z.boolean() })),
    overdueClocks: z.int(),
    peopleWithOverdue: z.int(),
  }),
) {}

export class DueWorkAnswer extends createZodDto(
  z.object({
    asOf: z.string(),
    items: list(
      z.object({
        id: z.uuid(),
        patientId: z.uuid(),
        number: z.string(),
        displayName: z.string(),
        code: z.string(),
        label: z.string(),
        dueAt: z.string(),
        overdue: z.boolean(),
      }),
    ),
  }),
) {}
