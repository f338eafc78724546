import { type HoldKind, holdKinds, type HoldReason, holdReasons } from '@cairn/rules';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { day, list, words } from '../http/shapes.dto';

const kind = z.enum(Object.keys(holdKinds) as [HoldKind, ...HoldKind[]]);
const reasonCode = z.enum(Object.keys(holdReasons) as [HoldReason, ...HoldReason[]]);

export class FlagsParams extends createZodDto(z.strictObject({ id: z.uuid() })) {}
export class FlagParams extends createZodDto(z.strictObject({ id: z.uuid(), flagId: z.uuid() })) {}

export class FlagBody extends createZodDto(
  z.strictObject({
    kind,
    says: words(200),
    reasonCode,
    orderId: z.uuid().optional(),
    expiresOn: day.optional(),
    blocks: z.boolean().optional(),
  }),
) {}

export class FlagClearBody extends createZodDto(z.strictObject({ reason: words(300) })) {}

const flag = z.object({
  id: z.uuid(),
  patientId: z.uuid(),
  kind,
  blocks: z.boolean(),
  orderId: z.uuid().nullable(),
  says: z.string(),
  reasonCode,
  placedOn: z.string(),
  expiresOn: z.string().nullable(),
  placedBy: z.object({ id: z.uuid(), displayName: z.string() }).nullable(),
  placedAt: z.string(),
  cleared: z.object({ by: z.string().nullable(), at: z.string(), reason: z.string() }).nullable(),
  standing: z.boolean(),
  mayClear: z.boolean(),
});

export class FlagAnswer extends createZodDto(flag) {}
export class FlagsAnswer extends createZodDto(z.object({ items: list(flag) })) {}
