import type { Policy } from '../../policy';
import { addDays, type Day, daysBetween, endOfDay, localDay } from '../../time';
import {
  isOpenObjective,
  objectivesOf,
  openObjectivesOf,
  planAdjuncts,
  planModalities,
  type TreatmentPlanContent,
} from './content';
import { idsOf } from './faults';
import { firstPlanDue, planLevel, planReviewDue, type PlanReviewFacts } from './plan-clock';
import type { PlanConsent, PlanSignatureKind } from './signing';

/**
 * The golden thread: from what a person needs, over the plan, to what is written about the sessions. Lists every link that is broken.
 * It stops nothing: who signs sees it, and mends it or leaves it. It never bears on medication (clinical rule R1).
 */
export const threadRules = {
  'THREAD-NEED': 'A need has no problem in the plan',
  'THREAD-SCREEN': 'A screen has no problem in the plan',
  'THREAD-FAMILY': 'The family has no part in the plan of somebody under age',
  'THREAD-PROBLEM': 'A problem has no goal',
  'THREAD-GOAL': 'A goal has no objective',
  'THREAD-OBJECTIVE': 'An objective has no intervention',
  'THREAD-NOTE-DUE': 'An objective is named in no note lately',
  'THREAD-NOTE': 'A note names no objective of the plan',
  'THREAD-FIRST-PLAN': 'There is no plan',
  'THREAD-REVIEW': 'A review is overdue',
  'THREAD-REVIEW-SOON': 'A review is due soon',
  'THREAD-PERSON': 'The person has not signed',
  'THREAD-COSIGN': 'A second signature is missing',
  'THREAD-RETURNED': 'A supervisor sent the plan back',
  'THREAD-DIRECTOR': 'The medical director has not looked at it',
  'THREAD-TARGET': 'The day of an objective has passed',
  'THREAD-SHORT-TERM': 'A short-term goal is for longer',
  'THREAD-MEASURABLE': 'An objective cannot be measured',
  'THREAD-ENDED': 'Every intervention of an objective has ended',
  'THREAD-ADJUNCT': 'The plan has nothing but adjuncts',
  'THREAD-LEVEL': 'The level of care has changed',
} as const;
export type ThreadRule = keyof typeof threadRules;

export interface ThreadFinding {
  readonly rule: ThreadRule;
  readonly severity: 'broken' | 'look';
  readonly says: string;
  /** The element of the plan, or the note, that it is about. */
  readonly at: string | null;
}

export interface ThreadNote {
  readonly id: string;
  readonly on: Day;
  readonly objectiveIds: readonly string[];
  /** It says why it names none. */
  readonly excused: boolean;
}

export interface ThreadPlan {
  readonly content: TreatmentPlanContent;
  readonly effectiveOn: Day;
  /** Null while it is typed: what follows a signature is not asked yet. */
  readonly signed: {
    readonly on: Day;
    readonly supervised: boolean;
    readonly consent: PlanConsent;
    readonly signatures: readonly PlanSignatureKind[];
    readonly placement: string | null;
  } | null;
  readonly review: PlanReviewFacts | null;
}

export interface PlanScreen {
  readonly instrument: 'phq-9' | 'gad-7' | 'pc-ptsd-5';
  readonly total: number | null;
  readonly positive: boolean | null;
}

export interface ThreadFacts {
  readonly today: Day;
  readonly zone: string;
  readonly now: Date;
  readonly isOtp: boolean;
  readonly admittedAt: Date | null;
  readonly placement: string | null;
  /** What the newest dimensional assessment found, by dimension. */
  readonly needs: readonly { readonly dimension: string; readonly rating: number; readonly label: string }[];
  /** The newest whole screens for mood, anxiety and trauma. */
  readonly screens: readonly PlanScreen[];
  /** Is the person under the age below which the family takes part? */
  readonly minor: boolean;
  readonly plan: ThreadPlan | null;
  /** Ids of earlier versions of this episode: a note of that time was right to name them. */
  readonly earlierIds: readonly string[];
  /** Null where nobody can say what notes there are: then nothing is said of them. */
  readonly notes: readonly ThreadNote[] | null;
  /** Does the program's jurisdiction ask for the medical director's look? */
  readonly directorLooks: boolean;
}

type Part = (facts: ThreadFacts, plan: ThreadPlan, policy: Policy) => readonly ThreadFinding[];

export function goldenThread(facts: ThreadFacts, policy: Policy): readonly ThreadFinding[] {
  const { plan } = facts;
  if (plan === null) return firstPlan(facts, policy);
  return parts.flatMap((part) => part(facts, plan, policy));
}

const broken = (rule: ThreadRule, says: string, at: string | null = null): ThreadFinding => ({
  rule,
  severity: 'broken',
  says,
  at,
});
const look = (rule: ThreadRule, says: string, at: string | null = null): ThreadFinding => ({
  rule,
  severity: 'look',
  says,
  at,
});

