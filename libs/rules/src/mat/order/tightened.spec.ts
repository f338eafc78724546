import fc from 'fast-check';
import { type Policy, standardPolicy } from '../../policy';
import type { PolicyKey } from '../../policy-keys';
import { isRefusal } from '../../refusal';
import type { Rule } from '../../rule';
import { addDays, type Day } from '../../time';
import { director, doctor, exampleChart, now, nurse, onFile, today, usualOrder } from '../example-chart';
import type { MedicationChart } from '../medication-chart';
import { methadoneStartOrders } from '../rules/methadone-start-orders';
import { methadoneTitrationOrders } from '../rules/methadone-titration';
import { missedDaysOfOrders } from '../rules/missed-days-orders';
import { elsewhere, order, taken } from '../rules/order-scene';
import { orderTerms } from '../rules/order-terms';
import { prescribingOrders } from '../rules/prescribing';
import { splitDoseOrders } from '../rules/split-dose';
import { verbalOrders } from '../rules/verbal-order';
import { decideOrder } from './order';
import type { OrderAttempt, OrderFacts } from './order-facts';

/** Of these a larger number is the stricter one; of every other key of these rules it is the smaller. */
const largerIsStricter: ReadonlySet<PolicyKey> = new Set([
  'md_increase_min_days',
  'md_taper_step_days',
  'md_induction_days',
]);

const lists: readonly (readonly Rule<OrderFacts>[])[] = [
  orderTerms,
  splitDoseOrders,
  verbalOrders,
  prescribingOrders,
  missedDaysOfOrders,
  methadoneStartOrders,
  methadoneTitrationOrders,
];
const keys = [...new Set(lists.flat().flatMap(({ policy = [] }) => policy))].filter(
  (key) => typeof standardPolicy[key] === 'number',
);

const tighter: fc.Arbitrary<Policy> = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...keys), fc.double({ min: 0, max: 1, noNaN: true })), {
    minLength: 1,
    maxLength: 6,
    selector: ([key]) => key,
  })
  .map((changes) => {
    const changed = changes.map(([key, part]) => {
      const standard = standardPolicy[key] as number;
      const value = largerIsStricter.has(key) ? Math.ceil(standard * (1 + 2 * part)) : standard * part;
      return [key, key === 'md_missed_3_factor' ? value : Math.floor(value)];
    });
    return { ...standardPolicy, ...(Object.fromEntries(changed) as Partial<Policy>) };
  });

const day = (from: number, to: number): fc.Arbitrary<Day> =>
  fc.integer({ min: from, max: to }).map((days) => addDays(today, days));
const dose = fc.integer({ min: 1, max: 500 }).map((half) => half * 500);

const chart: fc.Arbitrary<MedicationChart> = fc
  .record({
    days: fc.integer({ min: 0, max: 20 }),
    missed: fc.integer({ min: 0, max: 7 }),
    before: dose,
    after: dose,
    changed: fc.integer({ min: 0, max: 20 }),
    external: fc.option(fc.tuple(day(-3, -1), dose)),
    seen: fc.boolean(),
    expired: fc.boolean(),
  })
  .map(({ days, missed, before, after, changed, external, seen, expired }) => {
    const doses = Array.from({ length: days }, (_, index) =>
      taken(addDays(today, -1 - missed - index), (index < changed ? after : before) / 1000),
    );
    const review = [
      { id: 'r', on: today, at: now, by: 'dr', details: { about: 'missed-days', words: 'Seen' } as const },
    ];
    return {
      ...exampleChart,
      doses: doses.slice(0, 14),
      firstDoseOn: doses.at(-1)?.serviceDay ?? null,
      externalDoses: external === null ? [] : [elsewhere(external[0], external[1] / 1000)],
      findings: seen ? { ...onFile, review } : onFile,
      orders:
        days === 0
          ? []
          : [order('order', addDays(today, -40), after / 1000, { expiresOn: addDays(today, expired ? -1 : 20) })],
    };
  });

const overrides = lists.flat().map(({ id: ruleId }) => ({
  ruleId,
  reasonCode: 'clinical',
  reasonText: 'Discussed and agreed with the person',
}));

const attempt: fc.Arbitrary<OrderAttempt> = fc
  .record({
    doseMcg: dose,
    startsOn: day(-1, 6),
    days: fc.integer({ min: 0, max: 100 }),
    steps: fc.array(fc.tuple(fc.integer({ min: 1, max: 30 }), dose), { maxLength: 3 }),
    portions: fc.integer({ min: 1, max: 4 }),
    taper: fc.option(fc.constantFrom('voluntary' as const, 'administrative' as const)),
    rationale: fc.option(fc.constantFrom('verified_transfer_dose', 'documented_high_tolerance')),
    verbal: fc.boolean(),
    bridge: fc.boolean(),
    reasons: fc.boolean(),
  })
  .map(({ days, steps, portions, taper, rationale, verbal, bridge, reasons, ...order }) => ({
    ...usualOrder,
    ...order,
    expiresOn: addDays(order.startsOn, days),
    reason: 'Agreed with the person',
    portions,
    ...(portions > 1 && { frequency: 'split' as const, indication: 'pain' }),
    steps: steps
      .toSorted(([one], [other]) => one - other)
      .map(([after, doseMcg]) => ({ from: addDays(order.startsOn, after), doseMcg })),
    ...(taper !== null && { taper }),
    ...(rationale !== null && { rationale }),
    ...(verbal && { verbal: { prescriberId: 'dr', readBack: true, reason: 'Away', bridge } }),
    ...(reasons && { overrides }),
  }));

it('a tightened policy never lets an order through that was stopped before (R-001, R-003)', () => {
  let stopped = 0;
  let through = 0;
  fc.assert(
    fc.property(attempt, chart, tighter, fc.boolean(), (one, known, policy, isDirector) => {
      const signer = one.verbal === undefined ? (isDirector ? director : doctor) : nurse;
      const refused = (by: Policy) => isRefusal(decideOrder(one, known, { signer, prescriber: doctor }, by, now));
      if (refused(standardPolicy)) {
        stopped += 1;
        expect(refused(policy)).toBe(true);
      } else through += 1;
    }),
    { numRuns: 4000 },
  );
  // The property would also hold of rules that stop everything, or nothing.
  expect(Math.min(stopped, through)).toBeGreaterThan(100);
});
