import type { Practitioner } from '../../access/licences';
import type { Override } from '../../override';
import type { Policy } from '../../policy';
import type { ClosureKind } from '../../programme/closure';
import type { Day } from '../../time';
import type { Course } from '../course';
import type { KnownOrder, MedicationChart } from '../medication-chart';
import type { TakeHomeDecision, TakeHomeException } from './decided';

export * from './decided';

/** A day on which the programme gives no medication: by its calendar, or because its hours say so. */
export interface ClosedDay {
  readonly on: Day;
  readonly kind: ClosureKind | 'hours';
  readonly name: string;
}

export type BatchReason = 'take-home' | 'closure' | 'guest' | 'split';

/** What somebody wants to prepare or hand out for home. */
export interface BatchAttempt {
  readonly reason: BatchReason;
  readonly orderId: string;
  readonly bottles: readonly BottleAttempt[];
  /** */
  readonly childResistant: boolean;
  /** a container with a lock was shown. */
  readonly lockboxSeen: boolean;
  /** Who takes it along: the person, or a named designee. */
  readonly receiver:
    { readonly kind: 'patient' } | { readonly kind: 'designee'; readonly name: string; readonly idSeen: boolean };
  readonly overrides?: readonly Override[];
  readonly acknowledged?: readonly string[];
}

export interface BottleAttempt {
  /** The day on which it is taken. */
  readonly on: Day;
  readonly portion: number;
  readonly doseMcg: number;
}

/** What every take-home rule is asked about. Made once for a decision by `takeHomeFacts`. */
export interface TakeHomeFacts {
  readonly chart: MedicationChart;
  readonly policy: Policy;
  readonly now: Date;
  readonly today: Day;
  readonly giver: Practitioner;
  /** The order that the batch names, if it exists. */
  readonly order: KnownOrder | undefined;
  /** Where the person stands in the course of this medication today. */
  readonly course: Course;
  /** The newest decision, whether or not it still stands. */
  readonly decision: TakeHomeDecision | null;
  readonly exceptions: readonly TakeHomeException[];
  /** Closed days from today on for the time that bottles may cover. */
  readonly closedDays: readonly ClosedDay[];
  readonly batch: BatchAttempt;
}
