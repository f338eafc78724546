import type { Rule } from '../../rule';
import type { DoseFacts } from '../dose/dose-facts';
import type { OrderFacts } from '../order/order-facts';

/** dosing away from home, transfers, doses that somebody else gave. */
export const guestsAtTheWindow: readonly Rule<DoseFacts>[] = [];

export const guestOrders: readonly Rule<OrderFacts>[] = [];
