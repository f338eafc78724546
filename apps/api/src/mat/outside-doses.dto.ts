import { guestReasons } from '@cairn/rules';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { day, evaluation, instant, list, prose, words } from '../http/shapes.dto';

const productClass = z.enum(['methadone', 'buprenorphine', 'naltrexone']);
const amount = z.int().min(1).max(2_000_000_000);
const source = z.enum(['hospital', 'jail', 'otp', 'guest-host', 'emergency_1306_07b', 'other']);
const reason = z.enum(Object.keys(guestReasons) as [keyof typeof guestReasons]);

export class ExternalReportParams extends createZodDto(z.strictObject({ id: z.uuid(), reportId: z.uuid() })) {}
export class DecisionParams extends createZodDto(
  z.strictObject({ id: z.uuid(), reportId: z.uuid(), decisionId: z.uuid() }),
) {}
export class CarryOverParams extends createZodDto(z.strictObject({ id: z.uuid(), carryOverId: z.uuid() })) {}
export class GuestStayParams extends createZodDto(z.strictObject({ id: z.uuid(), stayId: z.uuid() })) {}
export class GuestCallParams extends createZodDto(
  z.strictObject({ id: z.uuid(), stayId: z.uuid(), callId: z.uuid() }),
) {}

export class ExternalReportBody extends createZodDto(
  z.strictObject({
    productClass,
    source,
    facility: words(120),
    informant: words(120).optional(),
    informantRole: words(80).optional(),
    telephone: words(40).optional(),
    method: z.enum(['patient_says', 'call', 'fax', 'record']),
    doses: z
      .array(z.strictObject({ on: day, doseMcg: amount }))
      .min(1)
      .max(31),
  }),
) {}

export class DecisionBody extends createZodDto(
  z.strictObject({
    outcome: z.enum(['verified', 'rejected']),
    method: z.enum(['call_back', 'fax', 'record']),
    spokeWith: words(120).optional(),
    spokeWithRole: words(80).optional(),
    telephone: words(40).optional(),
    note: prose(500).optional(),
  }),
) {}

export class CarryOverBody extends createZodDto(
  z.strictObject({ reportId: z.uuid(), days: z.int().min(0).max(20_000), reason: prose(500) }),
) {}

const report = z.object({
  id: z.uuid(),
  productClass,
  source,
  facility: z.string(),
  informant: z.string().nullable(),
  informantRole: z.string().nullable(),
  telephone: z.string().nullable(),
  method: z.enum(['patient_says', 'call', 'fax', 'record']),
  doses: list(z.object({ on: z.string(), doseMcg: z.int() })),
  state: z.enum(['reported', 'verified', 'rejected']),
  decisions: list(
    z.object({
      id: z.uuid(),
      outcome: z.enum(['verified', 'rejected']),
      method: z.enum(['call_back', 'fax', 'record']),
      spokeWith: z.string().nullable(),
      spokeWithRole: z.string().nullable(),
      telephone: z.string().nullable(),
      note: z.string().nullable(),
      by: z.string().nullable(),
      at: z.string(),
    }),
  ),
  recordedBy: z.string().nullable(),
  recordedAt: z.string(),
});
const carryOver = z.object({
  id: z.uuid(),
  reportId: z.uuid(),
  days: z.int(),
  reason: z.string(),
  by: z.string().nullable(),
  at: z.string(),
});

export class ExternalReportAnswer extends createZodDto(report) {}
export class NewExternalReportAnswer extends createZodDto(report.extend({ evaluations: list(evaluation) })) {}
export class ExternalDosesAnswer extends createZodDto(
  z.object({ items: list(report), carryOver: carryOver.nullable() }),
) {}
export class CarryOverAnswer extends createZodDto(carryOver) {}

export class GuestStayBody extends createZodDto(
  z.strictObject({
    direction: z.enum(['out', 'in']),
    otherProgramme: words(120),
    telephone: words(40),
    contactName: words(120).optional(),
    practitioner: words(120).optional(),
    reason,
    reasonText: prose(500).optional(),
    from: day,
    to: day,
    productClass,
    doseMcg: amount,
    note: prose(500).optional(),
  }),
) {}

export class GuestStepBody extends createZodDto(
  z.strictObject({
    state: z.enum(['sent', 'confirmed', 'closed']),
    consentBasis: z.enum(['part2', 'tpo']).optional(),
    consentOn: day.optional(),
    note: prose(500).optional(),
  }),
) {}

export class GuestCallBody extends createZodDto(
  z.strictObject({
    verifier: words(120),
    verifierRole: words(80).optional(),
    calledAt: instant.optional(),
    lastDoseOn: day,
    doseMcg: amount,
    photoIdSeen: z.boolean(),
  }),
) {}

const guestState = z.enum(['requested', 'approved', 'sent', 'confirmed', 'active', 'closed']);
const stay = z.object({
  id: z.uuid(),
  direction: z.enum(['out', 'in']),
  otherProgramme: z.string(),
  telephone: z.string(),
  contactName: z.string().nullable(),
  practitioner: z.string().nullable(),
  reason,
  reasonText: z.string().nullable(),
  from: z.string(),
  to: z.string(),
  productClass,
  doseMcg: z.int(),
  note: z.string().nullable(),
  state: guestState,
  lastStep: guestState,
  steps: list(
    z.object({
      state: guestState,
      consentBasis: z.enum(['part2', 'tpo']).nullable(),
      consentOn: z.string().nullable(),
      note: z.string().nullable(),
      by: z.string().nullable(),
      at: z.string(),
    }),
  ),
  verifications: list(
    z.object({
      id: z.uuid(),
      verifier: z.string(),
      verifierRole: z.string().nullable(),
      calledAt: z.string(),
      on: z.string(),
      lastDoseOn: z.string(),
      doseMcg: z.int(),
      photoIdSeen: z.boolean(),
      by: z.string().nullable(),
    }),
  ),
  recordedBy: z.string().nullable(),
  recordedAt: z.string(),
});
export class GuestStayAnswer extends createZodDto(stay) {}
export class GuestStaysAnswer extends createZodDto(z.object({ items: list(stay) })) {}

const dose = z.object({ on: z.string(), doseMcg: z.int(), product: z.string().nullable() });
export class LetterAnswer extends createZodDto(
  z.object({
    programme: z.object({ name: z.string(), phone: z.string() }),
    person: z.object({
      id: z.uuid(),
      number: z.string(),
      legalName: z.object({ given: z.string(), family: z.string() }),
      displayName: z.string(),
      dateOfBirth: z.string(),
      phone: z.string().nullable(),
    }),
    stay: stay.nullable(),
    lastDose: dose.nullable(),
    lastDoses: list(dose),
    order: z.object({ product: z.string(), doseMcg: z.int(), expiresOn: z.string() }).nullable(),
    allergies: list(z.string()),
    pregnancy: z.string().nullable(),
    ecg: z.object({ on: z.string(), qtcMs: z.int().nullable(), declined: z.boolean() }).nullable(),
    signedBy: z.object({ displayName: z.string(), licence: z.string().nullable() }).nullable(),
    consent: z.object({ basis: z.enum(['part2', 'tpo']), on: z.string() }).nullable(),
    printedOn: z.string(),
  }),
) {}
