import type { Override } from '../../override';
import type { Policy } from '../../policy';
import type { OrderHands, Telephone } from '../order-hands';
import type { ComfortDrugName, ComfortSymptom } from './formulary';
import type { ChildPugh } from './limits';

/** An order for comfort medication as it comes in (clinical reference 1.5). */
export interface ComfortOrderAttempt {
  readonly drug: ComfortDrugName;
  readonly symptoms: readonly ComfortSymptom[];
  readonly doseMinMcg: number;
  readonly doseMaxMcg: number;
  /** The least time between two doses. */
  readonly intervalMinutes: number;
  readonly asNeeded: boolean;
  /** The most in any 24 hours. */
  readonly maxDayMcg: number;
  readonly startsAt?: Date;
  readonly endsAt: Date;
  readonly holdSystolic?: number;
  readonly holdDiastolic?: number;
  readonly note?: string;
  readonly telephone?: Telephone;
  /** The order of the same drug that ends where this one begins. */
  readonly replacesId?: string;
  readonly overrides?: readonly Override[];
}

/** What is known of the person, as far as the rules of comfort medication look at it. */
export interface ComfortPerson {
  readonly childPugh: ChildPugh;
  readonly egfr: number | null;
  readonly ageYears: number;
  readonly allergies: readonly { readonly ingredient: string; readonly reaction: 'allergy' | 'intolerance' }[];
  /** Ordered here, given in the last days, or on the medication list. */
  readonly agonist: 'methadone' | 'buprenorphine' | null;
  readonly qtcMs: number | null;
  readonly bleedingRisk: boolean;
}

export interface ComfortOrderFacts extends OrderHands {
  readonly attempt: ComfortOrderAttempt;
  readonly startsAt: Date;
  readonly now: Date;
  readonly person: ComfortPerson;
  /** The order of this drug that stands; null for none. */
  readonly standing: { readonly id: string } | null;
  /** When the course of this drug began, if earlier orders led up to this one. */
  readonly courseSince: Date | null;
  readonly policy: Policy;
}
