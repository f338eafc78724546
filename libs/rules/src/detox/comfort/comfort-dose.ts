import type { Policy } from '../../policy';
import type { Evaluation, Refusal } from '../../refusal';
import { evaluateAll, stops } from '../../rule';
import { addMinutes } from '../../time';
import {
  type ComfortDoseAttempt,
  type ComfortDoseFacts,
  type ComfortDoseScene,
  isTestDose,
  type Pressure,
  pressureFor,
} from './comfort-dose-facts';
import { comfortDoseRules } from './comfort-dose-rules';

export interface DecidedComfortDose {
  readonly at: Date;
  readonly doseMcg: number | null;
  readonly pressure: Pressure | null;
  readonly evaluations: readonly Evaluation[];
  /** When somebody looks whether it helped; after the first clonidine, with blood pressure. */
  readonly effectDueAt: Date | null;
  /** Until when another dose of the drug is the same one entered twice; null where nothing was given. */
  readonly takesUpTo: Date | null;
}

/**
 * May this dose be given, or that it was held or declined be written down? Refuses with 'comfort.refused' and the rule that
 * says why. Given doses stop at the maximum of any 24 hours, at the interval, and at the limits of blood pressure; nothing
 * here is overridden at the bedside: the prescriber writes another order.
 */
export function decideComfortDose(
  attempt: ComfortDoseAttempt,
  facts: ComfortDoseFacts,
  policy: Policy,
): DecidedComfortDose | Refusal {
  const at = attempt.at ?? facts.now;
  const scene: ComfortDoseScene = { ...facts, attempt, at, policy };
  const evaluations = evaluateAll(comfortDoseRules, scene);
  const stop = evaluations.find(stops);
  if (stop) return { code: 'comfort.refused', says: `${stop.message}.`, evaluations };
  const isGiven = attempt.outcome === 'given' && facts.order !== null;
  const pressure = attempt.pressure ?? pressureFor(scene);
  return {
    at,
    doseMcg: isGiven ? (attempt.doseMcg ?? null) : null,
    pressure:
      pressure === null ? null : { systolic: pressure.systolic, diastolic: pressure.diastolic, pulse: pressure.pulse },
    evaluations,
    effectDueAt: isGiven
      ? addMinutes(at, isTestDose(scene) ? policy.comfort_clonidine_check_minutes : policy.comfort_effect_minutes)
      : null,
    takesUpTo: isGiven ? addMinutes(at, policy.comfort_double_minutes) : null,
  };
}
