import type { Rule } from '../../rule';
import type { DoseFacts } from '../dose/dose-facts';
import type { OrderFacts } from '../order/order-facts';

/** what holds for every injection. */
export const injectionAtTheWindow: readonly Rule<DoseFacts>[] = [];

export const injectionOrders: readonly Rule<OrderFacts>[] = [];
