import type { Course } from '../course';
import type { MedicationChart } from '../medication-chart';
import type { Policy } from '../../policy';
import type { Day } from '../../time';

/** What a line of the round is about; the list is filtered by it. */
export const roundKinds = {
  hold: 'On hold',
  missed: 'Missed days',
  cosign: 'Co-sign',
  expiring: 'Orders',
  overdose: 'Overdose',
  injection: 'Injections',
  ecg: 'ECG',
  exam: 'Examination',
  pregnancy: 'Pregnancy',
  naloxone: 'Naloxone',
  interim: 'Interim treatment',
  test: 'Drug tests',
  'take-home': 'Take-home doses',
} as const;
export type RoundKind = keyof typeof roundKinds;

/** 'now' stands between a person and the dose, or a deadline of law is over; 'soon' wants a plan; 'info' is good to know. */
export type RoundSeverity = 'now' | 'soon' | 'info';

/** What the prescriber can do from the line with one key. `id` is the record that it is done to. */
export type RoundAct =
  | { readonly act: 'renew'; readonly id: string }
  | { readonly act: 'cosign'; readonly id: string }
  | { readonly act: 'release'; readonly id: string }
  | {
      readonly act: 'review';
      readonly about: 'missed-days' | 'overdose' | 'late-injection' | 'qtc';
      readonly id: string;
    }
  | { readonly act: 'order' }
  | { readonly act: 'take-home' }
  | { readonly act: 'chart' };

export interface RoundItem {
  readonly kind: RoundKind;
  readonly ruleId: string;
  readonly says: string;
  readonly severity: RoundSeverity;
  /** By when, or since when. */
  readonly due: Day | null;
  /** Where it is an hour that counts. */
  readonly dueAt: Date | null;
  /** The order, flag or event that it is about, so that two lines of a person are told apart. */
  readonly about: string | null;
  readonly acts: readonly RoundAct[];
}

export interface RoundFacts {
  readonly chart: MedicationChart;
  readonly policy: Policy;
  readonly now: Date;
  /** Of the medication that is ordered now, or was last. */
  readonly course: Course;
}

type Written = Pick<RoundItem, 'kind' | 'ruleId' | 'says' | 'severity'> & Partial<RoundItem>;

export function roundItem(item: Written): RoundItem {
  return { due: null, dueAt: null, about: null, acts: [], ...item };
}
