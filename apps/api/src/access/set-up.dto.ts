import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { words } from '../http/shapes.dto';

export class SetUpNeededAnswer extends createZodDto(z.object({ needed: z.boolean() })) {}

export class SetUpBody extends createZodDto(
  z.strictObject({
    code: z.string().min(1).max(40),
    organisation: words(120),
    programme: z.strictObject({
      name: words(120),
      senderName: words(40),
      phone: words(40),
      zone: z.string().min(1).max(64),
      isOtp: z.boolean(),
    }),
    administrator: z.strictObject({
      displayName: words(120),
      email: z.email().max(254),
      password: z.string().min(1).max(256),
    }),
  }),
) {}

export class SetUpAnswer extends createZodDto(z.object({ programmeId: z.uuid() })) {}
