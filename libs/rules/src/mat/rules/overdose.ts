import type { Rule } from '../../rule';
import type { DoseFacts } from '../dose/dose-facts';
import type { OrderFacts } from '../order/order-facts';

/** reversal agents offered, and after an overdose. */
export const overdoseAtTheWindow: readonly Rule<DoseFacts>[] = [];

export const overdoseOrders: readonly Rule<OrderFacts>[] = [];
