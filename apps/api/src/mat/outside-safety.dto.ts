import { incidentKinds } from '@cairn/rules';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { day, instant, list, prose, words } from '../http/shapes.dto';

export class NaloxoneOfferParams extends createZodDto(z.strictObject({ id: z.uuid(), offerId: z.uuid() })) {}
export class CommunityNaloxoneParams extends createZodDto(z.strictObject({ offerId: z.uuid() })) {}
export class NaloxoneUseParams extends createZodDto(z.strictObject({ id: z.uuid(), useId: z.uuid() })) {}
export class OverdoseParams extends createZodDto(z.strictObject({ id: z.uuid(), eventId: z.uuid() })) {}
export class OverdoseContactParams extends createZodDto(
  z.strictObject({ id: z.uuid(), eventId: z.uuid(), contactId: z.uuid() }),
) {}
export class OverdoseReviewParams extends createZodDto(
  z.strictObject({ id: z.uuid(), eventId: z.uuid(), reviewId: z.uuid() }),
) {}
export class IncidentReportParams extends createZodDto(z.strictObject({ id: z.uuid(), reportId: z.uuid() })) {}

const occasions = [
  'admission',
  'take_home',
  'injection',
  'missed_days',
  'overdose',
  'replacement',
  'discharge',
  'periodic',
  'other',
] as const;
const kit = {
  product: words(80),
  quantity: z.int().min(1).max(1000),
  lot: words(40).optional(),
  expiresOn: day.optional(),
  trained: z.boolean().optional(),
};

export class NaloxoneOfferBody extends createZodDto(
  z.strictObject({
    ...kit,
    product: kit.product.optional(),
    quantity: kit.quantity.optional(),
    occasion: z.enum(occasions),
    on: day,
    outcome: z.enum(['accepted', 'declined']),
    declinedReason: prose(200).optional(),
  }),
) {}
/** Kits that were given out without a name: counted, and nothing else. */
export class CommunityNaloxoneBody extends createZodDto(z.strictObject({ ...kit, on: day })) {}
export class NaloxoneUseBody extends createZodDto(
  z.strictObject({
    on: day,
    what: z.enum(['used_for_self', 'used_for_another', 'lost']),
    doses: z.int().min(1).max(20).optional(),
  }),
) {}

const offer = z.object({
  id: z.uuid(),
  occasion: z.enum([...occasions, 'community']),
  on: z.string(),
  outcome: z.enum(['accepted', 'declined']),
  product: z.string().nullable(),
  quantity: z.int().nullable(),
  lot: z.string().nullable(),
  expiresOn: z.string().nullable(),
  trained: z.boolean().nullable(),
  declinedReason: z.string().nullable(),
  by: z.string().nullable(),
});
const use = z.object({
  id: z.uuid(),
  on: z.string(),
  what: z.enum(['used_for_self', 'used_for_another', 'lost']),
  doses: z.int().nullable(),
  by: z.string().nullable(),
});
export class NaloxoneOfferAnswer extends createZodDto(offer) {}
export class NaloxoneUseAnswer extends createZodDto(use) {}
export class NaloxoneAnswer extends createZodDto(
  z.object({
    due: z
      .object({
        ruleId: z.string(),
        why: z.enum(['never', 'missed-days', 'overdose', 'used', 'interval', 'kit-expires']),
        since: z.string(),
      })
      .nullable(),
    offers: list(offer),
    uses: list(use),
  }),
) {}

const place = z.enum(['home', 'another_home', 'street', 'program', 'jail', 'hospital', 'other', 'unknown']);
const intent = z.enum(['unintentional', 'intentional', 'unknown']);
const reversalBy = z.enum(['bystander', 'family', 'staff', 'emergency_services', 'self', 'unknown']);
const toldBy = z.enum(['patient', 'family', 'hospital', 'emergency_services', 'medical_examiner', 'staff', 'other']);
const how = z.enum(['telephone', 'in_person', 'home_visit', 'letter']);

export class OverdoseBody extends createZodDto(
  z.strictObject({
    on: day,
    place,
    substances: z.array(words(60)).max(20),
    intent,
    reversalDoses: z.int().min(0).max(50).nullable().optional(),
    reversalBy: reversalBy.nullable().optional(),
    emergencyCalled: z.boolean().nullable().optional(),
    hospital: z.boolean().nullable().optional(),
    survived: z.boolean(),
    lastDoseOn: day.nullable().optional(),
    lastDoseMcg: z.int().min(0).max(2_000_000_000).nullable().optional(),
    source: toldBy,
    note: prose(1000).nullable().optional(),
  }),
) {}
export class OverdoseContactBody extends createZodDto(
  z.strictObject({ at: instant.optional(), how, reached: z.boolean() }),
) {}
export class OverdoseReviewBody extends createZodDto(z.strictObject({ says: prose(1000) })) {}

const overdose = z.object({
  id: z.uuid(),
  on: z.string(),
  place,
  substances: list(z.string()),
  intent,
  reversalDoses: z.int().nullable(),
  reversalBy: reversalBy.nullable(),
  emergencyCalled: z.boolean().nullable(),
  hospital: z.boolean().nullable(),
  survived: z.boolean(),
  lastDoseOn: z.string().nullable(),
  lastDoseMcg: z.int().nullable(),
  source: toldBy,
  note: z.string().nullable(),
  reviews: list(z.object({ on: z.string(), says: z.string(), by: z.string().nullable() })),
  contacts: list(z.object({ at: z.string(), how, reached: z.boolean(), by: z.string().nullable() })),
  voided: z.object({ at: z.string(), reason: z.string(), by: z.string().nullable() }).nullable(),
  tasks: list(
    z.object({
      task: z.enum(['contact', 'review', 'visit', 'second-visit', 'death-review']),
      ruleId: z.string(),
      dueAt: z.string(),
      overdue: z.boolean(),
    }),
  ),
  recordedBy: z.string().nullable(),
  recordedAt: z.string(),
});
export class OverdoseAnswer extends createZodDto(overdose) {}
export class OverdosesAnswer extends createZodDto(z.object({ items: list(overdose) })) {}

const kind = z.enum(Object.keys(incidentKinds) as [keyof typeof incidentKinds]);
const outcome = z.enum(['no_harm', 'harm', 'hospital', 'died', 'unknown']);
export class IncidentBody extends createZodDto(
  z.strictObject({
    kind,
    patientId: z.uuid().nullable(),
    beganAt: instant,
    steps: z
      .array(z.strictObject({ id: z.uuid(), step: words(40), at: instant, note: prose(300).optional() }))
      .max(500),
  }),
) {}
export class IncidentReportBody extends createZodDto(z.strictObject({ outcome, says: prose(4000) })) {}

const incident = z.object({
  id: z.uuid(),
  kind,
  patient: z.object({ id: z.uuid(), number: z.string(), displayName: z.string() }).nullable(),
  beganAt: z.string(),
  raisedBy: z.string().nullable(),
  steps: list(
    z.object({
      id: z.uuid(),
      step: z.string(),
      at: z.string(),
      note: z.string().nullable(),
      by: z.string().nullable(),
    }),
  ),
  reports: list(z.object({ outcome, says: z.string(), by: z.string().nullable(), at: z.string() })),
  reportDueAt: z.string(),
});
export class IncidentAnswer extends createZodDto(incident) {}
export class IncidentsAnswer extends createZodDto(z.object({ items: list(incident) })) {}
