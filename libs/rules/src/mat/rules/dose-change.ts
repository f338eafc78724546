import type { OrderFacts } from '../order/order-facts';
import { productFacts } from '../product';

type Facts = Pick<OrderFacts, 'attempt' | 'history'>;

/** The most and the least that the order says for a day. */
export function highest({ doseMcg, steps = [] }: Facts['attempt']): number {
  return steps.reduce((most, step) => Math.max(most, step.doseMcg), doseMcg);
}
export function lowest({ doseMcg, steps = [] }: Facts['attempt']): number {
  return steps.reduce((least, step) => Math.min(least, step.doseMcg), doseMcg);
}

/** Does the order say more than the person has been taking? A start is not a rise, and an injection no daily dose. */
export function raises({ attempt, history: { levelMcg } }: Facts): boolean {
  return levelMcg !== null && !productFacts(attempt.product).extendedRelease && highest(attempt) > levelMcg;
}
