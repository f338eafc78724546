import { type Role, roles } from '@cairn/rules';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { day, instant, list } from '../http/shapes.dto';

export class AuditQuery extends createZodDto(
  z.strictObject({
    patientId: z.uuid().optional(),
    staffId: z.uuid().optional(),
    act: z
      .string()
      .regex(/^[a-z-]{2,40}\.[a-z-]{2,40}$/)
      .optional(),
    outcome: z.enum(['done', 'refused']).optional(),
    from: instant.optional().describe('From this instant on.'),
    to: instant.optional().describe('Before this instant.'),
    cursor: z
      .string()
      .regex(/^\d{1,18}\.\d{1,18}$/)
      .optional(),
  }),
) {}

export class AccessReportQuery extends createZodDto(
  z.strictObject({
    from: day.optional().describe("Local day; without it 90 days before the last, in the programme's zone."),
    to: day.optional().describe('Local day, included; without it today.'),
  }),
) {}

export class AccessReportParams extends createZodDto(z.strictObject({ id: z.uuid() })) {}
export class VerificationBody extends createZodDto(z.strictObject({ id: z.uuid() })) {}

const named = z.object({ id: z.uuid(), displayName: z.string() });
const patient = z.object({ id: z.uuid(), number: z.string(), displayName: z.string() });

export class AuditAnswer extends createZodDto(
  z.object({
    items: list(
      z.object({
        id: z.string(),
        at: z.string(),
        staff: named.nullable(),
        act: z.string(),
        actInWords: z.string(),
        patient: patient.nullable(),
        recordType: z.string().nullable(),
        recordId: z.string().nullable(),
        outcome: z.enum(['done', 'refused']),
        code: z.string().nullable(),
        address: z.string().nullable(),
      }),
    ),
    next: z.string().nullable(),
  }),
) {}

export class UnusualAnswer extends createZodDto(
  z.object({
    since: z.string(),
    items: list(
      z.object({
        kind: z.enum(['own', 'restricted', 'same-name', 'after-hours']),
        staff: named,
        patient: patient.nullable(),
        times: z.int(),
        lastAt: z.string(),
      }),
    ),
  }),
) {}

const verification = z.object({
  id: z.uuid(),
  askedBy: z.string().nullable(),
  askedAt: z.string(),
  takenAt: z.string().nullable(),
  doneAt: z.string().nullable(),
  events: z.int().nullable(),
  broken: z.object({ position: z.string(), eventId: z.string().nullable(), why: z.string() }).nullable(),
  headKnown: z.boolean().nullable(),
});

export class VerificationAnswer extends createZodDto(verification) {}
export class VerificationsAnswer extends createZodDto(z.object({ items: list(verification) })) {}

export class AccessReportAnswer extends createZodDto(
  z.object({
    programme: z.string(),
    patient,
    from: z.string(),
    to: z.string(),
    zone: z.string(),
    ranAt: z.string(),
    rows: list(
      z.object({
        day: z.string(),
        staff: z.object({ displayName: z.string(), roles: list(z.enum(roles as [Role, ...Role[]])) }).nullable(),
        actInWords: z.string(),
        times: z.int(),
        firstAt: z.string(),
        lastAt: z.string(),
      }),
    ),
    cut: z.boolean(),
  }),
) {}
