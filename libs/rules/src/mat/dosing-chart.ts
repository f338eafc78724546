import type { Practitioner } from '../access/licences';
import type { Override } from '../override';
import type { Day } from '../time';
import type { Micrograms } from '../units';
import type { OrderSpan } from './order-state';
import type { Product } from './product';

/** What someone at the window says was done. */
export interface DoseAttempt {
  readonly orderId: string;
  readonly serviceDay: Day;
  /** 1 for an order that is not split. */
  readonly portion: number;
  /** What was taken: the ordered amount, less of it for 'partial', nothing for 'declined'. */
  readonly doseMcg: number;
  readonly observation: Observation;
  readonly checks: {
    readonly identifiers: readonly [string, string];
    readonly impairment: 'none_seen' | 'seen';
  };
  readonly overrides?: readonly Override[];
  /** When it was taken, if not now. */
  readonly occurredAt?: Date;
}

export type Observation = 'observed_complete' | 'partial' | 'declined' | 'vomited';

export interface OrderToDose extends OrderSpan {
  readonly id: string;
  readonly product: Product;
  readonly doseMcg: Micrograms;
  readonly portions: number;
  readonly signedBy: string | null;
  /** Orders that came from history carry no signer of ours. */
  readonly origin: string;
}

export interface StandingDose {
  readonly orderId: string | null;
  readonly serviceDay: Day;
  readonly portion: number;
  readonly occurredAt: Date;
  /** Who gave it, as the refused person may see it. */
  readonly by: string | null;
  /** Entered afterwards, so that the time of day says nothing. */
  readonly lateEntry: boolean;
}

/** What the clinic knows at the moment of the dose. */
export interface DosingChart {
  readonly giver: Practitioner;
  /** The service day of `now`. */
  readonly today: Day;
  readonly episodeOpen: boolean;
  /** All orders of this person that touch the attempted service day, the attempted one among them if it exists. */
  readonly orders: readonly OrderToDose[];
  /** What fills a slot on the attempted service day, and the last dose before it: neither voided nor declined ones. */
  readonly doses: readonly StandingDose[];
}
