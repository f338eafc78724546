import type { Rule } from '../../rule';
import type { DoseFacts } from '../dose/dose-facts';
import type { OrderFacts } from '../order/order-facts';

/** naltrexone. */
export const naltrexoneAtTheWindow: readonly Rule<DoseFacts>[] = [];

export const naltrexoneOrders: readonly Rule<OrderFacts>[] = [];
