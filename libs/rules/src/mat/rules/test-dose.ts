import { precipitatedWithdrawal } from '../../detox/precipitated';
import { cannotTell, failed, passed, type Finding } from '../../rule';
import { addDays, type Day } from '../../time';
import type { DoseFacts } from '../dose/dose-facts';
import { type Injection, injectionsBefore } from '../injection-due';
import { isTransmucosal, productFacts } from '../product';
import {
  isInjectedBuprenorphine,
  mg,
  minutesBetween,
  slEquivalentSum,
  takenAt,
  takenUnderTongue,
} from './buprenorphine-facts';

/** nobody's first injection of buprenorphine comes before it is known that they tolerate it. */

/** Injections of buprenorphine before a day, newest first. */
export function buprenorphineBefore(chart: DoseFacts['chart'], day: Day): readonly Injection[] {
  return injectionsBefore(chart, day).filter(({ product }) => productFacts(product).productClass === 'buprenorphine');
}

/** The first injection of buprenorphine of this product group. */
export function isFirstInjection(facts: DoseFacts): boolean {
  const { order, attempt } = facts;
  if (order === undefined || attempt.observation === 'declined' || !isInjectedBuprenorphine(order.product))
    return false;
  return buprenorphineBefore(facts.chart, attempt.serviceDay).length === 0;
}

/** On buprenorphine under the tongue in the days before: here, or verified elsewhere. */
export function isOnBuprenorphine({ chart, attempt: { serviceDay }, policy }: DoseFacts): boolean {
  const since = addDays(serviceDay, -1 - policy.bup_missed_ok_days);
  return (
    chart.doses.some(
      ({ product, doseMcg, serviceDay: on }) =>
        product !== null && isTransmucosal(product) && doseMcg > 0 && on < serviceDay && on >= since,
    ) ||
    chart.externalDoses.some(
      ({ state, productClass, on }) =>
        state === 'verified' && productClass === 'buprenorphine' && on < serviceDay && on >= since,
    )
  );
}

/** Tolerated under the tongue: taken in the days before, or a test dose today and the minutes of watching after it. */
export function tolerated(facts: DoseFacts, waitMinutes: number): Finding {
  const { chart, attempt, policy } = facts;
  if (isOnBuprenorphine(facts)) return passed('On buprenorphine under the tongue already', { onBuprenorphine: true });
  const taken = takenUnderTongue(chart.doses, attempt.serviceDay);
  const [first] = taken;
  if (first === undefined)
    return {
      ...cannotTell('a test dose'),
      message: `Give a test dose of ${policy.xr_test_dose_mg} mg under the tongue first, and watch for ${waitMinutes} minutes`,
    };
  const at = takenAt(facts);
  const testMcg = slEquivalentSum(taken);
  const minutes = first.lateEntry ? null : minutesBetween(first.occurredAt, at);
  const inputs = { testMg: mg(testMcg), minutes, leastMinutes: waitMinutes };
  if (testMcg < policy.xr_test_dose_mg * 1000)
    return failed(`The test dose was less than ${policy.xr_test_dose_mg} mg`, inputs);
  if (minutes === null) return { ...cannotTell('when the test dose was taken'), inputs };
  if (minutes < waitMinutes)
    return failed(`Wait: ${waitMinutes - minutes} more minutes of watching after the test dose`, inputs);
  const worse = chart.cows.some((cows) => precipitatedWithdrawal(cows, chart.cows, [first.occurredAt], policy));
  return worse
    ? failed('Withdrawal rose sharply after the test dose: no injection, call the prescriber', inputs)
    : passed('The test dose was tolerated', inputs);
}
