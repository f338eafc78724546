import type { Policy } from '../policy';
import { addDays, addMinutes, instantOf, localDay, type Day } from '../time';

export type ReminderOffset = 'day-before' | 'two-hours';

/** A reminder that shall be sent. One appointment has at most one of a kind, offset and local day. */
export interface PlannedReminder {
  readonly kind: 'session';
  readonly offsetKey: ReminderOffset;
  /** The patient's day on which it is due. */
  readonly localDay: Day;
  readonly dueAt: Date;
  /** After this it would say nothing that helps, so it is not sent. */
  readonly usefulUntil: Date;
}

export interface SessionToRemind {
  readonly startsAt: Date;
  readonly zone: string;
}

/**
 * the day before at 17:00 local time, and two hours before. "The day before" is counted on the calendar, so a
 * night with a change of clocks does not move it. What is due already when the session is booked is left out: whoever
 * books for this afternoon has just been told.
 */
export function planSessionReminders(
  { startsAt, zone }: SessionToRemind,
  now: Date,
  policy: Policy,
): readonly PlannedReminder[] {
  const dayBefore = addDays(localDay(startsAt, zone), -1);
  const shortlyBefore = addMinutes(startsAt, -policy.reminder_before_minutes);
  const planned = [
    {
      offsetKey: 'day-before',
      dueAt: instantOf(`${dayBefore}T${policy.reminder_day_before_at}`, zone),
      usefulUntil: shortlyBefore,
    },
    { offsetKey: 'two-hours', dueAt: shortlyBefore, usefulUntil: startsAt },
  ] as const;
  return planned
    .filter(({ dueAt }) => dueAt > now)
    .map((reminder) => ({ kind: 'session', localDay: localDay(reminder.dueAt, zone), ...reminder }));
}
