import type { Policy } from '../../policy';
import type { Day } from '../../time';
import { homeParts, neededSafetyPoints, professionalParts, type PreventionPlan } from './content';

/** The seventeen elements of clinical reference 5.1, in its order, and which of them a plan needs before it is active. */
export interface PreventionQuestion {
  readonly plan: PreventionPlan;
  readonly signature: { readonly consent: string | null; readonly nextReviewOn: Day | null };
  readonly onMedication: boolean;
  readonly today: Day;
  readonly policy: Policy;
}

export interface ElementAnswer {
  readonly number: number;
  readonly label: string;
  readonly state: 'filled' | 'missing' | 'empty';
  /** What is missing, and what to do; or what is worth a look and stops nothing. */
  readonly says: string | null;
  readonly warns: string | null;
}

interface Element {
  readonly number: number;
  readonly label: string;
  readonly needed: boolean | ((question: PreventionQuestion) => boolean);
  /** Null where the element is filled, else what to write. */
  readonly lacks: (question: PreventionQuestion) => string | null;
  readonly warns?: (question: PreventionQuestion) => string | null;
}

const lacking =
  (fits: (question: PreventionQuestion) => boolean, says: string) =>
  (question: PreventionQuestion): string | null =>
    fits(question) ? null : says;
const allOf = (texts: Readonly<Record<string, string | null>>, parts: object): boolean =>
  Object.keys(parts).every((part) => texts[part] !== null && texts[part] !== undefined);

export const preventionElements: readonly Element[] = [
  {
    ...{ number: 1, label: 'My reasons for recovery', needed: true },
    lacks: lacking(({ plan }) => plan.reasons !== null, 'Write the reasons in the person’s own words'),
  },
  {
    ...{ number: 2, label: 'Triggers inside me', needed: true },
    lacks: lacking(({ plan }) => plan.internal.length > 0, 'Name at least one trigger inside'),
  },
  {
    ...{ number: 3, label: 'Triggers around me', needed: true },
    lacks: lacking(({ plan }) => plan.external.length > 0, 'Name at least one trigger around the person'),
  },
  {
    ...{ number: 4, label: 'Early warning signs', needed: true },
    lacks: lacking(({ plan }) => plan.signs.length > 0, 'Name at least one early warning sign'),
  },
  {
    ...{ number: 5, label: 'What I do then', needed: false },
    lacks: lacking(
      ({ plan }) => [...plan.internal, ...plan.external].some(({ coping }) => coping.length > 0),
      'Write what helps against each trigger',
    ),
    warns: ({ plan }) => {
      const bare = [...plan.internal, ...plan.external].filter(({ coping }) => coping.length === 0);
      return bare.length === 0 ? null : `Nothing to do yet against: ${bare.map(({ words }) => words).join(', ')}`;
    },
  },
  {
    ...{ number: 6, label: 'People I call', needed: true },
    lacks: ({ plan, policy }) =>
      plan.people.length >= policy.plan_people_least
        ? null
        : `Name ${policy.plan_people_least} people to call, now ${plan.people.length}`,
  },
  {
    ...{ number: 7, label: 'Professional contacts', needed: true },
    lacks: lacking(
      ({ plan }) => allOf(plan.professionals, professionalParts),
      'Write the numbers of the counselor, medical staff and after hours; 988 is printed on every plan',
    ),
  },
  {
    ...{ number: 8, label: 'A safe place', needed: true },
    lacks: lacking(
      ({ plan }) => allOf(plan.home, homeParts),
      'Answer the four questions of a safe home; “nothing” is an answer',
    ),
  },
  {
    ...{ number: 9, label: 'My days', needed: false },
    lacks: lacking(({ plan }) => Object.values(plan.routine).some((text) => text !== null), 'Optional'),
  },
  {
    ...{ number: 10, label: 'Support groups', needed: true },
    lacks: lacking(
      ({ plan }) => plan.groups.length > 0 || plan.groupsDeclined,
      'Name a group, or record that none is wanted: it is never a condition of medication',
    ),
  },
  {
    ...{ number: 11, label: 'My medication', needed: ({ onMedication }) => onMedication },
    lacks: lacking(
      ({ plan }) => plan.medication !== null,
      'Write product, prescriber, the next dose and what to do when one is missed',
    ),
  },
  {
    ...{ number: 12, label: 'Naloxone', needed: true },
    lacks: ({ plan: { naloxone }, today }) => {
      if (naloxone === null) return 'Record naloxone: in hand, or refused with the reason';
      return naloxone.answer === 'in-hand' && naloxone.expiresOn !== null && naloxone.expiresOn < today
        ? 'The naloxone has expired: give a new kit, or record that it is refused and why'
        : null;
    },
    warns: ({ plan: { naloxone } }) =>
      naloxone?.answer === 'in-hand' && naloxone.trainedOn === null
        ? 'Naloxone: nobody is trained to use it yet'
        : null,
  },
  {
    ...{ number: 13, label: 'Overdose safety', needed: true },
    lacks: lacking(
      ({ plan }) => neededSafetyPoints.every((point) => plan.safety.includes(point)),
      'Talk through never using alone, lower tolerance and calling 911',
    ),
  },
  {
    ...{ number: 14, label: 'If I use', needed: true },
    lacks: lacking(({ plan }) => plan.ifUse !== null, 'Write the steps after a use in the person’s words'),
  },
  {
    ...{ number: 15, label: 'Who may be told', needed: true },
    lacks: lacking(({ plan }) => plan.told.length > 0 || plan.nobodyTold, 'Name who may be told, or that nobody may'),
    warns: ({ plan }) =>
      plan.told.length > 0 ? 'Who may be told: a signed consent to release is needed as well' : null,
  },
  {
    ...{ number: 16, label: 'For family and friends', needed: false },
    lacks: lacking(({ plan }) => plan.forOthers !== null, 'Optional'),
  },
  {
    ...{ number: 17, label: 'Signatures and the next review', needed: true },
    lacks: ({ signature }) => {
      if (signature.consent === null) return 'The person signs, or record why not';
      return signature.nextReviewOn === null ? 'Agree on the day of the next review' : null;
    },
  },
];

export function checkPreventionPlan(question: PreventionQuestion): readonly ElementAnswer[] {
  return preventionElements.map(({ number, label, needed, lacks, warns }) => {
    const says = lacks(question);
    const asked = typeof needed === 'function' ? needed(question) : needed;
    const state = says === null ? 'filled' : asked ? 'missing' : 'empty';
    return { number, label, state, says: state === 'missing' ? says : null, warns: warns?.(question) ?? null };
  });
}
