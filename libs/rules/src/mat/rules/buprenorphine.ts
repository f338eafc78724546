import { failed, passed, type Finding, type Rule } from '../../rule';
import { daysBetween } from '../../time';
import type { DoseFacts } from '../dose/dose-facts';
import { injectionsUntil } from '../injection-due';
import type { OrderAttempt, OrderFacts } from '../order/order-facts';
import { isTransmucosal, type Product, productFacts, slEquivalentMcg } from '../product';
import { besideAnInjection, goesIn, mg, supplemental } from './buprenorphine-facts';
import { prescribers } from './hands';
import { overlapping } from './interactions';

/** buprenorphine under the tongue, day by day. */
export const buprenorphineAtTheWindow: readonly Rule<DoseFacts>[] = [
  {
    id: 'R-108',
    version: 1,
    severity: 'WARN',
    citation: 'Dose under the tongue: mouth check, watched until it has dissolved, mouth check',
    verified: 'no',
    policy: ['bup_observe_minutes'],
    appliesTo: goesIn(isTransmucosal),
    asks: watched,
  },
  {
    id: 'R-112',
    version: 1,
    severity: 'WARN',
    citation: 'FDA safety communication, January 2022',
    verified: 'no',
    policy: ['dental_advice_days'],
    appliesTo: goesIn(isTransmucosal),
    asks: ({ chart, attempt: { serviceDay }, policy }) => {
      const advice = chart.findings.advice?.find(({ on, details }) => details.topic === 'dental' && on <= serviceDay);
      const days = advice === undefined ? null : daysBetween(advice.on, serviceDay);
      const inputs = { lastOn: advice?.on ?? null, days, atMostDays: policy.dental_advice_days };
      return days !== null && days <= policy.dental_advice_days
        ? passed('Advice on teeth was given', inputs)
        : failed('Talk about rinsing and the dentist, and record it under Advice', inputs);
    },
  },
];

export const buprenorphineOrders: readonly Rule<OrderFacts>[] = [
  {
    id: 'R-107',
    version: 1,
    severity: 'WARN',
    citation: 'FDA notice of 27 December 2024 (89 FR 105613): the labels name no maximum',
    verified: 'yes',
    policy: ['bup_soft_max_mg', 'bup_director_mg'],
    overridableBy: ['medical_director'],
    appliesTo: ({ attempt }) => isTransmucosal(attempt.product) && attempt.weekdays === undefined,
    asks: ({ attempt, policy }) => {
      const daily = slEquivalentMcg(attempt.product, highest(attempt)) ?? 0;
      const inputs = {
        dailyMg: mg(daily),
        reasonAboveMg: policy.bup_soft_max_mg,
        directorAboveMg: policy.bup_director_mg,
      };
      if (daily > policy.bup_director_mg * 1000)
        return failed(
          `Above ${policy.bup_director_mg} mg the medical director signs with a reason`,
          inputs,
          'OVERRIDE',
        );
      return daily > policy.bup_soft_max_mg * 1000
        ? failed(`Above ${policy.bup_soft_max_mg} mg: say in a few words why`, inputs)
        : passed('Within the usual range', inputs);
    },
  },
  {
    id: 'R-109',
    version: 1,
    severity: 'OVERRIDE',
    citation: 'Label: the combination is preferred where nobody watches',
    verified: 'yes',
    overridableBy: prescribers,
    appliesTo: ({ attempt }) => isMono(attempt.product) && isUnsupervised(attempt),
    asks: ({ attempt: { indication = '' } }) =>
      indication.trim() === ''
        ? failed('Buprenorphine without naloxone to take home needs an indication, such as pregnancy', { indication })
        : passed('Why it is without naloxone is said', { indication }),
  },
  {
    id: 'R-111',
    version: 1,
    severity: 'WARN',
    citation: 'Three times a week in public trials; single dose is a policy of the program',
    verified: 'secondary',
    policy: ['bup_multi_day_max_mg'],
    appliesTo: ({ attempt }) => isTransmucosal(attempt.product) && attempt.weekdays !== undefined,
    asks: ({ attempt, policy }) => {
      const single = slEquivalentMcg(attempt.product, highest(attempt)) ?? 0;
      const inputs = {
        singleMg: mg(single),
        mostMg: policy.bup_multi_day_max_mg,
        days: attempt.weekdays?.join(' ') ?? '',
      };
      return single > policy.bup_multi_day_max_mg * 1000
        ? failed(`A single dose for several days is at most ${policy.bup_multi_day_max_mg} mg: order less`, inputs)
        : passed('One dose covers the days until the next', inputs);
    },
  },
  {
    id: 'R-132',
    version: 1,
    severity: 'WARN',
    citation: 'CA Bridge: none in the first 24 hours of a weekly injection',
    verified: 'secondary',
    appliesTo: ({ attempt, chart }) =>
      isTransmucosal(attempt.product) &&
      (attempt.indication === supplemental || chart.doses.some(({ product }) => product === weeklyProduct)),
    asks: supplementary,
  },
];

function watched({ attempt: { observedMinutes }, order, policy }: DoseFacts): Finding {
  // A film dissolves faster, so for it only that it was watched is asked.
  const least = order?.product === 'buprenorphine-naloxone-film' ? 1 : policy.bup_observe_minutes;
  const inputs = { observedMinutes: observedMinutes ?? null, leastMinutes: least };
  if (observedMinutes === undefined)
    return failed(
      `Watch until it has dissolved, about ${policy.bup_observe_minutes} minutes, and record how long`,
      inputs,
    );
  return observedMinutes >= least
    ? passed('Watched until it had dissolved', inputs)
    : failed(`Watched for ${observedMinutes} minutes: ${least} are usual`, inputs);
}

function highest({ doseMcg, steps = [] }: OrderAttempt): number {
  return steps.reduce((most, step) => Math.max(most, step.doseMcg), doseMcg);
}

function isMono(product: Product): boolean {
  return productFacts(product).mono && isTransmucosal(product);
}

/** Take-home bottles of the next issue join here. */
function isUnsupervised({ pathway, portionPlan = [] }: OrderAttempt): boolean {
  return pathway === 'prescribed' || portionPlan.some(({ observed }) => !observed);
}

/** Doses under the tongue beside an injection are allowed by an order that ends; not on the first day of a weekly one. */
function supplementary({ attempt, chart }: OrderFacts): Finding {
  const beside = overlapping(attempt, chart.orders).some(({ product }) => besideAnInjection(attempt.product, product));
  if (attempt.indication === supplemental && !beside)
    return failed(
      'No injection is ordered for these days: order it as the daily dose, not as a supplement',
      { beside },
      'HARD_STOP',
    );
  const weekly = injectionsUntil(chart, attempt.startsOn).filter(({ product }) => product === weeklyProduct);
  const [first] = weekly;
  const inputs = { firstInjectionOn: weekly.length === 1 ? (first?.on ?? null) : null, startsOn: attempt.startsOn };
  return weekly.length === 1 && first !== undefined && daysBetween(first.on, attempt.startsOn) < 1
    ? failed('No dose under the tongue in the first 24 hours of a weekly injection: begin a day later', inputs)
    : passed('Not in the first 24 hours of a weekly injection', inputs);
}

const weeklyProduct = 'buprenorphine-xr-brixadi-weekly';
