import type { Role } from '../../access/roles';
import type { Refusal } from '../../refusal';
import { addDays, addMinutes, type Day, endOfDay, isDay, localDay } from '../../time';
import { stepFacts, type UseStepAnswer, type UseStep, useStepNames } from './steps';
import type { UseOutcome, UsePolicy } from './use-event';

/** Where an event stands, and whether a step may be answered (clinical reference 5.3). All of it is worked out when it is read. */
export interface WrittenStep {
  readonly step: UseStep;
  readonly answer: UseStepAnswer;
  readonly at: Date;
  readonly details: Readonly<Record<string, string>>;
}

export interface EventCourse {
  readonly knownAt: Date;
  readonly outcome: UseOutcome;
  /** Recorded in error: nothing is asked of anybody. */
  readonly takenBack: boolean;
  readonly steps: readonly WrittenStep[];
  /** The last time that anybody of the clinic met or reached the person, by any other record. */
  readonly contactAt: Date | null;
}

export interface UseStepState {
  readonly step: UseStep;
  readonly dueAt: Date;
  readonly answeredAt: Date | null;
  readonly overdue: boolean;
}

export function stepDue(step: UseStep, knownAt: Date, zone: string, policy: UsePolicy): Date {
  const inDays = (days: number) => endOfDay(addDays(localDay(knownAt, zone), days), zone);
  switch (step) {
    case 'reach-out':
      return addMinutes(knownAt, policy.use_reach_hours * 60);
    case 'safety':
      return inDays(0);
    case 'support':
      return addMinutes(knownAt, policy.use_support_hours * 60);
    case 'learn':
      return inDays(policy.use_learn_days);
    case 'level-of-care':
      return inDays(policy.use_level_days);
    case 'plan':
      return inDays(policy.use_plan_days);
  }
}

/** When a step was answered; the first is, too, when the person was met in any other way. */
export function answeredAt(step: UseStep, { steps, contactAt, knownAt }: EventCourse): Date | null {
  const of = steps.filter((one) => one.step === step);
  if (step !== 'reach-out') return of.at(-1)?.at ?? null;
  const reached = of.find(({ answer, details }) => answer !== 'done' || details.result === 'reached');
  return reached?.at ?? (contactAt !== null && contactAt > knownAt ? contactAt : null);
}

export function stepStates(course: EventCourse, zone: string, policy: UsePolicy, now: Date): readonly UseStepState[] {
  if (course.takenBack || course.outcome === 'overdose-fatal') return [];
  return useStepNames.map((step) => {
    const dueAt = stepDue(step, course.knownAt, zone, policy);
    const at = answeredAt(step, course);
    return { step, dueAt, answeredAt: at, overdue: at === null && dueAt < now };
  });
}

export interface UseStepAttempt {
  readonly step: UseStep;
  readonly answer: UseStepAnswer;
  readonly at: Date;
  readonly details: Readonly<Record<string, string>>;
  /** Why, where it was not done. */
  readonly reason: string | null;
}

/** What a step points to as its evidence (clinical reference 5.3, last column). */
export const stepRecords = ['prevention-plan', 'treatment-plan', 'dimensions', 'level'] as const;
export type StepRecord = (typeof stepRecords)[number];

export interface UseStepScene {
  readonly course: EventCourse;
  readonly roles: readonly Role[];
  readonly onNaltrexone: boolean;
  /** When the newest record of each kind was written that a step refers to; null where there is none. */
  readonly written: Readonly<Record<StepRecord, Date | null>>;
  readonly now: Date;
  readonly today: Day;
  readonly policy: UsePolicy;
}

