import type { Rule } from '../../rule';
import type { DoseFacts } from '../dose/dose-facts';
import type { OrderFacts } from '../order/order-facts';

/** what a gap means for the next dose. */
export const missedDays: readonly Rule<DoseFacts>[] = [];

export const missedDaysOfOrders: readonly Rule<OrderFacts>[] = [];
