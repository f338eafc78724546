import type { Rule } from '../../rule';
import type { DoseFacts } from '../dose/dose-facts';
import type { OrderFacts } from '../order/order-facts';

/** Brixadi. */
export const brixadiAtTheWindow: readonly Rule<DoseFacts>[] = [];

export const brixadiOrders: readonly Rule<OrderFacts>[] = [];
