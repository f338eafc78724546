import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { day, evaluation, list, prose, words } from '../http/shapes.dto';
import { product } from './mat.dto';

const amount = z.int().min(0).max(2_000_000_000);

/** What a prescriber wants to sign, or what a nurse or pharmacist was told on the telephone. */
const order = z.strictObject({
  patientId: z.uuid(),
  product,
  doseMcg: amount,
  frequency: z.enum(['daily', 'split', 'weekly', 'monthly']),
  portions: z.int().min(1).max(4).default(1),
  startsOn: day,
  expiresOn: day,
  reason: prose(500).optional(),
  steps: z
    .array(z.strictObject({ from: day, doseMcg: amount }))
    .max(60)
    .optional(),
  portionPlan: z
    .array(
      z.strictObject({ doseMcg: amount, at: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/), observed: z.boolean() }),
    )
    .max(4)
    .optional(),
  weekdays: z.array(z.int().min(1).max(7)).max(7).optional(),
  taper: z.enum(['voluntary', 'administrative']).optional(),
  indication: words(80).optional(),
  rationale: words(80).optional(),
  protocolId: z.uuid().optional(),
  conditionsMet: z.boolean().optional(),
  pathway: z.enum(['otp_dispensed', 'prescribed', 'clinic_administered_xr']).optional(),
  setting: z.enum(['inpatient', 'outpatient']).optional(),
  verbal: z
    .strictObject({
      prescriberId: z.uuid(),
      readBack: z.boolean(),
      reason: prose(500),
      bridge: z.boolean().default(false),
    })
    .optional(),
  overrides: z
    .array(z.strictObject({ ruleId: words(40), reasonCode: words(40), reasonText: prose(500) }))
    .max(20)
    .optional(),
  acknowledged: z.array(words(40)).max(60).optional(),
});

export class OrderBody extends createZodDto(order) {}

/** An order that is still being written: reasons may be empty, so that the rules say what is missing, and so may the last day. */
export class OrderCheckBody extends createZodDto(
  order.extend({
    expiresOn: day.optional(),
    verbal: z
      .strictObject({
        prescriberId: z.uuid(),
        readBack: z.boolean(),
        reason: z.string().max(500),
        bridge: z.boolean().default(false),
      })
      .optional(),
    overrides: z
      .array(z.strictObject({ ruleId: words(40), reasonCode: z.string().max(40), reasonText: z.string().max(500) }))
      .max(20)
      .optional(),
  }),
) {}

export class OrdersQuery extends createZodDto(z.strictObject({ patientId: z.uuid() })) {}
export class CosignBody extends createZodDto(z.strictObject({})) {}

const someone = z.object({ id: z.uuid(), displayName: z.string() });

const shownOrder = z.object({
  id: z.uuid(),
  patientId: z.uuid(),
  product: z.string(),
  productClass: z.string(),
  route: z.string(),
  doseMcg: z.int(),
  frequency: z.string(),
  portions: z.int(),
  steps: list(z.object({ from: z.string(), doseMcg: z.int() })),
  portionPlan: list(z.object({ doseMcg: z.int(), at: z.string(), observed: z.boolean() })).nullable(),
  weekdays: list(z.int()).nullable(),
  startsOn: z.string(),
  expiresOn: z.string(),
  endsOn: z.string().nullable(),
  endReason: z.string().nullable(),
  state: z.enum([
    'upcoming',
    'active',
    'on_hold',
    'on_hold_missed',
    'pending_cosign',
    'expired',
    'stopped',
    'discontinued_missed',
  ]),
  signedBy: someone.nullable(),
  signedAt: z.string(),
  origin: z.string(),
  taper: z.string().nullable(),
  indication: z.string().nullable(),
  rationale: z.string().nullable(),
  protocol: z.object({ id: z.uuid(), name: z.string() }).nullable(),
  pathway: z.string().nullable(),
  setting: z.string().nullable(),
  verbal: z
    .object({
      receivedBy: someone,
      receivedAt: z.string(),
      reason: z.string(),
      bridge: z.boolean(),
      cosignedBy: someone.nullable(),
      cosignedAt: z.string().nullable(),
    })
    .nullable(),
  cosignDueAt: z.string().nullable(),
});

export class OrderAnswer extends createZodDto(shownOrder) {}
export class SignedOrderAnswer extends createZodDto(shownOrder.extend({ evaluations: list(evaluation) })) {}
export class OrdersAnswer extends createZodDto(z.object({ items: list(shownOrder) })) {}

export class OrderCheckAnswer extends createZodDto(
  z.object({
    evaluations: list(evaluation),
    /** text for the prescriber, never a dose. */
    proposal: z.string().nullable(),
    proposedMcg: z.int().nullable(),
    lastDay: z.string().nullable(),
  }),
) {}
