import { failed, passed, type Finding, type Rule } from '../../rule';
import { addDays, type Day, daysBetween } from '../../time';
import type { Policy } from '../../policy';
import { milligrams, micrograms } from '../../units';
import type { DoseFacts } from '../dose/dose-facts';
import { type Injection, injectionsBefore, injectionsUntil, nextInjection, weekOf } from '../injection-due';
import { brixadiFirstWeek } from '../injection-label';
import type { OrderFacts } from '../order/order-facts';
import type { Product } from '../product';
import { brixadiFor, monthlyFor } from '../brixadi-conversion';
import { goesIn, mg, slEquivalentSum, takenAt } from './buprenorphine-facts';
import { buprenorphineBefore, isFirstInjection, isOnBuprenorphine, tolerated } from './test-dose';

const weekly: Product = 'buprenorphine-xr-brixadi-weekly';
const monthly: Product = 'buprenorphine-xr-brixadi-monthly';
const isBrixadi = (product: Product): boolean => product === weekly || product === monthly;

/** Brixadi, weekly and monthly (label). */
export const brixadiAtTheWindow: readonly Rule<DoseFacts>[] = [
  {
    id: 'R-126',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'Label: 4 mg test dose, an hour, 16 mg, then 8 mg once or twice in the first week',
    verified: 'secondary',
    policy: [
      'xr_test_dose_mg',
      'brixadi_test_wait_min',
      'brixadi_weekly_max_mg',
      'brixadi_weekly_window',
      'bup_missed_ok_days',
      'bup_precipitated_points',
      'bup_precipitated_minutes',
    ],
    appliesTo: (facts) => goesIn(isBrixadi)(facts) && (isFirstInjection(facts) || firstWeekNow(facts) !== null),
    asks: startOfBrixadi,
  },
  {
    id: 'R-127',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'Label: weekly 2 days early or late, monthly a week early or late',
    verified: 'secondary',
    policy: [
      'brixadi_weekly_window',
      'brixadi_monthly_window',
      'sublocade_due_days',
      'sublocade_min_days',
      'sublocade_late_review_days',
      'sublocade_second_min_days',
    ],
    appliesTo: (facts) =>
      goesIn(isBrixadi)(facts) &&
      buprenorphineBefore(facts.chart, facts.attempt.serviceDay).length > 0 &&
      firstWeekNow(facts) === null,
    asks: inTheWindow,
  },
];

export const brixadiOrders: readonly Rule<OrderFacts>[] = [
  {
    id: 'R-126',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'Label: at most 32 mg in the first week',
    verified: 'secondary',
    policy: ['brixadi_weekly_max_mg', 'brixadi_weekly_window'],
    // Each addition to the first week is an order of its own, which ends the one before it.
    appliesTo: ({ attempt: { product, startsOn }, chart, policy }) =>
      product === weekly && firstWeek(buprenorphineBefore(chart, addDays(startsOn, 1)), startsOn, policy) !== null,
    asks: ({ attempt: { doseMcg, startsOn }, chart, policy }) => {
      const week = firstWeek(buprenorphineBefore(chart, addDays(startsOn, 1)), startsOn, policy);
      const sum = (week?.given ?? []).reduce((total, one) => total + one.doseMcg, doseMcg);
      const inputs = { firstWeekMg: mg(sum), mostMg: policy.brixadi_weekly_max_mg };
      return sum > policy.brixadi_weekly_max_mg * 1000
        ? failed(
            `The first week would add up to more than ${policy.brixadi_weekly_max_mg} mg: order less, or from the second week`,
            inputs,
          )
        : passed('The first week stays within the label', inputs);
    },
  },
  {
    id: 'R-128',
    version: 1,
    severity: 'WARN',
    citation: 'Conversion table of the label; 32 mg a week or 128 mg a month at most',
    verified: 'no',
    policy: ['brixadi_weekly_max_mg', 'brixadi_monthly_max_mg'],
    appliesTo: ({ attempt }) => isBrixadi(attempt.product),
    asks: converted,
  },
];

interface FirstWeek {
  readonly began: Injection;
  readonly given: readonly Injection[];
}

/** The first week of a series, while it runs: when it began and what was given of it. `before` is newest first. */
function firstWeek(before: readonly Injection[], day: Day, policy: Policy): FirstWeek | null {
  const began = weekOf(before, policy);
  if (began === null || before.at(-1) !== began || began.product !== weekly) return null;
  return daysBetween(began.on, day) < 7 - policy.brixadi_weekly_window ? { began, given: before } : null;
}

function firstWeekNow({ order, attempt, chart, policy }: DoseFacts): FirstWeek | null {
  if (order?.product !== weekly) return null;
  return firstWeek(buprenorphineBefore(chart, attempt.serviceDay), attempt.serviceDay, policy);
}

