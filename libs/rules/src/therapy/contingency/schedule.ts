import { addDays, type Day, daysBetween, weekday } from '../../time';
import type { SchedulePhase } from './terms';

/** Does a result of this day count (clinical reference 4.3, test days)? Without a schedule every day from the first on does. */
export function countsOn(schedule: readonly SchedulePhase[], startsOn: Day, day: Day): boolean {
  if (day < startsOn) return false;
  if (schedule.length === 0) return true;
  return phaseOn(schedule, startsOn, day)?.weekdays.includes(weekday(day)) ?? false;
}

/** The last day of a schedule; null where there is no end. */
export function lastDayOfSchedule(schedule: readonly SchedulePhase[], startsOn: Day): Day | null {
  if (schedule.length === 0) return null;
  const weeks = schedule.reduce((sum, phase) => sum + phase.weeks, 0);
  return addDays(startsOn, weeks * 7 - 1);
}

/** The next day on or after this one that counts; null when the schedule is over. */
export function nextCounting(schedule: readonly SchedulePhase[], startsOn: Day, from: Day): Day | null {
  const first = from > startsOn ? from : startsOn;
  const last = lastDayOfSchedule(schedule, startsOn);
  if (last === null) return first;
  for (let day = first; day <= last; day = addDays(day, 1)) if (countsOn(schedule, startsOn, day)) return day;
  return null;
}

function phaseOn(schedule: readonly SchedulePhase[], startsOn: Day, day: Day): SchedulePhase | undefined {
  let week = Math.floor(daysBetween(startsOn, day) / 7);
  for (const phase of schedule) {
    if (week < phase.weeks) return phase;
    week -= phase.weeks;
  }
  return undefined;
}
