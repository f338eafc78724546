import type { Rule } from '../../rule';
import type { DoseFacts } from '../dose/dose-facts';
import type { OrderFacts } from '../order/order-facts';

/** pregnancy and the time after birth. */
export const pregnancyAtTheWindow: readonly Rule<DoseFacts>[] = [];

export const pregnancyOrders: readonly Rule<OrderFacts>[] = [];
