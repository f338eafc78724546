import type { Rule } from '../../rule';
import type { DoseFacts } from '../dose/dose-facts';
import type { OrderFacts } from '../order/order-facts';

/** ECG and QTc. */
export const heartAtTheWindow: readonly Rule<DoseFacts>[] = [];

export const heartOrders: readonly Rule<OrderFacts>[] = [];
