import { openingReasons, type OpeningReason, type RestrictionKind, restrictionKinds } from '@cairn/rules';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { list, prose } from '../http/shapes.dto';

const kind = z.enum(Object.keys(restrictionKinds) as [RestrictionKind, ...RestrictionKind[]]);
const reasonCode = z.enum(Object.keys(openingReasons) as [OpeningReason, ...OpeningReason[]]);

export class RestrictionParams extends createZodDto(z.strictObject({ id: z.uuid(), restrictionId: z.uuid() })) {}

export class RestrictionBody extends createZodDto(
  z.strictObject({
    kind,
    ownStaffId: z.uuid().nullish().describe('The colleague whose own chart this is: it never opens to them.'),
    readerIds: z.array(z.uuid()).max(50),
    reason: prose(500),
  }),
) {}

export class LiftBody extends createZodDto(z.strictObject({ reason: prose(500) })) {}

export class OpeningBody extends createZodDto(z.strictObject({ id: z.uuid(), reasonCode, reason: prose(500) })) {}

export class OpeningsQuery extends createZodDto(
  z.strictObject({
    state: z.enum(['unreviewed', 'all']).default('unreviewed'),
    cursor: z.coerce.number().int().min(0).max(100_000).default(0),
  }),
) {}

export class ReviewBody extends createZodDto(
  z.strictObject({ verdict: z.enum(['justified', 'unjustified']), note: prose(1000).nullish() }),
) {}

const named = z.object({ id: z.uuid(), displayName: z.string() });
const patient = z.object({ id: z.uuid(), number: z.string(), displayName: z.string() });

export class RestrictionAnswer extends createZodDto(
  z.object({
    patient,
    restriction: z
      .object({
        id: z.uuid(),
        kind,
        ownStaff: named.nullable(),
        readers: list(named),
        reason: z.string(),
        restrictedBy: z.string().nullable(),
        restrictedAt: z.string(),
      })
      .nullable(),
    suggested: list(named.extend({ why: z.string() })),
  }),
) {}

export class OpeningAnswer extends createZodDto(z.object({ id: z.uuid(), until: z.string() })) {}

const opening = z.object({
  id: z.uuid(),
  patient,
  staff: named.extend({ roles: list(z.string()) }),
  reasonCode,
  reason: z.string(),
  openedAt: z.string(),
  until: z.string(),
  looks: z.int(),
  reviewedBy: z.string().nullable(),
  reviewedAt: z.string().nullable(),
  verdict: z.enum(['justified', 'unjustified']).nullable(),
  note: z.string().nullable(),
});

export class ReviewAnswer extends createZodDto(opening) {}
export class OpeningsAnswer extends createZodDto(z.object({ items: list(opening), next: z.string().nullable() })) {}
