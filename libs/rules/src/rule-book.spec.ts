import { doseFacts } from './mat/dose/dose';
import { doseRules } from './mat/dose/dose-rules';
import { doctor, now, nurse } from './mat/example-chart';
import { type Scene, scenes } from './mat/example-variety';
import { orderFacts } from './mat/order/order';
import { orderRules } from './mat/order/order-rules';
import { type Policy, standardPolicy } from './policy';
import { type PolicyKey, policyKeys } from './policy-keys';
import { numbers, ruleBook, ruleLists } from './rule-book';
import type { Rule } from './rule';

const all = ruleLists.flatMap(({ where, rules }) => rules.map((rule) => ({ where, rule })));

/** A policy that says which keys were asked for. */
function watched(reads: Set<string>): Policy {
  return new Proxy(standardPolicy, {
    get: (policy, key) => {
      if (typeof key === 'string') reads.add(key);
      return Reflect.get(policy, key) as unknown;
    },
  });
}

/** The keys that each rule of a list read over many people, and the rules that were never asked. */
function readsOf<Facts>(list: readonly Rule<Facts>[], factsOf: (scene: Scene, policy: Policy) => Facts) {
  const reads = list.map(() => new Set<string>());
  const asked = new Set<string>();
  for (const scene of scenes(1500, 4)) {
    const facts = factsOf(scene, standardPolicy);
    list.forEach((rule, index) => {
      const own = { ...facts, policy: watched(reads[index] ?? new Set()) };
      if (rule.appliesTo !== undefined && !rule.appliesTo(own)) return;
      asked.add(rule.id);
      rule.asks(own);
    });
  }
  return { reads, unasked: list.map(({ id }) => id).filter((id) => !asked.has(id)) };
}

const ofDose = ({ chart, dose }: Scene, policy: Policy) => doseFacts(dose, chart, nurse, policy, now);
const ofOrder = ({ chart, order, protocol }: Scene, policy: Policy) =>
  orderFacts(order, chart, { signer: doctor, protocol, prescriber: doctor }, policy, now);

describe('the rule book', () => {
  it('has a line for every number of sections 1 to 6 and 9', () => {
    expect(numbers.filter((id) => ruleBook[id] === undefined)).toEqual([]);
    expect(numbers).toHaveLength(212);
  });

  it('has a line for every rule that is asked', () => {
    expect([...new Set(all.map(({ rule }) => rule.id))].filter((id) => ruleBook[id] === undefined)).toEqual([]);
  });

  it('says what a line is about in a phrase, without a full stop', () => {
    const loose = Object.entries(ruleBook).filter(([, { asks }]) => asks.length > 100 || /[.\n]$/.test(asks));
    expect(loose.map(([id]) => id)).toEqual([]);
  });

  it('knows each rule once in a list', () => {
    for (const { where, rules } of ruleLists) {
      const ids = rules.map(({ id }) => id);
      expect([where, ids.filter((id, index) => ids.indexOf(id) !== index)]).toEqual([where, []]);
    }
  });

  it('calls no rule verified whose numbers are not', () => {
    const bold = all.filter(
      ({ rule }) => rule.verified === 'yes' && rule.policy?.some((key) => policyKeys[key].verified === 'no'),
    );
    expect(bold.map(({ where, rule }) => `${rule.id} (${where})`)).toEqual([]);
  });

  it('knows how far each rule is verified, and who may override what may be overridden', () => {
    expect(all.filter(({ rule }) => rule.verified === undefined).map(({ rule }) => rule.id)).toEqual([]);
    const closed = all.filter(({ rule }) => rule.severity === 'OVERRIDE' && !rule.overridableBy?.length);
    expect(closed.map(({ rule }) => rule.id)).toEqual([]);
  });

  it.each([
    ['window', doseRules, () => readsOf(doseRules, ofDose)],
    ['order', orderRules, () => readsOf(orderRules, ofOrder)],
  ] as const)('at the %s no rule reads a policy that it does not declare', (_, rules, run) => {
    const { reads, unasked } = run();
    const hidden = rules.flatMap((rule: { id: string; policy?: readonly PolicyKey[] }, index) =>
      [...(reads[index] ?? [])]
        .filter((key) => !rule.policy?.includes(key as PolicyKey))
        .map((key) => `${rule.id} reads ${key}`),
    );
    expect(hidden).toEqual([]);
    // People of many kinds were tried: a rule that nobody meets would prove nothing here.
    expect(unasked).toEqual([]);
  });
});
