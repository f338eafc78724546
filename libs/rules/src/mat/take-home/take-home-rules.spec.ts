import fc from 'fast-check';
import { grantedOverrides } from '../../override';
import { type Policy, standardPolicy } from '../../policy';
import { isRefusal } from '../../refusal';
import { addDays } from '../../time';
import { doctor, methadoneOrder, now, nurse, today } from '../example-chart';
import { decideDispense } from './dispense';
import {
  answered,
  approval,
  batch,
  bottles,
  closedOnSunday,
  days,
  exception,
  factsOf,
  favorable,
  onDay,
  released,
  ruled,
  sunday,
} from './scene';
import { takeHomeRules } from './take-home-rules';

const ofMine = new Set(takeHomeRules.map(({ id }) => id));
const refuses = (asked: Parameters<typeof factsOf>[0]) => {
  const decided = decideDispense(factsOf(asked));
  return isRefusal(decided) && decided.evaluations?.some((one) => ofMine.has(one.ruleId) && one.result === 'failed');
};

describe('T-10 treatment day 14, seven bottles and one for the closed Sunday (R-063, R-065, R-066)', () => {
  // Eight days in a row of which one is the closed Sunday.
  const chart = onDay(14);

  it('T-10 seven days and the closed Sunday may go home (R-063, R-066)', () => {
    const asked = { chart, batch: { bottles: bottles(days(8)) } };
    expect(answered('R-063', asked)).toBe('passed');
    expect(answered('R-066', asked)).toBe('passed');
    expect(ruled('R-066', asked)?.inputs).toMatchObject({ new: 7, days: 7, allowed: 7 });
  });

  it('T-10 the Sunday goes home as a closure dose of its own, beside seven in hand (R-065)', () => {
    const inHand = days(7).filter((on) => on !== sunday);
    const asked = {
      chart: { ...chart, takeHomes: [...inHand, '2026-06-18'].map((on) => released(on)) },
      batch: { reason: 'closure' as const, bottles: bottles([sunday]) },
    };
    expect(answered('R-065', asked)).toBe('passed');
    expect(answered('R-066', asked)).toBe('passed');
    expect(answered('R-064', asked)).toBe('not asked');
  });

  it('T-10 eight days on which the clinic is open are refused (R-063)', () => {
    const open = days(9).filter((on) => on !== sunday);
    const asked = { chart, batch: { bottles: bottles(open) } };
    expect(answered('R-063', asked)).toBe('HARD_STOP');
    expect(answered('R-066', asked)).toBe('HARD_STOP');
    expect(isRefusal(decideDispense(factsOf(asked)))).toBe(true);
  });
});

describe('T-13 buprenorphine has no tiers (R-067)', () => {
  const order = { ...methadoneOrder, product: 'buprenorphine-naloxone-film' as const };
  const asked = (count: number) => ({
    chart: { ...onDay(3), orders: [order] },
    scene: { decision: { ...approval, productClass: 'buprenorphine' as const, tierFrom: null, days: 40 } },
    batch: { bottles: bottles(days(count)) },
    policy: {},
  });

  it('T-13 28 days on treatment day 3: tiers are not asked, only the program’s limit (R-063, R-067)', () => {
    expect(answered('R-063', asked(28))).toBe('not asked');
    expect(answered('R-066', asked(28))).toBe('not asked');
    expect(answered('R-067', asked(28))).toBe('passed');
  });

  it('above the program’s limit is a warning, not a stop (R-067)', () => {
    // One of the days is the closed Sunday, which does not count.
    expect(answered('R-067', asked(29))).toBe('passed');
    expect(answered('R-067', asked(30))).toBe('WARN');
    expect(answered('R-067', { ...asked(10), policy: { bup_th_max_days: 8 } })).toBe('WARN');
  });
});

