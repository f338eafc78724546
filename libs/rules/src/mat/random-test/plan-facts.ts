import type { Policy } from '../../policy';
import type { Day } from '../../time';
import type { AttendanceFacts, OpenOn } from './attendance';
import type { Spell } from './strata';
import type { DrawEnd, KnownDraw, TestDraw } from './test-draw';

/** Of one person all that drawing needs. */
export interface PersonToTest {
  /** The registration that the key is asked about. After two were joined, the one that stands. */
  readonly id: string;
  /** Treatment from its first dose on, oldest first; the last one goes on. Empty before the first dose. */
  readonly spells: readonly Spell[];
  readonly attendance: AttendanceFacts;
  /** Draws of the last 120 days and all ahead, oldest first. */
  readonly draws: readonly KnownDraw[];
  /** Days of random tests in the last 365 days. */
  readonly testDays: readonly Day[];
  /** The person was seen today already: a draw for today would come too late. */
  readonly seenToday: boolean;
}

export interface PlanScene {
  readonly today: Day;
  readonly isOpen: OpenOn;
  /** How many draws a day holds already. It is counted on. */
  readonly load: Map<Day, number>;
  readonly seedId: string;
  readonly policyVersion: string;
  readonly policy: Policy;
  /** The day's list was not made yet: extra draws for today are made now, and never again. */
  readonly firstOfDay: boolean;
  /** HMAC-SHA256 of a message under the key of `seedId`. */
  readonly bytesOf: (message: string) => Uint8Array;
}

export interface NewDraw extends TestDraw {
  readonly personId: string;
  /** The draw whose place it takes: one that is replaced, or one that was missed. */
  readonly insteadOf: string | null;
}

export interface Planned {
  readonly draws: readonly NewDraw[];
  readonly ends: readonly { readonly drawId: string; readonly why: DrawEnd }[];
}
