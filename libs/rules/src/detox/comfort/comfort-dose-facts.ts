import type { Practitioner } from '../../access/licences';
import type { Policy } from '../../policy';
import { addMinutes, type Day } from '../../time';
import type { SignedAfterwards } from '../order-hands';
import type { ComfortPerson } from './comfort-order-facts';
import type { ComfortDrugName, ComfortSymptom } from './formulary';
import type { GivenDose } from './rolling-day';

/** An order as the bedside knows it. */
export interface KnownComfortOrder extends SignedAfterwards {
  readonly id: string;
  readonly drug: ComfortDrugName;
  readonly symptoms: readonly ComfortSymptom[];
  readonly doseMinMcg: number;
  readonly doseMaxMcg: number;
  readonly intervalMinutes: number;
  readonly asNeeded: boolean;
  readonly maxDayMcg: number;
  /** The prescriber went above the program's maximum with a reason. */
  readonly maximumOverridden: boolean;
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** Ended before its time; null while it was not. */
  readonly endedAt: Date | null;
  readonly holdSystolic: number | null;
  readonly holdDiastolic: number | null;
}

export interface Pressure {
  readonly systolic: number;
  readonly diastolic: number;
  readonly pulse: number;
}

export interface ComfortDoseAttempt {
  readonly outcome: 'given' | 'held' | 'declined';
  /** Of a dose that was given. */
  readonly doseMcg?: number;
  readonly at?: Date;
  readonly symptom?: ComfortSymptom;
  /** Why it was held or declined. */
  readonly reason?: string;
  /** Measured now. What was measured minutes ago is not measured again. */
  readonly pressure?: Pressure;
}

export interface ComfortDoseFacts {
  readonly giver: Practitioner;
  readonly now: Date;
  readonly today: Day;
  /** Null where the person has no such order. */
  readonly order: KnownComfortOrder | null;
  /** The order belongs to the episode that is open. */
  readonly inEpisode: boolean;
  /** Doses of the same drug that stand, of any order, of the last days. */
  readonly given: readonly GivenDose[];
  /** The last blood pressure with a pulse on record, with when it was measured. */
  readonly pressure: (Pressure & { readonly at: Date }) | null;
  /** The last sedation score on record. */
  readonly sedation: { readonly score: number; readonly at: Date } | null;
  readonly person: Pick<ComfortPerson, 'childPugh' | 'allergies'>;
}

/** All that a rule of the bedside looks at. */
export interface ComfortDoseScene extends ComfortDoseFacts {
  readonly attempt: ComfortDoseAttempt;
  readonly at: Date;
  readonly policy: Policy;
}

/** The first clonidine of a course, after which blood pressure is looked at. */
export function isTestDose({
  order,
  given,
  at,
  policy,
}: Pick<ComfortDoseScene, 'order' | 'given' | 'at' | 'policy'>): boolean {
  if (order?.drug !== 'clonidine') return false;
  const since = addMinutes(at, -policy.comfort_course_gap_days * 24 * 60);
  return !given.some((dose) => dose.at < at && dose.at >= since);
}

/** What was measured for this dose, or on record shortly before it; null for nothing that counts. */
export function pressureFor({ attempt, pressure, at, policy }: ComfortDoseScene): Pressure | null {
  if (attempt.pressure !== undefined) return attempt.pressure;
  if (pressure === null || pressure.at > at) return null;
  return addMinutes(pressure.at, policy.comfort_pressure_minutes) >= at ? pressure : null;
}
