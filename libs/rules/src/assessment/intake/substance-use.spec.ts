import { now } from '../../mat/example-chart';
import { alcohol, heroin, sceneWith, zone } from './example-intake';
import { readSection } from './read-section';
import { firstUseBin, frequency, frequency30, lastUseAt, opioidUseImplied, substancesOf } from './substance-facts';
import { intakeSections } from './sections';

const read = (...substances: object[]) => readSection(intakeSections['substance-use'], { substances }, sceneWith());
const faults = (...substances: object[]) => read(...substances).wrong;

describe('substances (clinical reference 2.5)', () => {
  it('a row each, with its usual route and its last use', () => {
    const { data, missing, wrong } = read(heroin, alcohol);
    expect([missing, wrong]).toEqual([[], {}]);
    expect(substancesOf(data).map(({ substance, lastUseOn }) => [substance, lastUseOn])).toEqual([
      [5, null],
      [2, '2026-06-08'],
    ]);
  });

  it('one is the primary one, the next two are given once, no third without a second', () => {
    expect(faults(heroin, { ...alcohol, rank: 'primary' })).toHaveProperty(['substances.1.rank']);
    expect(faults({ ...heroin, rank: 'secondary' })).toHaveProperty(['substances.0.rank']);
    expect(faults(heroin, { ...alcohol, rank: 'tertiary' })['substances.1.rank']).toMatch(/no secondary one/);
    expect(faults(heroin, { ...alcohol, rank: 'other' }, { ...alcohol, rank: 'other' })).toEqual({});
  });

  it('“None” stands alone', () => {
    expect(faults({ substance: 1 })).toEqual({});
    expect(faults(heroin, { substance: 1, rank: 'other' })['substances.1.substance']).toMatch(/stands alone/);
  });

  it('days used and last use agree, at the edge too', () => {
    const last = (lastUseOn: string, days30: number) => faults({ ...alcohol, rank: 'primary', lastUseOn, days30 });
    expect(last('2026-05-11', 0)).toEqual({});
    expect(last('2026-05-12', 0)).toHaveProperty(['substances.0.days30']);
    expect(last('2026-05-11', 1)).toEqual({});
    expect(last('2026-05-10', 1)).toHaveProperty(['substances.0.days30']);
    expect(last('2026-05-10', 0)).toEqual({});
  });

  it('ages are in order, and not of later than today', () => {
    expect(faults({ ...heroin, ageFirstUse: 21, ageRegularUse: 20 })).toHaveProperty(['substances.0.ageRegularUse']);
    expect(faults({ ...heroin, ageFirstUse: 42, ageRegularUse: 42 })).toEqual({});
    expect(faults({ ...heroin, ageFirstUse: 43, ageRegularUse: 43 })).toHaveProperty(['substances.0.ageFirstUse']);
  });

  it('days of use become a frequency, from the days of a usual week', () => {
    const codes = [0, 1, 3, 4, 10, 11, 27, 28, 30].map(frequency30);
    expect(codes).toEqual([1, 2, 2, 3, 3, 4, 4, 5, 5]);
    expect([0, 1, 27, 28, 30].map(frequency)).toEqual([1, 2, 2, 3, 3]);
  });

  it('an age at first use falls into its bin', () => {
    const bins = [0, 11, 12, 14, 15, 17, 18, 20, 21, 24, 25, 29, 30, 70].map(firstUseBin);
    expect(bins).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7]);
  });
});

describe('the last use of an opioid, for the dosing rules (R-101, R-152)', () => {
  const implied = (...substances: object[]) => opioidUseImplied(read(...substances).data, now, zone);

  it('is of its class and of its moment; other substances say nothing', () => {
    expect(implied(heroin, alcohol)).toEqual([
      { opioidClass: 'short', lastUsedAt: '2026-06-10T07:00:00.000Z', source: 'person' },
    ]);
    expect(implied({ ...alcohol, rank: 'primary' })).toEqual([]);
  });

  it('of a day alone it is the last moment that it could have been, and never of later', () => {
    const onDay = { ...heroin, lastUsePrecision: 'day', lastUseAt: null };
    expect(implied({ ...onDay, lastUseOn: '2026-06-08' })[0]?.lastUsedAt).toBe('2026-06-09T03:59:00.000Z');
    expect(implied({ ...onDay, lastUseOn: '2026-06-10' })[0]?.lastUsedAt).toBe(now.toISOString());
    expect(implied({ ...heroin, lastUsePrecision: 'unknown', lastUseAt: null })).toEqual([]);
    const [use] = substancesOf(read(heroin).data);
    expect(use && lastUseAt(use, now, zone)?.toISOString()).toBe('2026-06-10T07:00:00.000Z');
  });

  it('where fentanyl is likely in it, it counts as fentanyl; what nobody knows as long-acting', () => {
    expect(implied({ ...heroin, fentanylLikely: 'yes' })[0]?.opioidClass).toBe('fentanyl');
    expect(implied({ ...heroin, lastUseType: 'unknown' })[0]?.opioidClass).toBe('long');
    expect(implied({ ...heroin, lastUseType: 'kratom' })[0]?.opioidClass).toBe('short');
  });

  it('of each class the latest, of several classes each', () => {
    const methadone = {
      ...heroin,
      substance: 6,
      rank: 'secondary',
      lastUseType: 'methadone',
      lastUseAt: '2026-06-09T07:00:00.000Z',
    };
    const earlier = {
      ...heroin,
      substance: 7,
      rank: 'other',
      lastUseType: 'short-rx',
      lastUseAt: '2026-06-01T07:00:00.000Z',
    };
    expect(implied(heroin, methadone, earlier).map(({ opioidClass, lastUsedAt }) => [opioidClass, lastUsedAt])).toEqual(
      [
        ['methadone', '2026-06-09T07:00:00.000Z'],
        ['short', '2026-06-10T07:00:00.000Z'],
      ],
    );
  });
});
