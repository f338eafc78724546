import type { Repeat, WeekdayCode } from './repeat';

export const weekdayWords: Readonly<Record<WeekdayCode, string>> = {
  MO: 'Monday',
  TU: 'Tuesday',
  WE: 'Wednesday',
  TH: 'Thursday',
  FR: 'Friday',
  SA: 'Saturday',
  SU: 'Sunday',
};

const nthWords: Readonly<Record<string, string>> = { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth', '-1': 'last' };

/** “every Wednesday at 9:30, until Dec 16” */
export function repeatWords(repeat: Repeat, time: string, dayWords: (day: string) => string): string {
  const { each, interval, weekdays, nth, until, count } = repeat;
  const names = weekdays.map((code) => weekdayWords[code]);
  const days = names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
  const when =
    each === 'week'
      ? interval === 1
        ? `every ${days}`
        : `every ${interval} weeks on ${days}`
      : `${interval === 1 ? 'every month' : `every ${interval} months`} on the ${nthWords[String(nth)] ?? ''} ${days}`;
  const end = until !== null ? `, until ${dayWords(until)}` : count !== null ? `, ${count} sessions` : '';
  return `${when} at ${time.replace(/^0/, '')}${end}`;
}

export const skipReasons = ['closed', 'staff-away', 'staff-booked', 'room-booked', 'room-retired'] as const;
export type SkipReason = (typeof skipReasons)[number];

/** Why a date of a series has no session, each with the way out. */
export const skipWords: Readonly<Record<SkipReason, string>> = {
  closed: 'The clinic is closed on this day',
  'staff-away': 'The clinician does not work here on this day',
  'staff-booked': 'The clinician has another session at this time',
  'room-booked': 'The room is taken at this time',
  'room-retired': 'The room is no longer used',
};
