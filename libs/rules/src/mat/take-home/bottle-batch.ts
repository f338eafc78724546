import { evaluateAll } from '../../rule';
import type { Evaluation, Refusal } from '../../refusal';
import type { Policy } from '../../policy';
import type { Day } from '../../time';
import type { KnownBottle, MedicationChart } from '../medication-chart';
import type { BottleFacts, Designee, LabelContact, PickUp } from './bottle-facts';
import { bottleRules } from './bottle-rules';
import { checkTakeHome, decideFrom, type Dispense, takeHomeFacts, type TakeHomeScene } from './dispense';
import type { BatchAttempt } from './take-home-facts';

/** What was loaded for bottles, beside the chart. */
export interface BottleScene extends TakeHomeScene {
  readonly contact: LabelContact;
  readonly designees: readonly Designee[];
}

/** What somebody wants to fill. Who takes it along and what is shown is said when it is handed out. */
export type NewBottleBatch = Omit<BatchAttempt, 'lockboxSeen' | 'receiver'> & {
  /** The day of pick-up: the rules are asked as of that day. */
  readonly pickUpOn: Day;
  readonly stationId?: string;
};

export function preparationFacts(
  { pickUpOn, stationId, ...batch }: NewBottleBatch,
  chart: MedicationChart,
  scene: BottleScene,
  policy: Policy,
  now: Date,
): BottleFacts {
  void stationId;
  const asOf = { ...chart, today: pickUpOn };
  const attempt = { ...batch, lockboxSeen: false, receiver: { kind: 'patient' as const } };
  const { contact, designees } = scene;
  return { ...takeHomeFacts(attempt, asOf, scene, policy, now), contact, designees, made: null, pickUp: null };
}

export interface ReleaseAttempt extends Pick<BatchAttempt, 'overrides' | 'acknowledged'> {
  readonly pickUp: PickUp;
}

/** A batch that was made, with its bottles that stand. */
export interface MadeBatch extends Pick<BatchAttempt, 'reason' | 'orderId' | 'childResistant'> {
  readonly bottles: readonly KnownBottle[];
}

export function releaseFacts(
  { reason, orderId, childResistant, bottles }: MadeBatch,
  { pickUp, ...said }: ReleaseAttempt,
  chart: MedicationChart,
  scene: BottleScene,
  policy: Policy,
  now: Date,
): BottleFacts {
  const { receiver, lockboxSeen } = pickUp;
  const { contact, designees } = scene;
  const attempt: BatchAttempt = {
    ...said,
    reason,
    orderId,
    childResistant,
    lockboxSeen,
    bottles: bottles.map(({ on, portion, doseMcg }) => ({ on, portion, doseMcg })),
    receiver:
      receiver.kind === 'patient'
        ? { kind: 'patient' }
        : {
            kind: 'designee',
            name: designees.find(({ id }) => id === receiver.id)?.name ?? '',
            idSeen: receiver.photoIdSeen,
          },
  };
  return { ...takeHomeFacts(attempt, chart, scene, policy, now), contact, designees, made: bottles, pickUp };
}

/** Every rule about these bottles: who may have how many, and what is asked of each. */
export function checkBottles(facts: BottleFacts): readonly Evaluation[] {
  return [...checkTakeHome(facts), ...evaluateAll(bottleRules, facts)];
}

/** May they be filled, or handed out? Refuses with 'take-home.licence' for the wrong hands, else with 'take-home.refused'. */
export function decideBottles(facts: BottleFacts): Dispense | Refusal {
  return decideFrom(checkBottles(facts), facts);
}
