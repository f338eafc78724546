import {
  type CowsBand,
  cowsBands,
  type CowsReason,
  cowsReasons,
  type MonitoringSetting,
  monitoringSettings,
} from '@cairn/rules';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { recordedBy, replacing } from '../assessment/finding.dto';
import { instant, list, prose, words } from '../http/shapes.dto';
import { cowsItemScores } from './cows.dto';
import { administration, comfortOrder } from './comfort.dto';

const keysOf = <Key extends string>(words: Readonly<Record<Key, unknown>>) => Object.keys(words) as [Key, ...Key[]];
const setting = z.enum(keysOf<MonitoringSetting>(monitoringSettings));
const cowsReason = z.enum(keysOf<CowsReason>(cowsReasons));
const notTaken = z.enum(['asleep', 'declined', 'away']);
/** What can be written down at all; which of it can be right, the rule of the finding says. */
const sign = z.int().min(0).max(1000).nullable();

export const telephone = z.strictObject({ prescriberId: z.uuid(), readBack: z.boolean() });

export class WithdrawalQuery extends createZodDto(z.strictObject({ until: instant.optional() })) {}
export class WithdrawalCheckParams extends createZodDto(z.strictObject({ id: z.uuid(), checkId: z.uuid() })) {}
export class MonitoringParams extends createZodDto(z.strictObject({ id: z.uuid(), orderId: z.uuid() })) {}
export class CallParams extends createZodDto(z.strictObject({ id: z.uuid(), callId: z.uuid() })) {}
export class SignatureBody extends createZodDto(z.strictObject({})) {}
export class EndBody extends createZodDto(z.strictObject({ reason: prose(500) })) {}

export class WithdrawalCheckBody extends createZodDto(
  z.strictObject({
    at: instant.optional(),
    pulse: sign,
    cows: z.strictObject({ items: cowsItemScores, reason: cowsReason }).optional(),
    vitals: z
      .strictObject({
        systolic: sign,
        diastolic: sign,
        respiratoryRate: sign,
        oxygenSaturation: sign,
        temperatureTenths: sign,
      })
      .optional(),
    sedation: z.int().min(0).max(9).optional(),
    notTaken: notTaken.optional(),
    note: prose(1000).optional(),
    replaces: replacing.optional(),
  }),
) {}

export class MonitoringBody extends createZodDto(
  z.strictObject({
    setting,
    startsAt: instant.optional(),
    endsAt: instant.optional(),
    cowsMinutes: z.int().min(1).max(10_080).optional(),
    vitalsMinutes: z.int().min(1).max(10_080).optional(),
    induction: z.boolean(),
    note: prose(1000).optional(),
    telephone: telephone.optional(),
    replacesId: z.uuid().optional(),
  }),
) {}

const outcome = z.enum(['reached', 'no-answer', 'emergency']);
export class EscalationCallBody extends createZodDto(
  z.strictObject({
    aboutIds: z.array(z.uuid()).min(1).max(20),
    causes: z.array(words(40)).min(1).max(20),
    toldId: z.uuid().optional(),
    toldName: words(120),
    toldAt: instant.optional(),
    outcome,
    ordered: prose(1000).optional(),
  }),
) {}
export class CallAnswer extends createZodDto(z.object({ id: z.uuid(), toldAt: z.string() })) {}

const escalation = z.object({
  cause: z.string(),
  recordId: z.uuid(),
  at: z.string(),
  says: z.string(),
  emergency: z.boolean(),
  uncalled: z.boolean(),
});

export class WithdrawalCheckAnswer extends createZodDto(
  z.object({
    id: z.uuid(),
    at: z.string(),
    cows: z.object({ id: z.uuid(), total: z.int().nullable(), precipitated: z.boolean() }).nullable(),
    vitalsId: z.uuid().nullable(),
    escalations: list(escalation),
  }),
) {}

const monitoring = z.object({
  id: z.uuid(),
  episodeId: z.uuid(),
  setting,
  startsAt: z.string(),
  endsAt: z.string().nullable(),
  cowsMinutes: z.int().nullable(),
  vitalsMinutes: z.int().nullable(),
  induction: z.boolean(),
  note: z.string().nullable(),
  prescriber: recordedBy,
  byTelephone: z.boolean(),
  recordedBy,
  recordedAt: z.string(),
  replacesId: z.uuid().nullable(),
  end: z.object({ at: z.string(), by: z.string().nullable(), reason: z.string() }).nullable(),
  signed: z.object({ at: z.string(), by: z.string().nullable() }).nullable(),
});
export class MonitoringAnswer extends createZodDto(monitoring) {}

