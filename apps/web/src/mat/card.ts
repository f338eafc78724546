import type { DosingPatient } from '../api/types';

/** One person at the window, as the server answered when the card was opened. */
export type Card = DosingPatient;
export type CardOrder = NonNullable<Card['order']>;
export type CardFlag = Card['flags'][number];
/** A dose that was poured for this person and neither recorded nor resolved. */
export type Unresolved = Card['unresolved'][number];
/** What the nurse herself can find out when a check asks for it; each has its key at the window. */
export type Need = Card['needs'][number];

/** How the person was found: a card that was read by a scanner is an identifier itself. */
export type FoundBy = 'typed' | 'scanned';

/** Of the doses poured for this person the one that this card would give. */
export function pouredFor({ unresolved, order, day, portion }: Card): Unresolved | undefined {
  return unresolved.find((one) => one.orderId === order?.id && one.serviceDay === day && one.portion === portion);
}
