import { doctor, now, nurse } from '../mat/example-chart';
import { policyFrom } from '../policy';
import { isRefusal } from '../refusal';
import { addMinutes } from '../time';
import { cowsBand, type CowsAttempt, type CowsScene, cowsTotal, decideCows, objectiveSigns } from './cows';
import { cowsItemNames, cowsItems, type CowsScores, pulseScore } from './cows-items';
import { precipitatedWithdrawal } from './precipitated';

const items: CowsScores = {
  sweating: 2,
  restlessness: 1,
  pupils: 1,
  aches: 2,
  noseTears: 2,
  gi: 2,
  tremor: 1,
  yawning: 1,
  anxiety: 2,
  gooseflesh: 3,
};
const taken: CowsAttempt = { pulseBpm: 96, items, reason: 'pre-dose' };
const scene: CowsScene = { recorder: nurse, now, zone: 'America/New_York', dayBoundary: '00:00', replaced: null };
const policy = policyFrom([], '2026-06-10');

describe('COWS', () => {
  it('COWS: pulse 96 and the ten items of the vector are 18, moderate (R-105)', () => {
    expect(decideCows(taken, scene)).toMatchObject({ total: 18, band: 'moderate', on: '2026-06-10', at: now });
  });

  it('COWS pulse: 80 / 81 / 100 / 101 / 120 / 121 beats a minute score 0 / 1 / 1 / 2 / 2 / 4 (R-105)', () => {
    expect([80, 81, 100, 101, 120, 121].map(pulseScore)).toEqual([0, 1, 1, 2, 2, 4]);
  });

  it('COWS bands: totals 4, 5, 12, 13, 24, 25, 36, 37 (R-105)', () => {
    const words = ['none', 'mild', 'mild', 'moderate', 'moderate', 'moderately-severe', 'moderately-severe', 'severe'];
    expect([4, 5, 12, 13, 24, 25, 36, 37].map(cowsBand)).toEqual(words);
  });

  it('COWS invalid: gooseflesh 2 is rejected, and the scores that exist are said (R-105)', () => {
    const refusal = decideCows({ ...taken, items: { ...items, gooseflesh: 2 } }, scene);
    expect(refusal).toMatchObject({ code: 'finding.invalid', says: 'Gooseflesh is scored 0, 3 or 5.' });
    expect(isRefusal(refusal) && JSON.stringify(refusal.evaluations?.map(({ inputs }) => inputs))).not.toContain('2');
  });

  it('of every item exactly the scores of the scale are taken (R-105)', () => {
    const allowed = cowsItemNames.map((name) => [
      name,
      [0, 1, 2, 3, 4, 5, 6].filter(
        (score) => !isRefusal(decideCows({ ...taken, items: { ...items, [name]: score } }, scene)),
      ),
    ]);
    expect(Object.fromEntries(allowed)).toEqual({
      sweating: [0, 1, 2, 3, 4],
      restlessness: [0, 1, 3, 5],
      pupils: [0, 1, 2, 5],
      aches: [0, 1, 2, 4],
      noseTears: [0, 1, 2, 4],
      gi: [0, 1, 2, 3, 5],
      tremor: [0, 1, 2, 4],
      yawning: [0, 1, 2, 4],
      anxiety: [0, 1, 2, 4],
      gooseflesh: [0, 3, 5],
    });
  });

  it('the highest of everything is 48, the lowest 0 (R-105)', () => {
    const each = (pick: (scores: readonly number[]) => number) =>
      Object.fromEntries(
        cowsItemNames.map((name) => [name, pick(cowsItems[name].scores.map(({ score }) => score))]),
      ) as unknown as CowsScores;
    expect(
      cowsTotal(
        each((scores) => Math.max(...scores)),
        140,
      ),
    ).toBe(48);
    expect(
      cowsTotal(
        each(() => 0),
        60,
      ),
    ).toBe(0);
  });

  it('with an item or the pulse missing there is no total and no band, and it is kept as it is (R-105)', () => {
    const noPulse = { ...taken, pulseBpm: null };
    const noYawn = { ...taken, items: { ...items, yawning: null } };
    for (const attempt of [noPulse, noYawn])
      expect(decideCows(attempt, scene)).toMatchObject({ total: null, band: null });
    const nothing = Object.fromEntries(cowsItemNames.map((name) => [name, null])) as unknown as CowsScores;
    expect(decideCows({ ...noPulse, items: nothing }, scene)).toMatchObject({ code: 'finding.invalid' });
  });

  it('counts what is seen, not what is only told: of the stomach only vomiting or diarrhea (R-100)', () => {
    expect(objectiveSigns(items, 96)).toBe(8);
    expect(objectiveSigns({ ...items, gi: 3 }, 96)).toBe(9);
    expect(objectiveSigns({ ...items, aches: 0, anxiety: 0 }, 80)).toBe(7);
    expect(objectiveSigns(items, null)).toBe(7);
  });

  it('is taken by those who dispense, under a license that stands', () => {
    expect(decideCows(taken, { ...scene, recorder: doctor })).toMatchObject({ total: 18 });
    expect(decideCows(taken, { ...scene, recorder: { ...nurse, licences: [] } })).toMatchObject({
      code: 'finding.licence',
    });
    expect(decideCows(taken, { ...scene, recorder: { ...nurse, roles: ['counselor'] } })).toMatchObject({
      code: 'finding.licence',
    });
    expect(decideCows(taken, { ...scene, recorder: null })).toMatchObject({ total: 18 });
  });

  it('is not of the future, and its pulse is one that a person can have', () => {
    expect(decideCows({ ...taken, at: addMinutes(now, 1) }, scene)).toMatchObject({ code: 'finding.invalid' });
    expect(decideCows({ ...taken, pulseBpm: 14 }, scene)).toMatchObject({ code: 'finding.invalid' });
    expect(decideCows({ ...taken, pulseBpm: 261 }, scene)).toMatchObject({ code: 'finding.invalid' });
  });

  it('is replaced once, and only where it is (R-012)', () => {
    const replaces = { id: 'cows', reason: 'Gooseflesh was overlooked' };
    expect(decideCows({ ...taken, replaces }, scene)).toMatchObject({ code: 'finding.invalid' });
    expect(decideCows({ ...taken, replaces }, { ...scene, replaced: { replacedBy: null } })).toMatchObject({
      total: 18,
    });
    const before = { replacedBy: { by: { displayName: 'Ann' } } };
    expect(decideCows({ ...taken, replaces }, { ...scene, replaced: before })).toMatchObject({
      code: 'finding.replaced',
      facts: { by: 'Ann' },
    });
  });
});