const seen = { id: z.uuid(), at: z.string(), by: recordedBy };
const dueState = z.enum(['ahead', 'due', 'late', 'with-event']);
const stage = z.union([
  z.object({
    shown: z.literal(true),
    hours: z.number(),
    stage: z.int(),
    label: z.string(),
    fromHours: z.number(),
    toHours: z.number().nullable(),
    typical: z.string(),
  }),
  z.object({ shown: z.literal(false), hours: z.number().nullable(), why: z.string() }),
]);
const person = z.object({
  childPugh: z.enum(['A', 'B', 'C']).nullable(),
  egfr: z.int().nullable(),
  ageYears: z.int(),
  allergies: list(z.object({ ingredient: z.string(), reaction: z.enum(['allergy', 'intolerance']) })),
  agonist: z.enum(['methadone', 'buprenorphine']).nullable(),
  qtcMs: z.int().nullable(),
  bleedingRisk: z.boolean(),
});

export class FlowsheetAnswer extends createZodDto(
  z.object({
    now: z.string(),
    from: z.string(),
    to: z.string(),
    order: monitoring.nullable(),
    orders: list(monitoring),
    pace: z.object({ cows: z.string(), vitals: z.string() }).nullable(),
    due: list(
      z.object({
        what: z.enum(['cows', 'vitals']),
        why: z.enum(['schedule', 'daily', 'induction', 'before-dose', 'recheck', 'visit']),
        dueAt: z.string().nullable(),
        lateAt: z.string().nullable(),
        state: dueState,
        whileAwake: z.boolean(),
        everyMinutes: z.int().nullable(),
      }),
    ),
    lastUse: z.object({ lastUsedAt: z.string(), opioidClass: z.string(), source: z.string().optional() }).nullable(),
    stage,
    cows: list(
      z.object({
        patientId: z.string().optional(),
        ...seen,
        items: cowsItemScores,
        pulseBpm: z.int().nullable(),
        total: z.int().nullable(),
        band: z.enum(keysOf<CowsBand>(cowsBands)).nullable(),
        reason: cowsReason,
        note: z.string().nullable(),
        precipitated: z.boolean(),
      }),
    ),
    vitals: list(
      z.object({
        patientId: z.string().optional(),
        ...seen,
        details: z.object({
          pulse: z.int().nullable(),
          systolic: z.int().nullable(),
          diastolic: z.int().nullable(),
          respiratoryRate: z.int().nullable(),
          oxygenSaturation: z.int().nullable(),
          temperatureTenths: z.int().nullable(),
          unarousable: z.boolean(),
        }),
      }),
    ),
    signs: list(
      z.object({
        patientId: z.string().optional(),
        ...seen,
        sedation: z.int().nullable(),
        notTaken: notTaken.nullable(),
        cowsId: z.uuid().nullable(),
        vitalsId: z.uuid().nullable(),
        note: z.string().nullable(),
      }),
    ),
    selfRated: list(
      z.object({ id: z.uuid(), at: z.string(), total: z.number().nullable(), band: z.string().nullable() }),
    ),
    escalations: list(escalation),
    calls: list(
      z.object({
        patientId: z.string().optional(),
        id: z.uuid(),
        aboutIds: list(z.uuid()),
        causes: list(z.string()),
        told: z.string(),
        toldAt: z.string(),
        outcome,
        ordered: z.string().nullable(),
        by: recordedBy,
      }),
    ),
    comfortOrders: list(comfortOrder.extend({ standing: z.boolean() })),
    administrations: list(administration),
    moud: list(
      z.object({
        id: z.uuid(),
        at: z.string(),
        product: z.string(),
        productClass: z.string(),
        doseMcg: z.int(),
      }),
    ),
    person,
    policy: z.record(z.string(), z.number()),
  }),
) {}

export class DueRoundsAnswer extends createZodDto(
  z.object({
    now: z.string(),
    rows: list(
      z.object({
        patientId: z.uuid(),
        number: z.string(),
        displayName: z.string(),
        bed: z.string().nullable(),
        setting,
        items: list(
          z.object({
            what: z.enum(['cows', 'vitals', 'effect', 'dose', 'call']),
            why: z.enum([
              'schedule',
              'daily',
              'induction',
              'before-dose',
              'recheck',
              'visit',
              'effect',
              'scheduled',
              'escalation',
            ]),
            dueAt: z.string().nullable(),
            lateAt: z.string().nullable(),
            state: dueState,
            whileAwake: z.boolean(),
            aboutId: z.uuid().nullable(),
            drug: z.string().nullable(),
          }),
        ),
      }),
    ),
    hidden: z.int(),
  }),
) {}
