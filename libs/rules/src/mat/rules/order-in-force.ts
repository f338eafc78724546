import { failed, passed, type Finding, type Rule } from '../../rule';
import { weekday } from '../../time';
import { milligrams, type Micrograms } from '../../units';
import type { DoseAttempt, DoseFacts } from '../dose/dose-facts';
import type { KnownOrder } from '../medication-chart';
import { orderState } from '../order-state';
import { productFacts } from '../product';
import { besideAnInjection } from './buprenorphine-facts';

/** a dose is given under exactly one order that covers the day, in the amount it says (42 CFR 8.12(h)). */
export const orderInForce: readonly Rule<DoseFacts>[] = [
  {
    id: 'R-200',
    version: 2,
    severity: 'HARD_STOP',
    citation: '42 CFR 8.12(h)(1) and (h)(3)',
    verified: 'no',
    policy: ['volume_tolerance_ml'],
    asks: underOrder,
  },
  {
    id: 'R-206',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'One active agonist order for a person',
    verified: 'design',
    asks: ({ attempt: { serviceDay }, chart: { orders } }) => {
      let first: KnownOrder | undefined;
      for (const order of orders) {
        if (!productFacts(order.product).agonist || orderState(order, serviceDay) !== 'active') continue;
        if (first !== undefined && !besideAnInjection(first.product, order.product)) {
          const inputs = { first: first.product, second: order.product };
          return failed('Two agonist orders are in force on this day: the prescriber has to end one', inputs);
        }
        first ??= order;
      }
      return passed('No second agonist order is in force', { active: first?.product ?? null });
    },
  },
];

function underOrder(facts: DoseFacts): Finding {
  const { order, orderedMcg, attempt, chart } = facts;
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
    orderedMcg,
  };
  if (state !== 'active') return failed(`The order is ${state} on ${serviceDay}`, inputs);
  if (!Number.isInteger(portion) || portion < 1 || portion > order.portions)
    return failed(order.portions === 1 ? 'The order is not split' : `The order has ${order.portions} portions`, inputs);
  if (!Number.isSafeInteger(doseMcg) || doseMcg < 0) return failed('The amount is not a whole number', inputs);
  if (order.weekdays !== null && !order.weekdays.includes(weekday(serviceDay)))
    return failed(`The order gives no dose on this weekday: ${weekdayNames(order.weekdays)}`, inputs);
  if (orderedMcg === null) return failed('The order says no dose for this day', inputs);
  return fits(facts, orderedMcg)
    ? passed('The order covers the day and the amount is the ordered one', inputs)
    : failed(amountMessage(observation, orderedMcg), inputs);
}

function fits(facts: DoseFacts, orderedMcg: Micrograms): boolean {
  const { observation, doseMcg } = facts.attempt;
  switch (observation) {
    case 'observed_complete':
    case 'vomited':
      return isWhole(facts, orderedMcg);
    case 'partial':
      return doseMcg > 0 && doseMcg < orderedMcg;
    case 'declined':
      return doseMcg === 0;
  }
}

/** what a pump delivered is what was taken, as long as it differs from the order by no more than a pump may. */
function isWhole({ attempt, chart, order, policy }: DoseFacts, orderedMcg: Micrograms): boolean {
  const { doseMcg, preparationId } = attempt;
  if (preparationId === undefined) return doseMcg === orderedMcg;
  const delivered = chart.unresolved.find(({ id }) => id === preparationId)?.deliveredMcg ?? null;
  if (delivered === null || doseMcg === orderedMcg) return doseMcg === orderedMcg;
  const { mcgPerMl } = chart.programme.containers.find(({ product }) => product === order?.product) ?? {
    mcgPerMl: null,
  };
  const tolerance = policy.volume_tolerance_ml * (mcgPerMl ?? 0);
  return doseMcg === delivered && Math.abs(delivered - orderedMcg) <= tolerance;
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

const names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

function weekdayNames(weekdays: readonly number[]): string {
  return weekdays.map((day) => names[day - 1] ?? '').join(', ');
}
