import { addDays, type Day, daysBetween } from '../time';
import { micrograms, type Micrograms } from '../units';
import { coveredDays } from './covered-days';
import type { KnownDose, MedicationChart } from './medication-chart';
import { orderState } from './order-state';
import { productFacts, type ProductClass } from './product';

/** Where a person stands in the course of one medication on one day. Worked out when it is asked, never stored. */
export interface Course {
  readonly day: Day;
  readonly productClass: ProductClass;
  /** Day 1 is the day of the first dose of this episode; before it, and without one, this is 1. */
  readonly treatmentDay: number;
  /** No dose of this episode was given before this day. */
  readonly isFirstDay: boolean;
  /** The last dose of an agonist before this day, here or verified elsewhere. */
  readonly lastDose: LastDose | null;
  readonly daysSinceLastDose: number | null;
  /** consecutive missed days ending on the day before. 0 where nothing has been given yet. */
  readonly missed: number;
  /** What stands of this day already, oldest first. */
  readonly givenThisDay: readonly KnownDose[];
  readonly givenThisDayMcg: Micrograms;
}

export interface LastDose {
  readonly on: Day;
  readonly doseMcg: Micrograms;
  readonly productClass: ProductClass;
  readonly place: string;
}

export function courseOf(chart: MedicationChart, productClass: ProductClass, day: Day): Course {
  const { firstDoseOn } = chart;
  const givenThisDay = chart.doses.filter((dose) => dose.serviceDay === day).reverse();
  const lastDose = lastDoseBefore(chart, productClass, day);
  return {
    day,
    productClass,
    treatmentDay: firstDoseOn === null || firstDoseOn > day ? 1 : daysBetween(firstDoseOn, day) + 1,
    isFirstDay: firstDoseOn === null || firstDoseOn >= day,
    lastDose,
    daysSinceLastDose: lastDose === null ? null : daysBetween(lastDose.on, day),
    missed: lastDose === null ? 0 : missedBefore(chart, lastDose.on, day),
    givenThisDay,
    givenThisDayMcg: micrograms(givenThisDay.reduce((sum, { doseMcg }) => sum + doseMcg, 0)),
  };
}

/** The last dose of this class before a day: given here, or given elsewhere and verified. */
function lastDoseBefore(chart: MedicationChart, productClass: ProductClass, day: Day): LastDose | null {
  const here = chart.doses.find(
    (dose) => dose.productClass === productClass && dose.serviceDay < day && dose.doseMcg > 0,
  );
  const elsewhere = chart.externalDoses.find(
    (dose) => dose.state === 'verified' && dose.productClass === productClass && dose.on < day,
  );
  if (elsewhere !== undefined && (here === undefined || elsewhere.on > here.serviceDay))
    return { on: elsewhere.on, doseMcg: elsewhere.doseMcg, productClass, place: elsewhere.facility };
  return here === undefined ? null : { on: here.serviceDay, doseMcg: here.doseMcg, productClass, place: 'here' };
}

/** Days after the last dose on which an order asked for a dose and nothing covered it, counted back from the day before. */
function missedBefore(chart: MedicationChart, lastOn: Day, day: Day): number {
  const gap = daysBetween(lastOn, day) - 1;
  if (gap <= 0) return 0;
  const covered = coveredDays(chart, addDays(lastOn, 1), addDays(day, -1));
  let missed = 0;
  for (let back = addDays(day, -1); back > lastOn; back = addDays(back, -1)) {
    if (covered.has(back)) break;
    missed += 1;
  }
  return missed;
}

/** Is a daily agonist order in force on this day? */
export function hasDailyOrder(chart: MedicationChart, day: Day): boolean {
  return chart.orders.some(
    (order) =>
      productFacts(order.product).agonist &&
      (order.frequency === 'daily' || order.frequency === 'split') &&
      orderState(order, day) === 'active',
  );
}
