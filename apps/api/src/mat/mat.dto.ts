import { products, type Product } from '@cairn/rules';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { day, evaluation, instant, list, prose, words } from '../http/shapes.dto';

export const product = z.enum(Object.keys(products) as [Product, ...Product[]]);
const amount = z.int().min(0).max(2_000_000_000);
const portion = z.int().min(1).max(4);

export class ReasonBody extends createZodDto(z.strictObject({ reason: prose(500) })) {}
export class IdParams extends createZodDto(z.strictObject({ id: z.uuid() })) {}
export class DayQuery extends createZodDto(z.strictObject({ day: day.optional() })) {}
/** The window says what a dose would be drawn from. */
export class CardQuery extends createZodDto(z.strictObject({ day: day.optional(), stationId: z.uuid().optional() })) {}

export const doseBody = z.strictObject({
  orderId: z.uuid(),
  serviceDay: day,
  portion,
  doseMcg: amount,
  observation: z.enum(['observed_complete', 'partial', 'declined', 'vomited']),
  checks: z.strictObject({
    identifiers: z.tuple([words(40), words(40)]),
    impairment: z.enum(['none_seen', 'seen']),
    sedation: z.int().min(0).max(4).optional(),
    dateOfBirthConfirmed: z.boolean().optional(),
  }),
  overrides: z
    .array(z.strictObject({ ruleId: words(40), reasonCode: words(40), reasonText: prose(500) }))
    .max(20)
    .optional(),
  acknowledged: z.array(words(40)).max(60).optional(),
  occurredAt: instant.optional(),
  stationId: z.uuid().optional(),
  volumeUl: amount.optional(),
  wastedMcg: amount.optional(),
  observedMinutes: z.int().min(0).max(600).optional(),
  preparationId: z.uuid().optional(),
  paperRef: words(40).optional(),
  injection: z
    .strictObject({
      site: words(60),
      lot: words(40),
      lotExpiresOn: day,
      remsChecked: z.boolean(),
      receivedOn: day.nullable(),
      outOfRefrigeratorSince: day.nullable(),
      handedToPatient: z.boolean(),
    })
    .optional(),
});
export class DoseBody extends createZodDto(doseBody) {}

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
        missed: z.int(),
        appointmentAt: z.string().nullable(),
        flags: list(z.enum(['order-expired', 'on-hold', 'missed-3', 'injection-due', 'test-due'])),
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
  product: z.string().nullable(),
  productClass: z.string(),
  doseMcg: z.int(),
  observation: z.string().nullable(),
  occurredAt: z.string(),
  by: z.string().nullable(),
});

const cardOrder = z.object({
  id: z.uuid(),
  product: z.string(),
  doseMcg: z.int(),
  frequency: z.string(),
  portions: z.int(),
  steps: list(z.object({ from: z.string(), doseMcg: z.int() })),
  portionPlan: list(z.object({ doseMcg: z.int(), at: z.string(), observed: z.boolean() })).nullable(),
  weekdays: list(z.int()).nullable(),
  startsOn: z.string(),
  expiresOn: z.string(),
  endsOn: z.string().nullable(),
  signedBy: z.string().nullable(),
  origin: z.string(),
  taper: z.string().nullable(),
  rationale: z.string().nullable(),
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
    /** The one that a dose would be given under now, with what it says for the next portion of the day. */
    order: cardOrder.extend({ portionMcg: z.int(), dayMcg: z.int() }).nullable(),
    portion: z.int(),
    lastDoses: list(shownDose),
    doseToday: shownDose.nullable(),
    daysSinceLastDose: z.int().nullable(),
    missed: z.int(),
    treatmentDay: z.int(),
    course: z.object({
      treatmentDay: z.int(),
      isFirstDay: z.boolean(),
      lastDose: z.object({ on: z.string(), doseMcg: z.int(), productClass: z.string(), place: z.string() }).nullable(),
      daysSinceLastDose: z.int().nullable(),
      missed: z.int(),
      givenThisDayMcg: z.int(),
    }),
    flags: list(
      z.object({
        id: z.uuid(),
        kind: z.string(),
        blocks: z.boolean(),
        orderId: z.uuid().nullable(),
        says: z.string(),
        placedOn: z.string(),
        expiresOn: z.string().nullable(),
      }),
    ),
    /** a drawn drug test is due today; it never holds the dose. */
    testDue: z.boolean(),
    similarNames: list(z.object({ number: z.string(), name: z.string() })),
    photo: z.uuid().nullable(),
    photoOn: z.string().nullable(),
    /** What the person at the window can do about a check that failed. */
    needs: list(z.enum(['dose-assessment', 'cows', 'breath-alcohol', 'vitals'])),
    /** text for the prescriber, never a dose. */
    proposal: z.string().nullable(),
    unresolved: list(
      z.object({
        id: z.uuid(),
        at: z.string(),
        by: z.string().nullable(),
        orderId: z.uuid(),
        serviceDay: z.string(),
        portion: z.int(),
        deliveredMcg: z.int().nullable(),
      }),
    ),
    /** Other orders in force or ahead, such as an injection that is due. */
    otherOrders: list(
      cardOrder.extend({
        state: z.enum(['upcoming', 'active', 'expired', 'stopped']),
        lastOn: z.string().nullable(),
        dueOn: z.string().nullable(),
      }),
    ),
    /** The program's values of the policies that the screen asks itself. */
    policy: z.record(z.string(), z.number()),
    checks: list(evaluation),
    openedBy: attended.nullable(),
    takeHomes: z.object({ waiting: z.int(), inHand: z.int(), dueBack: z.int() }),
  }),
) {}
