import { cannotTell, failed, passed, type Rule } from '../../rule';
import type { DoseFacts } from '../dose/dose-facts';
import type { KnownOrder } from '../medication-chart';
import { orderState, overlaps } from '../order-state';
import type { OrderAttempt, OrderFacts } from '../order/order-facts';
import { productFacts, products } from '../product';

/** medications that do not go together (product labels, section 7 of each). */
export const interactionsAtTheWindow: readonly Rule<DoseFacts>[] = [
  {
    id: 'R-079',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'Product labels: an antagonist and an agonist are not given together',
    verified: 'yes',
    asks: ({ order, attempt: { serviceDay }, chart }) => {
      if (!order) return cannotTell('the order');
      const { agonist } = productFacts(order.product);
      const opposite = chart.orders.find(
        (other) => productFacts(other.product).agonist !== agonist && orderState(other, serviceDay) === 'active',
      );
      const inputs = { product: order.product, opposite: opposite?.product ?? null };
      return opposite
        ? failed(`${products[opposite.product].label} is ordered too: call the prescriber`, inputs)
        : passed('No opposite medication is ordered', inputs);
    },
  },
];

export const interactionsOfOrders: readonly Rule<OrderFacts>[] = [
  {
    id: 'R-079',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'Product labels: an antagonist and an agonist are not given together',
    verified: 'yes',
    asks: ({ attempt, chart }) => {
      const { agonist } = productFacts(attempt.product);
      const opposite = overlapping(attempt, chart.orders).filter(
        (order) => productFacts(order.product).agonist !== agonist,
      );
      const inputs = { product: attempt.product, standing: opposite.map(({ id, product }) => ({ id, product })) };
      const [first] = opposite;
      return first
        ? failed(`${products[first.product].label} is ordered for the same days; stop that order first`, inputs)
        : passed('No opposite medication is ordered for these days', inputs);
    },
  },
];

export function overlapping(attempt: OrderAttempt, orders: readonly KnownOrder[]): readonly KnownOrder[] {
  return orders.filter((order) => overlaps(order, attempt.startsOn, attempt.expiresOn));
}