describe('the tier of the treatment day (R-063)', () => {
  it.each([
    [1, 7],
    [14, 7],
    [15, 14],
    [30, 14],
    [31, 28],
    [400, 28],
  ])('treatment day %i allows %i days, and not one more (R-063)', (treatmentDay, max) => {
    const asked = (count: number) => ({
      chart: onDay(treatmentDay),
      scene: { closedDays: [] },
      batch: { bottles: bottles(days(count)) },
    });
    expect(answered('R-063', asked(max))).toBe('passed');
    expect(answered('R-063', asked(max + 1))).toBe('HARD_STOP');
  });

  it('time carried over from another program counts (R-005, R-063)', () => {
    const asked = { chart: { ...onDay(10), carryOverDays: 21 }, batch: { bottles: bottles(days(20)) } };
    expect(answered('R-063', asked)).toBe('passed');
    expect(answered('R-063', { ...asked, chart: { ...onDay(10), carryOverDays: 20 } })).toBe('HARD_STOP');
  });

  it('the state or the program may allow less, and the strictest holds (R-001)', () => {
    const asked = { chart: onDay(60), batch: { bottles: bottles(days(7)) } };
    expect(answered('R-063', { ...asked, policy: { th_state_limit: '1:1,91:6' } })).toBe('HARD_STOP');
    expect(answered('R-063', { ...asked, policy: { th_limit: '1:3,15:6,31:7', th_state_limit: '1:7,31:6' } })).toBe(
      'passed',
    );
    expect(
      ruled('R-063', { ...asked, policy: { th_limit: '1:3,15:6,31:5', th_state_limit: '1:7,31:6' } })?.inputs,
    ).toMatchObject({ ceiling: 5, layer: 'program' });
  });

  it('what nobody can read allows nothing (R-008)', () => {
    expect(answered('R-063', { policy: { th_limit: 'seven' } })).toBe('HARD_STOP');
  });
});

describe('days of supply (R-066)', () => {
  it('what is in hand counts with what is new, to the day (R-066)', () => {
    const asked = (held: number) => ({
      chart: { ...onDay(10), takeHomes: days(held, '2026-06-18').map((on) => released(on)) },
      batch: { bottles: bottles(days(4)) },
      scene: { closedDays: [] },
    });
    expect(answered('R-066', asked(3))).toBe('passed');
    expect(answered('R-066', asked(4))).toBe('HARD_STOP');
    expect(ruled('R-066', asked(4))?.message).toContain('give at most 3');
  });

  it('two portions of a day are one day; a second bottle for the same portion is one more (R-062, R-066)', () => {
    const portions = days(7).flatMap((on) => [
      { on, portion: 1, doseMcg: 40_000 },
      { on, portion: 2, doseMcg: 40_000 },
    ]);
    const asked = { chart: onDay(10), scene: { closedDays: [] } };
    expect(answered('R-066', { ...asked, batch: { bottles: portions } })).toBe('passed');
    const twice = [...portions, { on: days(1)[0] ?? today, portion: 1, doseMcg: 40_000 }];
    expect(answered('R-066', { ...asked, batch: { bottles: twice } })).toBe('HARD_STOP');
  });

  it.each(['prepared', 'labelled', 'returned_full', 'recalled', 'reported_lost'] as const)(
    'a bottle that is %s is not in hand (R-066)',
    (state) => {
      const takeHomes = days(7, '2026-06-20').map((on) => released(on, { state }));
      expect(answered('R-066', { chart: { ...onDay(10), takeHomes } })).toBe('passed');
    },
  );
});

describe('the decision of a practitioner (R-064)', () => {
  const decided = (change: object, more: Parameters<typeof answered>[1] = {}) =>
    answered('R-064', { scene: { decision: { ...approval, ...change } }, ...more });

  it('nothing goes home without one (R-064)', () => {
    expect(answered('R-064', { scene: { decision: null } })).toBe('HARD_STOP');
    expect(answered('R-064')).toBe('passed');
  });

  it.each(Object.keys(favorable))('the missing answer to “%s” is a stop (R-064)', (one) => {
    const rest = Object.fromEntries(Object.entries(favorable).filter(([key]) => key !== one));
    expect(decided({ criteria: rest })).toBe('HARD_STOP');
  });

  it('an empty rationale is a stop, and so are more days than were approved (R-064)', () => {
    expect(decided({ rationale: ' ' })).toBe('HARD_STOP');
    expect(decided({ days: 6 })).toBe('passed'); // six days and the closed Sunday
    expect(decided({ days: 5 })).toBe('HARD_STOP');
  });

  it('declined means none, until it is decided anew (R-064, R-068)', () => {
    expect(decided({ decision: 'declined', days: 0 })).toBe('HARD_STOP');
  });

  it('another medication asks for a decision of its own (R-064)', () => {
    expect(decided({ productClass: 'buprenorphine' })).toBe('HARD_STOP');
  });

  it('on the last day it still holds; the day after a prescriber gives a reason or decides anew (R-064)', () => {
    expect(decided({ expiresOn: today })).toBe('passed');
    expect(decided({ expiresOn: addDays(today, -1) })).toBe('OVERRIDE');
    const late = { scene: { decision: { ...approval, expiresOn: addDays(today, -1) } } };
    const reason = [{ ruleId: 'R-064', reasonCode: 'clinical', reasonText: 'Reviewed today, written this evening' }];
    const evaluations = [ruled('R-064', late)].filter((one) => one !== undefined);
    expect(grantedOverrides(evaluations, reason, doctor)).toMatchObject([{ ruleId: 'R-064', role: 'prescriber' }]);
    expect(grantedOverrides(evaluations, reason, nurse)).toEqual([]);
  });

  it('a positive drug test changes no answer here (R-068, R-408)', () => {
    const positive = {
      collectedOn: addDays(today, -1),
      collectedAt: null,
      panel: ['fentanyl'],
      positives: ['fentanyl', 'benzodiazepines'],
    };
    const specimens = [{ ...factsOf().chart.specimens[0], ...positive }] as never;
    const [before, after] = [factsOf(), factsOf({ chart: { specimens } })].map((facts) =>
      takeHomeRules.filter(({ appliesTo }) => appliesTo?.(facts) !== false).map((rule) => rule.asks(facts)),
    );
    expect(after).toEqual(before);
  });
});

