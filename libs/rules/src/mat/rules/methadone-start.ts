import type { Rule } from '../../rule';
import type { DoseFacts } from '../dose/dose-facts';
import type { OrderFacts } from '../order/order-facts';

/** the first day and the induction of methadone. */
export const methadoneStartAtTheWindow: readonly Rule<DoseFacts>[] = [];

export const methadoneStartOrders: readonly Rule<OrderFacts>[] = [];
