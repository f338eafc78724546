import type { Policy } from '../../policy';
import type { Day } from '../../time';
import { micrograms, type Micrograms } from '../../units';
import type { Course } from '../course';
import type { KnownDose, KnownOrder, MedicationChart } from '../medication-chart';
import { productFacts, type ProductClass } from '../product';
import { bottleCovers } from '../take-home/bottle';
import { doseOn } from './order-plan';

/** What a person has been taking, as far as the chart goes back: the level, and since when. */
export interface DoseHistory {
  /** The ordered dose of the last day on which one was taken; null where nothing is known. */
  readonly levelMcg: Micrograms | null;
  /** The day of the last raise; the first known day where there was none, so that too little is known, never too much. */
  readonly raisedOn: Day | null;
  /** The day of the last change, up or down. */
  readonly changedOn: Day | null;
}

/**
 * The course of levels up to a day. A dose that was taken in part still counts as the level that was ordered: taking the
 * whole of it on the next day is no raise.
 */
export function doseHistory(chart: MedicationChart, productClass: ProductClass, upTo: Day): DoseHistory {
  const levels = new Map<Day, number>();
  for (const dose of chart.doses)
    if (dose.productClass === productClass && dose.serviceDay <= upTo && dose.doseMcg > 0)
      levels.set(dose.serviceDay, levelOf(dose, chart, levels.get(dose.serviceDay) ?? 0));
  for (const { on, doseMcg, state, productClass: of } of chart.externalDoses)
    if (state === 'verified' && of === productClass && on <= upTo && !levels.has(on)) levels.set(on, doseMcg);
  for (const [on, mcg] of atHome(chart, productClass, upTo)) if (!levels.has(on)) levels.set(on, mcg);
  const days = [...levels.keys()].sort();
  const [first] = days;
  if (first === undefined) return { levelMcg: null, raisedOn: null, changedOn: null };
  const since = sinceOrdered(chart, productClass, first);
  let [level, raisedOn, changedOn] = [levels.get(first) ?? 0, since, since];
  for (const day of days) {
    const next = levels.get(day) ?? 0;
    if (next > level) raisedOn = day;
    if (next !== level) changedOn = day;
    level = next;
  }
  return { levelMcg: micrograms(level), raisedOn, changedOn };
}

/** What bottles say of days on which nothing was taken here. */
function atHome({ takeHomes }: MedicationChart, productClass: ProductClass, upTo: Day): ReadonlyMap<Day, number> {
  const days = new Map<Day, number>();
  for (const bottle of takeHomes)
    if (bottle.productClass === productClass && bottle.on <= upTo && bottleCovers(bottle))
      days.set(bottle.on, (days.get(bottle.on) ?? 0) + bottle.doseMcg);
  return days;
}

function levelOf({ orderId, serviceDay, doseMcg }: KnownDose, { orders }: MedicationChart, before: number): number {
  const order = orders.find(({ id }) => id === orderId);
  return order === undefined ? before + doseMcg : Math.max(before, doseOn(order, serviceDay));
}

/** The chart holds the last doses only. Where there were earlier ones, the order says since when its dose was this one. */
function sinceOrdered({ doses, orders, firstDoseOn }: MedicationChart, productClass: ProductClass, first: Day): Day {
  const oldest = doses.find((dose) => dose.serviceDay === first && dose.productClass === productClass);
  const order = orders.find(({ id }) => id === oldest?.orderId);
  if (order === undefined || firstDoseOn === null || firstDoseOn >= first) return first;
  const from = levelFrom(order, first);
  return from < first ? (from < firstDoseOn ? firstDoseOn : from) : first;
}

function levelFrom({ startsOn, steps }: KnownOrder, day: Day): Day {
  let from = startsOn;
  for (const step of steps) if (step.from <= day) from = step.from;
  return from;
}

/**
 * is the next dose a first one? It is where nothing of this medication was given in this episode, where
 * another agonist came in between, and after so many missed days that tolerance can no longer be counted on.
 */
export function startsAnew(chart: MedicationChart, course: Course, policy: Policy): boolean {
  const { isFirstDay, lastDose, missed, productClass, day } = course;
  if (isFirstDay || lastDose === null) return true;
  const other = chart.doses.find(
    (dose) =>
      dose.productClass !== productClass &&
      dose.serviceDay < day &&
      dose.doseMcg > 0 &&
      dose.product !== null &&
      productFacts(dose.product).agonist,
  );
  if (other !== undefined && other.serviceDay > lastDose.on) return true;
  return missed > 0 && missed >= policy.md_missed_reinduction_days;
}
