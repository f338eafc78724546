import {
  destructionMethods,
  type lossFactorNames,
  lossKinds,
  lossSteps,
  quarantineReasons,
  spillKinds,
  wasteMethods,
  wasteReasons,
} from '@cairn/rules';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { day, instant, list, prose, words } from '../http/shapes.dto';
import { quantity, stockProduct } from './stock.dto';

const keysOf = <Key extends string>(of: Readonly<Record<Key, unknown>>) => Object.keys(of) as [Key, ...Key[]];

/** A second person on this screen, as themself. Without it, whoever is signed in signs. */
export class SecondPersonBody extends createZodDto(
  z.strictObject({
    email: z.string().trim().min(3).max(320).optional(),
    password: z.string().min(1).max(1024).optional(),
  }),
) {}

export class LossSpanQuery extends createZodDto(z.strictObject({ from: day.optional(), to: day.optional() })) {}

/** What is taken: what was poured and not needed, or so much of a container. */
const taken = { remainderId: z.uuid().optional(), containerId: z.uuid().optional() };
const amount = z.int().min(0);

export class WasteBody extends createZodDto(
  z.strictObject({
    ...taken,
    quantity,
    reason: z.enum(keysOf(wasteReasons)),
    method: z.enum(keysOf(wasteMethods)),
    says: prose(500).optional(),
  }),
) {}
export class SpillBody extends createZodDto(
  z.strictObject({
    ...taken,
    kind: z.enum(keysOf(spillKinds)),
    spilled: amount.max(1_000_000_000_000),
    recovered: amount.max(1_000_000_000_000),
    circumstances: prose(2000),
    occurredAt: instant,
  }),
) {}
export class QuarantineBody extends createZodDto(
  z.strictObject({ ...taken, quantity, reason: z.enum(keysOf(quarantineReasons)), says: prose(500).optional() }),
) {}
export class DestructionBody extends createZodDto(
  z.strictObject({
    method: z.enum(keysOf(destructionMethods)),
    on: day,
    formNumber: words(60),
    how: prose(300).optional(),
    distributor: words(120).optional(),
    distributorDea: words(20).optional(),
    lines: z
      .array(z.strictObject({ containerId: z.uuid(), quantity }))
      .min(1)
      .max(200),
  }),
) {}
export class LossBody extends createZodDto(
  z.strictObject({
    kind: z.enum(keysOf(lossKinds)),
    discoveredAt: instant,
    circumstances: prose(4000),
    discoveredIn: z.strictObject({ type: z.enum(['count', 'inventory', 'receipt']), id: z.uuid() }).optional(),
    lines: z
      .array(
        z.strictObject({
          containerId: z.uuid(),
          account: z.enum(['stock', 'prepared', 'quarantine']),
          quantity,
          remainderId: z.uuid().optional(),
        }),
      )
      .min(1)
      .max(200),
  }),
) {}
export class LossesQuery extends createZodDto(z.strictObject({ open: z.enum(['yes']).optional() })) {}
export class LossStepParams extends createZodDto(z.strictObject({ id: z.uuid(), stepId: z.uuid() })) {}
export class LossDecisionParams extends createZodDto(z.strictObject({ id: z.uuid(), decisionId: z.uuid() })) {}
export class LossFoundParams extends createZodDto(z.strictObject({ id: z.uuid(), foundId: z.uuid() })) {}
export class LossStepBody extends createZodDto(
  z.strictObject({
    step: z.enum(keysOf(lossSteps)),
    doneAt: instant,
    reference: words(120).optional(),
    says: prose(2000).optional(),
  }),
) {}
const factors = z.strictObject({
  quantity: prose(1000),
  substances: prose(1000),
  access: prose(1000),
  pattern: prose(1000),
  diversion: prose(1000),
  trends: prose(1000),
} satisfies Record<(typeof lossFactorNames)[number], z.ZodType>);
export class LossDecisionBody extends createZodDto(z.strictObject({ significant: z.boolean(), factors })) {}
export class LossFoundBody extends createZodDto(
  z.strictObject({ containerId: z.uuid(), quantity, says: prose(500) }),
) {}

const container = z.object({
  id: z.uuid(),
  serial: z.string(),
  lot: z.string(),
  expiresOn: z.string(),
  product: stockProduct,
});
const person = z.object({ id: z.uuid(), name: z.string().nullable() });
const signed = z.object({ by: z.string().nullable(), at: z.string(), inPlace: z.boolean() }).nullable();