describe('closure doses (R-065)', () => {
  const closure = (on: readonly string[], closedDays = closedOnSunday) =>
    answered('R-065', { scene: { closedDays, decision: null }, batch: { reason: 'closure', bottles: bottles(on) } });

  it('need a closed day, and are given from the first day on without a decision (R-065)', () => {
    expect(closure([sunday])).toBe('passed');
    expect(closure(['2026-06-15'])).toBe('HARD_STOP');
    expect(closure([sunday, '2026-06-15'])).toBe('HARD_STOP');
    expect(answered('R-065')).toBe('not asked');
  });

  it('a holiday in the calendar is one whatever the weekday (R-065)', () => {
    expect(closure(['2026-06-19'], [{ on: '2026-06-19', kind: 'holiday', name: 'Juneteenth' }])).toBe('passed');
  });

  it('of a weekend that the hours leave shut, one day is (R-065)', () => {
    const weekend = [
      { on: '2026-06-13', kind: 'hours' as const, name: 'Hours' },
      { on: sunday, kind: 'hours' as const, name: 'Hours' },
    ];
    expect(closure([sunday], weekend)).toBe('passed');
    expect(closure(['2026-06-13'], weekend)).toBe('passed');
    expect(closure(['2026-06-13', sunday], weekend)).toBe('HARD_STOP');
  });

  it('a weekday that the hours leave shut is none without an entry in the calendar (R-065)', () => {
    expect(closure(['2026-06-17'], [{ on: '2026-06-17', kind: 'hours', name: 'Hours' }])).toBe('HARD_STOP');
  });

  it('in interim treatment nothing goes home (R-033, R-065)', () => {
    const findings = {
      ...factsOf().chart.findings,
      'interim-treatment': [{ id: 'i', on: addDays(today, -5), at: now, by: 'dr', details: { endedOn: null } }],
    };
    expect(answered('R-065', { chart: { findings }, batch: { reason: 'closure', bottles: bottles([sunday]) } })).toBe(
      'HARD_STOP',
    );
  });
});

describe('exceptions (R-069, R-237)', () => {
  const beyond = (change: object = {}, more: object = {}) => ({
    chart: onDay(10),
    scene: { exceptions: [{ ...exception, ...change }], closedDays: [] },
    batch: { bottles: bottles(days(21)) },
    ...more,
  });

  it('within the tier nobody asks for one (R-069)', () => {
    expect(answered('R-069', { chart: onDay(10) })).toBe('not asked');
    expect(answered('R-237', { chart: onDay(10) })).toBe('not asked');
  });

  it('with every approval and within its dates it lifts the ceiling to its days (R-063, R-066, R-069)', () => {
    expect(['R-063', 'R-066', 'R-069'].map((id) => answered(id, beyond()))).toEqual(['passed', 'passed', 'passed']);
    expect(answered('R-069', beyond({ days: 20 }))).toBe('HARD_STOP');
  });

  it.each([
    ['without the state', { steps: exception.steps.filter(({ step }) => step !== 'state_approved') }],
    ['without SAMHSA', { steps: exception.steps.filter(({ step }) => step !== 'federal_approved') }],
    ['denied', { steps: [...exception.steps, { step: 'denied', on: today }] }],
    ['over', { to: addDays(today, -1) }],
    ['not begun', { from: addDays(today, 1) }],
    ['over before the last bottle', { to: addDays(today, 20) }],
  ])('%s it lifts nothing (R-069)', (_, change) => {
    expect(answered('R-069', beyond(change))).toBe('HARD_STOP');
    expect(answered('R-063', beyond(change))).toBe('HARD_STOP');
  });

  it('where the state has no say, SAMHSA’s approval is enough (R-069)', () => {
    const steps = exception.steps.filter(({ step }) => step !== 'state_approved');
    expect(answered('R-069', beyond({ steps }, { policy: { th_exception_state_approval: false } }))).toBe('passed');
  });

  it('what goes beyond a tier is marked for the DEA, allowed or not (R-237)', () => {
    expect(ruled('R-237', beyond())).toMatchObject({
      result: 'passed',
      severity: 'REPORT',
      inputs: { deaRelevant: true, days: 21, ceiling: 7 },
    });
    expect(ruled('R-237', beyond({ to: '2026-06-11' }))).toMatchObject({ result: 'failed', severity: 'REPORT' });
  });
});

