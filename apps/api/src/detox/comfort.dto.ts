import { type ComfortDrugName, comfortDrugs, type ComfortSymptom, comfortSymptoms } from '@cairn/rules';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { recordedBy } from '../assessment/finding.dto';
import { evaluation, instant, list, prose, words } from '../http/shapes.dto';

const drug = z.enum(Object.keys(comfortDrugs) as [ComfortDrugName, ...ComfortDrugName[]]);
const symptom = z.enum(Object.keys(comfortSymptoms) as [ComfortSymptom, ...ComfortSymptom[]]);
const amount = z.int().min(0).max(100_000_000);

export class ComfortOrderParams extends createZodDto(z.strictObject({ id: z.uuid(), orderId: z.uuid() })) {}
export class ComfortGivenParams extends createZodDto(
  z.strictObject({ id: z.uuid(), orderId: z.uuid(), administrationId: z.uuid() }),
) {}
export class AdministrationParams extends createZodDto(z.strictObject({ id: z.uuid(), administrationId: z.uuid() })) {}
export class EffectParams extends createZodDto(
  z.strictObject({ id: z.uuid(), administrationId: z.uuid(), effectId: z.uuid() }),
) {}

export class ComfortOrderBody extends createZodDto(
  z.strictObject({
    drug,
    symptoms: z.array(symptom).min(1).max(8),
    doseMinMcg: amount,
    doseMaxMcg: amount,
    intervalMinutes: z.int().min(0).max(10_080),
    asNeeded: z.boolean(),
    maxDayMcg: amount,
    startsAt: instant.optional(),
    endsAt: instant,
    holdSystolic: z.int().min(0).max(300).optional(),
    holdDiastolic: z.int().min(0).max(300).optional(),
    note: prose(1000).optional(),
    telephone: z.strictObject({ prescriberId: z.uuid(), readBack: z.boolean() }).optional(),
    replacesId: z.uuid().optional(),
    overrides: z
      .array(z.strictObject({ ruleId: words(40), reasonCode: z.string().max(40), reasonText: z.string().max(500) }))
      .max(20)
      .optional(),
  }),
) {}

const pressure = z.strictObject({
  systolic: z.int().min(40).max(300),
  diastolic: z.int().min(15).max(200),
  pulse: z.int().min(15).max(260),
});

export class ComfortDoseBody extends createZodDto(
  z.strictObject({
    outcome: z.enum(['given', 'held', 'declined']),
    doseMcg: amount.optional(),
    at: instant.optional(),
    symptom: symptom.optional(),
    reason: prose(500).optional(),
    pressure: pressure.optional(),
  }),
) {}

const result = z.enum(['better', 'same', 'worse', 'asleep']);
export class EffectBody extends createZodDto(
  z.strictObject({ at: instant.optional(), result, pressure: pressure.optional(), note: prose(500).optional() }),
) {}

export const comfortOrder = z.object({
  id: z.uuid(),
  episodeId: z.uuid(),
  drug,
  symptoms: list(symptom),
  doseMinMcg: z.int(),
  doseMaxMcg: z.int(),
  intervalMinutes: z.int(),
  asNeeded: z.boolean(),
  maxDayMcg: z.int(),
  startsAt: z.string(),
  endsAt: z.string(),
  holdSystolic: z.int().nullable(),
  holdDiastolic: z.int().nullable(),
  note: z.string().nullable(),
  prescriber: recordedBy,
  byTelephone: z.boolean(),
  recordedBy,
  recordedAt: z.string(),
  replacesId: z.uuid().nullable(),
  overrides: list(z.object({ ruleId: z.string(), reasonCode: z.string(), reasonText: z.string(), role: z.string() })),
  end: z.object({ at: z.string(), by: z.string().nullable(), reason: z.string() }).nullable(),
  signed: z.object({ at: z.string(), by: z.string().nullable() }).nullable(),
});
export class ComfortOrderAnswer extends createZodDto(comfortOrder) {}
export class SignedComfortOrderAnswer extends createZodDto(comfortOrder.extend({ evaluations: list(evaluation) })) {}

const measured = { systolic: z.int().nullable(), diastolic: z.int().nullable(), pulse: z.int().nullable() };
export const administration = z.object({
  id: z.uuid(),
  orderId: z.uuid(),
  drug,
  outcome: z.enum(['given', 'held', 'declined']),
  doseMcg: z.int().nullable(),
  at: z.string(),
  route: z.string(),
  symptom: symptom.nullable(),
  reason: z.string().nullable(),
  ...measured,
  effectDueAt: z.string().nullable(),
  by: recordedBy,
  evaluations: list(evaluation).nullable(),
  voided: z.object({ at: z.string(), by: z.string().nullable(), reason: z.string() }).nullable(),
  effect: z
    .object({
      at: z.string(),
      by: z.string().nullable(),
      result,
      ...measured,
      note: z.string().nullable(),
    })
    .nullable(),
});
export class AdministrationAnswer extends createZodDto(administration) {}
