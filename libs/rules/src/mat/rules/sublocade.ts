import type { Rule } from '../../rule';
import type { DoseFacts } from '../dose/dose-facts';
import type { OrderFacts } from '../order/order-facts';

/** Sublocade. */
export const sublocadeAtTheWindow: readonly Rule<DoseFacts>[] = [];

export const sublocadeOrders: readonly Rule<OrderFacts>[] = [];
