import type { Rule } from '../../rule';
import type { DoseFacts } from '../dose/dose-facts';
import type { OrderFacts } from '../order/order-facts';

/** one day's dose in portions. */
export const splitDoseAtTheWindow: readonly Rule<DoseFacts>[] = [];

export const splitDoseOrders: readonly Rule<OrderFacts>[] = [];
