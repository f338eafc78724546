import {
  frequencyUnits,
  goalTerms,
  objectiveStatuses,
  phraseKinds,
  planConsents,
  planModalities,
  planNeeds,
  type PlanNeed,
  planNumbers,
  planSignatures,
  problemPriorities,
  problemStatuses,
  threadRules,
} from '@cairn/rules';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { day, list, words } from '../http/shapes.dto';
import { oneOf } from '../unit/unit-shapes.dto';

export class TreatmentPlanParams extends createZodDto(z.strictObject({ id: z.uuid(), planId: z.uuid() })) {}
export class PlanSignatureParams extends createZodDto(
  z.strictObject({ id: z.uuid(), planId: z.uuid(), signatureId: z.uuid() }),
) {}
export class PlanReviewParams extends createZodDto(
  z.strictObject({ id: z.uuid(), planId: z.uuid(), reviewId: z.uuid() }),
) {}
export class PlanPhraseParams extends createZodDto(z.strictObject({ phraseId: z.uuid() })) {}

/** May be empty: what is missing in a plan is told by field. */
const text = (max: number) =>
  z
    .string()
    .max(max)
    .regex(/^(?:[^\p{Cc}\p{Cs}]|[\n\r\t])*$/u, 'has characters that cannot be stored');

const intervention = z.strictObject({
  ...{ id: z.uuid(), modality: oneOf(planModalities), times: z.int().min(0).max(100), per: oneOf(frequencyUnits) },
  ...{ minutes: z.int().min(0).max(1440), responsible: text(120), site: text(120) },
  ...{ startsOn: day, endsOn: day.nullable() },
});
const objective = z.strictObject({
  ...{ id: z.uuid(), statement: text(600), baseline: text(300), measure: text(300), target: text(300) },
  ...{ targetOn: day, status: oneOf(objectiveStatuses), percent: z.int().min(0).max(100).nullable() },
  interventions: z.array(intervention).max(12).readonly(),
});
const goal = z.strictObject({
  ...{ id: z.uuid(), statement: text(600), term: oneOf(goalTerms), objectives: z.array(objective).max(12).readonly() },
});
const problem = z.strictObject({
  ...{ id: z.uuid(), dimension: z.enum(planNumbers), statement: text(600), priority: oneOf(problemPriorities) },
  ...{ status: oneOf(problemStatuses), reason: text(500).nullable(), goals: z.array(goal).max(8).readonly() },
});
const needs = z.strictObject(
  Object.fromEntries(Object.keys(planNeeds).map((need) => [need, text(500).nullable().optional()])) as {
    [Need in PlanNeed]: z.ZodOptional<z.ZodNullable<ReturnType<typeof text>>>;
  },
);
const content = z.strictObject({
  ...{ strengths: text(1000), barriers: text(1000), ownGoals: text(1000), dischargeCriteria: text(1000) },
  ...{ harmReduction: text(1000), prevention: text(1000), needs, problems: z.array(problem).max(20).readonly() },
});

export class TreatmentPlanBody extends createZodDto(
  z.strictObject({
    ...{ content, effectiveOn: day, nextReviewOn: day, consent: oneOf(planConsents) },
    consentReason: words(500).nullable(),
    follows: z.uuid().nullable().describe('The version that the writer had before them.'),
  }),
) {}
export class PlanSignatureBody extends createZodDto(
  z.strictObject({ kind: oneOf(planSignatures), comment: text(1000) }),
) {}
const progress = z.strictObject({
  ...{ objectiveId: z.uuid(), status: oneOf(objectiveStatuses), percent: z.int().min(0).max(100).nullable() },
  words: text(600),
});
const review = {
  ...{ reviewedOn: day, participants: text(300), levelFits: z.boolean() },
  ...{ levelWords: text(500), changes: text(1000), nextReviewOn: day },
};
export class TreatmentPlanReviewBody extends createZodDto(
  z.strictObject({ ...review, progress: z.array(progress).max(240).readonly() }),
) {}

const plan = z.object({
  ...{ id: z.uuid(), episodeId: z.uuid(), version: z.int(), placement: z.string().nullable(), content },
  ...{ effectiveOn: day, nextReviewOn: day, consent: oneOf(planConsents), consentReason: z.string().nullable() },
  ...{ supervised: z.boolean(), credential: z.string().nullable(), signedOn: day, authorId: z.uuid().nullable() },
  ...{ by: z.string().nullable(), at: z.string(), active: z.boolean(), current: z.boolean() },
  state: z.enum(['superseded', 'cosign-pending', 'returned', 'active']),
  signatures: list(
    z.object({ kind: oneOf(planSignatures), comment: z.string(), by: z.string().nullable(), at: z.string() }),
  ),
  reviews: list(z.object({ id: z.uuid(), ...review, progress: list(progress), by: z.string().nullable() })),
});
export class TreatmentPlanAnswer extends createZodDto(plan) {}
export class TreatmentPlansAnswer extends createZodDto(
  z.object({
    items: list(plan),
    findings: list(
      z.object({
        ...{ rule: oneOf(threadRules), severity: z.enum(['broken', 'look']) },
        ...{ says: z.string(), at: z.string().nullable() },
      }),
    ),
    review: z.object({ on: day, why: z.string(), overdue: z.boolean() }).nullable(),
    scene: z.object({
      ...{ today: day, isOtp: z.boolean(), hasEpisode: z.boolean(), placement: z.string().nullable() },
      needs: list(z.object({ dimension: z.string(), rating: z.int(), label: z.string() })),
      screens: list(
        z.object({
          instrument: z.enum(['phq-9', 'gad-7', 'pc-ptsd-5']),
          ...{ total: z.number().nullable(), positive: z.boolean().nullable() },
        }),
      ),
      ...{ minor: z.boolean(), phq9From: z.int(), gad7From: z.int() },
      ...{ latestReview: day, needFrom: z.int(), shortTermDays: z.int() },
    }),
  }),
) {}

const phrase = {
  ...{ starter: z.string().max(40).nullable(), kind: oneOf(phraseKinds) },
  ...{ dimension: z.enum(planNumbers).nullable(), retired: z.boolean() },
};
export class PlanPhraseBody extends createZodDto(
  z.strictObject({ ...phrase, text: words(600), replacesId: z.uuid().nullable() }),
) {}
export class PlanPhrasesAnswer extends createZodDto(
  z.object({
    items: list(z.object({ ...phrase, dimension: z.string().nullable(), id: z.uuid().nullable(), text: z.string() })),
  }),
) {}
