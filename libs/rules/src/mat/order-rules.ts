import { licenceFor } from '../access/licences';
import type { Policy } from '../policy';
import { failed, passed, type Rule } from '../rule';
import { daysBetween, isDay } from '../time';
import { micrograms, milligrams } from '../units';
import type { OrderAttempt, OrderChart, StandingOrder } from './order-chart';
import { overlaps } from './order-state';
import { productFacts, products, type Product } from './product';

interface OrderFacts {
  readonly attempt: OrderAttempt;
  readonly chart: OrderChart;
  readonly policy: Policy;
}

/** Asked of every order before it is signed; all are asked, so that everything wrong is said at once. */
export const orderRules: readonly Rule<OrderFacts>[] = [
  {
    id: 'R-201',
    version: 1,
    severity: 'HARD_STOP',
    citation: '21 CFR 1301.74(i); role matrix, section 6.1',
    asks: ({ chart: { prescriber, today } }) => {
      const licence = licenceFor(prescriber, ['prescriber', 'medical_director'], today);
      const inputs = { roles: prescriber.roles, licence: licence?.type ?? null, day: today };
      return licence
        ? passed('Signed by a prescriber with a valid license', inputs)
        : failed('Only a prescriber with a license that is valid today may sign an order', inputs);
    },
  },
  {
    id: 'ORDER-EPISODE-1',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'Order of checks, section 11 step 3; clinical rule R1',
    asks: ({ chart: { main } }) => {
      const early = main === 'referred' || main === 'screened';
      if (main === null) return failed('There is no open episode to order for', { main });
      if (early)
        return failed('The person is not admitted yet: the prescriber judges that it cannot wait', { main }, 'WARN');
      return passed('The episode is open', { main });
    },
  },
  {
    id: 'ORDER-OTP-1',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'clinical pathway 6.3; 42 CFR 8.11',
    asks: ({ attempt: { product }, chart: { programmeIsOtp } }) =>
      productFacts(product).otpOnly && !programmeIsOtp
        ? failed('Only an opioid treatment program may order methadone', { product, programmeIsOtp })
        : passed('This program may order this product', { product, programmeIsOtp }),
  },
  {
    id: 'ORDER-AMOUNT-1',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'R-006, R-049; ceiling is a policy of the program',
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
    overridableBy: ['prescriber', 'medical_director'],
    asks: ({ attempt: { startsOn, reason = '' }, chart: { today } }) => {
      const inputs = { startsOn, today, reason };
      if (startsOn >= today) return passed('The order begins today or later', inputs);
      return reason.trim() === ''
        ? failed('An order that begins in the past needs a reason', inputs)
        : passed('The order begins in the past, and the reason is given', inputs);
    },
  },
  {
    id: 'R-079',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'Product labels: an antagonist and an agonist are not given together',
    asks: ({ attempt, chart }) => {
      const opposite = overlapping(attempt, chart).filter(
        (order) => isAgonist(order.product) !== isAgonist(attempt.product),
      );
      const inputs = { product: attempt.product, standing: opposite.map(({ id, product }) => ({ id, product })) };
      const [first] = opposite;
      return first
        ? failed(`${products[first.product].label} is ordered for the same days; stop that order first`, inputs)
        : passed('No opposite medication is ordered for these days', inputs);
    },
  },
  {
    id: 'R-206',
    version: 1,
    severity: 'WARN',
    citation: 'One active order at a time',
    asks: ({ attempt, chart }) => {
      const ends = replaced(attempt, chart).map(({ id, product }) => ({ id, product }));
      return ends.length > 0
        ? failed('This order ends the one before it', { ends })
        : passed('No other order stands for these days', { ends });
    },
  },
];

function isAgonist(product: Product): boolean {
  return productFacts(product).agonist;
}

function overlapping(attempt: OrderAttempt, { orders }: OrderChart): readonly StandingOrder[] {
  return orders.filter((order) => overlaps(order, attempt.startsOn, attempt.expiresOn));
}

/** the orders of the same kind that would stand beside the new one. */
export function replaced(attempt: OrderAttempt, chart: OrderChart): readonly StandingOrder[] {
  return overlapping(attempt, chart).filter((order) => isAgonist(order.product) === isAgonist(attempt.product));
}
