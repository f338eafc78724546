import { historyRuns, injectionSpans, steps, tally, topOf } from './dose-history';
import type { DayState, HistoryDay } from './dose-history';
import { dayWords, runWords, summary } from './dose-history-words';

const methadone = 'methadone-oral-concentrate';
const day = (n: number, state: DayState, mg: number | null = null, product: string | null = methadone): HistoryDay => ({
  day: `2026-11-${String(n).padStart(2, '0')}`,
  state,
  doseMcg: mg === null ? null : mg * 1000,
  product: mg === null ? null : product,
  orderedMcg: 80_000,
});

describe('the step line of doses', () => {
  it('goes from step to step on days in a row, and is never drawn over a missed day', () => {
    const runs = historyRuns([
      day(1, 'given', 60),
      day(2, 'given', 60),
      day(3, 'given', 70),
      day(4, 'missed'),
      day(5, 'given', 70),
    ]);
    const lines = steps(runs);
    expect(lines.map((line) => line.map(({ first, last, doseMcg }) => [first, last, doseMcg]))).toEqual([
      [
        [0, 1, 60_000],
        [2, 2, 70_000],
      ],
      [[4, 4, 70_000]],
    ]);
  });

  it('ends at a declined dose and at a closed day, and goes on over a dose given elsewhere', () => {
    const runs = historyRuns([
      day(1, 'given', 60),
      day(2, 'external', 60),
      day(3, 'given', 60),
      day(4, 'declined', 0),
      day(5, 'given', 60),
      day(6, 'closed'),
    ]);
    expect(steps(runs).map((line) => [line[0]!.first, line.at(-1)!.last])).toEqual([
      [0, 2],
      [4, 4],
    ]);
  });

  it('keeps injections off the line and shows them with the days they cover', () => {
    const xr = 'buprenorphine-xr-brixadi-weekly';
    const covered = [2, 3, 4, 5, 6, 7].map((n) => ({ ...day(n, 'covered'), product: xr }));
    const runs = historyRuns([day(1, 'given', 24, xr), ...covered, day(8, 'missed')]);
    expect(steps(runs)).toEqual([]);
    expect(injectionSpans(runs)).toEqual([{ first: 0, last: 6, doseMcg: 24_000, product: xr }]);
  });

  it('shows an injection from before the first day by what it still covers', () => {
    const runs = historyRuns([{ ...day(1, 'covered'), product: 'naltrexone-xr' }, day(2, 'none')]);
    expect(injectionSpans(runs)).toEqual([{ first: 0, last: 0, doseMcg: 0, product: 'naltrexone-xr' }]);
  });
});

describe('the words beside it', () => {
  it('count taken, missed and declined days apart', () => {
    const counted = tally([
      day(1, 'given', 60),
      day(2, 'missed'),
      day(3, 'partial', 30),
      day(4, 'declined', 0),
      day(5, 'given', 80),
    ]);
    expect(counted).toEqual({
      taken: 3,
      atHome: 0,
      covered: 0,
      missed: 1,
      declined: 1,
      highestMcg: 80_000,
      latestMcg: 80_000,
    });
    expect(summary(5, counted)).toBe('3 days with a dose, 1 day missed, 1 day declined, now 80 mg, highest 80 mg');
  });

  it('say a day with everything that happened on it', () => {
    const words = dayWords(day(3, 'partial', 30), {
      cows: [{ day: '2026-11-03', at: '2026-11-03T12:00:00Z', total: 9 }],
      specimens: [{ day: '2026-11-03', result: 'not_collected' }],
    });
    expect(words).toMatch(
      /^Tue 3 Nov.*: 30 mg partly taken \(Methadone\), 80 mg ordered, COWS 9, drug test not collected$/,
    );
    expect(runWords(day(1, 'missed'))).toBe('no dose: missed');
  });

  it('stand for somebody without any dose', () => {
    expect(summary(30, tally([day(1, 'none')]))).toBe('No dose in the last 30 days.');
  });
});

it('the axis ends at a round number above the highest dose', () => {
  expect([0, 16_000, 80_000, 120_000, 430_000].map(topOf)).toEqual([2_000, 20_000, 100_000, 160_000, 500_000]);
});
