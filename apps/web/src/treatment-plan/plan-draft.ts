import {
  emptyTreatmentPlan,
  goldenThread,
  type PlanConsent,
  type PlanDimension,
  type PlanGoal,
  type PlanIntervention,
  type PlanObjective,
  type PlanProblem,
  standardPolicy,
  type ThreadFinding,
  type TreatmentPlanContent,
  withProgress,
} from '@cairn/rules';
import { uuidv7 } from 'uuidv7';
import type { PlanVersion, TreatmentPlans } from './plan-api';

/** A plan while it is typed. */
export interface PlanDraft {
  readonly id: string;
  readonly follows: string | null;
  readonly content: TreatmentPlanContent;
  readonly effectiveOn: string;
  readonly nextReviewOn: string;
  readonly consent: PlanConsent | '';
  readonly consentReason: string;
}

export const freshProblem = (dimension: PlanDimension = '1'): PlanProblem => ({
  ...{ id: uuidv7(), dimension, statement: '', priority: 'medium', status: 'active', reason: null, goals: [] },
});
export const freshGoal = (): PlanGoal => ({ id: uuidv7(), statement: '', term: 'short', objectives: [] });
export const freshObjective = (): PlanObjective => ({
  ...{ id: uuidv7(), statement: '', baseline: '', measure: '', target: '', targetOn: '', status: 'not-started' },
  ...{ percent: null, interventions: [] },
});
export const freshIntervention = (startsOn: string): PlanIntervention => ({
  ...{ id: uuidv7(), modality: 'INDIV', times: 1, per: 'week', minutes: 50, responsible: '', site: 'Clinic' },
  ...{ startsOn, endsOn: null },
});

/** Begins with what stands and how it went, so that a new version is a reading and not a retyping; ids stay the same. */
export function planDraft({ scene }: TreatmentPlans, before: PlanVersion | undefined): PlanDraft {
  return {
    ...{ id: uuidv7(), follows: before?.id ?? null, effectiveOn: scene.today, nextReviewOn: scene.latestReview },
    content:
      before === undefined ? emptyTreatmentPlan : withProgress(before.content, before.reviews[0]?.progress ?? []),
    ...{ consent: '', consentReason: '' },
  };
}

export const planBody = ({ content, effectiveOn, nextReviewOn, consent, consentReason, follows }: PlanDraft) => ({
  ...{ content, effectiveOn, nextReviewOn, consent, follows },
  consentReason: consentReason.trim() === '' ? null : consentReason.trim(),
});

/** What the golden thread says of the plan as it is typed; what follows a signature is not asked yet. */
export function typedFindings({ scene }: TreatmentPlans, draft: PlanDraft): readonly ThreadFinding[] {
  return goldenThread(
    {
      ...{ today: scene.today, zone: 'UTC', now: new Date(`${scene.today}T12:00:00Z`), isOtp: scene.isOtp },
      ...{ admittedAt: null, placement: scene.placement, needs: scene.needs, earlierIds: [], notes: null },
      ...{ directorLooks: false, screens: scene.screens, minor: scene.minor },
      plan: { content: draft.content, effectiveOn: draft.effectiveOn, signed: null, review: null },
    },
    {
      ...standardPolicy,
      care_plan_need_from: scene.needFrom,
      care_plan_phq9_from: scene.phq9From,
      care_plan_gad7_from: scene.gad7From,
      care_plan_short_term_days: scene.shortTermDays,
    },
  );
}
