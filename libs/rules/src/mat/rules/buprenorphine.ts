import type { Rule } from '../../rule';
import type { DoseFacts } from '../dose/dose-facts';
import type { OrderFacts } from '../order/order-facts';

/** buprenorphine day by day. */
export const buprenorphineAtTheWindow: readonly Rule<DoseFacts>[] = [];

export const buprenorphineOrders: readonly Rule<OrderFacts>[] = [];