const waste = z.object({
  id: z.uuid(),
  remainderId: z.uuid().nullable(),
  container,
  quantity: z.int(),
  volumeUl: z.int().nullable(),
  reason: z.enum(keysOf(wasteReasons)),
  method: z.enum(keysOf(wasteMethods)),
  says: z.string().nullable(),
  enteredBy: person,
  enteredAt: z.string(),
  signBy: z.string(),
  state: z.enum(['waiting', 'signed', 'expired']),
  signed,
});
const spill = z.object({
  id: z.uuid(),
  kind: z.enum(keysOf(spillKinds)),
  remainderId: z.uuid().nullable(),
  container,
  spilled: z.int(),
  recovered: z.int(),
  circumstances: z.string(),
  occurredAt: z.string(),
  place: z.string().nullable(),
  enteredBy: person,
  enteredAt: z.string(),
  signed,
});
export class WasteAnswer extends createZodDto(waste) {}
export class WastesAnswer extends createZodDto(z.object({ from: z.string(), to: z.string(), items: list(waste) })) {}
export class WaitingAnswer extends createZodDto(
  z.object({
    minutes: z.int(),
    remainders: list(
      z.object({
        id: z.uuid(),
        container,
        quantity: z.int(),
        volumeUl: z.int().nullable(),
        source: z.string(),
        leftBy: z.string().nullable(),
        leftAt: z.string(),
        waste: waste.nullable(),
        ranOut: z.boolean(),
      }),
    ),
    wastes: list(waste),
    spills: list(spill),
  }),
) {}
export class SpillAnswer extends createZodDto(spill) {}
export class SpillsAnswer extends createZodDto(
  z.object({
    from: z.string(),
    to: z.string(),
    items: list(spill),
    patterns: list(
      z.object({ of: z.enum(['person', 'product', 'place']), name: z.string(), times: z.int(), quantity: z.int() }),
    ),
    reviewDays: z.int(),
  }),
) {}
export class QuarantinedAnswer extends createZodDto(
  z.object({
    id: z.uuid(),
    containerId: z.uuid(),
    quantity: z.int(),
    reason: z.enum(keysOf(quarantineReasons)),
    at: z.string(),
  }),
) {}
export class QuarantineAnswer extends createZodDto(
  z.object({
    items: list(
      z.object({
        container,
        quantity: z.int(),
        entries: list(
          z.object({
            movementId: z.uuid(),
            kind: z.enum(['return', 'quarantine', 'found']),
            quantity: z.int(),
            expected: z.int().nullable(),
            reason: z.string().nullable(),
            by: z.string().nullable(),
            at: z.string(),
          }),
        ),
      }),
    ),
    unusable: list(
      z.object({
        container,
        quantity: z.int(),
        why: z.enum(['expired', 'blocked']),
        says: z.string().nullable(),
      }),
    ),
  }),
) {}

const destruction = z.object({
  id: z.uuid(),
  method: z.enum(keysOf(destructionMethods)),
  on: z.string(),
  formNumber: z.string(),
  how: z.string().nullable(),
  distributor: z.string().nullable(),
  distributorDea: z.string().nullable(),
  lines: list(z.object({ container, quantity: z.int() })),
  enteredBy: person,
  enteredAt: z.string(),
  signatures: list(z.object({ staffId: z.uuid(), by: z.string().nullable(), at: z.string(), inPlace: z.boolean() })),
});
export class DestructionAnswer extends createZodDto(destruction) {}
export class DestructionsAnswer extends createZodDto(z.object({ items: list(destruction) })) {}

const loss = z.object({
  id: z.uuid(),
  kind: z.enum(keysOf(lossKinds)),
  discoveredAt: z.string(),
  circumstances: z.string(),
  incidentId: z.uuid().nullable(),
  discoveredIn: z.object({ type: z.enum(['count', 'inventory', 'receipt']), id: z.uuid() }).nullable(),
  lines: list(
    z.object({
      id: z.uuid(),
      container,
      account: z.enum(['stock', 'prepared', 'quarantine']),
      quantity: z.int(),
      found: z.int(),
    }),
  ),
  steps: list(
    z.object({
      id: z.uuid(),
      step: z.enum(keysOf(lossSteps)),
      doneAt: z.string(),
      reference: z.string().nullable(),
      says: z.string().nullable(),
      by: z.string().nullable(),
      recordedAt: z.string(),
    }),
  ),
  decision: z.object({ significant: z.boolean(), factors, by: z.string().nullable(), at: z.string() }).nullable(),
  clocks: list(
    z.object({
      clock: z.enum(['dea-notice', 'form-106', 'state-notice', 'police']),
      label: z.string(),
      dueAt: z.string().nullable(),
      doneAt: z.string().nullable(),
      state: z.enum(['running', 'soon', 'overdue', 'done', 'done-late']),
    }),
  ),
  recordedBy: z.string().nullable(),
  recordedAt: z.string(),
  closed: z.object({ by: z.string().nullable(), at: z.string() }).nullable(),
});
export class LossAnswer extends createZodDto(loss) {}
export class LossesAnswer extends createZodDto(z.object({ items: list(loss) })) {}
