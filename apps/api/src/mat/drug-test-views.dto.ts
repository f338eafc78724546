import { custodyKinds, observedKinds, patientWords, testOutcomes } from '@cairn/rules';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { evaluation, list } from '../http/shapes.dto';
import { answeredFinding, matrix, reading, reason, stage, validityStatus, validityValues } from './drug-tests.dto';

const keys = <Table extends object>(table: Table) =>
  z.enum(Object.keys(table) as [keyof Table & string, ...(keyof Table & string)[]]);

const custodyView = z.object({
  id: z.uuid(),
  kind: keys(custodyKinds),
  from: z.string(),
  to: z.string(),
  at: z.string(),
  note: z.string().nullable(),
  by: z.string().nullable(),
});
const reportView = z.object({
  id: z.uuid(),
  number: z.int(),
  stage,
  amendsId: z.uuid().nullable(),
  amendReason: z.string().nullable(),
  laboratory: z.string(),
  reportedAt: z.string(),
  validity: z.object(validityValues.shape),
  validityStatus,
  findings: list(answeredFinding),
  source: z.enum(['entry', 'file', 'point-of-care']),
  enteredBy: z.string().nullable(),
  enteredAt: z.string(),
});
const confirmedView = z.object({
  id: z.uuid(),
  reportId: z.uuid().nullable(),
  outcome: z.enum(['agreed', 'read-differently']),
  patientSays: keys(patientWords),
  note: z.string().nullable(),
  readings: list(reading),
  by: z.string().nullable(),
  at: z.string(),
});
const collectionView = z.object({
  orderId: z.uuid(),
  reason,
  barcode: z.string(),
  matrix,
  collectedAt: z.string(),
  collectorId: z.uuid(),
  collector: z.string().nullable(),
  identifiers: list(z.string()),
  observed: keys(observedKinds),
  observer: z.string().nullable(),
  temperatureTenthsF: z.int().nullable(),
  temperatureMinutes: z.int().nullable(),
  forensic: z.boolean(),
  panel: z.object({ id: z.uuid(), name: z.string(), version: z.int() }),
});

export const specimenView = z.object({
  id: z.uuid(),
  patientId: z.uuid(),
  collectedOn: z.string(),
  origin: z.string(),
  temperatureOk: z.boolean().nullable(),
  voided: z.object({ reason: z.string(), at: z.string() }).nullable(),
  /** Null of a test that was recorded in one step: it has no custody log. */
  collection: collectionView.nullable(),
  awaits: z.boolean(),
  state: z.enum(['awaiting', 'negative', 'positive']),
  validity: validityStatus,
  standing: list(answeredFinding.extend({ stage, reportId: z.string() })),
  readings: list(reading),
  unexpected: z.boolean(),
  needsReading: z.boolean(),
  needsDefinitive: z.boolean(),
  reports: list(reportView),
  custody: list(custodyView),
  confirmed: list(confirmedView),
});
export class SpecimenViewAnswer extends createZodDto(specimenView) {}
export class SpecimenReportAnswer extends createZodDto(specimenView.extend({ evaluations: list(evaluation) })) {}

export const testOrderView = z.object({
  id: z.uuid(),
  patientId: z.uuid(),
  reason,
  orderedOn: z.string(),
  dueOn: z.string(),
  rationale: z.string().nullable(),
  observedReason: z.string().nullable(),
  specimenId: z.uuid().nullable(),
  consent: z.object({ consentedOn: z.string(), noticeGiven: z.boolean() }).nullable(),
  panel: z.object({ id: z.uuid(), name: z.string(), version: z.int(), stage, matrix }),
  by: z.string().nullable(),
  cancelled: z.object({ reason: z.string(), by: z.string().nullable(), at: z.string() }).nullable(),
  outcomes: list(
    z.object({
      id: z.uuid(),
      outcome: keys(testOutcomes),
      on: z.string(),
      at: z.string(),
      oralFluidOffered: z.boolean(),
      note: z.string().nullable(),
      by: z.string().nullable(),
    }),
  ),
  standing: z.enum(['upcoming', 'to-collect', 'collected', 'cancelled', 'waiting', 'not-collected']),
  why: keys(testOutcomes).nullable(),
  /** Until when somebody who could not provide a specimen may wait. */
  until: z.string().nullable(),
});
export class TestOrderView extends createZodDto(testOrderView) {}
export class TestOrderAnswer extends createZodDto(testOrderView.extend({ evaluations: list(evaluation) })) {}

export class PatientDrugTestsAnswer extends createZodDto(
  z.object({
    today: z.string(),
    onOrder: list(z.string()),
    medications: list(z.string()),
    specimens: list(specimenView),
    orders: list(testOrderView),
    before: z.string().nullable(),
  }),
) {}

const person = { patientId: z.uuid(), number: z.string(), displayName: z.string() };
export class DrugTestWorkAnswer extends createZodDto(
  z.object({
    today: z.string(),
    asOf: z.string(),
    toCollect: list(z.object({ ...person, order: testOrderView })),
    notCollected: list(z.object({ ...person, order: testOrderView })),
    awaiting: list(
      z.object({
        ...person,
        id: z.uuid(),
        barcode: z.string(),
        panel: z.string(),
        collectedAt: z.string(),
        collectedOn: z.string(),
      }),
    ),
    toConfirm: list(z.object({ ...person, specimen: specimenView })),
    quarantined: z.int(),
  }),
) {}
