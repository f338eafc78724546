import type { FindingDetails, FindingKind, Findings } from '../assessment/finding-kinds';
import type { CowsTaken } from '../detox/cows-facts';
import { standardPolicy, type Policy } from '../policy';
import type { Evaluation } from '../refusal';
import { evaluateAll, type Rule } from '../rule';
import { addMinutes, type Day } from '../time';
import { micrograms } from '../units';
import { doseFacts } from './dose/dose';
import type { DoseAttempt, InjectionGiven } from './dose/dose-facts';
import { doseRules } from './dose/dose-rules';
import { doctor, exampleChart, given, methadoneOrder, now, nurse, today, usualDose, usualOrder } from './example-chart';
import type { KnownDose, KnownOrder, KnownProtocol, MedicationChart } from './medication-chart';
import type { OrderAttempt } from './order/order-facts';
import { orderFacts } from './order/order';
import { orderRules } from './order/order-rules';
import { type Product, productFacts } from './product';

/** For specs only: people who are to get a product other than methadone, on 10 June 2026 at seven. */

/** Nobody's doses: a chart of someone for whom this product is ordered from today. */
export function chartFor(product: Product, mg: number, more: Partial<MedicationChart> = {}): MedicationChart {
  return { ...exampleChart, orders: [orderOf(product, mg)], doses: [], firstDoseOn: null, ...more };
}

export function orderOf(product: Product, mg: number, more: Partial<KnownOrder> = {}): KnownOrder {
  return {
    ...methadoneOrder,
    product,
    doseMcg: micrograms(mg * 1000),
    frequency: productFacts(product).frequencies[0] ?? 'daily',
    ...more,
  };
}

export function givenOf(product: Product, mg: number, on: Day, more: Partial<KnownDose> = {}): KnownDose {
  return given(on, {
    id: `${product} ${on}`,
    product,
    productClass: productFacts(product).productClass,
    doseMcg: micrograms(mg * 1000),
    ...more,
  });
}

export const syringe: InjectionGiven = {
  site: 'abdomen-right',
  lot: '77A',
  lotExpiresOn: '2027-01-31',
  remsChecked: true,
  receivedOn: null,
  outOfRefrigeratorSince: null,
  handedToPatient: false,
};

export const certificates: MedicationChart['programme']['certificates'] = [
  { kind: 'sublocade-rems', number: 'S1', expiresOn: '2026-12-31' },
  { kind: 'brixadi-rems', number: 'B1', expiresOn: '2026-12-31' },
];

export const cows = (total: number, minutesAgo: number, objectiveSigns = 4): CowsTaken => ({
  id: `cows ${minutesAgo}`,
  at: addMinutes(now, -minutesAgo),
  total,
  objectiveSigns,
});

/** A finding of a day, at eight in the morning there; of today, an hour ago. */
export function found<Kind extends FindingKind>(kind: Kind, details: FindingDetails[Kind], on: Day = today): Findings {
  const at = on === today ? addMinutes(now, -60) : new Date(`${on}T12:00:00Z`);
  return { [kind]: [{ id: `${kind} ${on}`, on, at, by: 'dr', details }] } as Findings;
}

/** Heroin so many hours ago, asked today. */
export const lastUsed = (hoursAgo: number, opioidClass: FindingDetails['opioid-use']['opioidClass'] = 'short') =>
  found('opioid-use', {
    lastUsedAt: addMinutes(now, -hoursAgo * 60).toISOString(),
    opioidClass,
    source: 'person',
  });

export const protocol = (kind: KnownProtocol['kind']): KnownProtocol => ({
  id: 'protocol',
  name: 'Ours',
  kind,
  approvedOn: '2026-01-01',
  expiresOn: '2026-12-31',
});

/** What one rule answers at the window; undefined when it does not concern the dose. */
export function atTheWindow(
  ruleId: string,
  chart: MedicationChart,
  attempt: Partial<DoseAttempt> = {},
  policy: Policy = standardPolicy,
): Evaluation | undefined {
  const doseMcg = chart.orders[0]?.doseMcg ?? 0;
  const facts = doseFacts({ ...usualDose, doseMcg, ...attempt }, chart, nurse, policy, now);
  const rule = doseRules.find(({ id }) => id === ruleId);
  return rule && evaluateAll([rule], { ...facts, policy: declared(rule, policy) })[0];
}

/** What one rule answers to an order. */
export function toTheOrder(
  ruleId: string,
  chart: MedicationChart,
  attempt: Partial<OrderAttempt>,
  use?: KnownProtocol,
  policy: Policy = standardPolicy,
): Evaluation | undefined {
  const scene = use === undefined ? { signer: doctor } : { signer: doctor, protocol: use };
  const facts = orderFacts({ ...usualOrder, ...attempt }, chart, scene, policy, now);
  const rule = orderRules.find(({ id }) => id === ruleId);
  return rule && evaluateAll([rule], { ...facts, policy: declared(rule, policy) })[0];
}

/** Policy that shows a rule only what it says that it reads. */
function declared({ id, policy: keys = [] }: Pick<Rule<never>, 'id' | 'policy'>, policy: Policy): Policy {
  return new Proxy(policy, {
    get: (of, key) => {
      if (!(keys as readonly string[]).includes(String(key))) throw new Error(`${id} reads ${String(key)} unannounced`);
      return of[key as keyof Policy];
    },
  });
}

/** The result in a word, harder ones by their severity. */
export function verdict(evaluation: Evaluation | undefined): string {
  if (evaluation === undefined) return 'not asked';
  return evaluation.result === 'failed' ? evaluation.severity : evaluation.result;
}
