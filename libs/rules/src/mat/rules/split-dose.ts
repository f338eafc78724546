import { latest } from '../../assessment/finding-kinds';
import { failed, type Finding, passed, type Rule } from '../../rule';
import type { DoseFacts } from '../dose/dose-facts';
import { doseOn } from '../order/order-plan';
import type { OrderFacts } from '../order/order-facts';
import { productFacts } from '../product';
import { bottleCovers } from '../take-home/bottle';
import { mg } from './methadone-start-orders';

/** split doses. */
export const splitDoseAtTheWindow: readonly Rule<DoseFacts>[] = [
  {
    id: 'R-060',
    version: 2,
    severity: 'HARD_STOP',
    citation: '42 CFR 8.2',
    verified: 'no',
    appliesTo: ({ order }) => order !== undefined && order.portions > 1,
    asks: ({ order, attempt, course, chart }) => {
      if (order === undefined) return passed('The order is not split', {});
      const dayMcg = doseOn(order, attempt.serviceDay);
      const homeMcg = chart.takeHomes
        .filter((bottle) => bottle.on === attempt.serviceDay && bottleCovers(bottle))
        .reduce((sum, bottle) => sum + bottle.doseMcg, 0);
      const givenMcg = course.givenThisDayMcg;
      const inputs = { portion: attempt.portion, givenMcg, homeMcg, doseMcg: attempt.doseMcg, dayMcg };
      return givenMcg + homeMcg + attempt.doseMcg > dayMcg
        ? failed(`The portions of this day would be more than ${mg(dayMcg)}: call the prescriber`, inputs)
        : passed('The portions stay within the dose of the day', inputs);
    },
  },
  {
    id: 'R-062',
    version: 2,
    severity: 'REPORT',
    citation: '42 CFR 8.2; R-066',
    verified: 'no',
    appliesTo: ({ order, attempt }) => order?.portionPlan?.[attempt.portion - 1]?.observed === false,
    asks: ({ attempt: { portion } }) =>
      passed('This portion may go home in a bottle of the same day; it is taken here', { portion }),
  },
];

export const splitDoseOrders: readonly Rule<OrderFacts>[] = [
  {
    id: 'R-060',
    version: 1,
    severity: 'HARD_STOP',
    citation: '42 CFR 8.2',
    verified: 'no',
    policy: ['order_max_portions'],
    asks: portions,
  },
  {
    id: 'R-061',
    version: 1,
    severity: 'WARN',
    citation: '42 CFR 8.2; ASAM 2020, pregnancy',
    verified: 'secondary',
    appliesTo: ({ attempt: { frequency, indication } }) => frequency === 'split' && indication !== undefined,
    asks: ({ attempt: { indication = '' }, chart: { findings }, judgedOn }) => {
      const supported =
        indication === 'pregnancy'
          ? latest(findings, 'pregnancy', judgedOn)?.details.status === 'pregnant'
          : findings.review?.some(({ on, details }) => details.about === 'dose' && on <= judgedOn) === true;
      const inputs = { indication, supported };
      if (supported) return passed('A finding supports the split', inputs);
      return failed(
        indication === 'pregnancy'
          ? 'No pregnancy is on file: record it, or choose another indication'
          : 'Nothing on file supports the split: record a review of the dose',
        inputs,
      );
    },
  },
];

const time = /^([01]\d|2[0-3]):[0-5]\d$/;

function portions({ attempt, policy }: OrderFacts): Finding {
  const { product, frequency, portions: count, portionPlan: plan, indication, steps = [], doseMcg } = attempt;
  const { label, frequencies } = productFacts(product);
  const sumMcg = plan?.reduce((sum, one) => sum + one.doseMcg, 0) ?? null;
  const inputs = { frequency, portions: count, most: policy.order_max_portions, doseMcg, sumMcg };
  if (!frequencies.includes(frequency)) return failed(`${label} is not given ${frequency}`, inputs);
  const split = frequency === 'split';
  const [least, most] = split ? [2, policy.order_max_portions] : [1, 1];
  if (!Number.isInteger(count) || count < least || count > most)
    return failed(split ? `A split dose has 2 to ${most} portions` : 'Only a split dose has portions', inputs);
  if (split && (indication ?? '').trim() === '') return failed('Say why the dose is split', inputs);
  if (plan === undefined) return passed('The portions fit how often it is given', inputs);
  if (!split || plan.length !== count) return failed(`Name each of the ${count} portions`, inputs);
  if (steps.length > 0)
    return failed('Uneven portions and steps do not go together: order each step by itself', inputs);
  if (plan.some((one) => !Number.isSafeInteger(one.doseMcg) || one.doseMcg <= 0))
    return failed('Each portion is more than nothing', inputs);
  if (plan.some(({ at }, index) => !time.test(at) || at <= (plan[index - 1]?.at ?? '')))
    return failed('The times of the portions follow each other within the day', inputs);
  if (!plan.some(({ observed }) => observed)) return failed('At least one portion is taken under observation', inputs);
  return sumMcg === doseMcg
    ? passed('The portions add up to the dose of the day', inputs)
    : failed(`The portions add up to ${mg(sumMcg ?? 0)}, the dose of the day is ${mg(doseMcg)}`, inputs);
}
