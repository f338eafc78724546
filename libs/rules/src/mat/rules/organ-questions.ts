import { latest, type Known } from '../../assessment/finding-kinds';
import { failed, passed, type Finding } from '../../rule';
import { addDays, daysBetween, type Day } from '../../time';
import { ageOn } from '../age';
import type { MedicationChart } from '../medication-chart';
import type { OrderFacts } from '../order/order-facts';
import { productFacts } from '../product';
import { highest } from './dose-change';

/** What the rules of `organs.ts` ask. Of laboratory values the newest that names the one in question counts. */
function laboratory(
  { findings }: MedicationChart,
  day: Day,
  names: (details: Known<'laboratory'>['details']) => boolean,
): Known<'laboratory'> | undefined {
  return findings.laboratory?.find(({ on, details }) => on <= day && names(details));
}

const kidneys = (chart: MedicationChart, day: Day): number | null =>
  laboratory(chart, day, ({ egfr }) => egfr !== null)?.details.egfr ?? null;

const risk = ({ findings }: MedicationChart, day: Day) => latest(findings, 'risk-history', day)?.details;

/** severe impairment with a combination or an injection asks for a reason; else it is said. */
export function buprenorphineAndLiver({ attempt: { product }, chart, course: { day }, policy }: OrderFacts): Finding {
  const { mono, extendedRelease } = productFacts(product);
  const childPugh = risk(chart, day)?.childPugh ?? null;
  const tested = laboratory(chart, day, ({ altTenthsUln, astTenthsUln }) => (altTenthsUln ?? astTenthsUln) !== null);
  const inputs = { childPugh, product, testedOn: tested?.on ?? null, everyDays: policy.lft_days };
  if (childPugh === 'C')
    return extendedRelease || !mono
      ? failed('Severe liver disease: choose buprenorphine alone, under the tongue, at half the dose', inputs)
      : failed('Severe liver disease: begin with half the dose and go slowly', inputs, 'WARN');
  if (childPugh === 'B' && (extendedRelease || !mono))
    return failed(
      extendedRelease ? 'Moderate liver disease: injections are not advised' : 'Moderate liver disease: go carefully',
      inputs,
      'WARN',
    );
  return tested === undefined || daysBetween(tested.on, day) > policy.lft_days
    ? failed(`No liver tests of the last ${policy.lft_days} days: draw them`, inputs, 'WARN')
    : passed('Liver tests are on file', inputs);
}

/** stable liver disease changes nothing by itself. */
export function methadoneAndLiver({ chart, course: { day }, policy }: OrderFacts): Finding {
  const childPugh = risk(chart, day)?.childPugh ?? null;
  const egfr = kidneys(chart, day);
  const inputs = { childPugh, egfr, warnBelow: policy.md_egfr_warn };
  if (childPugh === 'C') return failed('Severe liver disease: start low and go slowly', inputs);
  return egfr !== null && egfr < policy.md_egfr_warn
    ? failed(`The kidneys filter ${egfr} mL a minute: consider a lower dose`, inputs)
    : passed('Nothing on file about liver or kidneys that speaks for less', inputs);
}

export function isOlder({ chart, policy, course: { day } }: Pick<OrderFacts, 'chart' | 'policy' | 'course'>): boolean {
  return ageOn(chart.person.dateOfBirth, day) >= policy.older_age;
}

/** at a start or a rise it is said; in between a review of the dose is asked for at intervals. */
export function olderOrFrail({ attempt, chart, course: { day }, history, isStart, policy }: OrderFacts): Finding {
  const age = ageOn(chart.person.dateOfBirth, day);
  const reviewedOn =
    chart.findings.review?.find(({ on, details }) => on <= day && (details.about === 'dose' || details.about === 'qtc'))
      ?.on ?? null;
  const inputs = { age, olderFrom: policy.older_age, reviewedOn, everyDays: policy.older_review_days };
  if (isStart || (history.levelMcg !== null && highest(attempt) > history.levelMcg))
    return failed('Older or frail: start low, go slowly, think of falls', inputs);
  return reviewedOn === null || daysBetween(reviewedOn, day) > policy.older_review_days
    ? failed('Older or frail: QT, interactions and falls were not reviewed lately, record a review', inputs)
    : passed('The dose was reviewed lately', inputs);
}

/** in the induction and with every large rise. */
export function drivingAdvice({ attempt, chart, course, history, isStart, policy }: OrderFacts): Finding {
  const { day, treatmentDay } = course;
  const { levelMcg } = history;
  const inInduction = isStart || treatmentDay <= policy.md_induction_days;
  const allowed = levelMcg === null ? null : levelMcg * (1 + policy.driving_advice_percent / 100);
  const large = allowed !== null && !productFacts(attempt.product).extendedRelease && highest(attempt) > allowed;
  const since = addDays(day, -policy.md_induction_days);
  const advisedOn =
    chart.findings.advice?.find(({ on, details }) => on <= day && on >= since && details.topic === 'driving')?.on ??
    null;
  const inputs = {
    inInduction,
    levelMcg,
    doseMcg: highest(attempt),
    percent: policy.driving_advice_percent,
    advisedOn,
  };
  if (!inInduction && !large) return passed('No advice on driving is due', inputs);
  return advisedOn === null
    ? failed('Give advice on driving and on work with machines, and record it', inputs)
    : passed('Advice on driving was given', inputs);
}
