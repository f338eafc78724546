import type { Refusal } from '../../refusal';
import { addDays, daysBetween, type LocalTime, weekday } from '../../time';
import { type Repeat, weekdayCodes } from './repeat';

/** Days a date was moved by, and the clock time it now has. */
export interface SeriesShift {
  readonly days: number;
  readonly time: string;
}

/** How far one date of a series is moved, when the dates after it are to move with it. */
export function shiftBetween(from: LocalTime, to: LocalTime): SeriesShift {
  return { days: daysBetween(from.slice(0, 10), to.slice(0, 10)), time: to.slice(11) };
}

/** Where any other date of the series goes by the same shift. */
export function shifted(local: LocalTime, { days, time }: SeriesShift): LocalTime {
  return `${addDays(local.slice(0, 10), days)}T${time}`;
}

/**
 * The rule from a changed date on. Every date moves by as many days; that says the same for a weekly rule with one weekday and for no
 * other, so another day is refused there. `before`: the sessions that a counted series has behind it.
 */
export function repeatFrom(repeat: Repeat, to: LocalTime, { days }: SeriesShift, before: number): Repeat | Refusal {
  if (days !== 0 && (repeat.each === 'month' || repeat.weekdays.length > 1)) {
    return {
      code: 'appointment.invalid',
      says: 'The day of this series cannot be moved as a whole. Keep the day, or end the series here and book a new one',
      facts: { startsAt: to },
    };
  }
  const moved = weekdayCodes[weekday(to.slice(0, 10)) - 1];
  return {
    ...repeat,
    weekdays: days === 0 || moved === undefined ? repeat.weekdays : [moved],
    until: repeat.until === null ? null : addDays(repeat.until, days),
    count: repeat.count === null ? null : Math.max(1, repeat.count - before),
  };
}