function firstPlan({ admittedAt, placement, isOtp, zone, now }: ThreadFacts, policy: Policy): readonly ThreadFinding[] {
  if (admittedAt === null) return [];
  const due = firstPlanDue({ admittedAt, placement, isOtp, zone }, policy);
  const says = `The first plan ${due < now ? 'was' : 'is'} due on ${localDay(due, zone)}: write it with the person`;
  return [due < now ? broken('THREAD-FIRST-PLAN', says) : look('THREAD-FIRST-PLAN', says)];
}

const tree: Part = ({ needs, today }, { content }, policy) => {
  const taken = new Set<string>(content.problems.map(({ dimension }) => dimension));
  const missing = needs.filter(
    ({ dimension, rating }) => rating >= policy.care_plan_need_from && !taken.has(dimension),
  );
  const active = content.problems.filter(({ status }) => status === 'active');
  const goals = active.flatMap((problem) => problem.goals);
  return [
    ...missing.map(({ label, rating }) =>
      broken('THREAD-NEED', `${label} is rated ${rating}: add a problem, or one that is deferred with its reason`),
    ),
    ...active
      .filter((one) => one.goals.length === 0)
      .map((one) => broken('THREAD-PROBLEM', `Add a goal to “${brief(one.statement)}”`, one.id)),
    ...goals
      .filter((one) => one.objectives.length === 0)
      .map((one) => broken('THREAD-GOAL', `Add an objective to “${brief(one.statement)}”`, one.id)),
    ...openObjectivesOf(content).flatMap(({ goal, objective }) => {
      const { id, statement, interventions, targetOn } = objective;
      const named = `“${brief(statement)}”`;
      const ended = interventions.length > 0 && interventions.every(({ endsOn }) => endsOn !== null && endsOn < today);
      return [
        ...(interventions.length === 0 ? [broken('THREAD-OBJECTIVE', `Add what is done for ${named}`, id)] : []),
        ...(ended
          ? [broken('THREAD-ENDED', `What was planned for ${named} has ended: plan anew, or say how it stands`, id)]
          : []),
        ...(targetOn !== '' && targetOn < today
          ? [look('THREAD-TARGET', `${named} was for ${targetOn}: say how it stands, or give a new day`, id)]
          : []),
        ...shortTerm(goal.term, objective, policy),
      ];
    }),
  ];

  function shortTerm(
    term: string,
    { id, statement, targetOn }: { id: string; statement: string; targetOn: Day },
    { care_plan_short_term_days: days }: Policy,
  ) {
    const from = today;
    return term === 'short' && targetOn > addDays(from, days)
      ? [
          look(
            'THREAD-SHORT-TERM',
            `“${brief(statement)}” is for more than ${days} days: call the goal long-term, or choose an earlier day`,
            id,
          ),
        ]
      : [];
  }
};

/** 7.2: one plan for both. A problem that is deferred with its reason is an answer; a need that is told already is not told twice. */
const screens: Part = (facts, { content }, policy) => {
  if (content.problems.some(({ dimension }) => dimension === '3')) return [];
  if (facts.needs.some(({ dimension, rating }) => dimension === '3' && rating >= policy.care_plan_need_from)) return [];
  const limits = { 'phq-9': policy.care_plan_phq9_from, 'gad-7': policy.care_plan_gad7_from } as const;
  const high = facts.screens.flatMap(({ instrument, total, positive }) => {
    if (instrument === 'pc-ptsd-5') return positive === true ? ['PC-PTSD-5 is positive'] : [];
    return total !== null && total >= limits[instrument] ? [`${instrument.toUpperCase()} is ${total}`] : [];
  });
  return high.length === 0
    ? []
    : [
        broken(
          'THREAD-SCREEN',
          `${high.join(', ')}: add a problem of dimension 3, or one that is deferred with its reason`,
        ),
      ];
};

/** 7.3: with young people the family takes part, unless it is unsafe or refused; then the plan says so. */
const family: Part = ({ minor }, { content }) => {
  if (!minor || /\bfamil/i.test(content.barriers)) return [];
  const named = objectivesOf(content).some(({ objective }) =>
    objective.interventions.some(({ modality }) => modality === 'FAMILY'),
  );
  return named
    ? []
    : [
        look(
          'THREAD-FAMILY',
          'Under 18: add family therapy, or say under what stands in the way why the family takes no part',
        ),
      ];
};

