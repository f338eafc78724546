import { countsOf, heightOf, runsOf } from './dose-days';
import type { DoseDay } from './dose-days';

const days = (...amounts: (number | null)[]): DoseDay[] =>
  amounts.map((doseMcg, index) => ({ serviceDay: `2026-11-${String(index + 1).padStart(2, '0')}`, doseMcg }));

describe('the strip of doses', () => {
  it('rolls days in a row on one amount into one step', () => {
    expect(runsOf(days(60_000, 60_000, 70_000))).toEqual([
      { from: '2026-11-01', to: '2026-11-02', days: 2, doseMcg: 60_000 },
      { from: '2026-11-03', to: '2026-11-03', days: 1, doseMcg: 70_000 },
    ]);
  });

  it('keeps a missed day as a gap and never joins the steps on both sides of it', () => {
    expect(runsOf(days(60_000, null, 60_000)).map((run) => run.doseMcg)).toEqual([60_000, null, 60_000]);
  });

  it('does not call days before the first dose missed', () => {
    expect(countsOf(days(null, null, 30_000, null, 40_000))).toEqual({ given: 2, without: 1, highest: 40_000 });
  });

  it('stands for a person without any dose', () => {
    expect(countsOf(days(null, null))).toEqual({ given: 0, without: 0, highest: 0 });
    expect(heightOf(0, 0, 30)).toBe(0);
  });

  it('keeps the smallest dose visible', () => {
    expect(heightOf(1000, 120_000, 30)).toBe(4);
    expect(heightOf(120_000, 120_000, 30)).toBe(30);
  });
});
