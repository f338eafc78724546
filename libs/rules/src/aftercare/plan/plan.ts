import type { Role } from '../../access/roles';
import type { Policy } from '../../policy';
import type { Refusal } from '../../refusal';
import { addDays, type Day } from '../../time';
import type { PreventionConsent, PreventionOccasion, PreventionPlan } from './content';
import { checkPreventionPlan, type ElementAnswer } from './elements';

/**
 * When a version of the plan may be written, and when it becomes the active one (clinical reference 5.1). A version is never edited:
 * the next one follows it. The active plan of an episode is its newest version that was activated; one in work changes nothing.
 */
export interface PreventionPlanAttempt {
  readonly activate: boolean;
  readonly occasion: PreventionOccasion;
  readonly plan: PreventionPlan;
  readonly consent: PreventionConsent | null;
  readonly consentReason: string | null;
  readonly nextReviewOn: Day | null;
  /** The version that the writer had before them; null for the first. */
  readonly follows: string | null;
}

export interface PreventionPlanScene {
  readonly newest: { readonly id: string; readonly by: string | null; readonly at: string } | null;
  readonly hasEpisode: boolean;
  readonly onMedication: boolean;
  readonly signerRoles: readonly Role[];
  readonly today: Day;
  readonly policy: Policy;
}

/** Row 17: the counselor signs with the person. */
export const preventionPlanSigners: readonly Role[] = [
  'counselor',
  'counselor_supervisor',
  'prescriber',
  'medical_director',
];

export interface DecidedPreventionPlan {
  readonly answers: readonly ElementAnswer[];
}

export function decidePreventionPlan(
  attempt: PreventionPlanAttempt,
  scene: PreventionPlanScene,
): DecidedPreventionPlan | Refusal {
  const { newest, today, policy } = scene;
  if (!scene.hasEpisode) return invalid('There is no episode of care: open one, then write the plan.');
  if ((newest?.id ?? null) !== attempt.follows)
    return {
      code: 'prevention-plan.changed',
      says: 'Somebody wrote another version meanwhile. Read it, then write what should follow.',
      facts: { by: newest?.by ?? null, at: newest?.at ?? null },
    };
  if (attempt.consent === 'declined' && attempt.consentReason === null)
    return invalid('Write why the person does not sign: the plan can be active all the same.');
  if (attempt.nextReviewOn !== null && attempt.nextReviewOn <= today)
    return invalid('The next review lies ahead. Choose a later day.');
  const latest = addDays(today, Math.max(policy.plan_review_days, policy.plan_review_later_days));
  if (attempt.nextReviewOn !== null && attempt.nextReviewOn > latest)
    return invalid(`The next review is due by ${latest} at the latest. Choose an earlier day.`);
  const answers = checkPreventionPlan({
    plan: attempt.plan,
    signature: { consent: attempt.consent, nextReviewOn: attempt.nextReviewOn },
    onMedication: scene.onMedication,
    today,
    policy,
  });
  if (!attempt.activate) return { answers };
  if (!scene.signerRoles.some((role) => preventionPlanSigners.includes(role)))
    return invalid('A counselor or prescriber activates the plan. Save it as in work, and they go through it.');
  const missing = answers.filter(({ state }) => state === 'missing');
  return missing.length === 0
    ? { answers }
    : {
        code: 'prevention-plan.incomplete',
        says: `Before the plan is active: ${missing.map(({ number, says }) => `${number}. ${says}`).join('; ')}. Or save it as in work.`,
        facts: { missing: missing.map(({ number }) => number) },
      };
}

export interface PreventionPlanReviewFacts {
  /** The day on which the active version was written. */
  readonly activeOn: Day;
  readonly nextReviewOn: Day | null;
  /** When aftercare began, while it goes on. */
  readonly aftercareSince: Day | null;
  /** What happened that asks for another look: a return to use, an overdose, a change of medication, a pregnancy. */
  readonly events: readonly { readonly on: Day; readonly what: string }[];
}

/** When the plan is gone through next, and why. Of several days the earliest holds. */
export function preventionPlanReview(
  facts: PreventionPlanReviewFacts,
  policy: Policy,
): { readonly on: Day; readonly why: string } | null {
  const { activeOn, nextReviewOn, aftercareSince } = facts;
  const all = [
    ...(nextReviewOn === null ? [] : [{ on: nextReviewOn, why: 'Agreed with the person' }]),
    ...(aftercareSince === null ? [] : [sinceAftercare(activeOn, aftercareSince, policy)]),
    ...facts.events
      .filter(({ on }) => on > activeOn)
      .map(({ on, what }) => ({ on: addDays(on, policy.plan_event_review_days), why: `${what} on ${on}` })),
  ];
  return all.reduce<(typeof all)[number] | null>((first, one) => (first && first.on <= one.on ? first : one), null);
}

/** At the beginning of aftercare, every 30 days for three months, then every 90. */
function sinceAftercare(activeOn: Day, since: Day, policy: Policy): { readonly on: Day; readonly why: string } {
  if (activeOn < addDays(since, -policy.plan_event_review_days))
    return { on: since, why: `Aftercare began on ${since}` };
  const close = activeOn < addDays(since, policy.plan_review_close_days);
  const every = close ? policy.plan_review_days : policy.plan_review_later_days;
  return { on: addDays(activeOn, every), why: `Gone through every ${every} days; last on ${activeOn}` };
}

function invalid(says: string): Refusal {
  return { code: 'prevention-plan.invalid', says };
}
