import type { Policy } from '../../policy';
import type { PolicyKey } from '../../policy-keys';
import { failed, type Finding, passed, type Rule } from '../../rule';
import { addDays, type Day, daysBetween, isDay } from '../../time';
import { micrograms, milligrams } from '../../units';
import type { KnownOrder } from '../medication-chart';
import type { OrderAttempt, OrderFacts } from '../order/order-facts';
import { isTransmucosal, productFacts, products } from '../product';
import { besideAnInjection, supplemental } from './buprenorphine-facts';
import { prescribers } from './hands';
import { overlapping } from './interactions';
import { renewalFault } from './verbal-order';

const ceilings: readonly PolicyKey[] = [
  'order_ceiling_mg_md',
  'order_ceiling_mg_bup',
  'order_ceiling_mg_bup_xr',
  'order_ceiling_mg_ntx',
  'order_ceiling_mg_ntx_xr',
];

/** what any order must be, whatever it orders. */
export const orderTerms: readonly Rule<OrderFacts>[] = [
  {
    id: 'ORDER-OTP-1',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'clinical pathway 6.3; 42 CFR 8.11',
    verified: 'yes',
    asks: ({ attempt: { product }, chart: { programme } }) =>
      productFacts(product).otpOnly && !programme.isOtp
        ? failed('Only an opioid treatment program may order methadone', { product, programmeIsOtp: programme.isOtp })
        : passed('This program may order this product', { product, programmeIsOtp: programme.isOtp }),
  },
  {
    id: 'ORDER-AMOUNT-1',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'R-006, R-049; ceiling is a policy of the program',
    verified: 'design',
    policy: ceilings,
    asks: ({ attempt: { product, doseMcg }, policy }) => {
      const ceilingMg = policy[productFacts(product).ceiling];
      const inputs = { doseMcg, ceilingMg };
      if (!Number.isSafeInteger(doseMcg) || doseMcg <= 0) return failed('The dose must be more than nothing', inputs);
      if (doseMcg > ceilingMg * 1000)
        return failed(`${milligrams(micrograms(doseMcg))} is more than ${ceilingMg} mg: please check the unit`, inputs);
      return passed('The amount is plausible', inputs);
    },
  },
  {
    id: 'ORDER-STEPS-1',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'R-006, R-205; a step table says one dose for each day',
    verified: 'design',
    policy: ceilings,
    appliesTo: ({ attempt: { steps = [] } }) => steps.length > 0,
    asks: stepTable,
  },
  {
    id: 'ORDER-WEEKDAYS-1',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'R-111; some weekdays only',
    verified: 'design',
    appliesTo: ({ attempt: { weekdays } }) => weekdays !== undefined,
    asks: ({ attempt: { weekdays = [], frequency, product } }) => {
      const inputs = { weekdays: weekdays.join(' '), frequency };
      if (
        weekdays.some((one) => !Number.isInteger(one) || one < 1 || one > 7) ||
        new Set(weekdays).size < weekdays.length
      )
        return failed('Weekdays are named once each, from Monday to Sunday', inputs);
      if (weekdays.length === 0) return failed('Name at least one weekday', inputs);
      if (frequency !== 'daily') return failed('Weekdays go with a dose that is given once on its day', inputs);
      return productFacts(product).productClass === 'methadone' && weekdays.length < 7
        ? failed('Methadone is taken every day: leave the weekdays out', inputs)
        : passed('Given on these weekdays', inputs);
    },
  },
  {
    id: 'R-205',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'State and accreditation driven; longest order is a policy of the program',
    verified: 'no',
    policy: [
      'order_max_days_md',
      'order_max_days_bup',
      'order_max_days_xr',
      'order_max_days_ntx',
      'order_step_after_days',
    ],
    asks: daysOfOrder,
  },
  {
    id: 'R-011',
    version: 1,
    severity: 'OVERRIDE',
    citation: 'Late entry',
    verified: 'design',
    overridableBy: prescribers,
    asks: ({ attempt: { startsOn, reason = '' }, chart: { today } }) => {
      const inputs = { startsOn, today, reason };
      if (startsOn >= today) return passed('The order begins today or later', inputs);
      return reason.trim() === ''
        ? failed('An order that begins in the past needs a reason', inputs)
        : passed('The order begins in the past, and the reason is given', inputs);
    },
  },
  {
    id: 'R-206',
    version: 1,
    severity: 'WARN',
    citation: 'One active order at a time',
    verified: 'design',
    asks: (facts) => {
      const { steps = [], startsOn } = facts.attempt;
      const standing = replaced(facts);
      const inputs = {
        ends: standing.length,
        product: standing[0]?.product ?? null,
        doseMcg: standing[0]?.doseMcg ?? null,
      };
      if (steps.length > 0 && standing.some((order) => order.steps.some(({ from }) => from > startsOn)))
        return failed('Another order still has steps ahead: stop it first', inputs, 'HARD_STOP');
      return standing.length > 0
        ? failed('This order ends the one before it', inputs)
        : passed('No other order stands for these days', inputs);
    },
  },
];

