import { failed, passed, type Rule } from '../../rule';
import { daysBetween, isDay } from '../../time';
import { micrograms, milligrams } from '../../units';
import type { KnownOrder } from '../medication-chart';
import type { OrderFacts } from '../order/order-facts';
import { productFacts, products } from '../product';
import { prescribers } from './hands';
import { overlapping } from './interactions';

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
    id: 'R-060',
    version: 1,
    severity: 'HARD_STOP',
    citation: '42 CFR 8.2',
    verified: 'no',
    policy: ['order_max_portions'],
    asks: ({ attempt: { product, frequency, portions }, policy }) => {
      const { label, frequencies } = productFacts(product);
      const inputs = { frequency, portions, most: policy.order_max_portions };
      if (!frequencies.includes(frequency)) return failed(`${label} is not given ${frequency}`, inputs);
      const least = frequency === 'split' ? 2 : 1;
      const most = frequency === 'split' ? policy.order_max_portions : 1;
      return Number.isInteger(portions) && portions >= least && portions <= most
        ? passed('The portions fit how often it is given', inputs)
        : failed(most === 1 ? 'Only a split dose has portions' : `A split dose has 2 to ${most} portions`, inputs);
    },
  },
  {
    id: 'R-205',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'State and accreditation driven; longest order is a policy of the program',
    verified: 'no',
    asks: ({ attempt: { product, startsOn, expiresOn }, chart: { today }, policy }) => {
      const most = policy[productFacts(product).maxDays];
      const inputs = { startsOn, expiresOn, today, most };
      if (!isDay(startsOn) || !isDay(expiresOn))
        return failed('First and last day must be days of the calendar', inputs);
      if (expiresOn < startsOn) return failed('The order ends before it begins', inputs);
      if (expiresOn < today) return failed('The order would be over already', inputs);
      return daysBetween(startsOn, expiresOn) <= most
        ? passed(`The order runs for no more than ${most} days`, inputs)
        : failed(`${products[product].label} is ordered for at most ${most} days`, inputs);
    },
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
      const ends = replaced(facts).map(({ id, product }) => ({ id, product }));
      return ends.length > 0
        ? failed('This order ends the one before it', { ends })
        : passed('No other order stands for these days', { ends });
    },
  },
];

/** the orders of the same kind that would stand beside the new one. */
export function replaced({ attempt, chart }: Pick<OrderFacts, 'attempt' | 'chart'>): readonly KnownOrder[] {
  const { agonist } = productFacts(attempt.product);
  return overlapping(attempt, chart.orders).filter((order) => productFacts(order.product).agonist === agonist);
}
