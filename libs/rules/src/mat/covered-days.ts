import { addDays, type Day } from '../time';
import type { MedicationChart } from './medication-chart';
import { productFacts } from './product';

/**
 * R-360, section 8.3: the days between two days, both included, that some dose covers. The one function behind the window,
 * the reports and the reminders. A dose covers its day; an injection covers the days of its product; a dose of a schedule of
 * some weekdays covers up to the next one; a verified dose elsewhere covers its day. Take-home bottles join here.
 */
export function coveredDays(chart: Pick<MedicationChart, 'doses' | 'externalDoses'>, from: Day, to: Day): Set<Day> {
  const covered = new Set<Day>();
  const cover = (first: Day, days: number): void => {
    for (let n = 0; n < days; n += 1) {
      const day = addDays(first, n);
      if (day >= from && day <= to) covered.add(day);
    }
  };
  for (const { serviceDay, doseMcg, product } of chart.doses)
    if (doseMcg > 0) cover(serviceDay, product === null ? 1 : productFacts(product).coversDays);
  for (const { on, state } of chart.externalDoses) if (state === 'verified') cover(on, 1);
  return covered;
}
