import type { Policy } from '../../policy';
import type { Refusal } from '../../refusal';
import { addDays, type Day, instantOf, isDay, localDay, type LocalTime } from '../../time';

/**
 * How a session repeats (clinical reference 4.1): the part of RFC 5545 that a clinic agrees on with a person. Every other rule is
 * refused rather than half understood.
 */
export const weekdayCodes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type WeekdayCode = (typeof weekdayCodes)[number];

/** The last one of a month is -1. */
export const nthChoices = [1, 2, 3, 4, -1] as const;
export type Nth = (typeof nthChoices)[number];

export interface Repeat {
  readonly each: 'week' | 'month';
  /** Every so many weeks or months. */
  readonly interval: number;
  /** Of a week as many as wanted, of a month exactly one. */
  readonly weekdays: readonly WeekdayCode[];
  readonly nth: Nth | null;
  /** The last day it may fall on; with neither `until` nor `count` it goes on. */
  readonly until: Day | null;
  readonly count: number | null;
}

const mostInterval = 12;

/** May this be agreed? Refuses with 'appointment.invalid' and says what to change. */
export function refuseRepeat(repeat: Repeat, startsAt: LocalTime, policy: Policy): Refusal | null {
  const { each, interval, weekdays, nth, until, count } = repeat;
  const invalid = (says: string): Refusal => ({ code: 'appointment.invalid', says, facts: { startsAt } });
  if (!Number.isInteger(interval) || interval < 1 || interval > mostInterval)
    return invalid(`A session repeats every 1 to ${mostInterval} ${each}s`);
  if (weekdays.length === 0 || new Set(weekdays).size !== weekdays.length)
    return invalid('Choose the weekdays, each of them once');
  if (each === 'month' && (weekdays.length !== 1 || nth === null))
    return invalid('A session that repeats by the month has one weekday, such as the second Tuesday');
  if (each === 'week' && nth !== null) return invalid('Only a session that repeats by the month has a place in it');
  if (until !== null && count !== null) return invalid('Say the last day or how many sessions, not both');
  if (count !== null && (!Number.isInteger(count) || count < 2 || count > policy.series_max_sessions))
    return invalid(
      `A series has 2 to ${policy.series_max_sessions} sessions; a single one is booked without repeating`,
    );
  const first = startsAt.slice(0, 10);
  const last = addDays(first, policy.series_max_days);
  if (until !== null && (!isDay(until) || until < first || until > last))
    return invalid(`The last day lies between the first session and ${last}`);
  return null;
}

/** The rule as RFC 5545 writes it. UNTIL is an instant there: the end of the last day in the zone of the series. */
export function rruleOf({ each, interval, weekdays, nth, until, count }: Repeat, zone: string): string {
  const inOrder = weekdayCodes.filter((code) => weekdays.includes(code));
  return [
    `FREQ=${each === 'week' ? 'WEEKLY' : 'MONTHLY'}`,
    ...(interval === 1 ? [] : [`INTERVAL=${interval}`]),
    `BYDAY=${each === 'month' ? `${nth}${inOrder[0]}` : inOrder.join(',')}`,
    ...(until === null ? [] : [`UNTIL=${basic(instantOf(`${until}T23:59`, zone))}`]),
    ...(count === null ? [] : [`COUNT=${count}`]),
  ].join(';');
}

/** Reads a rule that `rruleOf` could have written; nothing for any other, however right it is as RFC 5545. */
export function repeatOf(rrule: string, zone: string): Repeat | null {
  const parts = new Map(rrule.split(';').map((part) => part.split('=', 2) as [string, string | undefined]));
  const each = parts.get('FREQ') === 'WEEKLY' ? 'week' : parts.get('FREQ') === 'MONTHLY' ? 'month' : null;
  const byDay = /^(-1|[1-4])?((?:MO|TU|WE|TH|FR|SA|SU)(?:,(?:MO|TU|WE|TH|FR|SA|SU))*)$/.exec(parts.get('BYDAY') ?? '');
  if (each === null || byDay === null) return null;
  const until = parts.get('UNTIL');
  const at = until === undefined ? null : /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/.exec(until);
  if (until !== undefined && at === null) return null;
  const [, y, mo, d, h, mi, s] = at ?? [];
  const repeat: Repeat = {
    each,
    interval: Number(parts.get('INTERVAL') ?? '1'),
    weekdays: (byDay[2] ?? '').split(',') as WeekdayCode[],
    nth: byDay[1] === undefined ? null : (Number(byDay[1]) as Nth),
    until: at === null ? null : localDay(new Date(`${y}-${mo}-${d}T${h}:${mi}:${s}Z`), zone),
    count: parts.has('COUNT') ? Number(parts.get('COUNT')) : null,
  };
  return rruleOf(repeat, zone) === rrule ? repeat : null;
}

const basic = (instant: Date) => `${instant.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
