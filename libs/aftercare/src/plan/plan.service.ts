import { Injectable } from '@nestjs/common';
import { Acts, type ConstraintFault, once } from '@cairn/access';
import type { Actor } from '@cairn/database';
import { Clock, refuse, Refused } from '@cairn/platform';
import {
  decidePreventionPlan,
  type ElementAnswer,
  isProduct,
  isRefusal,
  localDay,
  type PreventionPlanAttempt,
  preventionPlanReview,
  products,
  type Refusal,
} from '@cairn/rules';
import { type AftercareScene, aftercareScene, lockPerson } from '../aftercare-scene';
import { insertPlan, loadPlanEvents, loadPlans, type PlanView } from './plan.queries';
import { preventionPlanPdf } from './plan-print';

export interface Plans {
  readonly items: readonly PlanView[];
  /** When the active plan is gone through next, and why. */
  readonly review: { readonly on: string; readonly why: string; readonly overdue: boolean } | null;
  /** What the form begins with and is checked by. */
  readonly scene: {
    readonly onMedication: boolean;
    readonly product: string | null;
    readonly prescriber: string | null;
    readonly counselor: string | null;
    readonly phone: string;
    readonly today: string;
    readonly leastPeople: number;
    readonly reviewBy: number;
    readonly reviewLater: number;
  };
}

export interface WrittenPlan {
  readonly record: PlanView;
  readonly answers: readonly ElementAnswer[];
}

/** The recovery and return-to-use prevention plan: versions of which one is active (clinical reference 5.1). */
@Injectable()
export class PreventionPlanService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  list(actor: Actor, patientId: string): Promise<Plans> {
    const what = { act: 'prevention-plan.read' as const, patientId, recordType: 'prevention_plan' };
    return this.acts.perform(actor, what, async (tx) => {
      const scene = await aftercareScene(tx, this.clock, patientId);
      const [items, events] = await Promise.all([
        loadPlans(tx, patientId, scene.standing?.episodeId ?? null),
        loadPlanEvents(tx, patientId),
      ]);
      return { items, review: reviewOf(items, events, scene), scene: beside(scene) };
    });
  }

  /** Writes a version under the client's id. Refuses 'prevention-plan.incomplete' where it is to be active and something is missing. */
  write(actor: Actor, patientId: string, id: string, attempt: PreventionPlanAttempt): Promise<WrittenPlan> {
    const act = 'prevention-plan.write' as const;
    return this.acts.perform(
      actor,
      {
        act,
        patientId,
        recordType: 'prevention_plan',
        recordId: id,
        explain,
        describe: ({ record }) => ({ patientId, facts: { version: record.version, active: record.active } }),
      },
      (tx) =>
        once(
          tx,
          { id, act, body: { patientId, ...attempt } },
          async () => {
            await lockPerson(tx, patientId);
            return aftercareScene(tx, this.clock, patientId);
          },
          async (scene) => {
            const { standing, onMedication, today, policy, now } = scene;
            const all = await loadPlans(tx, patientId, standing?.episodeId ?? null);
            const newest = all.find(({ current }) => current) ?? null;
            const decided = decidePreventionPlan(attempt, {
              ...{ newest, onMedication, today, policy },
              hasEpisode: standing !== null,
              signerRoles: actor.roles,
            });
            if (isRefusal(decided)) throw new Refused(decided);
            if (standing === null) return refuse('not-found', 'There is no episode of this person.');
            await insertPlan(tx, {
              ...{ id, patientId, episodeId: standing.episodeId, version: (newest?.version ?? 0) + 1 },
              ...{ active: attempt.activate, occasion: attempt.occasion, plan: attempt.plan, consent: attempt.consent },
              ...{ consentReason: attempt.consentReason, nextReviewOn: attempt.nextReviewOn, on: today, at: now },
              warnings: decided.answers.flatMap(({ warns }) => (warns === null ? [] : [warns])),
            });
            const record = (await loadPlans(tx, patientId, standing.episodeId)).find((one) => one.id === id);
            if (record === undefined) return refuse('not-found', 'There is no such version of this person.');
            tx.notify('aftercare', patientId);
            return { record, answers: decided.answers };
          },
        ),
    );
  }

  /** What the person takes along, in plain words and large letters. Also a version in work: it is marked as such. */
  print(actor: Actor, patientId: string, id: string): Promise<Buffer> {
    const what = { act: 'prevention-plan.print' as const, patientId, recordType: 'prevention_plan', recordId: id };
    return this.acts.perform(actor, what, async (tx) => {
      const { programme, now, standing } = await aftercareScene(tx, this.clock, patientId);
      const version = (await loadPlans(tx, patientId, standing?.episodeId ?? null)).find((one) => one.id === id);
      if (version === undefined) return refuse('not-found', 'There is no such version of this person.');
      return preventionPlanPdf({ version, programme: programme.senderName, phone: programme.phone, at: now });
    });
  }
}

function reviewOf(
  items: readonly PlanView[],
  events: readonly { readonly on: string; readonly what: string }[],
  { standing, policy, today, zone }: AftercareScene,
): Plans['review'] {
  const active = items.find((one) => one.active && one.current);
  if (active === undefined) return null;
  const aftercare = standing?.aftercare ?? null;
  const goesOn = aftercare !== null && (aftercare.state === 'active' || aftercare.state === 'lapsed_contact');
  const review = preventionPlanReview(
    {
      ...{ activeOn: active.on, nextReviewOn: active.nextReviewOn, events },
      aftercareSince: goesOn ? localDay(new Date(aftercare.since), zone) : null,
    },
    policy,
  );
  return review && { ...review, overdue: review.on < today };
}

function beside({ standing, onMedication, programme, policy, today }: AftercareScene): Plans['scene'] {
  const product = standing?.product ?? null;
  return {
    ...{ onMedication, today, phone: programme.phone },
    product: product !== null && isProduct(product) ? products[product].label : product,
    prescriber: standing?.prescriber ?? null,
    counselor: standing?.counselor ?? null,
    leastPeople: policy.plan_people_least,
    reviewBy: policy.plan_review_days,
    reviewLater: policy.plan_review_later_days,
  };
}

const explain = async ({ constraint }: ConstraintFault): Promise<Refusal | undefined> =>
  constraint === 'uq_prevention_plan_episode_id_version'
    ? {
        code: 'prevention-plan.changed',
        says: 'Somebody wrote another version a moment ago. Read it, then write what should follow.',
      }
    : undefined;
