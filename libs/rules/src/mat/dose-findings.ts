import type { Policy } from '../policy';
import { failed, passed, type Finding } from '../rule';
import { milligrams, type Micrograms } from '../units';
import type { DoseAttempt, DosingChart, OrderToDose } from './dosing-chart';
import { orderState, portionAmount } from './order-state';
import { productFacts } from './product';

/** What every rule of the dosing window is asked about. */
export interface DoseFacts {
  readonly attempt: DoseAttempt;
  readonly chart: DosingChart;
  readonly policy: Policy;
  readonly now: Date;
}

/** the order covers the day, and what was taken is what was ordered for this portion. */
export function underOrder(order: OrderToDose, { attempt, chart }: DoseFacts): Finding {
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
  const orderedMcg = portionAmount(order.doseMcg, order.portions, portion);
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

/**
 * nobody gets a second dose on one service day, except the further portions of a split order. Between the doses
 * of two days some hours pass; that is asked only where both times are known, not of doses entered afterwards.
 */
export function onceADay({ attempt, chart, policy, now }: DoseFacts): Finding {
  const { orderId, serviceDay, portion } = attempt;
  const sameDay = chart.doses.find(
    (dose) => dose.serviceDay === serviceDay && (dose.orderId !== orderId || dose.portion === portion),
  );
  if (sameDay) {
    const inputs = { serviceDay, portion, at: sameDay.occurredAt, by: sameDay.by };
    return failed('A dose has been given on this day', inputs);
  }
  // Portions of a split dose follow each other within the day: each is counted from the same portion of the day before.
  const isSplit = (attemptedOrder({ attempt, chart, policy, now })?.portions ?? 1) > 1;
  const known = chart.doses.filter(
    (dose) => dose.serviceDay < serviceDay && !dose.lateEntry && (!isSplit || dose.portion === portion),
  );
  const last = known.reduce<Date | null>(
    (latest, { occurredAt }) => (latest && latest > occurredAt ? latest : occurredAt),
    null,
  );
  const enteredLate = serviceDay < chart.today && !attempt.occurredAt;
  const at = attempt.occurredAt ?? now;
  const hours = last && !enteredLate ? (at.getTime() - last.getTime()) / hour : null;
  const inputs = {
    serviceDay,
    portion,
    lastAt: last,
    hours: hours && Math.floor(hours),
    leastHours: policy.md_min_interval_h,
  };
  return hours !== null && hours < policy.md_min_interval_h
    ? failed(`The last dose was less than ${policy.md_min_interval_h} hours ago`, inputs, 'OVERRIDE')
    : passed('No dose has been given on this day', inputs);
}

const hour = 3_600_000;

export function attemptedOrder({ attempt, chart }: DoseFacts): OrderToDose | undefined {
  return chart.orders.find(({ id }) => id === attempt.orderId);
}

export function isAgonist({ product }: OrderToDose): boolean {
  return productFacts(product).agonist;
}
