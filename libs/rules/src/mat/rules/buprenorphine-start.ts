import type { Rule } from '../../rule';
import type { DoseFacts } from '../dose/dose-facts';
import type { OrderFacts } from '../order/order-facts';

/** starting buprenorphine under the tongue. */
export const buprenorphineStartAtTheWindow: readonly Rule<DoseFacts>[] = [];

export const buprenorphineStartOrders: readonly Rule<OrderFacts>[] = [];
