import { createZodDto } from 'nestjs-zod';
import { type Role, roles } from '@cairn/rules';
import { z } from 'zod';
import { day, list, words } from '../http/shapes.dto';

const role = z.enum(roles as [Role, ...Role[]]);

export class StaffQuery extends createZodDto(z.strictObject({ role: role.optional() })) {}

export class StaffAnswer extends createZodDto(
  z.object({ items: list(z.object({ id: z.uuid(), displayName: z.string(), roles: list(z.string()) })) }),
) {}

const email = z.email().max(254);
const licenceType = z.enum(['MD', 'DO', 'NP', 'PA', 'RN', 'LPN', 'RPH', 'LADC', 'DEA']);

const licenceShape = {
  type: licenceType,
  number: words(40),
  state: z.string().regex(/^[A-Z]{2}$/, 'is two capital letters, such as NY'),
  expiresOn: day,
};

export class LicenceBody extends createZodDto(z.strictObject(licenceShape)) {}

export class StaffBody extends createZodDto(
  z.strictObject({
    displayName: words(120),
    email,
    roles: z.array(role).min(1).max(roles.length),
    chargeNurse: z.boolean().optional(),
    licences: z
      .array(z.strictObject({ id: z.uuid(), ...licenceShape }))
      .max(10)
      .optional(),
  }),
) {}

export const licenceOfMember = z.object({
  id: z.uuid(),
  type: z.string(),
  number: z.string(),
  state: z.string(),
  expiresOn: z.string(),
  warning: z.enum(['expired', 'expires-soon']).nullable(),
  daysLeft: z.int().nullable(),
});

const member = z.object({
  id: z.uuid(),
  displayName: z.string(),
  email: z.string(),
  state: z.enum(['active', 'invited', 'left']),
  roles: list(role),
  chargeNurse: z.boolean(),
  licences: list(licenceOfMember),
  hasPassword: z.boolean(),
  hasPin: z.boolean(),
  lastSeenAt: z.string().nullable(),
  version: z.int(),
});

const code = z.object({ code: z.string(), expiresAt: z.string() });

export class MemberAnswer extends createZodDto(member) {}
export class MembersAnswer extends createZodDto(z.object({ items: list(member) })) {}
export class CodeAnswer extends createZodDto(code) {}
export class InvitedAnswer extends createZodDto(z.object({ member, code: code.nullable() })) {}

export class StaffReasonBody extends createZodDto(z.strictObject({ reason: words(300) })) {}

export class DepartureBody extends createZodDto(
  z.strictObject({ id: z.uuid(), handOverTo: z.uuid().nullable(), reason: words(300) }),
) {}

export class DepartureFactsAnswer extends createZodDto(
  z.object({
    caseload: z.int(),
    sessionsAhead: z.int(),
    openSessions: z.int(),
    lastAdministrator: z.boolean(),
    candidates: list(z.object({ id: z.uuid(), displayName: z.string(), roles: list(role) })),
  }),
) {}

export class DepartureAnswer extends createZodDto(
  z.object({
    id: z.uuid(),
    sessionsEnded: z.int(),
    peopleHandedOver: z.int(),
    sessionsHandedOver: z.int(),
    sessionsLeft: list(
      z.object({ appointmentId: z.uuid(), startsAt: z.string(), zone: z.string(), patientName: z.string() }),
    ),
  }),
) {}

export class StaffParams extends createZodDto(z.object({ id: z.uuid() })) {}
export class LicenceParams extends createZodDto(z.object({ id: z.uuid(), licenceId: z.uuid() })) {}