function stepTable({ attempt: { product, frequency, steps = [], startsOn, expiresOn }, policy }: OrderFacts): Finding {
  const ceilingMg = policy[productFacts(product).ceiling];
  const inputs = { steps: steps.length, startsOn, expiresOn, ceilingMg };
  if (frequency !== 'daily' && frequency !== 'split') return failed('Only a daily dose has steps', inputs);
  if (steps.some(({ from }) => !isDay(from))) return failed('Each step begins on a day of the calendar', inputs);
  if (steps.some(({ from }, index) => from <= (steps[index - 1]?.from ?? '')))
    return failed('The steps follow each other by day', inputs);
  if (steps.some(({ from }) => from < startsOn || from > expiresOn))
    return failed('Each step lies within the days of the order', inputs);
  return steps.every(({ doseMcg }) => Number.isSafeInteger(doseMcg) && doseMcg > 0 && doseMcg <= ceilingMg * 1000)
    ? passed('The steps say one plausible dose for each day', inputs)
    : failed(`Each step is more than nothing and at most ${ceilingMg} mg`, inputs);
}

function daysOfOrder(facts: OrderFacts): Finding {
  const { attempt, chart, policy } = facts;
  const { product, startsOn, expiresOn, steps = [] } = attempt;
  const most = policy[productFacts(product).maxDays];
  const inputs = { startsOn, expiresOn, today: chart.today, most };
  if (!isDay(startsOn) || !isDay(expiresOn)) return failed('First and last day must be days of the calendar', inputs);
  if (expiresOn < startsOn) return failed('The order ends before it begins', inputs);
  if (expiresOn < chart.today) return failed('The order would be over already', inputs);
  if (daysBetween(startsOn, expiresOn) > most)
    return failed(`${products[product].label} is ordered for at most ${most} days`, inputs);
  const last = steps.at(-1);
  const after = policy.order_step_after_days;
  if (last !== undefined && isDay(last.from) && daysBetween(last.from, expiresOn) > after)
    return failed(`An order with steps ends at most ${after} days after the last one`, {
      ...inputs,
      lastStep: last.from,
    });
  const fault = renewalFault(facts);
  return fault === null ? passed(`The order runs for no more than ${most} days`, inputs) : failed(fault, inputs);
}

/** the last day that the policy lets an order cover. */
export function lastDayOf(
  { product, startsOn, steps = [] }: Pick<OrderAttempt, 'product' | 'startsOn' | 'steps'>,
  policy: Policy,
): Day {
  const most = addDays(startsOn, policy[productFacts(product).maxDays]);
  const last = steps.at(-1);
  const afterSteps = last === undefined || !isDay(last.from) ? most : addDays(last.from, policy.order_step_after_days);
  return afterSteps < most ? afterSteps : most;
}

/** the orders of the same kind that would stand beside the new one. */
export function replaced({ attempt, chart }: Pick<OrderFacts, 'attempt' | 'chart'>): readonly KnownOrder[] {
  const { agonist } = productFacts(attempt.product);
  // what is named supplemental stands beside an injection; the order of the injection goes on.
  const goesOn = ({ product }: KnownOrder): boolean =>
    attempt.indication === supplemental &&
    isTransmucosal(attempt.product) &&
    besideAnInjection(attempt.product, product);
  return overlapping(attempt, chart.orders).filter(
    (order) => productFacts(order.product).agonist === agonist && !goesOn(order),
  );
}
