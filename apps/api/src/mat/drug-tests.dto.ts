import {
  analyteGroups,
  consequenceKinds,
  custodyKinds,
  fdaStatuses,
  observedKinds,
  patientWords,
  testActions,
  testMatrices,
  testMethods,
  testOutcomes,
  testReadings,
  testReasons,
  testStages,
  validityStatuses,
} from '@cairn/rules';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { day, evaluation, instant, list, prose, words } from '../http/shapes.dto';

const keys = <Table extends object>(table: Table) =>
  z.enum(Object.keys(table) as [keyof Table & string, ...(keyof Table & string)[]]);

export const stage = keys(testStages);
export const matrix = keys(testMatrices);
export const reason = keys(testReasons);
export const validityStatus = keys(validityStatuses);
export const analyteGroup = keys(analyteGroups);
const amount = z.number().min(0).max(1_000_000_000);
export const overrides = z
  .array(z.strictObject({ ruleId: words(12), reasonCode: words(40), reasonText: prose(500) }))
  .max(10);

export class PatientTestParams extends createZodDto(z.strictObject({ id: z.uuid(), orderId: z.uuid() })) {}
export class TestOutcomeParams extends createZodDto(
  z.strictObject({ id: z.uuid(), orderId: z.uuid(), outcomeId: z.uuid() }),
) {}
export class TestSpecimenParams extends createZodDto(
  z.strictObject({ id: z.uuid(), orderId: z.uuid(), specimenId: z.uuid() }),
) {}
export class CustodyParams extends createZodDto(
  z.strictObject({ id: z.uuid(), specimenId: z.uuid(), stepId: z.uuid() }),
) {}
export class SpecimenReportParams extends createZodDto(
  z.strictObject({ id: z.uuid(), specimenId: z.uuid(), reportId: z.uuid() }),
) {}
export class SpecimenReadingParams extends createZodDto(
  z.strictObject({ id: z.uuid(), specimenId: z.uuid(), readingId: z.uuid() }),
) {}
export class TestConsequenceParams extends createZodDto(z.strictObject({ id: z.uuid(), consequenceId: z.uuid() })) {}
export class DrugTestsQuery extends createZodDto(z.strictObject({ before: day.optional() })) {}

const panelAnalyte = z.strictObject({ analyte: words(40), cutoff: amount.nullable(), units: words(20) });
const panelFields = {
  code: words(40),
  version: z.int().min(1).max(10_000),
  name: words(80),
  matrix,
  stage,
  method: keys(testMethods),
  laboratory: words(80),
  fdaStatus: keys(fdaStatuses),
  fdaNote: prose(300).nullable(),
  routine: z.boolean(),
};
export class TestPanelBody extends createZodDto(
  z.strictObject({ ...panelFields, analytes: z.array(panelAnalyte).min(1).max(60), validFrom: day }),
) {}
export class TestPanelEndBody extends createZodDto(z.strictObject({ endsOn: day, reason: prose(300) })) {}

const panelView = z.object({
  id: z.uuid(),
  code: z.string(),
  version: z.int(),
  name: z.string(),
  matrix,
  stage,
  method: keys(testMethods),
  laboratory: z.string(),
  fdaStatus: keys(fdaStatuses),
  fdaNote: z.string().nullable(),
  routine: z.boolean(),
  analytes: list(z.object({ analyte: z.string(), cutoff: z.number().nullable(), units: z.string() })),
  validFrom: z.string(),
  endsOn: z.string().nullable(),
  why: z.enum(['ended', 'replaced']).nullable(),
  state: z.enum(['upcoming', 'active', 'ended']),
  writtenBy: z.string().nullable(),
  writtenAt: z.string(),
});
export class TestPanelAnswer extends createZodDto(panelView) {}
export class TestPanelsAnswer extends createZodDto(
  z.object({
    items: list(panelView),
    standard: panelView.omit({
      id: true,
      validFrom: true,
      endsOn: true,
      why: true,
      state: true,
      writtenBy: true,
      writtenAt: true,
    }),
  }),
) {}

const consent = z.strictObject({ consentedOn: day, noticeGiven: z.boolean() });
export class TestOrderBody extends createZodDto(
  z.strictObject({
    reason: reason.exclude(['random']),
    panelId: z.uuid().nullable(),
    dueOn: day,
    rationale: prose(500).optional(),
    observedReason: prose(300).optional(),
    specimenId: z.uuid().optional(),
    consent: consent.optional(),
    overrides: overrides.optional(),
  }),
) {}
export class TestOutcomeBody extends createZodDto(
  z.strictObject({
    outcome: keys(testOutcomes),
    oralFluidOffered: z.boolean(),
    note: prose(300).optional(),
  }),
) {}
export class CollectionBody extends createZodDto(
  z.strictObject({
    barcode: words(40),
    matrix,
    identifiers: z.array(words(40)).min(1).max(6),
    observed: keys(observedKinds),
    observer: words(80).optional(),
    temperatureTenthsF: z.int().min(0).max(2000).optional(),
    temperatureMinutes: z.int().min(0).max(600).optional(),
    collectedAt: instant.optional(),
    forensic: z.boolean().optional(),
  }),
) {}
export class CustodyBody extends createZodDto(
  z.strictObject({
    kind: keys(custodyKinds),
    from: words(80),
    to: words(80),
    at: instant,
    note: prose(300).optional(),
  }),
) {}

export const validityValues = z.strictObject({
  creatinineMgDl: amount.nullable(),
  ph: z.number().min(0).max(14).nullable(),
  specificGravity: z.number().min(0.5).max(2).nullable(),
  oxidants: z.boolean().nullable(),
});
const findingFields = {
  result: z.enum(['positive', 'negative', 'inconclusive']),
  value: amount.nullable(),
};
export class SpecimenReportBody extends createZodDto(
  z.strictObject({
    stage,
    laboratory: words(80),
    reportedAt: instant,
    source: z.enum(['entry', 'point-of-care']),
    validity: validityValues,
    findings: z
      .array(z.strictObject({ analyte: words(40), ...findingFields, units: words(20).nullable() }))
      .min(1)
      .max(60),
    amendsId: z.uuid().nullable(),
    amendReason: prose(300).nullable(),
  }),
) {}
export class SpecimenReadingBody extends createZodDto(
  z.strictObject({
    reportId: z.uuid(),
    outcome: z.enum(['agreed', 'read-differently']),
    patientSays: keys(patientWords),
    note: prose(500).optional(),
  }),
) {}
export class TestConsequenceBody extends createZodDto(
  z.strictObject({
    specimenId: z.uuid(),
    kind: keys(consequenceKinds),
    rationale: prose(500),
    basis: prose(300).optional(),
    overrides: overrides.optional(),
  }),
) {}
export class TestConsequenceAnswer extends createZodDto(z.object({ id: z.uuid(), evaluations: list(evaluation) })) {}

export const reading = z.object({
  analyte: z.string(),
  reading: z.enum(testReadings),
  result: z.enum(['positive', 'negative', 'inconclusive', 'not-tested']),
  stage: stage.nullable(),
  says: z.string(),
  actions: list(keys(testActions)),
  warns: z.boolean(),
  detection: z.string().nullable(),
});
export const answeredFinding = z.object({ analyte: z.string(), ...findingFields, units: z.string().nullable() });