describe('withdrawal brought on by buprenorphine (R-104)', () => {
  const dose = addMinutes(now, -60);
  const at = (minutes: number, total: number | null) => ({ at: addMinutes(dose, minutes), total });
  const after = (minutes: number, total: number | null, ...before: readonly ReturnType<typeof at>[]) =>
    precipitatedWithdrawal(at(minutes, total), before, [dose], policy);

  it('is a rise of more than five points within two hours after the dose', () => {
    expect(after(60, 17, at(-10, 12))).toBe(false);
    expect(after(60, 18, at(-10, 12))).toBe(true);
  });

  it('counts until the last of the two hours, and not before the dose', () => {
    expect(after(120, 30, at(-10, 12))).toBe(true);
    expect(after(121, 30, at(-10, 12))).toBe(false);
    expect(after(0, 30, at(-10, 12))).toBe(false);
  });

  it('is measured from the lowest since the dose, so that a relief in between does not hide it', () => {
    expect(after(90, 14, at(-10, 12), at(30, 6))).toBe(true);
    expect(after(90, 14, at(30, 9))).toBe(false);
  });

  it('the last total before the dose counts, not an older one', () => {
    expect(after(60, 14, at(-300, 2), at(-10, 12))).toBe(false);
  });

  it('is not said without totals to compare, and not of another dose day', () => {
    expect(after(60, null, at(-10, 2))).toBe(false);
    expect(after(60, 30)).toBe(false);
    expect(after(60, 30, at(-10, null))).toBe(false);
    expect(precipitatedWithdrawal(at(60, 30), [at(-10, 2)], [], policy)).toBe(false);
  });

  it('follows the program’s numbers', () => {
    const stricter = policyFrom(
      [{ key: 'bup_precipitated_points', value: 2, effectiveFrom: '2026-01-01' }],
      '2026-06-10',
    );
    expect(precipitatedWithdrawal(at(60, 15), [at(-10, 12)], [dose], policy)).toBe(false);
    expect(precipitatedWithdrawal(at(60, 15), [at(-10, 12)], [dose], stricter)).toBe(true);
  });
});
