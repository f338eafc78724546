import type { Practitioner } from '../../access/licences';
import { type Policy, standardPolicy } from '../../policy';
import type { Evaluation } from '../../refusal';
import { addDays, type Day } from '../../time';
import { micrograms } from '../../units';
import { exampleChart, now, nurse, today } from '../example-chart';
import type { KnownBottle, MedicationChart } from '../medication-chart';
import {
  type BottleScene,
  checkBottles,
  type NewBottleBatch,
  preparationFacts,
  type ReleaseAttempt,
  releaseFacts,
} from './bottle-batch';
import type { Designee, PickUp } from './bottle-facts';
import { bottleSerial } from './bottle-serial';
import type { TakeHomeDecision } from './take-home-facts';

/** For specs only: the person of the example chart takes bottles of 80 mg home, approved for six days at a time. */
export function bottle(on: Day, more: Partial<KnownBottle> = {}): KnownBottle {
  const number = Math.abs(Number(on.slice(8)));
  return {
    id: `bottle ${on}`,
    batchId: 'batch',
    orderId: 'order',
    serial: bottleSerial('2345ABCD', number),
    on,
    portion: 1,
    doseMcg: micrograms(80_000),
    product: 'methadone-oral-concentrate',
    productClass: 'methadone',
    reason: 'take-home',
    state: 'labelled',
    pickUpOn: today,
    releasedOn: null,
    lostOn: null,
    ...more,
  };
}

/** Bottles of so many days from a day on. */
export function bottles(from: Day, days: number, more: Partial<KnownBottle> = {}): readonly KnownBottle[] {
  return Array.from({ length: days }, (_, index) => bottle(addDays(from, index), more));
}

export const released = { state: 'released', releasedOn: addDays(today, -7) } as const;

const yes = { answer: 'yes' } as const;
export const approved: TakeHomeDecision = {
  id: 'decision',
  on: '2026-06-01',
  at: new Date('2026-06-01T15:00:00Z'),
  by: 'dr',
  productClass: 'methadone',
  role: 'prescriber',
  decision: 'reduced',
  days: 6,
  criteria: { 'use-and-health': yes, attendance: yes, behavior: yes, diversion: yes, storage: yes, other: yes },
  rationale: 'Steady at work, safe storage at home',
  reasonCode: 'step-by-step',
  expiresOn: '2026-08-30',
  ruleVersion: '2024',
  tierFrom: 31,
};

export const designee: Designee = {
  id: 'designee',
  name: 'Lee Ortiz',
  relation: 'Brother',
  photoId: 'Driver license, ends in 411',
  orderedBy: 'dr',
  reason: 'Recovers from surgery at home',
  from: addDays(today, -3),
  to: addDays(today, 20),
  consentOn: addDays(today, -3),
  consentUntil: addDays(today, 30),
  namesDesignee: true,
  ended: false,
};

export const scene: BottleScene = {
  giver: nurse,
  decision: approved,
  exceptions: [],
  closedDays: [],
  contact: { name: 'Oak Street Clinic', address: '1 Oak Street, Boston, MA 02118', phone: '617-555-0100' },
  designees: [designee],
};

interface Changed {
  readonly chart?: Partial<MedicationChart>;
  readonly scene?: Partial<BottleScene>;
  readonly policy?: Partial<Policy>;
  readonly giver?: Practitioner;
}

export const week: NewBottleBatch = {
  reason: 'take-home',
  orderId: 'order',
  pickUpOn: today,
  childResistant: true,
  bottles: Array.from({ length: 6 }, (_, index) => ({
    on: addDays(today, index + 1),
    portion: 1,
    doseMcg: 80_000,
  })),
};

/** What is answered when these bottles are to be filled. */
export function atPreparing(changed: Changed = {}, batch: Partial<NewBottleBatch> = {}): readonly Evaluation[] {
  return checkBottles(
    preparationFacts(
      { ...week, ...batch },
      { ...exampleChart, ...changed.chart },
      { ...scene, ...changed.scene },
      { ...standardPolicy, ...changed.policy },
      now,
    ),
  );
}

export const usualPickUp: PickUp = {
  scans: bottles(addDays(today, 1), 6).map(({ serial }) => ({ text: serial, how: 'scanned' })),
  lockboxSeen: true,
  educated: true,
  receiver: { kind: 'patient', identifiers: ['photo', 'date of birth'] },
};

/** What is answered when six labeled bottles are to be handed out. */
export function atPickUp(
  pickUp: Partial<PickUp> = {},
  changed: Changed = {},
  made: readonly KnownBottle[] = bottles(addDays(today, 1), 6),
): readonly Evaluation[] {
  const attempt: ReleaseAttempt = { pickUp: { ...usualPickUp, ...pickUp } };
  const chart = { ...exampleChart, takeHomes: made, ...changed.chart };
  return checkBottles(
    releaseFacts(
      { reason: 'take-home', orderId: 'order', childResistant: true, bottles: made },
      attempt,
      chart,
      { ...scene, ...changed.scene },
      { ...standardPolicy, ...changed.policy },
      now,
    ),
  );
}

/** One answer in short: 'passed', or how hard it failed; nothing where it was not asked. */
export function said(evaluations: readonly Evaluation[], ruleId: string): string | undefined {
  const found = evaluations.find((one) => one.ruleId === ruleId);
  return found?.result === 'failed' ? found.severity : found?.result;
}
