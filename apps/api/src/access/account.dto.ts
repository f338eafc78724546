import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { list } from '../http/shapes.dto';
import { licenceOfMember } from './staff.dto';

export class PasswordBody extends createZodDto(
  z.strictObject({ current: z.string().min(1).max(256), next: z.string().min(1).max(256) }),
) {}

export class PinBody extends createZodDto(
  z.strictObject({ password: z.string().min(1).max(256), pin: z.string().min(1).max(16) }),
) {}

export class SessionParams extends createZodDto(z.object({ id: z.uuid() })) {}

export class AccountAnswer extends createZodDto(
  z.object({
    staff: z.object({ id: z.uuid(), displayName: z.string(), email: z.string() }),
    roles: list(z.string()),
    licences: list(licenceOfMember),
    hasPin: z.boolean(),
    passwordChangedAt: z.string().nullable(),
    sessions: list(
      z.object({
        id: z.uuid(),
        createdAt: z.string(),
        lastSeenAt: z.string(),
        address: z.string().nullable(),
        device: z.string().nullable(),
        station: z.boolean(),
        current: z.boolean(),
      }),
    ),
  }),
) {}
