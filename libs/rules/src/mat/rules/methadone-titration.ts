import { latest } from '../../assessment/finding-kinds';
import { failed, type Finding, passed, type Rule } from '../../rule';
import { addDays, type Day, daysBetween } from '../../time';
import { coveredDays } from '../covered-days';
import type { DoseFacts } from '../dose/dose-facts';
import type { MedicationChart } from '../medication-chart';
import { doseOn } from '../order/order-plan';
import type { OrderFacts } from '../order/order-facts';
import { plannedLevels } from '../order/planned-levels';
import { productFacts } from '../product';
import { protocolStands } from '../protocol';
import { serviceDay } from '../service-day';
import { deviationOrders } from './deviation';
import { prescribers } from './hands';
import { isMethadone, mg } from './methadone-start-orders';
import { taperOrders } from './taper';

/** raising, lowering and reviewing methadone. */
export const methadoneTitrationAtTheWindow: readonly Rule<DoseFacts>[] = [
  {
    id: 'R-055',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'Missed days in induction',
    verified: 'no',
    policy: ['md_induction_days'],
    appliesTo: ({ order, course, policy }) =>
      order !== undefined &&
      productFacts(order.product).productClass === 'methadone' &&
      course.treatmentDay <= policy.md_induction_days &&
      !course.isFirstDay &&
      (course.missed > 0 || order.steps.length > 0),
    asks: stepUpPaused,
  },
];

export const methadoneTitrationOrders: readonly Rule<OrderFacts>[] = [
  {
    id: 'R-047',
    version: 1,
    severity: 'OVERRIDE',
    citation: 'ASAM 2020; alert A08',
    verified: 'secondary',
    policy: ['md_increase_max_mg', 'md_increase_min_days'],
    overridableBy: prescribers,
    appliesTo: (facts) => isMethadone(facts) && raisesOf(facts).length > 0,
    asks: rateOfRaising,
  },
  {
    id: 'R-049',
    version: 1,
    severity: 'WARN',
    citation: 'Review thresholds; ASAM 2020 names 60 to 120 mg as usual',
    verified: 'design',
    policy: ['md_review_dose_mg', 'md_director_dose_mg'],
    overridableBy: ['medical_director'],
    appliesTo: isMethadone,
    asks: ({ attempt, policy }) => {
      const highestMcg = Math.max(...plannedLevels(attempt).map(({ doseMcg }) => doseMcg));
      const { md_review_dose_mg: reviewMg, md_director_dose_mg: directorMg } = policy;
      const inputs = { highestMcg, reviewMg, directorMg };
      if (highestMcg > directorMg * 1000)
        return failed(
          `${mg(highestMcg)} is more than ${directorMg} mg: the medical director decides`,
          inputs,
          'OVERRIDE',
        );
      return highestMcg > reviewMg * 1000
        ? failed(`Above ${reviewMg} mg: look at ECG, sedation at the peak, level and a split dose`, inputs)
        : passed(`Not above ${reviewMg} mg`, inputs);
    },
  },
  {
    id: 'R-055',
    version: 1,
    severity: 'WARN',
    citation: 'Missed days in induction',
    verified: 'no',
    policy: ['md_induction_days'],
    appliesTo: (facts) =>
      isMethadone(facts) &&
      !facts.isStart &&
      facts.course.treatmentDay <= facts.policy.md_induction_days &&
      raisesOf(facts).length > 0,
    asks: ({ chart, judgedOn, course: { treatmentDay } }) => {
      const missedOn = lastMissed(chart, judgedOn);
      const inputs = { treatmentDay, missedOn };
      return missedOn === null
        ? passed('No day was missed in the induction', inputs)
        : failed(`A day was missed (${missedOn}) in the induction: hear why before raising the dose`, inputs);
    },
  },
  ...taperOrders,
  ...deviationOrders,
];

interface Raise {
  readonly on: Day;
  readonly byMcg: number;
  readonly days: number | null;
}

