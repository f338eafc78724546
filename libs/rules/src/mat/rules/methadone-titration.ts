import type { Rule } from '../../rule';
import type { DoseFacts } from '../dose/dose-facts';
import type { OrderFacts } from '../order/order-facts';

/** raising, lowering and reviewing methadone. */
export const methadoneTitrationAtTheWindow: readonly Rule<DoseFacts>[] = [];

export const methadoneTitrationOrders: readonly Rule<OrderFacts>[] = [];
