import { failed, passed, type Finding, type Rule } from '../../rule';
import { daysBetween } from '../../time';
import { milligrams, micrograms } from '../../units';
import type { DoseFacts } from '../dose/dose-facts';
import {
  extendedTravel,
  injectionsBefore,
  injectionsUntil,
  nextInjection,
  type NextInjection,
  nextPlace,
} from '../injection-due';
import { sublocadeSeries } from '../injection-label';
import type { OrderFacts } from '../order/order-facts';
import type { Product } from '../product';
import { goesIn, mg } from './buprenorphine-facts';
import { prescribers } from './hands';
import { isFirstInjection, tolerated } from './test-dose';

const isSublocade = (product: Product): boolean => product === 'buprenorphine-xr-sublocade';

/** Sublocade (label; label change announced 24 February 2025). */
export const sublocadeAtTheWindow: readonly Rule<DoseFacts>[] = [
  {
    id: 'R-121',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'Label change of 24 February 2025: one dose under the tongue and an hour of watching',
    verified: 'secondary',
    policy: [
      'xr_test_dose_mg',
      'sublocade_observe_minutes',
      'bup_missed_ok_days',
      'bup_precipitated_points',
      'bup_precipitated_minutes',
    ],
    appliesTo: (facts) => facts.order !== undefined && isSublocade(facts.order.product) && isFirstInjection(facts),
    asks: (facts) => tolerated(facts, facts.policy.sublocade_observe_minutes),
  },
  {
    id: 'R-123',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'Label: 26 days between injections, 7 before the second',
    verified: 'secondary',
    policy: [
      'sublocade_min_days',
      'sublocade_second_min_days',
      'sublocade_due_days',
      'sublocade_late_review_days',
      'brixadi_weekly_window',
      'brixadi_monthly_window',
    ],
    appliesTo: (facts) => goesIn(isSublocade)(facts) && next(facts).due !== null,
    asks: (facts) => {
      const { number, last, due } = next(facts);
      const { serviceDay } = facts.attempt;
      const inputs = { number, lastOn: last?.on ?? null, opensOn: due?.opensOn ?? null, dueOn: due?.dueOn ?? null };
      return due !== null && serviceDay < due.opensOn
        ? failed(`Too early: the next injection may be given from ${due.opensOn}`, inputs)
        : passed('Enough days since the last injection', inputs);
    },
  },
  {
    id: 'R-124',
    version: 1,
    severity: 'WARN',
    citation: 'Label: up to 2 weeks late is not expected to matter; then a prescriber looks, no automatic restart',
    verified: 'secondary',
    policy: [
      'sublocade_due_days',
      'sublocade_late_review_days',
      'brixadi_weekly_window',
      'brixadi_monthly_window',
      'sublocade_min_days',
    ],
    overridableBy: prescribers,
    appliesTo: (facts) => goesIn(isSublocade)(facts) && late(facts) > 0,
    asks: lateInjection,
  },
];

export const sublocadeOrders: readonly Rule<OrderFacts>[] = [
  {
    id: 'R-122',
    version: 1,
    severity: 'WARN',
    citation: 'Label: 300 mg twice, then 100 mg a month, or 300 mg where 100 mg is not enough',
    verified: 'secondary',
    appliesTo: ({ attempt }) => isSublocade(attempt.product) && attempt.indication !== extendedTravel,
    asks: ({ attempt, chart }) => {
      const number = nextPlace(attempt.product, injectionsUntil(chart, attempt.startsOn));
      const inputs = { number, doseMg: mg(attempt.doseMcg) };
      const { startMcg, thenMcg } = sublocadeSeries;
      if (number <= 2)
        return attempt.doseMcg === startMcg
          ? passed('The first two injections are of 300 mg', inputs)
          : failed(`Injection ${number} is usually ${milligrams(micrograms(startMcg))}`, inputs);
      return attempt.doseMcg === thenMcg
        ? passed('From the third on 100 mg', inputs)
        : failed(`From the third on ${milligrams(micrograms(thenMcg))}, or more only if it is not enough`, inputs);
    },
  },
  {
    id: 'R-125',
    version: 1,
    severity: 'OVERRIDE',
    citation: 'Drug information page: 300 mg may cover two months of travel',
    verified: 'secondary',
    overridableBy: prescribers,
    appliesTo: ({ attempt }) => isSublocade(attempt.product) && attempt.indication === extendedTravel,
    asks: ({ attempt, chart }) => {
      const number = nextPlace(attempt.product, injectionsUntil(chart, attempt.startsOn));
      const inputs = { number, doseMg: mg(attempt.doseMcg) };
      if (number <= 2) return failed('Only after the first two injections: order the usual month', inputs, 'HARD_STOP');
      return attempt.doseMcg === sublocadeSeries.startMcg
        ? failed('One dose for two months of travel: the prescriber says why', inputs)
        : failed('Two months of travel are covered by 300 mg only', inputs, 'HARD_STOP');
    },
  },
];

function next({ order, attempt, chart, policy }: DoseFacts): NextInjection {
  const before = injectionsBefore(chart, attempt.serviceDay);
  return order === undefined ? { last: null, number: 1, due: null } : nextInjection(order.product, before, policy);
}

/** How many days after the due day. */
function late(facts: DoseFacts): number {
  const { due } = next(facts);
  return due === null ? 0 : daysBetween(due.dueOn, facts.attempt.serviceDay);
}

function lateInjection(facts: DoseFacts): Finding {
  const { chart, attempt, policy } = facts;
  const { due, last } = next(facts);
  const days = late(facts);
  const review = chart.findings.review?.find(
    ({ on, details }) =>
      details.about === 'late-injection' && due !== null && on > due.dueOn && on <= attempt.serviceDay,
  );
  const inputs = { lastOn: last?.on ?? null, daysLate: days, reviewedOn: review?.on ?? null };
  if (days <= policy.sublocade_late_review_days) return failed(`${days} days late: give it now`, inputs);
  return review === undefined
    ? failed(`${days} days late: the prescriber looks first and records a review`, inputs, 'OVERRIDE')
    : passed('Late, and a prescriber has looked at it', inputs);
}
