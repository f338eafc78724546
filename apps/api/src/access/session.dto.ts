import { createZodDto } from 'nestjs-zod';
import { permissions, type Permission } from '@cairn/rules';
import { z } from 'zod';
import { list } from '../http/shapes.dto';

export class SignInBody extends createZodDto(
  z.strictObject({ email: z.string().min(1).max(254), password: z.string().min(1).max(256) }),
) {}

export class ChooseProgrammeBody extends createZodDto(z.strictObject({ programmeId: z.uuid() })) {}

export class SessionAnswer extends createZodDto(
  z.object({
    staff: z.object({ id: z.uuid(), displayName: z.string(), email: z.string() }),
    programmes: list(z.object({ id: z.uuid(), name: z.string(), zone: z.string() })),
    programmeId: z.uuid().nullable(),
    roles: list(z.string()),
    permissions: list(z.enum(Object.keys(permissions) as [Permission, ...Permission[]])),
    csrfToken: z.string(),
    idleMinutes: z.int(),
    demo: z.boolean(),
    station: z.boolean(),
    locked: z.boolean(),
    hasPin: z.boolean(),
    licenceWarnings: list(z.object({ type: z.string(), expiresOn: z.string(), daysLeft: z.int() })),
  }),
) {}

export class CodeBody extends createZodDto(
  z.strictObject({
    email: z.string().min(1).max(254),
    code: z.string().min(1).max(40),
    password: z.string().min(1).max(256),
  }),
) {}

export class StationBody extends createZodDto(z.strictObject({ station: z.boolean() })) {}

export class UnlockBody extends createZodDto(z.strictObject({ pin: z.string().min(1).max(16) })) {}