/** Every raise that the order would bring, with the days since the one before it. */
function raisesOf({ attempt, isStart, history }: OrderFacts): readonly Raise[] {
  const levels = plannedLevels(attempt);
  const [first] = levels;
  if (first === undefined) return [];
  let level = isStart ? first.doseMcg : (history.levelMcg ?? first.doseMcg);
  let raisedOn = isStart ? first.from : history.raisedOn;
  const raises: Raise[] = [];
  for (const { from, doseMcg } of levels) {
    if (doseMcg > level) {
      raises.push({ on: from, byMcg: doseMcg - level, days: raisedOn === null ? null : safeDays(raisedOn, from) });
      raisedOn = from;
    }
    level = doseMcg;
  }
  return raises;
}

/** A protocol for faster titration that stands sets the pace instead; what it does not name stays policy's. */
function rateOfRaising(facts: OrderFacts): Finding {
  const { policy, protocol, judgedOn } = facts;
  const faster = protocol?.kind === 'accelerated-titration' && protocolStands(protocol, judgedOn) ? protocol : null;
  const mostMg = Math.max(policy.md_increase_max_mg, faster?.limits?.maxIncreaseMg ?? 0);
  const leastDays = Math.min(policy.md_increase_min_days, faster?.limits?.everyDays ?? Number.POSITIVE_INFINITY);
  const raises = raisesOf(facts);
  const [one] = raises;
  const broken = raises.find(({ byMcg, days }) => byMcg > mostMg * 1000 || days === null || days < leastDays);
  const { on, byMcg, days } = broken ?? one ?? { on: judgedOn, byMcg: 0, days: null };
  const inputs = { on, byMcg, days, mostMg, leastDays, protocol: faster?.name ?? null };
  if (broken === undefined) return passed(`Raised by not more than ${mostMg} mg and not too soon`, inputs);
  const alert = { ...inputs, alert: 'A08' };
  if (byMcg > mostMg * 1000) return failed(`Raised by ${mg(byMcg)} on ${on}: more than ${mostMg} mg at once`, alert);
  return failed(
    days === null
      ? 'When the dose was last raised is not known'
      : `Raised ${days} days after the last raise: ${leastDays} days are usual`,
    alert,
  );
}

/**
 * in the first days a missed day pauses what the order had planned to raise, and two missed days in a row end it: the
 * prescriber, who did not know of them when signing, orders anew. A recorded review of the missed days counts as that contact.
 */
function stepUpPaused({ order, orderedMcg, attempt, chart, course }: DoseFacts): Finding {
  if (order === undefined) return passed('No order', {});
  const { serviceDay: day } = attempt;
  const missedOn = lastMissed(chart, day);
  const inputs = { treatmentDay: course.treatmentDay, missed: course.missed, missedOn, orderedMcg };
  if (missedOn === null) return passed('No day was missed in the induction', inputs);
  const { zone, dayBoundary } = chart.programme;
  const review = latest(chart.findings, 'review', day);
  const heardOn = review !== undefined && review.details.about === 'missed-days' ? review.on : null;
  if (serviceDay(order.signedAt, zone, dayBoundary) > missedOn || (heardOn !== null && heardOn > missedOn))
    return passed('The prescriber knows of the missed day', { ...inputs, heardOn });
  if (course.missed >= 2)
    return failed(`${course.missed} days were missed in the induction: the prescriber writes a new order`, inputs);
  const before = doseOn(order, missedOn);
  return doseOn(order, day) > before
    ? failed(`A day was missed (${missedOn}): the step-up waits until the prescriber has been called`, inputs)
    : passed('A day was missed and the dose is not raised', inputs);
}

/** The last day since the first dose that nothing covered. */
function lastMissed(chart: MedicationChart, before: Day): Day | null {
  const { firstDoseOn } = chart;
  if (firstDoseOn === null || firstDoseOn >= before) return null;
  const covered = coveredDays(chart, firstDoseOn, addDays(before, -1), 'methadone');
  for (let day = addDays(before, -1); day > firstDoseOn; day = addDays(day, -1)) if (!covered.has(day)) return day;
  return null;
}

function safeDays(from: Day, to: Day): number {
  return from <= to ? daysBetween(from, to) : 0;
}
