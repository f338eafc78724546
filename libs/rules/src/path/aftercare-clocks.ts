import { preventionPlanReview } from '../aftercare/plan/plan';
import { type EventCourse, stepStates } from '../aftercare/use-event/step';
import { stepFacts } from '../aftercare/use-event/steps';
import { latest } from '../assessment/finding-kinds';
import type { Policy } from '../policy';
import { addDays, endOfDay, localDay } from '../time';
import type { UseEventRecord } from './care-records';
import { counselors } from './guard-kinds';
import type { PathClock } from './path-clock';
import type { PathFacts } from './path-facts';

/**
 * Clocks of the prevention plan (clinical reference 5.1, 6.5) and of the steps after a return to use (5.3). They go on after
 * discharge as long as aftercare does.
 */
export function aftercareClocks(facts: PathFacts, now: Date, policy: Policy): readonly PathClock[] {
  const { episode, current, records } = facts;
  if (current.main === null || current.main.state === 'deceased') return [];
  if (episode.closedOn !== null && !inAftercare(facts)) return [];
  return [
    ...planDraft(facts, now, policy),
    ...planReview(facts, now, policy),
    ...records.useEvents.flatMap((event) => nextSteps(event, facts, now, policy)),
  ];
}

/** A review is not shown months before. */
const aheadDays = 14;

const inAftercare = ({ current: { aftercare } }: PathFacts): boolean =>
  aftercare?.state === 'active' || aftercare?.state === 'lapsed_contact';

function planDraft(facts: PathFacts, now: Date, policy: Policy): readonly PathClock[] {
  const { records, current, zone, today } = facts;
  const { level, preventionPlan } = records;
  if (preventionPlan !== null || current.main?.state !== 'admitted' || !level?.expectedDays || level.decidedAt === null)
    return [];
  const exitOn = addDays(localDay(level.decidedAt, zone), level.expectedDays);
  const on = addDays(exitOn, -policy.plan_draft_days);
  if (on > addDays(today, aheadDays)) return [];
  const why = `The level of care is planned to end on ${exitOn}`;
  return [clock('C-PLAN-DRAFT', 'Draft the prevention plan', on, '6.5', why, facts, now)];
}

function planReview(facts: PathFacts, now: Date, policy: Policy): readonly PathClock[] {
  const { records, current, zone, today } = facts;
  const plan = records.preventionPlan;
  if (plan === null || plan.activeOn === null) return [];
  const pregnant = latest(records.findings, 'pregnancy', today);
  const { moud, aftercare } = current;
  const review = preventionPlanReview(
    {
      activeOn: plan.activeOn,
      nextReviewOn: plan.nextReviewOn,
      aftercareSince:
        inAftercare(facts) && aftercare !== null
          ? localDay(records.course.aftercareSince ?? aftercare.since, zone)
          : null,
      events: [
        ...records.useEvents.map(({ knownOn }) => ({ on: knownOn, what: 'Return to use' })),
        ...(records.overdoseOn === null ? [] : [{ on: records.overdoseOn, what: 'Overdose' }]),
        ...(pregnant?.details.status === 'pregnant' ? [{ on: pregnant.on, what: 'Pregnancy' }] : []),
        ...(moud !== null && ['induction', 'taper', 'ended'].includes(moud.state)
          ? [{ on: localDay(moud.since, zone), what: 'Change of medication' }]
          : []),
      ],
    },
    policy,
  );
  return review === null || review.on > addDays(today, aheadDays)
    ? []
    : [clock('C-PLAN-REVIEW', 'Go through the prevention plan', review.on, '5.1', review.why, facts, now)];
}

export const courseOfRecord = (event: UseEventRecord): EventCourse => ({ ...event, takenBack: false });

/** Of the open steps the next one of each group of people who answer them: six lines that say the same are read by nobody. */
function nextSteps(event: UseEventRecord, { zone }: PathFacts, now: Date, policy: Policy): readonly PathClock[] {
  const open = stepStates(courseOfRecord(event), zone, policy, now).filter(({ answeredAt }) => answeredAt === null);
  const first = new Map(open.toReversed().map((one) => [stepFacts(one.step).owner, one]));
  return [...first.values()].map(({ step, dueAt, overdue }) => {
    const { number, label, by } = stepFacts(step);
    return {
      code: `C-USE-${number}-${event.id}`,
      track: 'aftercare' as const,
      label: `After a return to use: ${label.toLowerCase()}`,
      ...{
        dueAt,
        overdue,
        rule: 'clinical reference 5.3',
        why: `Known since ${event.knownOn}, step ${number} of 6`,
        to: by,
      },
    };
  });
}

function clock(
  code: string,
  label: string,
  on: string,
  rule: string,
  why: string,
  { zone }: PathFacts,
  now: Date,
): PathClock {
  const dueAt = endOfDay(on, zone);
  const about = { rule: `clinical reference ${rule}`, why, to: counselors };
  return { code, track: 'aftercare', label, dueAt, overdue: dueAt < now, ...about };
}
