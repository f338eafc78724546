import type { Policy } from '../policy';
import { addDays, type Day, endOfDay } from '../time';

/** What is known of an overdose and of what was done since. */
export interface OverdoseCourse {
  readonly on: Day;
  readonly fatal: boolean;
  readonly recordedAt: Date;
  readonly reviewedOn: Day | null;
  /** The first attempt to reach the person, whether it reached them or not. */
  readonly triedAt: Date | null;
  /** Days after it on which the person was seen, oldest first: dosed, or met face to face. */
  readonly seenOn: readonly Day[];
}

export interface OverdoseTask {
  readonly ruleId: 'R-174' | 'R-176';
  readonly task: 'contact' | 'review' | 'visit' | 'second-visit' | 'death-review';
  readonly dueAt: Date;
  readonly overdue: boolean;
}

/** what is still to be done after an overdose; R-176: after a death the review. Empty once all of it was done. */
export function overdoseTasks(
  course: OverdoseCourse,
  policy: Policy,
  zone: string,
  now: Date,
): readonly OverdoseTask[] {
  const { on, fatal, recordedAt, reviewedOn, triedAt, seenOn } = course;
  const tasks: OverdoseTask[] = [];
  const due = (task: OverdoseTask['task'], dueAt: Date, ruleId: OverdoseTask['ruleId'] = 'R-174') =>
    tasks.push({ ruleId, task, dueAt, overdue: dueAt < now });
  const within = (days: number) => endOfDay(addDays(on, days), zone);
  if (fatal) {
    if (reviewedOn === null) due('death-review', recordedAt, 'R-176');
    return tasks;
  }
  if (triedAt === null && seenOn.length === 0)
    due('contact', new Date(recordedAt.getTime() + policy.od_followup_hours * 3_600_000));
  if (reviewedOn === null) due('review', recordedAt);
  const first = addDays(on, policy.od_visit_days);
  const last = within(policy.od_second_visit_days);
  if (!seenOn.some((day) => day <= first)) {
    if (last >= now) due('visit', within(policy.od_visit_days));
  } else if (!seenOn.some((day) => day > first) && last >= now) due('second-visit', last);
  return tasks;
}
