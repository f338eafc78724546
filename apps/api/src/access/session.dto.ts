import { createZodDto } from 'nestjs-zod';
import { permissions, type Permission, roles } from '@cairn/rules';
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
  }),
) {}

export class StaffQuery extends createZodDto(
  z.strictObject({ role: z.enum(roles as [string, ...string[]]).optional() }),
) {}

export class StaffAnswer extends createZodDto(
  z.object({ items: list(z.object({ id: z.uuid(), displayName: z.string(), roles: list(z.string()) })) }),
) {}
