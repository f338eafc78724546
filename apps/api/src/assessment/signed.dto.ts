import {
  assessmentKinds,
  careLevelNames,
  differenceReasons,
  dimensionNumbers,
  dsmAnswers,
  dsmCriterionNames,
  emergencyActions,
  emergencyQuestions,
  levelModifiers,
  meansSafety,
  riskActions,
  riskLevels,
  riskQuestions,
  roles,
  safetyPlanPartNames,
  subdimensionNames,
} from '@cairn/rules';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { day, evaluation, instant, list, prose, words } from '../http/shapes.dto';
import { recordedBy, replacing } from './finding.dto';

const id = z.uuid();
/** The keys of a table of words, as what a body may say. */
const oneOf = <Table extends object>(table: Table) =>
  z.enum(Object.keys(table) as [keyof Table & string, ...(keyof Table & string)[]]);
const someOf = <Table extends object>(table: Table) => z.array(oneOf(table)).max(20);
const kind = oneOf(assessmentKinds);
const note = prose(2000).optional();

const checklist = z.strictObject({
  kind: z.literal('checklist'),
  purpose: z.enum(['diagnosis', 'remission']),
  criteria: z.partialRecord(
    z.enum(dsmCriterionNames),
    z.strictObject({ answer: oneOf(dsmAnswers), note: prose(500).optional() }),
  ),
  supervised: z.boolean(),
  provisional: z.boolean(),
  severity: z.enum(['mild', 'moderate', 'severe']).optional(),
  lastMetOn: day.optional(),
  maintenanceTherapy: z.boolean(),
  controlledEnvironment: z.boolean(),
  icd10: words(8).optional(),
  note,
  sign: z.boolean(),
});

const dimensions = z.strictObject({
  kind: z.literal('dimensions'),
  edition: z.enum(['none', '3', '4']),
  ratings: z.partialRecord(
    z.enum([...dimensionNumbers, ...subdimensionNames]),
    z.strictObject({
      rating: z.literal([0, 1, 2, 3, 4]).optional(),
      code: words(20).optional(),
      rationale: prose(1000).optional(),
      immediate: z.boolean().optional(),
    }),
  ),
  summary: note,
});

const level = z.strictObject({
  kind: z.literal('level'),
  recommended: z.enum(careLevelNames),
  rationale: z.string().trim().max(2000),
  actual: z.enum(careLevelNames).optional(),
  difference: oneOf(differenceReasons).optional(),
  differenceWords: prose(500).optional(),
  startReason: prose(500).optional(),
  hoursPerWeek: z.int().min(0).max(168).optional(),
  expectedDays: z.int().min(1).max(3660).optional(),
  modifiers: someOf(levelModifiers),
  coOccurring: prose(500).optional(),
});

const emergency = z.strictObject({
  kind: z.literal('emergency'),
  answers: z.strictObject({
    withdrawal: oneOf(emergencyQuestions.withdrawal.options),
    dangerousWithdrawal: oneOf(emergencyQuestions.dangerousWithdrawal.options),
    overdose: oneOf(emergencyQuestions.overdose.options),
    pregnancy: oneOf(emergencyQuestions.pregnancy.options),
  }),
  done: someOf(emergencyActions),
  note,
});

const risk = z.strictObject({
  kind: z.literal('risk'),
  answers: id.optional(),
  level: oneOf(riskLevels),
  found: z.strictObject({
    thoughts: oneOf(riskQuestions.thoughts.options),
    method: oneOf(riskQuestions.method.options),
    intent: oneOf(riskQuestions.intent.options),
    plan: oneOf(riskQuestions.plan.options),
    behavior: oneOf(riskQuestions.behavior.options),
    access: oneOf(riskQuestions.access.options),
    factors: prose(1000).optional(),
    protective: prose(1000).optional(),
  }),
  done: someOf(riskActions),
  means: oneOf(meansSafety),
  meansWords: prose(1000).optional(),
  told: prose(500).optional(),
  safetyPlan: z.partialRecord(z.enum(safetyPlanPartNames), prose(1000)).optional(),
  noPlanReason: prose(500).optional(),
  followUpOn: day.optional(),
  note,
});

/** Entered in error: nothing stands in its place. */
const takeBack = z.strictObject({ kind: z.literal('take-back'), of: kind });

export class SignedParams extends createZodDto(z.strictObject({ id, recordId: id })) {}
export class SignedBody extends createZodDto(
  z.strictObject({
    at: instant.optional(),
    replaces: replacing.optional(),
    record: z.discriminatedUnion('kind', [checklist, dimensions, level, emergency, risk, takeBack]),
  }),
) {}

const person = recordedBy.unwrap();
const record = z.object({
  kind,
  id,
  episodeId: z.string().nullable(),
  on: z.string(),
  at: z.string(),
  recordedAt: z.string(),
  by: recordedBy,
  signed: z.object({ at: z.string(), by: person, role: z.enum(roles) }).nullable(),
  current: z.boolean(),
  /** As it was written down; which fields a kind has, the rules say. */
  content: z.record(z.string(), z.unknown()),
  evaluations: list(evaluation),
  replaces: z.object({ id, reason: z.string() }).nullable(),
  takenBack: z.boolean(),
  replacedBy: z.object({ id, at: z.string(), by: recordedBy, reason: z.string(), takenBack: z.boolean() }).nullable(),
});

export class SignedAnswer extends createZodDto(record) {}
export class SignedListAnswer extends createZodDto(
  z.object({
    items: list(record),
    screens: list(z.object({ id, instrument: z.string(), takenAt: z.string(), critical: list(z.string()) })),
    review: z
      .object({
        stage: z.enum(['early', 'sustained', 'provisional']),
        dueOn: z.string(),
        lateAfter: z.string(),
        why: z.string(),
      })
      .nullable(),
    scene: z.object({
      recorder: z
        .object({
          staffId: z.string(),
          roles: list(z.enum(roles)),
          licences: list(z.object({ type: z.string(), number: z.string(), state: z.string(), expiresOn: z.string() })),
          charge: z.boolean().optional(),
        })
        .nullable(),
      zone: z.string(),
      dayBoundary: z.string(),
      policy: z.record(z.string(), z.union([z.number(), z.boolean(), z.string()])),
      known: z.object({
        dateOfBirth: z.string(),
        hasEpisode: z.boolean(),
        coOccurring: list(z.string()),
        levelsOffered: list(z.string()),
        hasDimensions: z.boolean(),
        /** Nothing is replaced before something is written. */
        replaced: z.unknown(),
      }),
    }),
  }),
) {}
