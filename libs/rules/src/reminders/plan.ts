import type { Policy } from '../policy';
import type { PolicyKey } from '../policy-keys';
import { addMinutes, type Day } from '../time';
import { type PatientReminderKind, patientReminderKinds, reminderKinds } from './catalogue';
import { momentOf, type Offset, readOffsets } from './offsets';

/** A reminder that shall be sent. One cause has at most one of a kind, offset and local day. */
export interface PlannedReminder {
  readonly offsetKey: string;
  /** The local day on which it is due. */
  readonly localDay: Day;
  readonly dueAt: Date;
  /** After this it would say nothing that helps, so it is not sent. */
  readonly usefulUntil: Date;
}

/** What people are reminded of: when it begins, by whose clock, and until when a message about it helps. */
export interface Remembered {
  readonly at: Date;
  readonly zone: string;
  /** The beginning itself where nothing is said. */
  readonly usefulUntil?: Date;
}

/** The kinds whose moments a policy names. */
export function kindsToldBy(key: PolicyKey): readonly PatientReminderKind[] {
  return patientReminderKinds.filter((kind) => reminderKinds[kind].offsets === key);
}

/** When a kind speaks under a policy. A value that cannot be read is a fault of the database, not something to guess about. */
export function offsetsOf(kind: PatientReminderKind, policy: Policy): readonly Offset[] {
  const key = reminderKinds[kind].offsets;
  const offsets = readOffsets(String(policy[key]));
  if (offsets === null)
    throw new TypeError(`Policy ${key} holds ${String(policy[key])}, which is not a list of reminder times`);
  return offsets;
}

/**
 * The reminders of one cause, the earliest first: each of use until the next one speaks, the last until its cause begins. "The day
 * before" is counted on the calendar, so a night with a change of clocks does not move it. What is due already is left out, for whoever
 * books for this afternoon has just been told; only what speaks at once speaks now. What lies
 * beyond the horizon is planned when its time comes nearer.
 */
export function planReminderTimes(
  kind: PatientReminderKind,
  { at, zone, usefulUntil = at }: Remembered,
  now: Date,
  policy: Policy,
): readonly PlannedReminder[] {
  const horizon = addMinutes(now, policy.remind_horizon_days * 1440);
  const moments = offsetsOf(kind, policy)
    .map((offset) => ({ offset, ...momentOf(offset, at, zone, now) }))
    .sort((one, other) => one.dueAt.getTime() - other.dueAt.getTime());
  return moments
    .map(({ offset, dueAt, localDay }, n) => ({
      offsetKey: offset.key,
      localDay,
      dueAt,
      usefulUntil: earlier(moments[n + 1]?.dueAt ?? usefulUntil, usefulUntil),
    }))
    .filter(({ dueAt, usefulUntil: until, offsetKey }) => until > dueAt && (dueAt > now || offsetKey === 'now'))
    .filter(({ dueAt }) => dueAt <= horizon);
}

const earlier = (one: Date, other: Date): Date => (one < other ? one : other);
