import { standardPolicy } from '../../policy';
import { addDays } from '../../time';
import { openReviews, type TrendLine, type VarianceCount, varianceTrend } from './variance';

const today = '2026-06-30';
const product = {
  id: 'p',
  name: 'Methadone 10 mg/mL',
  unit: 'mcg',
  form: 'liquid',
  mcgPerMl: 10_000,
  mcgPerUnit: null,
} as const;
const count = (ago: number, variance: number, more: Partial<VarianceCount> = {}): VarianceCount => ({
  id: `count ${ago} ${more.station?.id ?? 'w1'}`,
  on: addDays(today, -ago),
  at: `${addDays(today, -ago)}T20:00:00.000Z`,
  product,
  container: { id: 'c1', serial: 'MC-1' },
  station: { id: 'w1', name: 'Window 1' },
  variance,
  tolerance: 10_000,
  dispensed: 2_000_000,
  by: [{ staffId: 'ann', name: 'Ann', quantity: 2_000_000 }],
  ...more,
});
const trend = (counts: readonly VarianceCount[], days = 30) =>
  varianceTrend(counts, { today, days, policy: standardPolicy });
const of = (lines: readonly TrendLine[], by: TrendLine['by'], id: string) =>
  lines.find((one) => one.by === by && one.id === id);

describe('the trend of variances (R-226)', () => {
  it('by window, dispenser and container, of seven and of thirty days (R-226)', () => {
    const counts = [count(0, -1_000), count(6, -2_000), count(7, -4_000), count(29, -8_000), count(30, -16_000)];
    expect(of(trend(counts, 7), 'window', 'w1')).toMatchObject({ counts: 2, variance: -3_000 });
    expect(of(trend(counts), 'container', 'c1')).toMatchObject({ counts: 4, variance: -15_000, short: 4 });
    expect(of(trend(counts), 'dispenser', 'ann')?.course.map(({ total }) => total)).toEqual([
      -8_000, -12_000, -14_000, -15_000,
    ]);
  });

  it('what two gave is shared by what each took out (R-226)', () => {
    const by = [
      { staffId: 'ann', name: 'Ann', quantity: 1_500_000 },
      { staffId: 'bo', name: 'Bo', quantity: 500_000 },
    ];
    const lines = trend([count(0, -8_000, { by })]);
    expect(of(lines, 'dispenser', 'ann')).toMatchObject({ variance: -6_000, dispensed: 1_500_000 });
    expect(of(lines, 'dispenser', 'bo')).toMatchObject({ variance: -2_000, dispensed: 500_000 });
  });

  it('errors that cancel each other out are no trend (R-226)', () => {
    const counts = Array.from({ length: 10 }, (_, ago) => count(ago, ago % 2 === 0 ? -9_000 : 9_000));
    expect(of(trend(counts), 'window', 'w1')?.persistent).toBe(false);
  });

  it('missing a little, each time inside tolerance, is one (R-226)', () => {
    const counts = Array.from({ length: 9 }, (_, ago) => count(ago, -5_000));
    // Nine readings could be off by three times one tolerance together; nine times half of one is more.
    expect(of(trend(counts), 'window', 'w1')).toMatchObject({ variance: -45_000, tolerance: 30_000, persistent: true });
  });

  it('over the tolerance by one microgram, and not at it (R-226)', () => {
    const four = (last: number) => [count(1, -5_000), count(2, -5_000), count(3, -5_000), count(4, last)];
    expect(of(trend(four(-5_000)), 'window', 'w1')).toMatchObject({
      variance: -20_000,
      tolerance: 20_000,
      persistent: false,
    });
    expect(of(trend(four(-5_001)), 'window', 'w1')?.persistent).toBe(true);
  });

  it('two counts are no trend, and too much is none either (R-226)', () => {
    expect(of(trend([count(1, -50_000), count(2, -50_000)]), 'window', 'w1')?.persistent).toBe(false);
    expect(of(trend([1, 2, 3].map((ago) => count(ago, 50_000))), 'window', 'w1')?.persistent).toBe(false);
  });

  it('two substances are never added up (R-226)', () => {
    const other = { ...product, id: 'q', name: 'Buprenorphine' };
    expect(
      trend([count(0, -1_000), count(1, -1_000, { product: other })]).filter(({ by }) => by === 'window'),
    ).toHaveLength(2);
  });

  it('a review is open until somebody looked into it, and again when more goes missing (R-226)', () => {
    const counts = Array.from({ length: 9 }, (_, ago) => count(ago + 1, -5_000));
    const lines = trend(counts);
    const review = { by: 'window', id: 'w1', productId: 'p', at: `${today}T08:00:00.000Z` } as const;
    expect(openReviews(lines, counts, []).map(({ by }) => by)).toEqual(['dispenser', 'container', 'window']);
    expect(openReviews(lines, counts, [review]).map(({ by }) => by)).toEqual(['dispenser', 'container']);
    const more = [...counts, count(0, -5_000)];
    expect(openReviews(trend(more), more, [review]).map(({ by }) => by)).toContain('window');
  });
});
