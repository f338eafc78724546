import fc from 'fast-check';
import { isLooserThanFloor, policyFrom, standardPolicy } from '../../policy';
import { decidePolicyValue } from '../../programme/policy-change';
import { today } from '../example-chart';
import { type ExplainFacts, explainAll, explainUnder } from './explain';
import { approval, favorable } from './scene';
import { isWithinFederalTiers, parseTiers, strictest, tierOn } from './tiers';
import { ceilingOn, takeHomeVersions, versionOn } from './versions';

const facts = (change: Partial<ExplainFacts> = {}): ExplainFacts => ({
  today,
  treatmentDay: 40,
  productClass: 'methadone',
  decision: approval,
  policy: standardPolicy,
  ...change,
});

describe('the rule in force on the day decides (R-001, R-063)', () => {
  it.each([
    ['2020-03-15', 'federal-2001'],
    ['2020-03-16', 'federal-2020'],
    ['2024-04-01', 'federal-2020'],
    ['2024-04-02', 'federal-2024'],
    ['2026-06-10', 'federal-2024'],
  ])('on %s it is %s (R-063)', (day, id) => {
    expect(versionOn(day).id).toBe(id);
  });

  it('a day under the exemption of 2020 is judged by it, and by nothing of 2024 (R-063)', () => {
    expect(ceilingOn('2022-05-01', 3, true, standardPolicy)).toMatchObject({ days: 28, layer: 'federal' });
    expect(ceilingOn('2022-05-01', 3, false, standardPolicy)).toMatchObject({ days: 14 });
    expect(ceilingOn('2024-04-02', 3, true, standardPolicy)).toMatchObject({ days: 7, version: 'federal-2024' });
  });

  it.each([
    [1, 1, 'a week'],
    [90, 1, 'a week'],
    [91, 2, 'a week'],
    [180, 2, 'a week'],
    [181, 3, 'a week'],
    [270, 3, 'a week'],
    [271, 6, 'at a time'],
    [365, 6, 'at a time'],
    [366, 14, 'at a time'],
    [730, 14, 'at a time'],
    [731, 28, 'at a time'],
  ])('the rule of 2001 gave %i treatment days %i doses %s (R-063)', (treatmentDay, maxDays, counts) => {
    expect(explainUnder('federal-2001', facts({ treatmentDay }))).toMatchObject({ maxDays, counts, inForce: false });
  });

  it('the exemption of 2020 asked whether somebody was stable (R-063)', () => {
    expect(explainUnder('federal-2020', facts())).toMatchObject({ maxDays: 28 });
    const unstable = { ...approval, criteria: { ...favorable, attendance: { answer: 'no' as const } } };
    expect(explainUnder('federal-2020', facts({ decision: unstable }))).toMatchObject({ maxDays: 14 });
    expect(explainUnder('federal-2020', facts({ decision: null }))).toMatchObject({ maxDays: 14 });
  });

  it('the eight criteria of 2001 are told and never asked: nobody has an answer to most of them (R-064)', () => {
    const { criteria } = explainUnder('federal-2001', facts());
    expect(criteria).toHaveLength(8);
    expect(criteria.filter(({ answer }) => answer !== null)).toHaveLength(3);
    expect(explainUnder('federal-2024', facts()).criteria.map(({ answer }) => answer)).toEqual(Array(6).fill('yes'));
  });

  it('what is in force is the federal rule with what the state and the program make stricter (R-001)', () => {
    const policy = { ...standardPolicy, th_state_limit: '1:2,31:6' };
    const [own, ...others] = explainAll(facts({ policy }));
    expect(own).toMatchObject({ id: 'state-and-program', inForce: true, maxDays: 6 });
    expect(others.map(({ id, maxDays }) => [id, maxDays])).toEqual([
      ['federal-2001', 1],
      ['federal-2020', 28],
      ['federal-2024', 28],
    ]);
  });

  it('each step has the day of the calendar on which it begins (R-063)', () => {
    expect(explainUnder('federal-2024', facts({ treatmentDay: 20 })).rungs).toMatchObject([
      { fromTreatmentDay: 1, place: 'behind' },
      { fromTreatmentDay: 15, place: 'current', from: '2026-06-05' },
      { fromTreatmentDay: 31, place: 'next', from: '2026-06-21' },
    ]);
  });

  it('time in treatment says nothing about buprenorphine (R-067)', () => {
    expect(explainUnder('federal-2024', facts({ productClass: 'buprenorphine' }))).toMatchObject({
      applies: false,
      maxDays: null,
      rungs: [],
    });
  });

  it('explaining under a version is the same whatever day it is (R-003)', () => {
    const treatmentDay = fc.integer({ min: 1, max: 2000 });
    fc.assert(
      fc.property(treatmentDay, fc.constantFrom('2015-01-01', '2021-01-01', today), (day, other) => {
        for (const { id } of takeHomeVersions) {
          const [one, two] = [today, other].map((on) => explainUnder(id, facts({ today: on, treatmentDay: day })));
          expect(one?.maxDays).toBe(two?.maxDays);
        }
      }),
    );
  });
});

describe('steps as policy (R-001, R-063)', () => {
  it.each([
    ['1:7,15:14,31:28', true],
    ['1:7,15:14', true],
    ['1:0', true],
    ['1:7,20:14,31:28', true],
    ['1:8,15:14,31:28', false],
    ['1:7,14:14,31:28', false],
    ['1:7,15:14,31:29', false],
  ])('%s is within the federal floor: %s (R-001)', (text, within) => {
    expect(isWithinFederalTiers(text)).toBe(within);
    expect(isLooserThanFloor('th_limit', text)).toBe(!within);
  });

  it.each(['', '7', '2:7', '1:7,1:8', '15:14,1:7', '1:7,', 'one:seven', '1:99'])(
    '%s is no list of steps (R-063)',
    (text) => {
      expect(parseTiers(text)).toBeNull();
      expect(decidePolicyValue('th_limit', text)).toMatchObject({ code: 'policy.invalid' });
    },
  );

  it('a looser value written behind our back does not hold (R-001)', () => {
    const rows = [{ key: 'th_limit', value: '1:28', effectiveFrom: '2026-01-01' }];
    expect(policyFrom(rows, today).th_limit).toBe(standardPolicy.th_limit);
  });

  it('of several layers the strictest holds on every day (R-001)', () => {
    const tiers = fc
      .array(fc.tuple(fc.integer({ min: 2, max: 400 }), fc.integer({ min: 0, max: 28 })), { maxLength: 6 })
      .map((steps) => {
        const later = [...new Map(steps)].sort(([one], [other]) => one - other);
        return [{ from: 1, max: 7 }, ...later.map(([from, max]) => ({ from, max }))];
      });
    fc.assert(
      fc.property(fc.array(tiers, { minLength: 1, maxLength: 3 }), fc.integer({ min: 1, max: 500 }), (all, day) => {
        expect(tierOn(strictest(all), day).max).toBe(Math.min(...all.map((one) => tierOn(one, day).max)));
      }),
    );
  });
});
