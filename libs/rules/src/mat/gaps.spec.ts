import fc from 'fast-check';
import { addDays } from '../time';
import { micrograms } from '../units';
import { gapBand, gapBands, gapsBetween } from './gaps';

const dose = (day: number, mg = 80) => ({ day: addDays('2026-06-01', day), doseMcg: micrograms(mg * 1000) });
const never = () => false;

describe('gaps between dose days (R-360)', () => {
  it('days strictly between two dose days, none where one follows the other', () =>
    expect(gapsBetween([dose(0), dose(1), dose(5)], never).map(({ from, days }) => [from, days])).toEqual([
      ['2026-06-03', 3],
    ]));

  it('a day that something else covers is no missed day', () =>
    expect(gapsBetween([dose(0), dose(4)], (day) => day === '2026-06-03')[0]?.days).toBe(2));

  it('a gap that is still running is not counted', () => expect(gapsBetween([dose(0)], never)).toEqual([]));

  it('dose days and gaps together are all days from the first to the last', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 200 }), { minLength: 2 }), (days) => {
        const sorted = [...days].sort((one, other) => one - other);
        const gaps = gapsBetween(
          sorted.map((day) => dose(day)),
          never,
        );
        const missed = gaps.reduce((sum, gap) => sum + gap.days, 0);
        expect(missed + days.length).toBe((sorted.at(-1) ?? 0) - (sorted[0] ?? 0) + 1);
      }),
    );
  });

  it.each([
    [1, '1'],
    [4, '4'],
    [5, '5-7'],
    [7, '5-7'],
    [8, '8-14'],
    [14, '8-14'],
    [15, '15-30'],
    [30, '15-30'],
    [31, '>30'],
  ])('%s days are in the band %s', (days, band) => expect(gapBand(days)).toBe(band));

  it('every length has a band', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 5000 }), (days) => expect(gapBands).toContain(gapBand(days))));
  });
});
