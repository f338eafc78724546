import type { Day } from '../time';

/** The days of an order: first and last day it covers, and the first day on which it was no longer in force, if stopped. */
export interface OrderSpan {
  readonly startsOn: Day;
  readonly expiresOn: Day;
  readonly endsOn: Day | null;
}

export type OrderState = 'upcoming' | 'active' | 'expired' | 'stopped';

/** the state of an order on a day. It follows from its days, so it is worked out when read and never stored. */
export function orderState({ startsOn, expiresOn, endsOn }: OrderSpan, day: Day): OrderState {
  const everInForce = endsOn === null || endsOn > startsOn;
  if (!everInForce) return 'stopped';
  if (day < startsOn) return 'upcoming';
  if (endsOn !== null && day >= endsOn && endsOn <= expiresOn) return 'stopped';
  return day > expiresOn ? 'expired' : 'active';
}

/** Is the order in force on any day from `first` to `last`? */
export function overlaps({ startsOn, expiresOn, endsOn }: OrderSpan, first: Day, last: Day): boolean {
  return startsOn <= last && expiresOn >= first && (endsOn === null || (endsOn > first && endsOn > startsOn));
}
