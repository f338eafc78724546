import type { Refusal } from '../refusal';
import { type Day, isDay, weekday as weekdayOf } from '../time';

/** One stretch of a weekday, on the clock of the programme. Monday is 1, Sunday 7. */
export interface OpeningSpan {
  readonly weekday: number;
  /** 'clinic' for everything, 'dosing' for the dosing window. */
  readonly kind: 'clinic' | 'dosing';
  readonly opens: string;
  readonly closes: string;
}

export interface OpeningAttempt {
  readonly fromDay: Day;
  readonly hours: readonly OpeningSpan[];
  readonly reason: string;
}

export const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
const time = /^([01]\d|2[0-3]):[0-5]\d$/;
const kindWords = { clinic: 'the clinic', dosing: 'dosing' } as const;

/** A week of hours and the day from which it holds. */
export interface HoursFrom {
  readonly fromDay: Day;
  readonly hours: readonly OpeningSpan[];
}

/** The week that holds on a day: the last that began until then. Empty where no hours were ever recorded. */
export function weekOn(weeks: readonly HoursFrom[], day: Day): readonly OpeningSpan[] {
  let found: HoursFrom | undefined;
  for (const week of weeks)
    if (week.fromDay <= day && (found === undefined || week.fromDay > found.fromDay)) found = week;
  return found?.hours ?? [];
}

/**
 * From when to when medication is given on a day, whatever pauses lie between; null where nobody knows or it is shut. Where the hours name
 * no window, it is open while the clinic is.
 */
export function dosingHoursOn(weeks: readonly HoursFrom[], day: Day): Pick<OpeningSpan, 'opens' | 'closes'> | null {
  const week = weekOn(weeks, day);
  const dosing = week.filter(({ kind }) => kind === 'dosing');
  const spans = (dosing.length > 0 ? dosing : week).filter(({ weekday }) => weekday === weekdayOf(day));
  const [first] = spans;
  if (first === undefined) return null;
  return spans.reduce<Pick<OpeningSpan, 'opens' | 'closes'>>(
    ({ opens, closes }, span) => ({
      opens: span.opens < opens ? span.opens : opens,
      closes: span.closes > closes ? span.closes : closes,
    }),
    first,
  );
}

/** Everything that is wrong with a week of hours, one sentence each. An empty list: it can be saved. */
export function openingFaults(hours: readonly OpeningSpan[]): readonly string[] {
  const faults: string[] = [];
  for (const { weekday, opens, closes } of hours) {
    if (weekdays[weekday - 1] === undefined) faults.push(`${weekday} is not a weekday: Monday is 1, Sunday 7.`);
    else if (!time.test(opens) || !time.test(closes)) faults.push(`${dayName(weekday)}: a time is written as 06:30.`);
    else if (closes <= opens) faults.push(`${dayName(weekday)}: closes at ${closes}, before it opens at ${opens}.`);
  }
  if (faults.length > 0) return faults;
  const sorted = [...hours].sort((one, other) => keyOf(one).localeCompare(keyOf(other)));
  sorted.forEach((span, index) => {
    const next = sorted[index + 1];
    if (next && next.weekday === span.weekday && next.kind === span.kind && next.opens < span.closes)
      faults.push(`${dayName(span.weekday)}: two stretches of ${kindWords[span.kind]} overlap at ${next.opens}.`);
  });
  return faults;
}

/** May this week hold from that day? From today or later, since the past is never edited: 'settings.invalid'. */
export function decideOpeningHours(attempt: OpeningAttempt, today: Day): OpeningAttempt | Refusal {
  const { fromDay, hours } = attempt;
  const refuse = (says: string, facts: object = {}): Refusal => ({
    code: 'settings.invalid',
    says,
    facts: { fromDay, today, ...facts },
  });
  if (!isDay(fromDay)) return refuse('The first day is a day of the calendar.');
  if (fromDay < today) return refuse('New hours begin today or later: days that are over stay as they were.');
  if (hours.length === 0) return refuse('Say when the clinic is open; for days without opening enter a closure.');
  if (attempt.reason.trim() === '') return refuse('Say why the hours change.');
  const faults = openingFaults(hours);
  return faults[0] === undefined ? attempt : refuse(faults.join(' '), { faults });
}

const dayName = (weekday: number): string => weekdays[weekday - 1] ?? '';
const keyOf = ({ weekday, kind, opens }: OpeningSpan): string => `${weekday} ${kind} ${opens}`;
