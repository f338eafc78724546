import { type Day, dayNumber } from '../time';
import { micrograms, type Micrograms } from '../units';
import { coverage, missedBefore, suppliesOf } from './covered-days';
import type { ExternalDose, KnownBottle, KnownDose, MedicationChart } from './medication-chart';
import type { ProductClass } from './product';
import { bottleCovers } from './take-home/bottle';

/** Where a person stands in the course of one medication on one day. Worked out when it is asked, never stored. */
export interface Course {
  readonly day: Day;
  readonly productClass: ProductClass;
  /** Day 1 is the day of the first dose of this episode; before it, and without one, this is 1; time carried over is added. */
  readonly treatmentDay: number;
  /** No dose of this episode was given before this day. */
  readonly isFirstDay: boolean;
  /** The last dose of this class before this day: here, from a bottle at home, or verified elsewhere. */
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
  /** All that was taken on that day, in however many portions. */
  readonly doseMcg: Micrograms;
  readonly productClass: ProductClass;
  readonly place: string;
}

/** what day 1 is. */
export type TreatmentDayAnchor = 'first_dose' | 'admission_date';

export function courseOf(
  chart: MedicationChart,
  productClass: ProductClass,
  day: Day,
  anchor: string = 'first_dose' satisfies TreatmentDayAnchor,
): Course {
  const { firstDoseOn, doses } = chart;
  let lastOn: Day | null = null;
  let lastMcg = 0;
  let givenMcg = 0;
  const givenThisDay: KnownDose[] = [];
  // Newest first: what lies before the last day of this medication says nothing here.
  for (const dose of doses) {
    if (lastOn !== null && dose.serviceDay < lastOn) break;
    if (dose.serviceDay === day) {
      givenThisDay.push(dose);
      givenMcg += dose.doseMcg;
    } else if (dose.serviceDay < day && dose.doseMcg > 0 && dose.productClass === productClass) {
      lastOn = dose.serviceDay;
      lastMcg += dose.doseMcg;
    }
  }
  if (givenThisDay.length > 1) givenThisDay.sort(byTime);
  const here = lastOn === null ? null : { on: lastOn, doseMcg: micrograms(lastMcg), productClass, place: 'here' };
  const lastDose = later(
    withHome(here, chart.takeHomes, productClass, day),
    lastElsewhere(chart.externalDoses, productClass, day),
  );
  const today = dayNumber(day);
  const daysSinceLastDose = lastDose === null ? null : today - dayNumber(lastDose.on);
  return {
    day,
    productClass,
    treatmentDay: treatmentDay(chart, day, today, anchor),
    isFirstDay: firstDoseOn === null || firstDoseOn >= day,
    lastDose,
    daysSinceLastDose,
    // Someone who was dosed yesterday missed nothing: the usual case costs nothing.
    missed:
      daysSinceLastDose === null || daysSinceLastDose <= 1
        ? 0
        : missedBefore(coverage(suppliesOf(chart, productClass)), day),
    givenThisDay,
    givenThisDayMcg: micrograms(givenMcg),
  };
}

function treatmentDay(
  { firstDoseOn, episode, carryOverDays }: MedicationChart,
  day: Day,
  today: number,
  anchor: string,
) {
  const from = anchor === 'admission_date' ? (episode?.admittedOn ?? firstDoseOn) : firstDoseOn;
  return (from === null || from > day ? 1 : today - dayNumber(from) + 1) + carryOverDays;
}

/** a bottle that was taken home counts as its day's dose; a portion of it together with what was taken here. */
function withHome(
  here: LastDose | null,
  bottles: readonly KnownBottle[],
  productClass: ProductClass,
  day: Day,
): LastDose | null {
  let on: Day | null = null;
  let mcg = 0;
  for (const bottle of bottles) {
    if (bottle.on >= day || bottle.productClass !== productClass || !bottleCovers(bottle)) continue;
    if (on !== null && bottle.on < on) continue;
    mcg = bottle.on === on ? mcg + bottle.doseMcg : bottle.doseMcg;
    on = bottle.on;
  }
  if (on === null || (here !== null && here.on > on)) return here;
  const sum = here !== null && here.on === on ? here.doseMcg + mcg : mcg;
  return { on, doseMcg: micrograms(sum), productClass, place: here?.on === on ? 'here' : 'home' };
}

/** Given elsewhere and verified; a claim that nobody verified counts for nothing. */
function lastElsewhere(doses: readonly ExternalDose[], productClass: ProductClass, day: Day): ExternalDose | null {
  let last: ExternalDose | null = null;
  for (const dose of doses)
    if (dose.state === 'verified' && dose.productClass === productClass && dose.on < day && dose.doseMcg > 0)
      if (last === null || dose.on > last.on) last = dose;
  return last;
}

function later(here: LastDose | null, elsewhere: ExternalDose | null): LastDose | null {
  if (elsewhere === null || (here !== null && here.on >= elsewhere.on)) return here;
  const { on, doseMcg, productClass, facility } = elsewhere;
  return { on, doseMcg, productClass, place: facility };
}

function byTime(one: KnownDose, other: KnownDose): number {
  return one.occurredAt.getTime() - other.occurredAt.getTime();
}
