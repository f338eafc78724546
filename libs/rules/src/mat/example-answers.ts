import type { FindingDetails, FindingKind, Known } from '../assessment/finding-kinds';
import { type Policy, standardPolicy } from '../policy';
import type { Evaluation } from '../refusal';
import type { Day } from '../time';
import { checkDose } from './dose/dose';
import type { DoseAttempt } from './dose/dose-facts';
import { doctor, exampleChart, now, nurse, onFile, usualDose, usualOrder } from './example-chart';
import type { MedicationChart } from './medication-chart';
import { checkOrder } from './order/order';
import type { OrderAttempt } from './order/order-facts';

/** For specs only: what one rule answers about the example chart with something changed. */
export interface Changed {
  readonly chart?: Partial<MedicationChart>;
  /** Beside or instead of what is on file; `undefined` takes a kind away. */
  readonly findings?: { readonly [Kind in FindingKind]?: readonly Known<Kind>[] | undefined };
  readonly policy?: Partial<Policy>;
}

/** A finding as it stands in a chart. */
export function finding<Kind extends FindingKind>(on: Day, details: FindingDetails[Kind]): Known<Kind> {
  return { id: `finding ${on}`, on, at: new Date(`${on}T12:00:00Z`), by: 'dr', details };
}

export function chartWith({ chart = {}, findings = {} }: Changed): MedicationChart {
  const all = { ...onFile, ...findings } as Record<string, unknown>;
  for (const kind of Object.keys(all)) if (all[kind] === undefined) delete all[kind];
  return { ...exampleChart, ...chart, findings: all };
}

/** 'passed', 'not asked', or how hard it failed. */
export type Answer = 'passed' | 'not asked' | 'not in force' | Evaluation['severity'];

const answer = (evaluation: Evaluation | undefined): Answer => {
  if (evaluation === undefined) return 'not asked';
  return evaluation.result === 'failed' ? evaluation.severity : evaluation.result;
};

const inForce = ({ policy = {} }: Changed): Policy => ({ ...standardPolicy, ...policy });

export function doseEvaluation(
  ruleId: string,
  changed: Changed,
  attempt: Partial<DoseAttempt> = {},
): Evaluation | undefined {
  const asked = checkDose({ ...usualDose, ...attempt }, chartWith(changed), nurse, inForce(changed), now);
  return asked.find((one) => one.ruleId === ruleId);
}

export function orderEvaluation(
  ruleId: string,
  changed: Changed,
  attempt: Partial<OrderAttempt> = {},
): Evaluation | undefined {
  const scene = { signer: doctor };
  const asked = checkOrder({ ...usualOrder, ...attempt }, chartWith(changed), scene, inForce(changed), now);
  return asked.find((one) => one.ruleId === ruleId);
}

export const atTheWindow = (...asked: Parameters<typeof doseEvaluation>): Answer => answer(doseEvaluation(...asked));
export const atTheOrder = (...asked: Parameters<typeof orderEvaluation>): Answer => answer(orderEvaluation(...asked));

/** Nobody has given this person a dose yet. */
export const firstDay = { doses: [], firstDoseOn: null } as const;
