import { type Day, isDay } from '../../time';
import type { OrderAttempt } from './order-facts';

/** A dose and the day from which an order would say it. Amounts are as they were typed: not yet known to be whole. */
export interface PlannedLevel {
  readonly from: Day;
  readonly doseMcg: number;
}

/** The levels of an order that is being written, by days. A step whose day is none is left to the rule that says so. */
export function plannedLevels({ startsOn, doseMcg, steps = [] }: OrderAttempt): readonly PlannedLevel[] {
  const later = steps.filter(({ from }) => isDay(from) && from > startsOn);
  return [{ from: startsOn, doseMcg: firstDayDose({ startsOn, doseMcg, steps }) }, ...later].sort((one, other) =>
    one.from < other.from ? -1 : one.from > other.from ? 1 : 0,
  );
}

/** The dose of the first day: a step may begin with the order. */
export function firstDayDose({
  startsOn,
  doseMcg,
  steps = [],
}: Pick<OrderAttempt, 'startsOn' | 'doseMcg' | 'steps'>): number {
  let dose = doseMcg;
  for (const step of steps) if (step.from <= startsOn) dose = step.doseMcg;
  return dose;
}
