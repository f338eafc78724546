import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';

const word = (max: number) =>
  z
    .string()
    .regex(/^[\w+:.@-]+$/)
    .max(max);

/** The provider sends more fields than we read, and may send others tomorrow. */
export class SmsStatusBody extends createZodDto(
  z.looseObject({
    MessageSid: word(64),
    MessageStatus: word(32),
    /** Of what did not arrive. */
    ErrorCode: z
      .string()
      .regex(/^\d{0,6}$/)
      .optional(),
  }),
) {}

export class SmsStatusParams extends createZodDto(z.strictObject({ messageId: z.uuid() })) {}

export class SmsInboundBody extends createZodDto(
  z.looseObject({
    MessageSid: word(64),
    From: word(64),
    /** Empty where somebody sent a picture alone. */
    Body: z.string().max(10_000).default(''),
    /** Where the provider keeps its own list of opt-outs: it has answered this one itself. */
    OptOutType: z.string().max(16).optional(),
  }),
) {}