export function refuseStep(attempt: UseStepAttempt, scene: UseStepScene): Refusal | null {
  const { course, now } = scene;
  const { step, answer, at, details, reason } = attempt;
  const { by, owner, label } = stepFacts(step);
  if (course.takenBack)
    return invalid('This event was recorded in error. Record a new one where there was a return to use.');
  if (course.outcome === 'overdose-fatal')
    return invalid('The person died. Nothing more is asked; record the death as a step of the path.');
  if (!scene.roles.some((role) => by.includes(role)))
    return invalid(`“${label}” is for ${owner.toLowerCase()} to answer. Tell them, or ask whoever is on duty.`);
  if (at > now || at < addMinutes(course.knownAt, -24 * 60))
    return invalid('A step is answered after the event became known, and not later than now. Check the time.');
  if (answer !== 'done') {
    if (reason === null) return invalid('Write why the step was not done: the reason answers it.');
    const tried = course.steps.filter((one) => one.step === 'reach-out' && one.answer === 'done').length;
    return step === 'reach-out' && answer === 'not-possible' && tried < scene.policy.use_reach_attempts
      ? invalid(
          `Contact is tried ${scene.policy.use_reach_attempts} times before it is not possible, so far ${tried}. Write down each attempt.`,
        )
      : null;
  }
  return faultyDetails(step, details) ?? faultyStep(attempt, scene);
}

/** Every field that the step asks for is there and is one of its choices; nothing else is. */
function faultyDetails(step: UseStep, details: UseStepAttempt['details']): Refusal | null {
  const { fields, label } = stepFacts(step);
  const unknown = Object.keys(details).find((name) => fields[name] === undefined);
  if (unknown !== undefined) return invalid(`“${label}” does not ask for ${unknown}. Leave it out.`);
  for (const [name, field] of Object.entries(fields)) {
    const value = details[name];
    if (value === undefined) {
      if (field.optional !== true) return invalid(`“${label}” still needs: ${field.label.toLowerCase()}.`);
    } else if (field.options !== undefined ? !Object.hasOwn(field.options, value) : field.day === true && !isDay(value))
      return invalid(`Choose one of the answers to “${field.label}”.`);
  }
  return null;
}

function faultyStep({ step, details }: UseStepAttempt, scene: UseStepScene): Refusal | null {
  const { course, policy, today } = scene;
  if (step === 'reach-out' && details.whom === 'support' && details.consent !== 'yes')
    return invalid('A support person is contacted only with the person’s consent on record. Reach the person instead.');
  if (
    step === 'safety' &&
    (details.state === 'withdrawal' || details.state === 'sedated') &&
    details.medical === undefined
  )
    return invalid('In withdrawal or sedated: write what the medical assessment found, or call for one now.');
  if (step === 'level-of-care' && scene.onNaltrexone && details.naltrexone === undefined)
    return invalid('On naltrexone: write when the last dose was and when its blockade ends.');
  const isWritten = (record: StepRecord) => (scene.written[record] ?? 0) >= course.knownAt;
  if (step === 'level-of-care') {
    if (details.dimensions === 'assessed' && !isWritten('dimensions'))
      return invalid('Sign the six dimensions first, or choose “Looked at, unchanged”.');
    return (details.level === 'more' || details.level === 'other') && !isWritten('level')
      ? invalid('Sign the decision on the level of care first, or choose another answer.')
      : null;
  }
  if (step !== 'plan') return null;
  if (!isWritten('prevention-plan'))
    return invalid('Write the new version of the prevention plan first, or record that the person does not want one.');
  if (details.treatment === 'updated' && !isWritten('treatment-plan'))
    return invalid('Sign the new version of the treatment plan first, or choose “Gone through, unchanged”.');
  const latest = addDays(today, policy.use_check_up_days);
  const on = details.checkUpOn ?? '';
  return on <= today || on > latest
    ? invalid(`The next check-up is after today and by ${latest}. Choose such a day.`)
    : null;
}

/** Step 2 found something that cannot wait: what to do, in one sentence each. */
export function stepWarnings({ step, details }: Pick<UseStepAttempt, 'step' | 'details'>): readonly string[] {
  if (step !== 'safety') return [];
  return [
    ...(details.suicide === 'positive'
      ? ['Suicide screen positive: stay with the person and record a risk assessment now']
      : []),
    ...(details.state === 'sedated'
      ? ['Sedated: do not leave the person alone, have naloxone at hand, call a prescriber']
      : []),
    ...(details.naloxone === 'declined' || details.naloxone === 'later'
      ? ['Without naloxone: offer it again at every contact']
      : []),
    ...(details.pregnancy === 'yes' ? ['Pregnant: tell the prescriber today; record it as a finding'] : []),
  ];
}

function invalid(says: string): Refusal {
  return { code: 'use-event.invalid', says };
}
