import type { Rule } from '../../rule';
import type { OrderFacts } from '../order/order-facts';

/** who may prescribe buprenorphine, and how. */
export const prescribingOrders: readonly Rule<OrderFacts>[] = [];