/** "By [date], the person will [action] as shown by [measure], from [baseline] to [target]." */
const measurable: Part = (_, { content }) =>
  openObjectivesOf(content).flatMap(({ objective }) => {
    const { id, statement, baseline, measure, target, targetOn } = objective;
    const lacks = [
      ...(/\d/.test(`${statement} ${target} ${baseline}`) ? [] : ['a number']),
      ...(targetOn === '' ? ['a day'] : []),
      ...(measure.trim() === '' ? ['a measure'] : []),
    ];
    return lacks.length === 0
      ? []
      : [look('THREAD-MEASURABLE', `“${brief(statement)}” lacks ${lacks.join(' and ')}`, id)];
  });

const adjuncts: Part = ({ today }, { content }) => {
  const named = openObjectivesOf(content)
    .flatMap(({ objective }) => objective.interventions)
    .filter(({ endsOn }) => endsOn === null || endsOn >= today);
  const kinds = [...new Set(named.map(({ modality }) => planModalities[modality]))];
  return named.length > 0 && named.every(({ modality }) => planAdjuncts.includes(modality))
    ? [
        look(
          'THREAD-ADJUNCT',
          `${kinds.join(' and ')}: holistic methods alone are not active treatment; add what they go along with`,
        ),
      ]
    : [];
};

const notes: Part = (facts, { content, effectiveOn }, policy) => {
  if (facts.notes === null) return [];
  const last = new Map<string, Day>();
  for (const note of facts.notes)
    for (const id of note.objectiveIds) if (note.on > (last.get(id) ?? '')) last.set(id, note.on);
  const known = new Set([...idsOf(content), ...facts.earlierIds]);
  const { care_plan_note_days: days } = policy;
  return [
    ...openObjectivesOf(content).flatMap(({ objective }) => {
      const named = last.get(objective.id);
      const since = named !== undefined && named > effectiveOn ? named : effectiveOn;
      if (daysBetween(since, facts.today) <= days) return [];
      const when = named === undefined ? 'no note' : `no note since ${named}`;
      return [
        broken(
          'THREAD-NOTE-DUE',
          `“${brief(objective.statement)}” is named in ${when}: work on it, or say how it stands`,
          objective.id,
        ),
      ];
    }),
    ...facts.notes
      .filter(
        ({ on, excused, objectiveIds }) => on >= effectiveOn && !excused && !objectiveIds.some((id) => known.has(id)),
      )
      .map(({ id, on }) =>
        broken('THREAD-NOTE', `The note of ${on} names no objective of the plan: say so in an addendum`, id),
      ),
  ];
};

const review: Part = ({ zone, now }, plan, policy) => {
  if (plan.review === null) return [];
  const { on, warnOn, why } = planReviewDue(plan.review, policy);
  if (endOfDay(on, zone) < now)
    return [broken('THREAD-REVIEW', `The review was due on ${on}: go through the plan. ${why}`)];
  return localDay(now, zone) >= warnOn ? [look('THREAD-REVIEW-SOON', `The review is due on ${on}. ${why}`)] : [];
};

const signatures: Part = (facts, { signed }, policy) => {
  if (signed === null) return [];
  const { on, supervised, consent, signatures: given, placement } = signed;
  const { care_plan_cosign_days: days } = policy;
  const late = addDays(on, days) < facts.today;
  const wait = (rule: ThreadRule, says: string) => (late ? broken(rule, says) : look(rule, says));
  const level = planLevel(facts.placement, facts.isOtp) !== planLevel(placement, facts.isOtp);
  const unsigned = consent === 'unable' && !given.includes('patient');
  return [
    ...(unsigned ? [wait('THREAD-PERSON', 'The person could not sign: ask at the next session')] : []),
    ...(given.includes('returned')
      ? [broken('THREAD-RETURNED', 'Read what is to be changed, and sign a new version')]
      : []),
    ...(supervised && !given.includes('cosigned') && !given.includes('returned')
      ? [wait('THREAD-COSIGN', `A supervisor signs by ${addDays(on, days)}`)]
      : []),
    ...(facts.directorLooks && !given.includes('director')
      ? [wait('THREAD-DIRECTOR', `The medical director looks at it by ${addDays(on, days)}`)]
      : []),
    ...(level
      ? [look('THREAD-LEVEL', 'The level of care is another one than when the plan was signed: go through it')]
      : []),
  ];
};

const parts: readonly Part[] = [review, signatures, tree, screens, family, measurable, adjuncts, notes];

/** Are the goals met? Each active problem's objectives are done with, and at least one of them was met. */
export function goalsMet(content: TreatmentPlanContent): boolean {
  const all = objectivesOf(content).filter(
    ({ problem }) => problem.status === 'active' || problem.status === 'resolved',
  );
  const went = all.filter(({ objective }) => !['discontinued', 'revised'].includes(objective.status));
  return went.length > 0 && went.every(({ objective }) => !isOpenObjective(objective) && objective.status === 'met');
}

const brief = (text: string): string =>
  text.trim() === '' ? 'no words yet' : text.length > 60 ? `${text.slice(0, 57).trimEnd()}…` : text;
