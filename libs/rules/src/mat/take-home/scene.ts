import { type Policy, standardPolicy } from '../../policy';
import type { Evaluation } from '../../refusal';
import { addDays, type Day } from '../../time';
import { micrograms } from '../../units';
import type { Answer } from '../example-answers';
import { exampleChart, methadoneOrder, now, nurse, today } from '../example-chart';
import type { KnownBottle, MedicationChart } from '../medication-chart';
import { checkTakeHome, takeHomeFacts, type TakeHomeScene } from './dispense';
import {
  type BatchAttempt,
  criteria,
  type ClosedDay,
  type TakeHomeDecision,
  type TakeHomeException,
} from './take-home-facts';

/** For specs only. Today is Wednesday 10 June 2026; the example person began on 1 March, which is treatment day 102. */
export const favorable: TakeHomeDecision['criteria'] = Object.fromEntries(
  criteria.map((one) => [one, { answer: 'yes' as const }]),
);

export const approval: TakeHomeDecision = {
  id: 'decision',
  on: '2026-05-01',
  at: new Date('2026-05-01T15:00:00Z'),
  by: 'Dr. Okafor',
  role: 'prescriber',
  productClass: 'methadone',
  decision: 'approved',
  days: 28,
  criteria: favorable,
  rationale: 'Stable since the spring, keeps the doses in a lockbox',
  reasonCode: null,
  expiresOn: '2026-07-30',
  ruleVersion: 'federal-2024',
  tierFrom: 31,
};

/** On this treatment day today. */
export const onDay = (treatmentDay: number): Partial<MedicationChart> => ({
  firstDoseOn: addDays(today, 1 - treatmentDay),
});

/** The next so many days from tomorrow. */
export const days = (count: number, from: Day = addDays(today, 1)): readonly Day[] =>
  Array.from({ length: count }, (_, index) => addDays(from, index));

export const bottles = (on: readonly Day[]): BatchAttempt['bottles'] =>
  on.map((day) => ({ on: day, portion: 1, doseMcg: 80_000 }));

export const batch: BatchAttempt = {
  reason: 'take-home',
  orderId: 'order',
  bottles: bottles(days(7)),
  childResistant: true,
  lockboxSeen: true,
  receiver: { kind: 'patient' },
};

export const sunday = '2026-06-14';
export const closedOnSunday: readonly ClosedDay[] = [{ on: sunday, kind: 'hours', name: 'Closed by the hours' }];

/** A bottle that was handed out yesterday. */
export const released = (on: Day, more: Partial<KnownBottle> = {}): KnownBottle => ({
  ...({} as KnownBottle),
  id: `bottle ${on}`,
  batchId: 'batch',
  orderId: 'order',
  serial: 'S',
  on,
  portion: 1,
  doseMcg: micrograms(80_000),
  product: 'methadone-oral-concentrate',
  productClass: 'methadone',
  reason: 'take-home',
  state: 'released',
  releasedOn: addDays(today, -1),
  lostOn: null,
  ...more,
});

export interface Asked {
  readonly chart?: Partial<MedicationChart>;
  readonly scene?: Partial<TakeHomeScene>;
  readonly batch?: Partial<BatchAttempt>;
  readonly policy?: Partial<Policy>;
}

export function factsOf({ chart = {}, scene = {}, batch: change = {}, policy = {} }: Asked = {}) {
  return takeHomeFacts(
    { ...batch, ...change },
    { ...exampleChart, orders: [methadoneOrder], ...chart },
    { giver: nurse, decision: approval, exceptions: [], closedDays: closedOnSunday, ...scene },
    { ...standardPolicy, ...policy },
    now,
  );
}

export const ruled = (ruleId: string, asked: Asked = {}): Evaluation | undefined =>
  checkTakeHome(factsOf(asked)).find((one) => one.ruleId === ruleId);

export function answered(ruleId: string, asked: Asked = {}): Answer {
  const evaluation = ruled(ruleId, asked);
  if (evaluation === undefined) return 'not asked';
  return evaluation.result === 'failed' ? evaluation.severity : evaluation.result;
}

export const exception: TakeHomeException = {
  id: 'exception',
  from: '2026-06-01',
  to: '2026-07-31',
  days: 21,
  reason: 'Works on a fishing boat in the season',
  steps: [
    { step: 'draft', on: '2026-05-20' },
    { step: 'submitted', on: '2026-05-21' },
    { step: 'state_approved', on: '2026-05-26' },
    { step: 'federal_approved', on: '2026-05-28' },
  ],
};