describe('whose hands (R-201)', () => {
  it('nobody dispenses without a license of the day (R-201)', () => {
    expect(answered('R-201')).toBe('passed');
    expect(answered('R-201', { scene: { giver: { ...nurse, licences: [] } } })).toBe('HARD_STOP');
    const refused = decideDispense(factsOf({ scene: { giver: { ...nurse, licences: [] } } }));
    expect(refused).toMatchObject({ code: 'take-home.licence' });
  });
});

interface Scene {
  readonly treatmentDay: number;
  readonly fresh: readonly number[];
  readonly held: readonly number[];
  readonly shut: readonly number[];
  readonly approved: number;
}

describe('whatever happens (R-001, R-066)', () => {
  const supply: fc.Arbitrary<Scene> = fc.record({
    treatmentDay: fc.integer({ min: 1, max: 900 }),
    fresh: fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { maxLength: 30 }),
    held: fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { maxLength: 30 }),
    shut: fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { maxLength: 12 }),
    approved: fc.integer({ min: 1, max: 28 }),
  });
  const at = (ago: number) => addDays(today, ago);
  const asked = ({ treatmentDay, fresh, held, shut, approved }: Scene, policy: Partial<Policy> = {}) => ({
    chart: { ...onDay(treatmentDay), takeHomes: held.map((one) => released(at(one))) },
    scene: {
      decision: { ...approval, days: approved },
      closedDays: shut.map((one) => ({ on: at(one), kind: 'hours' as const, name: 'Hours' })),
    },
    batch: { ...batch, bottles: bottles(fresh.map(at)) },
    policy,
  });

  it('a tightened policy never lets through what was stopped (R-001)', () => {
    const steps = fc
      .tuple(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 14 }), fc.integer({ min: 0, max: 28 }))
      .map(([first, second, third]) => `1:${first},15:${Math.min(second, 14)},31:${third}`);
    fc.assert(
      fc.property(supply, steps, steps, (scene, th_limit, th_state_limit) => {
        const loose = refuses(asked(scene));
        const tight = refuses(asked(scene, { th_limit, th_state_limit }));
        expect(loose && !tight).toBe(false);
      }),
    );
  });

  it('more supply in hand never allows more (R-066)', () => {
    fc.assert(
      fc.property(supply, fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { maxLength: 10 }), (scene, more) => {
        const before = refuses(asked(scene));
        const after = refuses(asked({ ...scene, held: [...new Set([...scene.held, ...more])] }));
        expect(before && !after).toBe(false);
      }),
    );
  });

  it('no rule reads a policy that it does not declare (R-003)', () => {
    const reads = new Map<string, Set<string>>();
    fc.assert(
      fc.property(supply, (scene) => {
        const facts = factsOf(asked(scene));
        for (const rule of takeHomeRules) {
          const read = reads.get(rule.id) ?? new Set();
          reads.set(rule.id, read);
          const policy = new Proxy(standardPolicy, {
            get: (one, key) => (read.add(String(key)), Reflect.get(one, key) as unknown),
          });
          if (rule.appliesTo?.({ ...facts, policy }) !== false) rule.asks({ ...facts, policy });
        }
      }),
    );
    const hidden = takeHomeRules.flatMap(({ id, policy = [] }) =>
      [...(reads.get(id) ?? [])].filter((key) => !policy.includes(key as never)).map((key) => `${id} reads ${key}`),
    );
    expect(hidden).toEqual([]);
  });
});
