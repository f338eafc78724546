import type { Rule } from '../../rule';
import type { DoseFacts } from '../dose/dose-facts';
import type { OrderFacts } from '../order/order-facts';

/** orders by telephone, protocols, and the bridge day. */
export const verbalAtTheWindow: readonly Rule<DoseFacts>[] = [];

export const verbalOrders: readonly Rule<OrderFacts>[] = [];
