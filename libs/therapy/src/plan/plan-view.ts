import {
  addDays,
  dimensionLabel,
  type DimensionNumber,
  dimensionNumbers,
  goldenThread,
  idsOf,
  planReviewDays,
  planReviewDue,
  planState,
  type PlanState,
  type Policy,
  type ThreadFacts,
  type ThreadFinding,
  type ThreadNote,
  withProgress,
} from '@cairn/rules';
import type { PlanGround, PlanRow } from './plan.queries';

export interface TreatmentPlanView extends PlanRow {
  readonly state: PlanState;
  /** Of the episode that is open; plans of earlier episodes are there to be read. */
  readonly current: boolean;
}

export interface TreatmentPlans {
  readonly items: readonly TreatmentPlanView[];
  /** What the golden thread finds in the active version, or that there is none. */
  readonly findings: readonly ThreadFinding[];
  readonly review: { readonly on: string; readonly why: string; readonly overdue: boolean } | null;
  /** What the form begins with, and is checked by while it is typed. */
  readonly scene: {
    readonly today: string;
    readonly isOtp: boolean;
    readonly hasEpisode: boolean;
    readonly placement: string | null;
    readonly needs: ThreadFacts['needs'];
    readonly latestReview: string;
    readonly needFrom: number;
    readonly shortTermDays: number;
  };
}

export interface PlanTime {
  readonly now: Date;
  readonly today: string;
  readonly zone: string;
  readonly isOtp: boolean;
  readonly policy: Policy;
}

export const planViews = (rows: readonly PlanRow[], { episodeId }: PlanGround): TreatmentPlanView[] =>
  rows.map((row) => ({
    ...row,
    state: planState({ ...row, signatures: row.signatures.map(({ kind }) => kind) }),
    current: row.episodeId === episodeId,
  }));

/** The dimension of the fourth edition's parts is their first letter; the highest of them counts. */
function needsOf({ ratings, edition }: PlanGround, policy: Policy): ThreadFacts['needs'] {
  return dimensionNumbers.flatMap((dimension: DimensionNumber) => {
    const rated = Object.entries(ratings ?? {}).flatMap(([name, { rating }]) =>
      name.startsWith(dimension) && rating !== undefined ? [rating] : [],
    );
    const label = `${dimension}. ${dimensionLabel(dimension, edition ?? 'none', policy.asam_licensed)}`;
    return rated.length === 0 ? [] : [{ dimension, rating: Math.max(...rated), label }];
  });
}

export function plansView(
  rows: readonly PlanRow[],
  ground: PlanGround,
  notes: readonly ThreadNote[] | null,
  time: PlanTime,
): TreatmentPlans {
  const { now, today, zone, isOtp, policy } = time;
  const { placement, events } = ground;
  const items = planViews(rows, ground);
  const mine = items.filter(({ current }) => current);
  const plan = mine.find(({ active }) => active);
  const newest = plan?.reviews[0];
  const review =
    plan === undefined
      ? null
      : {
          ...{ reviewedOn: newest?.reviewedOn ?? plan.effectiveOn, placement, isOtp, events },
          nextReviewOn: newest?.nextReviewOn ?? plan.nextReviewOn,
        };
  const due = review === null ? null : planReviewDue(review, policy);
  const needs = needsOf(ground, policy);
  const facts: ThreadFacts = {
    ...{ today, zone, now, isOtp, placement, needs, notes, directorLooks: policy.care_plan_director_looks },
    admittedAt: ground.admittedAt === null ? null : new Date(ground.admittedAt),
    earlierIds: mine.filter((one) => one !== plan).flatMap(({ content }) => idsOf(content)),
    plan:
      plan === undefined
        ? null
        : {
            content: withProgress(plan.content, newest?.progress ?? []),
            effectiveOn: plan.effectiveOn,
            signed: {
              ...{ on: plan.signedOn, supervised: plan.supervised, consent: plan.consent, placement: plan.placement },
              signatures: plan.signatures.map(({ kind }) => kind),
            },
            review,
          },
  };
  return {
    items,
    findings: ground.episodeId === null ? [] : goldenThread(facts, policy),
    review: due && { on: due.on, why: due.why, overdue: due.on < today },
    scene: {
      ...{ today, isOtp, placement, needs, hasEpisode: ground.episodeId !== null },
      latestReview: addDays(today, planReviewDays(placement, isOtp, policy)),
      ...{ needFrom: policy.care_plan_need_from, shortTermDays: policy.care_plan_short_term_days },
    },
  };
}
