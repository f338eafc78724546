import { type BottleState, bottleStates } from '@cairn/rules';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { day, evaluation, list, prose, words } from '../http/shapes.dto';
import { product } from './mat.dto';

const amount = z.int().min(0).max(2_000_000_000);
const reason = z.enum(['take-home', 'closure', 'guest', 'split']);
const overrides = z
  .array(z.strictObject({ ruleId: words(40), reasonCode: words(40), reasonText: prose(500) }))
  .max(20)
  .optional();
const acknowledged = z.array(words(40)).max(60).optional();
const bottleAttempt = z.strictObject({ on: day, portion: z.int().min(1).max(4), doseMcg: amount });

export class BottleBatchBody extends createZodDto(
  z.strictObject({
    orderId: z.uuid(),
    reason,
    pickUpOn: day,
    bottles: z.array(bottleAttempt).min(1).max(99),
    childResistant: z.boolean(),
    stationId: z.uuid().optional(),
    overrides,
    acknowledged,
  }),
) {}

export class BottleLabelBody extends createZodDto(
  z.strictObject({ labelId: z.uuid(), reason: prose(300).optional() }),
) {}
export class BottleLabelsQuery extends createZodDto(z.strictObject({ format: z.enum(['roll', 'sheet']).optional() })) {}

export class DayLabelsQuery extends createZodDto(
  z.strictObject({ day: day.optional(), format: z.enum(['roll', 'sheet']).optional() }),
) {}

export class BottleReleaseBody extends createZodDto(
  z.strictObject({
    releaseId: z.uuid(),
    scans: z.array(z.strictObject({ text: words(60), how: z.enum(['scanned', 'typed']) })).max(120),
    lockboxSeen: z.boolean(),
    educated: z.boolean(),
    receiver: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('patient'), identifiers: z.array(words(40)).max(6) }),
      z.strictObject({
        kind: z.literal('designee'),
        id: z.uuid(),
        photoIdSeen: z.boolean(),
        custodySigned: z.boolean(),
      }),
    ]),
    overrides,
    acknowledged,
  }),
) {}

export class BottleVoidBody extends createZodDto(
  z.strictObject({
    reason: prose(500),
    into: z.enum(['stock', 'quarantine']),
    bottleIds: z.array(z.uuid()).min(1).max(99).optional(),
  }),
) {}

const bottleState = z.enum(Object.keys(bottleStates) as [BottleState, ...BottleState[]]);

const batch = z.object({
  id: z.uuid(),
  patientId: z.uuid(),
  orderId: z.uuid(),
  reason,
  product,
  productClass: z.enum(['methadone', 'buprenorphine', 'naltrexone']),
  pickUpOn: z.string(),
  preparedOn: z.string(),
  preparedAt: z.string(),
  preparedBy: z.string().nullable(),
  childResistant: z.boolean(),
  labelVersion: z.int().nullable(),
  release: z
    .object({
      at: z.string(),
      by: z.string().nullable(),
      receiver: z.enum(['patient', 'designee']),
      designee: z.string().nullable(),
      lockboxSeen: z.boolean(),
    })
    .nullable(),
  bottles: list(
    z.object({
      id: z.uuid(),
      number: z.int(),
      serial: z.string(),
      on: z.string(),
      portion: z.int(),
      portions: z.int(),
      doseMcg: z.int(),
      volumeUl: z.int().nullable(),
      lot: z.string().nullable(),
      lotExpiresOn: z.string().nullable(),
      state: bottleState,
    }),
  ),
});
export class BottleBatchAnswer extends createZodDto(batch) {}

const proposal = z.object({ reason, bottles: list(z.object({ on: z.string(), portion: z.int(), doseMcg: z.int() })) });

export class PourListAnswer extends createZodDto(
  z.object({
    day: z.string(),
    today: z.string(),
    closed: z.boolean(),
    rows: list(
      z.object({
        patientId: z.uuid(),
        number: z.string(),
        displayName: z.string(),
        orderId: z.uuid(),
        product,
        proposals: list(proposal),
        batches: list(batch),
        notes: list(z.string()),
      }),
    ),
    toFill: list(z.object({ product, bottles: z.int(), mcg: z.int() })),
  }),
) {}

const found = z.enum(['empty', 'full', 'part', 'missing']);

export class TakeHomeReturnParams extends createZodDto(z.strictObject({ id: z.uuid(), returnId: z.uuid() })) {}
export class TakeHomeReturnBody extends createZodDto(
  z.strictObject({
    bottles: z
      .array(
        z.strictObject({
          bottleId: z.uuid(),
          found,
          labelIntact: z.boolean(),
          sealIntact: z.boolean().optional(),
          foundMcg: amount.optional(),
        }),
      )
      .min(1)
      .max(120),
    note: prose(500).optional(),
  }),
) {}
const returnCheck = z.object({
  id: z.uuid(),
  on: z.string(),
  expected: z.int(),
  by: z.string().nullable(),
  at: z.string(),
  note: z.string().nullable(),
  bottles: list(
    z.object({
      bottleId: z.uuid(),
      serial: z.string(),
      on: z.string(),
      found,
      labelIntact: z.boolean(),
      sealIntact: z.boolean().nullable(),
      foundMcg: z.int().nullable(),
    }),
  ),
});
export class TakeHomeReturnAnswer extends createZodDto(returnCheck) {}

