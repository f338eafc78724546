import type { Day } from '../../time';
import type { ProductClass } from '../product';

/** what a practitioner answers before anybody takes medication home. 'yes' is the favorable answer. */
export const criteria = ['use-and-health', 'attendance', 'behavior', 'diversion', 'storage', 'other'] as const;
export type Criterion = (typeof criteria)[number];

export interface CriterionAnswer {
  readonly answer: 'yes' | 'no';
  readonly comment?: string;
}

/** A prescriber's decision on take-home medication, as it is kept. A newer one takes the place of the older. */
export interface TakeHomeDecision {
  readonly id: string;
  /** The service day on which it was made. */
  readonly on: Day;
  readonly at: Date;
  readonly by: string;
  /** What it was decided for: another medication asks for a decision of its own. */
  readonly productClass: ProductClass;
  /** Under which role: a practitioner, or the medical director. */
  readonly role: 'prescriber' | 'medical_director';
  readonly decision: 'approved' | 'reduced' | 'declined';
  /** Days of supply at a time, in hand together with new; 0 where it was declined. */
  readonly days: number;
  readonly criteria: Readonly<Partial<Record<Criterion, CriterionAnswer>>>;
  readonly rationale: string;
  /** asked for when less than the ceiling is given; null otherwise. */
  readonly reasonCode: string | null;
  /** The last day on which it stands: the next review is due. */
  readonly expiresOn: Day;
  /** The version of the federal rule that was in force on the day. */
  readonly ruleVersion: string;
  /** The tier at the time: a new tier asks for a new decision. */
  readonly tierFrom: number | null;
}

/** Whether it has run out follows from its dates and is worked out when read. */
export type ExceptionStep = 'draft' | 'submitted' | 'state_approved' | 'federal_approved' | 'denied';
export interface TakeHomeException {
  readonly id: string;
  readonly from: Day;
  readonly to: Day;
  /** Days of supply that it allows at a time. */
  readonly days: number;
  readonly reason: string;
  /** The steps in the order in which they were recorded. */
  readonly steps: readonly { readonly step: ExceptionStep; readonly on: Day }[];
}

/** a nurse or counselor asks, a prescriber decides. */
export interface TakeHomeRequest {
  readonly id: string;
  readonly on: Day;
  readonly by: string;
  readonly days: number;
  readonly says: string;
}
