import { licenceToWrite } from '../note/note-state';
import type { Practitioner } from '../../access/licences';
import type { Role } from '../../access/roles';
import type { Policy } from '../../policy';
import type { Refusal } from '../../refusal';
import { addDays, type Day, isDay } from '../../time';
import { objectivesOf, type ObjectiveStatus, objectiveStatuses, type TreatmentPlanContent } from './content';
import { planFaults } from './faults';
import { planReviewDays } from './plan-clock';

/**
 * When a version of the plan is signed (clinical reference 4.5 and 4.6, R-028). What is unfinished is a draft and no record. A signed
 * version is never edited: the next one follows it, and from then on that one is active. It is active from the author's signature on;
 * a second signature, where the author's license needs one, is due afterwards.
 */
export const planConsents = {
  signed: 'Signed by the person',
  agreed: 'Agreed by phone or video',
  declined: 'The person does not want to sign',
  unable: 'The person cannot sign now',
} as const;
export type PlanConsent = keyof typeof planConsents;

export const planSigners: readonly Role[] = ['counselor', 'counselor_supervisor', 'prescriber', 'medical_director'];

export interface TreatmentPlanAttempt {
  readonly content: TreatmentPlanContent;
  readonly effectiveOn: Day;
  readonly nextReviewOn: Day;
  readonly consent: PlanConsent;
  /** Why there is no signature of the person. */
  readonly consentReason: string | null;
  /** The version that the writer had before them; null for the first. */
  readonly follows: string | null;
}

export interface TreatmentPlanScene {
  readonly newest: { readonly id: string; readonly by: string | null; readonly at: string } | null;
  readonly hasEpisode: boolean;
  readonly placement: string | null;
  readonly isOtp: boolean;
  readonly author: Practitioner;
  readonly today: Day;
  readonly policy: Policy;
}

export interface SignedPlan {
  /** A supervisor signs beside the author. */
  readonly supervised: boolean;
  readonly credential: string | null;
}

/** Refuses 'treatment-plan.incomplete', '.changed' where another version was signed meanwhile, and '.invalid'. */
export function decideTreatmentPlan(attempt: TreatmentPlanAttempt, scene: TreatmentPlanScene): SignedPlan | Refusal {
  const { newest, today, policy } = scene;
  if (!scene.hasEpisode) return invalid('There is no episode of care: open one, then write the plan', 'episode');
  if ((newest?.id ?? null) !== attempt.follows)
    return {
      code: 'treatment-plan.changed',
      says: 'Somebody signed another version meanwhile. Read it, then write what should follow',
      facts: { by: newest?.by ?? null, at: newest?.at ?? null },
    };
  if (!scene.author.roles.some((role) => planSigners.includes(role)))
    return invalid('A counselor or prescriber signs the plan', 'author');
  const unsigned = attempt.consent === 'declined' || attempt.consent === 'unable';
  if (unsigned && (attempt.consentReason ?? '').trim() === '')
    return invalid('Write why the person does not sign: the plan is active all the same', 'consentReason');
  if (!isDay(attempt.effectiveOn) || attempt.effectiveOn > today)
    return invalid('The plan is in effect from today on, or from a day before', 'effectiveOn');
  const late = refuseNextReview(attempt.nextReviewOn, scene);
  if (late !== null) return late;
  const [first, ...others] = planFaults(attempt.content);
  if (first !== undefined)
    return {
      code: 'treatment-plan.incomplete',
      says: first.says,
      facts: { field: first.field, at: first.at, others: others.length },
    };
  const { alone, credential } = licenceToWrite(scene.author, today);
  return { supervised: !alone, credential };

  function refuseNextReview(on: Day, { placement, isOtp }: TreatmentPlanScene): Refusal | null {
    return reviewDayFault(on, { placement, isOtp, today }, policy);
  }
}

function reviewDayFault(
  on: Day,
  { placement, isOtp, today }: { placement: string | null; isOtp: boolean; today: Day },
  policy: Policy,
): Refusal | null {
  const latest = addDays(today, planReviewDays(placement, isOtp, policy));
  if (!isDay(on) || on <= today) return invalid('The next review lies ahead: choose a later day', 'nextReviewOn');
  return on > latest
    ? invalid(`At this level of care the next review is by ${latest}: choose an earlier day`, 'nextReviewOn')
    : null;
}

export interface PlanStanding {
  readonly authorId: string | null;
  readonly supervised: boolean;
  readonly active: boolean;
  /** What was signed afterwards. */
  readonly signatures: readonly PlanSignatureKind[];
  readonly consent: PlanConsent;
}

export const planSignatures = {
  patient: 'Signed by the person',
  cosigned: 'Signed by a supervisor',
  returned: 'Sent back by a supervisor',
  director: 'Looked at by the medical director',
} as const;
export type PlanSignatureKind = keyof typeof planSignatures;