const lossKind = z.enum(['lost', 'stolen', 'spilled']);

export class TakeHomeLossParams extends createZodDto(z.strictObject({ id: z.uuid(), lossId: z.uuid() })) {}
export class TakeHomeLossBody extends createZodDto(
  z.strictObject({
    kind: lossKind,
    bottleIds: z.array(z.uuid()).min(1).max(120),
    lostOn: day,
    circumstances: prose(1000),
    policeReport: words(80).optional(),
  }),
) {}
const loss = z.object({
  id: z.uuid(),
  kind: lossKind,
  lostOn: z.string(),
  toldOn: z.string(),
  circumstances: z.string(),
  policeReport: z.string().nullable(),
  by: z.string().nullable(),
  bottles: list(z.object({ serial: z.string(), on: z.string() })),
});
export class TakeHomeLossAnswer extends createZodDto(loss) {}

export class DesigneeParams extends createZodDto(z.strictObject({ id: z.uuid(), designeeId: z.uuid() })) {}
export class DesigneeBody extends createZodDto(
  z.strictObject({
    name: words(120),
    relation: words(60),
    photoId: words(120),
    reason: prose(500),
    from: day,
    to: day,
    consentBasis: z.enum(['part2', 'tpo']),
    consentOn: day,
    consentUntil: day,
    namesDesignee: z.boolean(),
  }),
) {}
const designee = z.object({
  id: z.uuid(),
  name: z.string(),
  relation: z.string(),
  photoId: z.string(),
  orderedBy: z.string().nullable(),
  orderedAt: z.string(),
  reason: z.string(),
  from: z.string(),
  to: z.string(),
  consentOn: z.string(),
  consentUntil: z.string(),
  namesDesignee: z.boolean(),
  ended: z.boolean(),
});
export class DesigneeAnswer extends createZodDto(designee) {}

const notifiedBy = z.enum(['telephone', 'message', 'in-person', 'not-reached']);
const outcome = z.enum(['correct', 'short', 'tampered', 'no-show']);

export class CallBackBody extends createZodDto(
  z.strictObject({
    patientId: z.uuid(),
    kind: z.enum(['random', 'cause']),
    reason: prose(500).optional(),
    notifiedBy,
  }),
) {}
export class CallBackOutcomeBody extends createZodDto(
  z.strictObject({
    outcome,
    counted: z.int().min(0).max(120),
    sealsIntact: z.boolean().optional(),
    foundMcg: amount.optional(),
    takenIn: z.boolean(),
    note: prose(500).optional(),
  }),
) {}
const callBack = z.object({
  id: z.uuid(),
  patientId: z.uuid(),
  number: z.string(),
  displayName: z.string(),
  kind: z.enum(['random', 'cause']),
  reason: z.string().nullable(),
  notifiedBy,
  calledAt: z.string(),
  dueAt: z.string(),
  bottles: list(z.object({ id: z.uuid(), serial: z.string(), on: z.string(), doseMcg: z.int() })),
  expectedMcg: z.int(),
  by: z.string().nullable(),
  outcome: z
    .object({
      outcome,
      counted: z.int(),
      sealsIntact: z.boolean().nullable(),
      foundMcg: z.int().nullable(),
      takenIn: z.boolean(),
      note: z.string().nullable(),
      at: z.string(),
      by: z.string().nullable(),
    })
    .nullable(),
  state: z.enum(['open', 'correct', 'short', 'tampered', 'no-show']),
});
export class CallBackAnswer extends createZodDto(callBack) {}
export class NewCallBackAnswer extends createZodDto(callBack.extend({ text: z.string() })) {}
export class CallBacksAnswer extends createZodDto(z.object({ items: list(callBack) })) {}

export class BottlesAnswer extends createZodDto(
  z.object({
    day: z.string(),
    bottles: list(
      z.object({
        id: z.uuid(),
        batchId: z.uuid(),
        serial: z.string(),
        on: z.string(),
        portion: z.int(),
        portions: z.int(),
        doseMcg: z.int(),
        state: bottleState,
      }),
    ),
    dueBack: list(z.uuid()),
    inHand: list(z.uuid()),
    waiting: list(batch.extend({ checks: list(evaluation) })),
    proposals: list(proposal.extend({ orderId: z.uuid(), checks: list(evaluation) })),
    educatedOn: z.string().nullable(),
    lockboxRequired: z.boolean(),
    designees: list(designee),
    returns: list(returnCheck),
    losses: list(loss),
    callBacks: list(callBack),
  }),
) {}
