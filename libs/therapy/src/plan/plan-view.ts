import {
  addDays,
  ageOn,
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
import type { PlanGround } from './plan-ground.queries';
import type { PlanRow } from './plan.queries';
import type { ThreadRow } from './plan-threads.queries';

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
    readonly screens: ThreadFacts['screens'];
    readonly minor: boolean;
    readonly phq9From: number;
    readonly gad7From: number;
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

const isMinor = ({ bornOn }: PlanGround, today: string, policy: Policy): boolean =>
  bornOn !== null && ageOn(bornOn, today) < policy.care_plan_family_age;

/** What the golden thread asks, of the version that is active: by the chart of one person and by a list of many. */
function threadFacts(
  ground: PlanGround,
  plan: ThreadRow['plan'],
  { earlierIds, notes }: { readonly earlierIds: readonly string[]; readonly notes: readonly ThreadNote[] | null },
  { now, today, zone, isOtp, policy }: PlanTime,
): ThreadFacts {
  const { placement, events, unexpectedOn } = ground;
  const base = {
    ...{ today, zone, now, isOtp, placement, notes, earlierIds, needs: needsOf(ground, policy) },
    ...{ screens: ground.screens, minor: isMinor(ground, today, policy) },
    directorLooks: policy.care_plan_director_looks,
    admittedAt: ground.admittedAt === null ? null : new Date(ground.admittedAt),
  };
  if (plan === null) return { ...base, plan: null };
  const { content, effectiveOn, signedOn: on, supervised, consent, kinds: signatures, review } = plan;
  return {
    ...base,
    plan: {
      content: withProgress(content, review?.progress ?? []),
      effectiveOn,
      signed: { on, supervised, consent, signatures, placement: plan.placement },
      review: {
        ...{ reviewedOn: review?.reviewedOn ?? effectiveOn, placement, isOtp, events, unexpectedOn },
        nextReviewOn: review?.nextReviewOn ?? plan.nextReviewOn,
      },
    },
  };
}

/** The broken links of one person of a list. */
export function brokenLinks(row: ThreadRow, time: PlanTime): readonly ThreadFinding[] {
  const findings = goldenThread(threadFacts(row, row.plan, row, time), time.policy);
  return findings.filter(({ severity }) => severity === 'broken');
}

export function plansView(
  rows: readonly PlanRow[],
  ground: PlanGround,
  notes: readonly ThreadNote[] | null,
  time: PlanTime,
): TreatmentPlans {
  const { today, isOtp, policy } = time;
  const { placement } = ground;
  const items = planViews(rows, ground);
  const mine = items.filter(({ current }) => current);
  const active = mine.find((one) => one.active);
  const earlierIds = mine.filter((one) => one !== active).flatMap(({ content }) => idsOf(content));
  const plan =
    active === undefined
      ? null
      : { ...active, kinds: active.signatures.map(({ kind }) => kind), review: active.reviews[0] ?? null };
  const facts = threadFacts(ground, plan, { earlierIds, notes }, time);
  const review = facts.plan?.review ?? null;
  const due = review === null ? null : planReviewDue(review, policy);
  return {
    items,
    findings: ground.episodeId === null ? [] : goldenThread(facts, policy),
    review: due && { on: due.on, why: due.why, overdue: due.on < today },
    scene: {
      ...{ today, isOtp, placement, needs: facts.needs, hasEpisode: ground.episodeId !== null },
      ...{ screens: facts.screens, minor: facts.minor },
      ...{ phq9From: policy.care_plan_phq9_from, gad7From: policy.care_plan_gad7_from },
      latestReview: addDays(today, planReviewDays(placement, isOtp, policy)),
      ...{ needFrom: policy.care_plan_need_from, shortTermDays: policy.care_plan_short_term_days },
    },
  };
}
