import { standardPolicy, type Policy } from '../../policy';
import { isRefusal, type Evaluation } from '../../refusal';
import type { Day } from '../../time';
import { micrograms } from '../../units';
import { director, doctor, exampleChart, given, methadoneOrder, now, usualOrder } from '../example-chart';
import type { ExternalDose, KnownOrder, MedicationChart } from '../medication-chart';
import { checkOrder, decideOrder, type OrderScene } from '../order/order';
import type { OrderAttempt } from '../order/order-facts';

/** For specs of the order side: who signs what for whom, said in one line. */
export interface Signing extends Partial<OrderScene> {
  readonly chart?: Partial<MedicationChart>;
  readonly policy?: Partial<Policy>;
}

/** Nothing ordered and nothing given yet: the first day of methadone. */
export const newcomer: Partial<MedicationChart> = { orders: [], doses: [], firstDoseOn: null };

const facts = (attempt: Partial<OrderAttempt>, { chart, policy, signer = doctor, ...scene }: Signing) =>
  [
    { ...usualOrder, ...attempt },
    { ...exampleChart, ...chart },
    { ...scene, signer },
    { ...standardPolicy, ...policy },
    now,
  ] as const;

/** What one rule says of an order; undefined where it does not concern it. */
export function said(ruleId: string, attempt: Partial<OrderAttempt>, signing: Signing = {}): Evaluation | undefined {
  return checkOrder(...facts(attempt, signing)).find((one) => one.ruleId === ruleId);
}

/** In a word: 'passed', or the severity of what failed, or 'not asked'. */
export function verdict(ruleId: string, attempt: Partial<OrderAttempt>, signing: Signing = {}): string {
  const found = said(ruleId, attempt, signing);
  if (found === undefined) return 'not asked';
  return found.result === 'failed' ? found.severity : found.result;
}

/** 'signed', or what stands in the way. */
export function signed(attempt: Partial<OrderAttempt>, signing: Signing = {}): string {
  const answer = decideOrder(...facts(attempt, signing));
  return isRefusal(answer) ? answer.says : 'signed';
}

export const byDirector: Signing = { signer: director };

/** Days of the same dose, oldest first in the words and newest first in the chart. */
export function dosed(...runs: readonly { from: Day; to: Day; mg: number }[]): Partial<MedicationChart> {
  const doses = runs.flatMap(({ from, to, mg }) => daysFrom(from, to).map((day) => taken(day, mg))).reverse();
  const orders = runs.map(({ from, mg }, index) => order(`order ${index}`, from, mg));
  return { doses, orders, firstDoseOn: runs[0]?.from ?? null };
}

export function taken(day: Day, mg: number) {
  return given(day, { orderId: null, doseMcg: micrograms(mg * 1000) });
}

export function order(id: string, startsOn: Day, mg: number, more: Partial<KnownOrder> = {}): KnownOrder {
  return { ...methadoneOrder, id, startsOn, doseMcg: micrograms(mg * 1000), ...more };
}

export function elsewhere(on: Day, mg: number, state: ExternalDose['state'] = 'verified'): ExternalDose {
  return {
    id: `elsewhere ${on}`,
    on,
    productClass: 'methadone',
    doseMcg: micrograms(mg * 1000),
    facility: 'North Clinic',
    source: 'otp',
    state,
  };
}

function daysFrom(from: Day, to: Day): Day[] {
  const days: Day[] = [];
  for (let time = Date.parse(from); time <= Date.parse(to); time += 86_400_000)
    days.push(new Date(time).toISOString().slice(0, 10));
  return days;
}
