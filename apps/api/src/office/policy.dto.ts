import { createZodDto } from 'nestjs-zod';
import { type Role, roles } from '@cairn/rules';
import { z } from 'zod';
import { day, list, prose, words } from '../http/shapes.dto';

const key = z.string().regex(/^[a-z0-9_]{1,60}$/, 'is not the name of a policy');
const value = z.union([z.number(), z.boolean(), z.string().max(1200)]);

export class PolicyParams extends createZodDto(z.strictObject({ key })) {}
export class PolicyRowParams extends createZodDto(z.strictObject({ key, id: z.uuid() })) {}
export class PolicyPreviewBody extends createZodDto(z.strictObject({ value })) {}
export class WithdrawBody extends createZodDto(z.strictObject({ reason: prose(500) })) {}

export class PolicyRowBody extends createZodDto(
  z.strictObject({
    value,
    effectiveFrom: day,
    reason: prose(500),
    citation: words(300).optional().describe('Without it, the citation of the standard.'),
  }),
) {}

const row = z.object({
  id: z.uuid(),
  key: z.string(),
  value,
  effectiveFrom: z.string(),
  citation: z.string(),
  reason: z.string().nullable(),
  approvedBy: z.string().nullable(),
  approvedAt: z.string(),
  withdrawn: z.object({ by: z.string().nullable(), at: z.string(), reason: z.string().nullable() }).nullable(),
});

const policy = z.object({
  key: z.string(),
  group: z.string(),
  label: z.string(),
  unit: z.string(),
  standard: value,
  citation: z.string(),
  verified: z.enum(['yes', 'secondary', 'no', 'design']),
  floor: value.nullable(),
  decidedBy: list(z.enum(roles as [Role, ...Role[]])),
  options: list(z.string()).nullable(),
  decimals: z.int(),
  value,
  since: row.nullable(),
  upcoming: list(row),
  history: list(row),
});

export class PolicyRowAnswer extends createZodDto(row) {}
export class PolicyAnswer extends createZodDto(policy) {}
export class PoliciesAnswer extends createZodDto(z.object({ today: z.string(), items: list(policy) })) {}

export class PolicyPreviewAnswer extends createZodDto(
  z.object({
    key: z.string(),
    asOf: z.string(),
    count: z.int().describe('People for whom something of today would be otherwise.'),
    says: z.string(),
    byWhat: list(z.object({ what: z.string(), before: z.string(), after: z.string(), patients: z.int() })),
    patients: list(
      z.object({
        id: z.uuid(),
        number: z.string(),
        displayName: z.string(),
        what: z.string(),
        before: z.string(),
        after: z.string(),
      }),
    ).describe('At most fifty, and only for those who may read charts.'),
  }),
) {}
