import { products, type Product } from '@cairn/rules';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { day, evaluation, list, prose, words } from '../http/shapes.dto';

const product = z.enum(Object.keys(products) as [Product, ...Product[]]);
const amount = z.int().min(0).max(2_000_000_000);
const portion = z.int().min(1).max(4);

export class OrderBody extends createZodDto(
  z.strictObject({
    patientId: z.uuid(),
    product,
    doseMcg: amount,
    frequency: z.enum(['daily', 'split', 'weekly', 'monthly']),
    portions: portion.default(1),
    startsOn: day,
    expiresOn: day,
    reason: prose(500).optional(),
  }),
) {}

export class OrdersQuery extends createZodDto(z.strictObject({ patientId: z.uuid() })) {}
export class ReasonBody extends createZodDto(z.strictObject({ reason: prose(500) })) {}
export class IdParams extends createZodDto(z.strictObject({ id: z.uuid() })) {}
export class DayQuery extends createZodDto(z.strictObject({ day: day.optional() })) {}

export class DoseBody extends createZodDto(
  z.strictObject({
    orderId: z.uuid(),
    serviceDay: day,
    portion,
    doseMcg: amount,
    observation: z.enum(['observed_complete', 'partial', 'declined', 'vomited']),
    checks: z.strictObject({
      identifiers: z.tuple([words(40), words(40)]),
      impairment: z.enum(['none_seen', 'seen']),
    }),
    overrides: z
      .array(z.strictObject({ ruleId: words(40), reasonCode: words(40), reasonText: prose(500) }))
      .max(20)
      .optional(),
    occurredAt: z.iso.datetime({ offset: true }).optional(),
  }),
) {}

const order = z.object({
  id: z.uuid(),
  patientId: z.uuid(),
  product: z.string(),
  productClass: z.string(),
  route: z.string(),
  doseMcg: z.int(),
  frequency: z.string(),
  portions: z.int(),
  startsOn: z.string(),
  expiresOn: z.string(),
  endsOn: z.string().nullable(),
  endReason: z.string().nullable(),
  state: z.enum(['upcoming', 'active', 'expired', 'stopped']),
  signedBy: z.object({ id: z.uuid(), displayName: z.string() }).nullable(),
  signedAt: z.string(),
  origin: z.string(),
});

export class OrderAnswer extends createZodDto(order) {}
export class SignedOrderAnswer extends createZodDto(order.extend({ evaluations: list(evaluation) })) {}
export class OrdersAnswer extends createZodDto(z.object({ items: list(order) })) {}

export class DoseAnswer extends createZodDto(
  z.object({
    id: z.uuid(),
    patientId: z.uuid(),
    orderId: z.uuid(),
    serviceDay: z.string(),
    portion: z.int(),
    doseMcg: z.int(),
    occurredAt: z.string(),
    givenBy: z.uuid().nullable(),
    evaluations: list(evaluation),
  }),
) {}

export class VoidedDoseAnswer extends createZodDto(
  z.object({ id: z.uuid(), patientId: z.uuid(), voidedAt: z.string() }),
) {}

const attended = z.object({ patientId: z.uuid(), staffId: z.uuid(), displayName: z.string(), since: z.string() });

export class DosingQueueAnswer extends createZodDto(
  z.object({
    day: z.string(),
    toCome: list(
      z.object({
        patientId: z.uuid(),
        number: z.string(),
        displayName: z.string(),
        dateOfBirth: z.string().nullable(),
        order: z.object({ id: z.uuid(), product: z.string(), doseMcg: z.int(), portions: z.int() }),
        portion: z.int(),
        lastDoseDay: z.string().nullable(),
        daysSinceLastDose: z.int().nullable(),
        appointmentAt: z.string().nullable(),
        flags: list(z.string()),
      }),
    ),
    seen: list(
      z.object({
        doseId: z.uuid(),
        patientId: z.uuid(),
        number: z.string(),
        displayName: z.string(),
        doseMcg: z.int(),
        product: z.string(),
        portion: z.int(),
        at: z.string(),
        by: z.string().nullable(),
      }),
    ),
    dosing: list(attended),
  }),
) {}

const shownDose = z.object({
  id: z.uuid(),
  serviceDay: z.string(),
  portion: z.int(),
  doseMcg: z.int(),
  occurredAt: z.string(),
  by: z.string().nullable(),
});

export class DosingCardAnswer extends createZodDto(
  z.object({
    patient: z.object({
      id: z.uuid(),
      number: z.string(),
      displayName: z.string(),
      legalName: z.object({ given: z.string(), family: z.string() }),
      dateOfBirth: z.string(),
      age: z.int(),
      invented: z.boolean(),
      restricted: z.boolean(),
      openUntil: z.string().nullable(),
    }),
    day: z.string(),
    order: z
      .object({
        id: z.uuid(),
        product: z.string(),
        doseMcg: z.int(),
        portions: z.int(),
        portionMcg: z.int(),
        startsOn: z.string(),
        expiresOn: z.string(),
        endsOn: z.string().nullable(),
        signedBy: z.string().nullable(),
        origin: z.string(),
      })
      .nullable(),
    portion: z.int(),
    lastDoses: list(shownDose),
    doseToday: shownDose.nullable(),
    daysSinceLastDose: z.int().nullable(),
    checks: list(evaluation),
    openedBy: attended.nullable(),
  }),
) {}
