import type { StandingClosure } from '../../programme/closure';
import { dosingHoursOn, type HoursFrom, weekOn } from '../../programme/hours';
import { addDays, type Day } from '../../time';
import type { ClosedDay } from './take-home-facts';

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
    else if (closure === undefined && isShut(weeks, on))
      days.push({ on, kind: 'hours', name: 'Closed by the hours of the program' });
  }
  return days;
}

function isShut(weeks: readonly HoursFrom[], day: Day): boolean {
  return weekOn(weeks, day).length > 0 && dosingHoursOn(weeks, day) === null;
}
