import { failed, passed, type Finding, type Rule } from '../../rule';
import { milligrams, type Micrograms } from '../../units';
import type { DoseAttempt, DoseFacts } from '../dose/dose-facts';
import { orderState } from '../order-state';
import { productFacts } from '../product';

/** a dose is given under exactly one order that covers the day, in the amount it says (42 CFR 8.12(h)). */
export const orderInForce: readonly Rule<DoseFacts>[] = [
  {
    id: 'R-200',
    version: 1,
    severity: 'HARD_STOP',
    citation: '42 CFR 8.12(h)(1) and (h)(3)',
    verified: 'no',
    asks: underOrder,
  },
  {
    id: 'R-206',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'One active agonist order for a person',
    verified: 'design',
    asks: ({ attempt: { serviceDay }, chart: { orders } }) => {
      const active = orders.filter(
        (order) => productFacts(order.product).agonist && orderState(order, serviceDay) === 'active',
      );
      const inputs = { active: active.map(({ id, product }) => ({ id, product })) };
      return active.length > 1
        ? failed('Two agonist orders are in force on this day: the prescriber has to end one', inputs)
        : passed('No second agonist order is in force', inputs);
    },
  },
];

function underOrder({ order, orderedMcg, attempt, chart }: DoseFacts): Finding {
  if (!order) return failed('No order is in force for this day', { orderId: attempt.orderId });
  const { serviceDay, portion, doseMcg, observation } = attempt;
  const state = orderState(order, serviceDay);
  const inputs = {
    orderId: order.id,
    state,
    serviceDay,
    today: chart.today,
    portion,
    portions: order.portions,
    doseMcg,
  };
  if (state !== 'active') return failed(`The order is ${state} on ${serviceDay}`, inputs);
  if (!Number.isInteger(portion) || portion < 1 || portion > order.portions)
    return failed(order.portions === 1 ? 'The order is not split' : `The order has ${order.portions} portions`, inputs);
  if (!Number.isSafeInteger(doseMcg) || doseMcg < 0) return failed('The amount is not a whole number', inputs);
  if (orderedMcg === null) return failed('The order says no dose for this day', inputs);
  const fits = {
    observed_complete: doseMcg === orderedMcg,
    vomited: doseMcg === orderedMcg,
    partial: doseMcg > 0 && doseMcg < orderedMcg,
    declined: doseMcg === 0,
  };
  return fits[observation]
    ? passed('The order covers the day and the amount is the ordered one', { ...inputs, orderedMcg })
    : failed(amountMessage(observation, orderedMcg), { ...inputs, orderedMcg });
}

function amountMessage(observation: DoseAttempt['observation'], orderedMcg: Micrograms): string {
  switch (observation) {
    case 'observed_complete':
    case 'vomited':
      return `The order says ${milligrams(orderedMcg)}`;
    case 'partial':
      return `A partly taken dose is more than nothing and less than ${milligrams(orderedMcg)}`;
    case 'declined':
      return 'Of a declined dose nothing was taken: record 0 mg';
  }
}
