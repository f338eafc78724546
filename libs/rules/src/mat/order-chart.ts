import type { Practitioner } from '../access/licences';
import type { Day } from '../time';
import type { OrderSpan } from './order-state';
import type { Frequency, Product } from './product';

/** What a prescriber wants to sign. */
export interface OrderAttempt {
  readonly product: Product;
  /** The whole dose of a day, or of one injection. */
  readonly doseMcg: number;
  readonly frequency: Frequency;
  /** Into how many portions the day's dose is split; 1 unless the frequency is 'split'. */
  readonly portions: number;
  readonly startsOn: Day;
  /** The last day that the order covers. */
  readonly expiresOn: Day;
  readonly reason?: string;
}

/** An order that was signed before. */
export interface StandingOrder extends OrderSpan {
  readonly id: string;
  readonly product: Product;
}

/** What the clinic knows at the moment of signing. */
export interface OrderChart {
  readonly prescriber: Practitioner;
  /** The service day of `now`. */
  readonly today: Day;
  readonly programmeIsOtp: boolean;
  /** The person's main state, or nothing when no episode is open. */
  readonly main: string | null;
  readonly orders: readonly StandingOrder[];
}
