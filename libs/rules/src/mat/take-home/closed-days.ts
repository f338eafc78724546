import type { StandingClosure } from '../../programme/closure';
import type { OpeningSpan } from '../../programme/hours';
import { addDays, type Day, weekday } from '../../time';
import type { ClosedDay } from './take-home-facts';

/** A week of hours and the day from which it holds. */
export interface HoursFrom {
  readonly fromDay: Day;
  readonly hours: readonly OpeningSpan[];
}

/**
 * the days on which no medication is given: those of the closure calendar, and those on which the programme's hours leave
 * the dosing window shut. Where the hours name no window, it is open while the clinic is.
 */
export function closedDaysOf(
  closures: readonly Pick<StandingClosure, 'fromDay' | 'toDay' | 'kind' | 'name' | 'dosing'>[],
  weeks: readonly HoursFrom[],
  from: Day,
  to: Day,
): readonly ClosedDay[] {
  const days: ClosedDay[] = [];
  for (let on = from; on <= to; on = addDays(on, 1)) {
    const closure = closures.find((one) => one.fromDay <= on && on <= one.toDay);
    if (closure !== undefined && !closure.dosing) days.push({ on, kind: closure.kind, name: closure.name });
    else if (closure === undefined && isShut(hoursOn(weeks, on), on))
      days.push({ on, kind: 'hours', name: 'Closed by the hours of the program' });
  }
  return days;
}

function hoursOn(weeks: readonly HoursFrom[], day: Day): readonly OpeningSpan[] {
  let found: HoursFrom | undefined;
  for (const week of weeks)
    if (week.fromDay <= day && (found === undefined || week.fromDay > found.fromDay)) found = week;
  return found?.hours ?? [];
}

function isShut(hours: readonly OpeningSpan[], day: Day): boolean {
  if (hours.length === 0) return false;
  const dosing = hours.filter(({ kind }) => kind === 'dosing');
  return !(dosing.length > 0 ? dosing : hours).some((span) => span.weekday === weekday(day));
}