function startOfBrixadi(facts: DoseFacts): Finding {
  const { attempt, policy } = facts;
  const week = firstWeekNow(facts);
  if (week === null) {
    const test = tolerated(facts, policy.brixadi_test_wait_min);
    if (test.result === 'failed' || isOnBuprenorphine(facts) || attempt.doseMcg === brixadiFirstWeek.firstMcg)
      return test;
    return failed(
      `The first injection is usually ${milligrams(micrograms(brixadiFirstWeek.firstMcg))}`,
      test.inputs,
      'WARN',
    );
  }
  const { began, given } = week;
  const sum = given.reduce((total, { doseMcg }) => total + doseMcg, attempt.doseMcg);
  const lastAt = given[0]?.at ?? null;
  const hours = lastAt === null ? null : Math.floor((takenAt(facts).getTime() - lastAt.getTime()) / 3_600_000);
  const day = daysBetween(began.on, attempt.serviceDay);
  const inputs = {
    beganOn: began.on,
    day,
    weekMg: mg(sum),
    mostMg: policy.brixadi_weekly_max_mg,
    hoursSinceLast: hours,
  };
  if (sum > policy.brixadi_weekly_max_mg * 1000)
    return failed(`The first week would add up to more than ${policy.brixadi_weekly_max_mg} mg`, inputs);
  if (attempt.doseMcg > brixadiFirstWeek.extraMcg)
    return failed('An additional dose in the first week is 8 mg: the prescriber changes the order', inputs);
  if (hours !== null && hours < brixadiFirstWeek.hoursBetween)
    return failed(`Less than ${brixadiFirstWeek.hoursBetween} hours since the last injection`, inputs, 'WARN');
  return day > brixadiFirstWeek.extraWithinDays
    ? failed(
        `Additional doses usually come within ${brixadiFirstWeek.extraWithinDays} days of the first`,
        inputs,
        'WARN',
      )
    : passed('An additional dose of the first week', inputs);
}

function inTheWindow({ order, attempt: { serviceDay }, chart, policy }: DoseFacts): Finding {
  const next = order && nextInjection(order.product, injectionsBefore(chart, serviceDay), policy);
  const due = next?.due ?? null;
  if (due === null) return passed('No injection before this one', {});
  const inputs = { lastOn: next?.last?.on ?? null, opensOn: due.opensOn, dueOn: due.dueOn, lateAfter: due.lateAfter };
  if (serviceDay < due.opensOn) return failed(`Too early: the next injection may be given from ${due.opensOn}`, inputs);
  return serviceDay > due.lateAfter
    ? failed(`Late since ${due.lateAfter}: give it now and ask about use and withdrawal`, inputs, 'WARN')
    : passed('Within the days of the label', inputs);
}

/** What the dose before it, under the tongue or by the week, corresponds to. */
function converted({ attempt, chart, policy }: OrderFacts): Finding {
  const { product, doseMcg } = attempt;
  const most = product === weekly ? policy.brixadi_weekly_max_mg : policy.brixadi_monthly_max_mg;
  if (doseMcg > most * 1000)
    return failed(`At most ${most} mg: order less`, { doseMg: mg(doseMcg), mostMg: most }, 'HARD_STOP');
  const [last] = injectionsUntil(chart, attempt.startsOn);
  if (last !== undefined) {
    const monthlyMcg = product === monthly && last.product === weekly ? monthlyFor(last.doseMcg) : null;
    const inputs = {
      doseMg: mg(doseMcg),
      weeklyMg: mg(last.doseMcg),
      tableMg: monthlyMcg === null ? null : mg(monthlyMcg),
    };
    return monthlyMcg !== null && monthlyMcg !== doseMcg
      ? failed(`${mg(last.doseMcg)} mg a week corresponds to ${mg(monthlyMcg)} mg a month`, inputs)
      : passed('The amount follows the one before', inputs);
  }
  const before = chart.doses.find((dose) => slEquivalentSum([dose]) > 0 && dose.serviceDay < attempt.startsOn);
  if (before === undefined) return passed('No daily dose to convert from', { doseMg: mg(doseMcg) });
  const daily = chart.doses.filter((dose) => dose.serviceDay === before.serviceDay);
  const slMcg = slEquivalentSum(daily);
  const table = brixadiFor(slMcg, product === weekly ? 'weekly' : 'monthly');
  const inputs = { doseMg: mg(doseMcg), dailyMg: mg(slMcg), tableMg: table === null ? null : mg(table) };
  if (table === null) return failed(`There is no monthly dose for ${mg(slMcg)} mg a day: use the weekly one`, inputs);
  return table === doseMcg
    ? passed('The amount follows the conversion table', inputs)
    : failed(`${mg(slMcg)} mg a day corresponds to ${mg(table)} mg: say why another amount`, inputs);
}
