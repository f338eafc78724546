import type { Rule } from '../../rule';
import type { DoseFacts } from '../dose/dose-facts';
import type { OrderFacts } from '../order/order-facts';

/** liver, kidney, breathing, age, allergy. */
export const organsAtTheWindow: readonly Rule<DoseFacts>[] = [];

export const organOrders: readonly Rule<OrderFacts>[] = [];
