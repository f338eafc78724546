import type { Policy } from '../../policy';
import { addDays, addMinutes, endOfDay, localDay } from '../../time';
import type { OutreachKind, OutreachOutcome } from './outreach-log';

/** The seven steps after a missed session (clinical reference 4.7). Worked out when they are read; nothing here ends anything. */
export interface MissedSession {
  readonly startsAt: Date;
  readonly missed: boolean;
}

export interface LoggedOutreach {
  readonly kind: OutreachKind;
  readonly at: Date;
  readonly outcome: OutreachOutcome | null;
}

export interface OutreachCourse {
  readonly session: MissedSession;
  /** The last time that anybody of the clinic met or reached the person: a session, a dose, a call that was answered. */
  readonly contactAt: Date | null;
  readonly log: readonly LoggedOutreach[];
  /** Where the placement track stands. */
  readonly level: string | null;
  readonly onMedication: boolean;
  readonly zone: string;
}

export const outreachSteps = {
  late: { number: 1, label: 'Mark late, or offer a phone session', owner: 'Front desk, counselor' },
  'no-show': { number: 2, label: 'Mark the no-show', owner: 'Front desk, counselor' },
  first: {
    ...{ number: 3, owner: 'Counselor' },
    label: 'First attempt: ask about safety, a ride, withdrawal',
  },
  second: { number: 4, label: 'Second attempt, with a reminder of naloxone', owner: 'Counselor' },
  third: { number: 5, label: 'Third attempt; the emergency contact with consent', owner: 'Counselor' },
  review: { number: 6, label: 'Case review in the team, and a letter; the episode stays open', owner: 'Team' },
  proposal: { number: 7, label: 'Discharge may be proposed, after medical staff looked at MOUD', owner: 'Supervisor' },
} as const;
export type OutreachStep = keyof typeof outreachSteps;
export const outreachStepNames = Object.keys(outreachSteps) as readonly OutreachStep[];

export interface OutreachStepState {
  readonly step: OutreachStep;
  readonly dueAt: Date;
  readonly doneAt: Date | null;
  readonly overdue: boolean;
  /** What is missing of a step with two halves. */
  readonly lacks: string | null;
}

type OutreachPolicy = Pick<
  Policy,
  | 'outreach_late_minutes'
  | 'outreach_no_show_minutes'
  | 'outreach_second_hours'
  | 'outreach_third_days'
  | 'outreach_review_days'
  | 'outreach_discharge_days'
  | 'outreach_discharge_days_intensive'
  | 'outreach_discharge_days_residential'
>;

const residential: readonly string[] = ['res', 'wm_res', 'wm_hosp'];
const intensive: readonly string[] = ['iop', 'iop_med', 'php'];

export function dischargeDays(level: string | null, policy: OutreachPolicy): number {
  if (level !== null && residential.includes(level)) return policy.outreach_discharge_days_residential;
  if (level !== null && intensive.includes(level)) return policy.outreach_discharge_days_intensive;
  return policy.outreach_discharge_days;
}

/** Was the person met or reached since the session began? Then nothing is left to do. */
export const backInContact = ({ contactAt, session }: OutreachCourse): boolean =>
  contactAt !== null && contactAt >= session.startsAt;

/** What was logged about this absence, oldest first. */
function since({ log, session }: OutreachCourse): readonly LoggedOutreach[] {
  return log.filter(({ at }) => at >= session.startsAt).sort((one, other) => one.at.getTime() - other.at.getTime());
}

export function attemptsSince(course: OutreachCourse): readonly LoggedOutreach[] {
  return since(course).filter(({ kind }) => kind === 'attempt');
}

export function lastEntryOf(course: OutreachCourse, kind: OutreachKind): Date | null {
  return since(course).findLast((one) => one.kind === kind)?.at ?? null;
}

export function stepDueAt(step: OutreachStep, course: OutreachCourse, policy: OutreachPolicy): Date {
  const { startsAt } = course.session;
  // Days are the clinic's: a step of days is due when that local day ends.
  const inDays = (days: number) => endOfDay(addDays(localDay(startsAt, course.zone), days), course.zone);
  switch (step) {
    case 'late':
      return addMinutes(startsAt, policy.outreach_late_minutes);
    case 'no-show':
      return addMinutes(startsAt, policy.outreach_no_show_minutes);
    case 'first':
      return inDays(0);
    case 'second':
      return addMinutes(startsAt, policy.outreach_second_hours * 60);
    case 'third':
      return inDays(policy.outreach_third_days);
    case 'review':
      return inDays(policy.outreach_review_days);
    case 'proposal':
      return inDays(dischargeDays(course.level, policy));
  }
}

function standing(step: OutreachStep, course: OutreachCourse): { doneAt: Date | null; lacks: string | null } {
  const of = (doneAt: Date | null | undefined, lacks: string | null = null) => ({ doneAt: doneAt ?? null, lacks });
  const attempts = attemptsSince(course);
  if (step === 'late' || step === 'no-show') return of(course.session.missed ? course.session.startsAt : null);
  if (step === 'first') return of(attempts[0]?.at);
  if (step === 'second') return of(attempts[1]?.at);
  if (step === 'third') return of(attempts[2]?.at);
  if (step === 'review') {
    const [review, letter] = [lastEntryOf(course, 'case-review'), lastEntryOf(course, 'letter')];
    if (review === null || letter === null)
      return of(null, review !== null ? 'The letter is missing' : letter === null ? null : 'The review is missing');
    return of(review > letter ? review : letter);
  }
  const looked = lastEntryOf(course, 'medical-look') !== null;
  return of(lastEntryOf(course, 'proposal'), looked ? null : 'Medical staff look at MOUD first');
}

/** Each step with its time and whether it was done. After a contact none is left. */
export function outreachStepStates(
  course: OutreachCourse,
  policy: OutreachPolicy,
  now: Date,
): readonly OutreachStepState[] {
  if (backInContact(course)) return [];
  return outreachStepNames.map((step) => {
    const dueAt = stepDueAt(step, course, policy);
    const { doneAt, lacks } = standing(step, course);
    // Nobody has to propose a discharge: its time says from when it may be done.
    return { step, dueAt, doneAt, lacks, overdue: step !== 'proposal' && doneAt === null && now > dueAt };
  });
}
