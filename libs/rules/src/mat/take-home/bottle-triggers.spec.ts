import { type Policy, standardPolicy } from '../../policy';
import type { PolicyKey } from '../../policy-keys';
import { evaluate } from '../../rule';
import { addDays } from '../../time';
import { exampleChart, now, today } from '../example-chart';
import type { MedicationChart } from '../medication-chart';
import { preparationFacts, releaseFacts } from './bottle-batch';
import { approved, bottle, bottles, released, scene, usualPickUp, week } from './bottle-example';
import { bottleRules } from './bottle-rules';
import { bottleTriggers } from './bottle-triggers';
import { callBackDue, refuseOutcome } from './call-back';
import { triggersFrom } from './review';

const said = (chart: Partial<MedicationChart>) =>
  triggersFrom(bottleTriggers, {
    chart: { ...exampleChart, ...chart },
    policy: standardPolicy,
    decision: approved,
  }).map(({ kind, says }) => [kind, says]);
const events = (more: Partial<MedicationChart['bottleEvents']>) => ({
  bottleEvents: { callBacks: [], losses: [], returns: [], ...more },
});
const callBack = (more: object) => ({
  callBacks: [
    {
      id: 'k',
      on: addDays(today, -3),
      dueAt: `${addDays(today, -2)}T15:00:00Z`,
      outcome: null,
      closedAt: null,
      ...more,
    },
  ],
});

describe('what bottles bring to a prescriber (R-096)', () => {
  it('nothing happened, nothing is said (R-096)', () =>
    expect(said({ takeHomes: bottles(addDays(today, 1), 6) })).toEqual([]));

  it('a call-back that was not answered, or came short (R-095, R-096)', () => {
    expect(said(events(callBack({})))).toMatchObject([['call-back', expect.stringContaining('did not come')]]);
    expect(said(events(callBack({ dueAt: `${today}T23:00:00Z` })))).toEqual([]);
    const closed = { closedAt: `${addDays(today, -2)}T14:00:00Z` };
    expect(said(events(callBack({ outcome: 'short', ...closed })))).toMatchObject([
      ['call-back', expect.stringContaining('short')],
    ]);
    expect(said(events(callBack({ outcome: 'correct', ...closed })))).toEqual([]);
  });

  it('bottles that nobody picked up for more than two days, once a batch (R-096)', () => {
    const waiting = (ago: number) => ({ takeHomes: bottles(addDays(today, 1), 3, { pickUpOn: addDays(today, -ago) }) });
    expect(said(waiting(2))).toEqual([]);
    expect(said(waiting(3))).toMatchObject([['missed-pick-up', expect.any(String)]]);
    const gone = bottles(addDays(today, 1), 3, { ...released, pickUpOn: addDays(today, -3) });
    expect(said({ takeHomes: gone })).toEqual([]);
  });

  it('a loss or theft, also of a bottle whose day is over (R-096, R-098)', () => {
    const loss = {
      id: 'l',
      kind: 'stolen' as const,
      on: addDays(today, -1),
      at: `${addDays(today, -1)}T15:00:00Z`,
      bottleIds: ['a', 'b'],
    };
    expect(said(events({ losses: [loss] }))).toEqual([['loss', '2 bottles were reported stolen']]);
  });

  it('empty bottles that are missing, and that nothing is taken away for it (R-094, R-408)', () => {
    const check = {
      id: 'c',
      on: addDays(today, -1),
      at: `${addDays(today, -1)}T15:00:00Z`,
      expected: 4,
      missing: 1,
      notAsExpected: 0,
    };
    expect(said(events({ returns: [check] }))).toMatchObject([
      ['return-check', expect.stringContaining('nothing is taken away')],
    ]);
    expect(said(events({ returns: [{ ...check, missing: 0 }] }))).toEqual([]);
  });
});

describe('a call-back', () => {
  const here = { zone: 'America/New_York', dayBoundary: '00:00' };
  it('is due a day later, on the next open day where that one is closed (R-095)', () => {
    const due = (closed: string[]) => callBackDue(now, here, closed, standardPolicy).toISOString();
    expect(due([])).toBe('2026-06-11T11:00:00.000Z');
    expect(due(['2026-06-11', '2026-06-12'])).toBe('2026-06-13T11:00:00.000Z');
  });

  it('what was counted goes with what is said of it (R-095)', () => {
    const expected = { bottles: 3, mcg: 240_000 };
    const all = { outcome: 'correct', counted: 3, sealsIntact: true, foundMcg: 240_000 } as const;
    expect(refuseOutcome(all, expected)).toBeNull();
    expect(refuseOutcome({ ...all, counted: 2 }, expected)?.says).toContain('Short');
    expect(refuseOutcome({ ...all, sealsIntact: false }, expected)?.says).toContain('Tampered');
    expect(refuseOutcome({ ...all, outcome: 'short' }, expected)?.says).toContain('Correct');
    expect(refuseOutcome({ ...all, counted: 4 }, expected)?.says).toContain('count again');
    expect(refuseOutcome({ ...all, outcome: 'tampered', sealsIntact: null }, expected)?.says).toContain('seals');
    expect(refuseOutcome({ ...all, outcome: 'no-show' }, expected)?.says).toContain('counted');
    const none = { outcome: 'no-show', counted: 0, sealsIntact: null, foundMcg: null } as const;
    expect(refuseOutcome(none, expected)).toBeNull();
  });
});

it('no rule about bottles reads a policy that it does not declare', () => {
  const made = bottles(addDays(today, 1), 6);
  const chart = {
    ...exampleChart,
    takeHomes: [...made, bottle(addDays(today, -1), { id: 'lost', state: 'reported_lost', lostOn: today })],
    ...events({
      ...callBack({}),
      losses: [{ id: 'l', kind: 'lost', on: today, at: `${today}T10:00:00Z`, bottleIds: ['lost'] }],
    }),
  };
  const batch = { reason: 'take-home' as const, orderId: 'order', childResistant: true, bottles: made };
  const all = [
    preparationFacts(week, chart, scene, standardPolicy, now),
    preparationFacts(week, { ...chart, doses: [] }, scene, standardPolicy, now),
    releaseFacts(
      batch,
      { pickUp: { ...usualPickUp, educated: false, lockboxSeen: false } },
      chart,
      scene,
      standardPolicy,
      now,
    ),
  ];
  const hidden = bottleRules.flatMap((rule) => {
    const reads = new Set<string>();
    const policy = new Proxy(standardPolicy, {
      get: (target, key) => {
        if (typeof key === 'string') reads.add(key);
        return Reflect.get(target, key) as unknown;
      },
    }) as Policy;
    for (const facts of all)
      if (rule.appliesTo === undefined || rule.appliesTo(facts)) evaluate(rule, { ...facts, policy });
    return [...reads].filter((key) => !rule.policy?.includes(key as PolicyKey)).map((key) => `${rule.id} reads ${key}`);
  });
  expect(hidden).toEqual([]);
});
