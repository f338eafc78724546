import { standardPolicy } from '../../policy';
import { evaluate } from '../../rule';
import { addDays } from '../../time';
import { quotaOf, quotaRules, randomTestsBehind, requiredTests } from './quota';
import { stratumAfter, stratumOn } from './strata';

const today = '2026-12-31';
const active = (days: number) => [{ from: addDays(today, 1 - days), to: null, interim: false }];
const required = (days: number) => requiredTests(active(days), today, standardPolicy).required;
const every = (count: number) => Array.from({ length: count }, (_, index) => addDays(today, -index * 10));

describe('how many random tests are asked for', () => {
  it('T-31 a person active 200 of 365 days is asked for 5 (R-400)', () => {
    expect(required(200)).toBe(5);
  });

  it.each([
    [1, 1],
    [45, 1],
    [46, 2],
    [91, 2],
    [92, 3],
    [364, 8],
    [365, 8],
    [800, 8],
  ])('after %s days of treatment: %s (R-400)', (days, tests) => {
    expect(required(days)).toBe(tests);
  });

  it('in interim treatment two in 180 days; what follows is counted at its own measure (R-400)', () => {
    const interim = [{ from: addDays(today, -179), to: null, interim: true }];
    expect(requiredTests(interim, today, standardPolicy).required).toBe(2);
    expect(
      requiredTests([{ from: addDays(today, -89), to: null, interim: true }], today, standardPolicy).required,
    ).toBe(1);
    const both = [
      { from: addDays(today, -269), to: addDays(today, -90), interim: true },
      { from: addDays(today, -89), to: null, interim: false },
    ];
    // 2 and 8 x 90 / 365 = 1.97: together 3.97.
    expect(requiredTests(both, today, standardPolicy)).toMatchObject({ required: 4, activeDays: 270 });
  });

  it('one that is lacking is under way, two are behind (R-400)', () => {
    const state = (done: number) => quotaOf(active(200), every(done), today, standardPolicy).state;
    expect([5, 4, 3].map(state)).toEqual(['met', 'under-way', 'behind']);
  });

  it('tests before treatment began, and longer than a year ago, do not count (R-400)', () => {
    expect(quotaOf(active(30), [addDays(today, -31)], today, standardPolicy).done).toBe(0);
    expect(quotaOf(active(800), [addDays(today, -365), addDays(today, -364)], today, standardPolicy).done).toBe(1);
  });

  it('says at a take-home decision who is behind, and never stops it (R-400)', () => {
    const [rule] = quotaRules;
    const asked = (done: number) => {
      const randomTests = quotaOf(active(200), every(done), today, standardPolicy);
      return rule && { ...evaluate(rule, { randomTests }), behind: randomTestsBehind(randomTests) };
    };
    expect(asked(3)).toMatchObject({ result: 'failed', severity: 'WARN', behind: true });
    expect(asked(4)).toMatchObject({ result: 'passed', behind: false });
    expect(randomTestsBehind(null)).toBeNull();
  });
});

describe('the parts of the treatment year', () => {
  it('are eight, follow each other without a gap, and differ by a day at most (R-410)', () => {
    const measure = { from: '2026-03-02', tests: 8, days: 365 };
    let part = stratumOn(measure, '2026-03-02');
    const lengths: number[] = [];
    for (let index = 0; index < 16; index += 1) {
      const next = stratumAfter(measure, part);
      expect(next.from).toBe(addDays(part.to, 1));
      lengths.push((Date.parse(part.to) - Date.parse(part.from)) / 86_400_000 + 1);
      part = next;
    }
    expect(new Set(lengths)).toEqual(new Set([45, 46]));
    expect(part.from).toBe(addDays('2026-03-02', 730));
  });
});