export type PlanState = 'superseded' | 'cosign-pending' | 'returned' | 'active';

export function planState({ active, supervised, signatures }: Omit<PlanStanding, 'authorId' | 'consent'>): PlanState {
  if (!active) return 'superseded';
  if (signatures.includes('returned')) return 'returned';
  return supervised && !signatures.includes('cosigned') ? 'cosign-pending' : 'active';
}

/** May this signature be added? Nobody signs beside themselves; refuses 'treatment-plan.state', '.own' and '.invalid'. */
export function refusePlanSignature(
  plan: PlanStanding,
  { kind, comment }: { readonly kind: PlanSignatureKind; readonly comment: string },
  signer: Pick<Practitioner, 'staffId' | 'roles'>,
): Refusal | null {
  const state = planState(plan);
  const no = (says: string): Refusal => ({ code: 'treatment-plan.state', says, facts: { state, kind } });
  if (state === 'superseded') return no('A newer version is active: sign that one');
  if (plan.signatures.includes(kind)) return no('This signature is there');
  if (kind === 'patient') return plan.consent === 'signed' ? no('The person has signed this version') : null;
  const may: readonly Role[] =
    kind === 'director' ? ['medical_director'] : ['counselor_supervisor', 'medical_director'];
  if (!signer.roles.some((role) => may.includes(role)))
    return invalid(`${kind === 'director' ? 'The medical director' : 'A supervisor'} signs here`, 'kind');
  if (kind !== 'director' && plan.authorId === signer.staffId)
    return { code: 'treatment-plan.own', says: 'Nobody signs beside themselves: another supervisor signs' };
  if (kind !== 'director' && state !== 'cosign-pending') return no('This version does not wait for a second signature');
  return kind === 'returned' && comment.trim() === '' ? invalid('Write what is to be changed', 'comment') : null;
}

export interface ObjectiveProgress {
  readonly objectiveId: string;
  readonly status: ObjectiveStatus;
  readonly percent: number | null;
  readonly words: string;
}
export interface PlanReviewAttempt {
  readonly reviewedOn: Day;
  readonly participants: string;
  readonly progress: readonly ObjectiveProgress[];
  readonly levelFits: boolean;
  readonly levelWords: string;
  readonly changes: string;
  readonly nextReviewOn: Day;
}

/** A review says of each open objective how it goes. Changes to the plan itself are a new version. */
export function refusePlanReview(
  review: PlanReviewAttempt,
  plan: { readonly content: TreatmentPlanContent; readonly active: boolean; readonly effectiveOn: Day },
  scene: { readonly placement: string | null; readonly isOtp: boolean; readonly today: Day },
  policy: Policy,
): Refusal | null {
  if (!plan.active)
    return {
      code: 'treatment-plan.state',
      says: 'A newer version is active: review that one',
      facts: { state: 'superseded' },
    };
  if (review.reviewedOn > scene.today || review.reviewedOn < plan.effectiveOn)
    return invalid('A review is of today, or of a day since the plan is in effect', 'reviewedOn');
  if (review.participants.trim() === '') return invalid('Say who took part', 'participants');
  if (!review.levelFits && review.levelWords.trim() === '')
    return invalid('Say which level of care fits, and decide it in the chart', 'levelWords');
  const known = new Map(objectivesOf(plan.content).map(({ objective }) => [objective.id, objective]));
  for (const { objectiveId, status, percent } of review.progress) {
    if (!known.has(objectiveId)) return invalid('This objective is not in the plan: load the plan anew', 'progress');
    if (!(status in objectiveStatuses)) return invalid('Say how the objective stands', 'progress');
    if (percent !== null && (percent < 0 || percent > 100)) return invalid('Progress is 0 to 100 percent', 'progress');
  }
  const said = new Set(review.progress.map(({ objectiveId }) => objectiveId));
  const silent = [...known.values()].filter(({ id }) => !said.has(id));
  if (silent.length > 0)
    return invalid(
      `Say how it goes with each objective: ${silent.length} ${silent.length === 1 ? 'is' : 'are'} open`,
      'progress',
    );
  return reviewDayFault(review.nextReviewOn, scene, policy);
}

/** The plan with what the newest review says of each objective. */
export function withProgress(plan: TreatmentPlanContent, progress: readonly ObjectiveProgress[]): TreatmentPlanContent {
  const said = new Map(progress.map((one) => [one.objectiveId, one]));
  return {
    ...plan,
    problems: plan.problems.map((problem) => ({
      ...problem,
      goals: problem.goals.map((goal) => ({
        ...goal,
        objectives: goal.objectives.map((one) => {
          const now = said.get(one.id);
          return now === undefined ? one : { ...one, status: now.status, percent: now.percent };
        }),
      })),
    })),
  };
}

const invalid = (says: string, field: string): Refusal => ({ code: 'treatment-plan.invalid', says, facts: { field } });
