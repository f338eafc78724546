import type { Policy } from '../policy';
import { type Day, dayNumber } from '../time';
import { coverage, suppliesOf } from './covered-days';
import type { Course } from './course';
import type { MedicationChart } from './medication-chart';
import { bottleCovers } from './take-home/bottle';

/**
 * which day of its induction a medication is on. It begins with the first dose of the episode, and again after so
 * many missed days that tolerance can no longer be counted on. Counted from what is known; of doses further back than the
 * chart goes, the first dose of the episode speaks.
 */
export function inductionDay(chart: MedicationChart, course: Course, policy: Policy): number {
  const { day, productClass } = course;
  const today = dayNumber(day);
  const known = knownRun(chart, course, policy);
  if (known !== null) return known;
  const { firstDoseOn } = chart;
  // Another medication came before this one: its own days count, which the chart holds.
  const before = chart.doses.some((dose) => dose.productClass !== productClass && dose.serviceDay < day);
  if (before || firstDoseOn === null || firstDoseOn > day) return today - earliest(chart, course) + 1;
  return today - dayNumber(firstDoseOn) + 1;
}

/** Of doses that follow each other day by day, without working out what each covers: the usual case. */
function knownRun(chart: MedicationChart, course: Course, policy: Policy): number | null {
  const { day, productClass } = course;
  const today = dayNumber(day);
  const gap = Math.max(1, policy.md_missed_reinduction_days);
  let start = today;
  // Who takes doses at home goes on taking them: only where nothing but doses of ours is known, they alone tell.
  if (chart.externalDoses.length === 0 && !chart.takeHomes.some(bottleCovers)) {
    const daily = dailyRun(chart, today, productClass);
    if (daily !== null && daily >= policy.md_induction_days) return daily + 1;
    for (const dose of chart.doses) {
      if (dose.productClass !== productClass || dose.doseMcg <= 0 || dose.serviceDay >= day) continue;
      const on = dayNumber(dose.serviceDay);
      if (start - on - 1 >= gap) return today - start + 1;
      start = on;
      if (today - start >= policy.md_induction_days) return today - start + 1;
    }
    return null;
  }
  const spans = coverage(suppliesOf(chart, productClass));
  for (let index = spans.length - 1; index >= 0; index -= 1) {
    const span = spans[index];
    if (span === undefined || span.from >= today) continue;
    if (start - Math.min(span.to, today - 1) - 1 >= gap) return today - start + 1;
    start = span.from;
  }
  return null;
}

/** For how many days there was one dose every day up to yesterday, where all that is known are such doses. */
function dailyRun({ doses }: MedicationChart, today: number, productClass: string): number | null {
  const newest = doses[0];
  const oldest = doses.at(-1);
  if (newest === undefined || oldest === undefined) return null;
  for (const dose of doses)
    if (dose.portion !== 1 || dose.productClass !== productClass || dose.doseMcg <= 0) return null;
  const days = today - dayNumber(oldest.serviceDay);
  return dayNumber(newest.serviceDay) === today - 1 && days === doses.length ? days : null;
}

function earliest({ doses }: MedicationChart, { day, productClass }: Course): number {
  let first: Day = day;
  for (const dose of doses)
    if (dose.productClass === productClass && dose.doseMcg > 0 && dose.serviceDay < first) first = dose.serviceDay;
  return dayNumber(first);
}
