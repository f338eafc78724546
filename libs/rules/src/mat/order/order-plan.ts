import type { Day } from '../../time';
import { micrograms, type Micrograms } from '../../units';
import type { Frequency } from '../product';

/** One portion of a split day: when it is taken, and whether under observation. */
export interface PlannedPortion {
  readonly doseMcg: Micrograms;
  /** Local time, 'HH:MM'. */
  readonly at: string;
  readonly observed: boolean;
}

/** From this day on the order says this dose. */
export interface OrderStep {
  readonly from: Day;
  readonly doseMcg: Micrograms;
}

/** What an order says for each of its days. */
export interface DaySchedule {
  readonly doseMcg: Micrograms;
  readonly frequency: Frequency;
  readonly portions: number;
  /** In ascending order of days; empty for an order that stays the same. */
  readonly steps: readonly OrderStep[];
  /** Of a split order with uneven portions; null where they are even. */
  readonly portionPlan: readonly PlannedPortion[] | null;
  /** the weekdays on which a dose is given (1 Monday to 7 Sunday); null for every day. */
  readonly weekdays: readonly number[] | null;
}

/** The dose that the order says for a day: that of the last step that has begun. */
export function doseOn({ doseMcg, steps }: Pick<DaySchedule, 'doseMcg' | 'steps'>, day: Day): Micrograms {
  let dose = doseMcg;
  for (const step of steps) if (step.from <= day) dose = step.doseMcg;
  return dose;
}

/**
 * what each of several even portions of a day's dose amounts to. They add up to the dose to the microgram; what does
 * not divide evenly goes with the first.
 */
export function portionAmount(dose: Micrograms, portions: number, portion: number): Micrograms {
  const even = Math.floor(dose / portions);
  return micrograms(portion === 1 ? dose - even * (portions - 1) : even);
}

/** What one portion amounts to on a day: as the prescriber wrote it, else an even part of the day's dose. */
export function portionOn(order: DaySchedule, day: Day, portion: number): Micrograms {
  return order.portionPlan?.[portion - 1]?.doseMcg ?? portionAmount(doseOn(order, day), order.portions, portion);
}
