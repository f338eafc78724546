import { addDays, type Day } from '../../time';

/** So many days back a worker that was away catches up. */
const catchUpDays = 14;

/**
 * the days whose log is over and was not kept yet, the oldest first. Today is never among them; neither is a day before
 * the first one with something in it.
 */
export function daysToKeep(kept: readonly Day[], firstOn: Day | null, today: Day): readonly Day[] {
  if (firstOn === null) return [];
  const have = new Set(kept);
  const days: Day[] = [];
  for (let back = catchUpDays; back >= 1; back -= 1) {
    const day = addDays(today, -back);
    if (day >= firstOn && !have.has(day)) days.push(day);
  }
  return days;
}
