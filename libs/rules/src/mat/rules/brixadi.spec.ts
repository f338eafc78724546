import { addMinutes } from '../../time';
import { brixadiFor, monthlyFor } from '../brixadi-conversion';
import { exampleChart, now, today } from '../example-chart';
import { atTheWindow, chartFor, givenOf, toTheOrder, verdict } from '../example-products';
import type { KnownDose } from '../medication-chart';

const weekly = 'buprenorphine-xr-brixadi-weekly';
const monthly = 'buprenorphine-xr-brixadi-monthly';
const film = 'buprenorphine-naloxone-film';
const w = (day: string, mg: number) => givenOf(weekly, mg, day);
const start = (mg: number, doses: readonly KnownDose[]) =>
  verdict(atTheWindow('R-126', chartFor(weekly, mg, { doses })));
const window = (product: typeof weekly | typeof monthly, mg: number, lastOn: string, day: string) => {
  const chart = chartFor(product, mg, {
    today: day,
    doses: [givenOf(product, mg, lastOn), givenOf(product, mg, '2026-01-01')],
  });
  return verdict(atTheWindow('R-127', chart, { serviceDay: day }));
};

describe('the first week of Brixadi (R-126)', () => {
  const test = (minutesAgo: number) =>
    givenOf(film, 4, today, { orderId: 'before', occurredAt: addMinutes(now, -minutesAgo) });

  it('begins an hour after a test dose, with 16 mg (R-126)', () => {
    expect(start(16, [test(60)])).toBe('passed');
    expect(start(16, [test(59)])).toBe('HARD_STOP');
    expect(start(16, [])).toBe('HARD_STOP');
    expect(start(24, [test(60)])).toBe('WARN');
    expect(start(24, [givenOf(film, 16, '2026-06-09')])).toBe('passed');
  });

  it('adds 8 mg twice and never goes over 32 (R-126)', () => {
    expect(start(8, [w('2026-06-09', 16)])).toBe('passed');
    expect(start(8, [w('2026-06-09', 8), w('2026-06-08', 16)])).toBe('passed');
    expect(start(8, [w('2026-06-09', 8), w('2026-06-08', 8), w('2026-06-07', 16)])).toBe('HARD_STOP');
    expect(start(16, [w('2026-06-09', 16)])).toBe('HARD_STOP');
  });

  it('within three days, and a day apart (R-126)', () => {
    expect(start(8, [w('2026-06-07', 16)])).toBe('passed');
    expect(start(8, [w('2026-06-06', 16)])).toBe('WARN');
    const anHourLess = givenOf(weekly, 16, '2026-06-09', { occurredAt: addMinutes(now, -23 * 60) });
    expect(start(8, [anHourLess])).toBe('WARN');
  });

  it('ends with the second week, which is counted from its first dose (R-126, R-127)', () => {
    const doses = [w('2026-06-07', 8), w('2026-06-05', 16)];
    expect(start(24, doses)).toBe('not asked');
    const chart = chartFor(weekly, 24, { doses });
    expect(verdict(atTheWindow('R-127', chart))).toBe('passed');
  });

  it('an order that would take the first week over 32 mg is refused; the second week may be ordered ahead (R-126)', () => {
    const given = { ...exampleChart, doses: [w('2026-06-09', 8), w('2026-06-08', 16)] };
    const order = (doseMcg: number, startsOn: string) =>
      verdict(toTheOrder('R-126', given, { product: weekly, doseMcg, startsOn }));
    expect([order(8_000, today), order(16_000, today), order(32_000, '2026-06-15')]).toEqual([
      'passed',
      'HARD_STOP',
      'not asked',
    ]);
  });
});

describe('the window of Brixadi (R-127)', () => {
  it.each([
    ['2026-06-05', 'HARD_STOP'],
    ['2026-06-06', 'passed'],
    ['2026-06-10', 'passed'],
    ['2026-06-11', 'WARN'],
  ])('T-16 weekly, last 1 June, given %s: %s (R-127)', (day, answer) => {
    expect(window(weekly, 24, '2026-06-01', day)).toBe(answer);
  });

  it.each([
    ['2026-06-21', 'HARD_STOP'],
    ['2026-06-22', 'passed'],
    ['2026-06-29', 'passed'],
    ['2026-07-06', 'passed'],
    ['2026-07-07', 'WARN'],
  ])('T-17 monthly, last 1 June, given %s: %s (R-127)', (day, answer) => {
    expect(window(monthly, 96, '2026-06-01', day)).toBe(answer);
  });
});

describe('the amount of Brixadi (R-128)', () => {
  it.each([
    [6, 8, null],
    [8, 16, 64],
    [10, 16, 64],
    [12, 24, 96],
    [16, 24, 96],
    [18, 32, 128],
    [24, 32, 128],
  ])('%i mg a day is %i mg a week and %s mg a month (R-128)', (daily, week, month) => {
    expect(brixadiFor(daily * 1000, 'weekly')).toBe(week * 1000);
    expect(brixadiFor(daily * 1000, 'monthly')).toBe(month === null ? null : month * 1000);
  });

  it('weekly to monthly: 16 to 64, 24 to 96, 32 to 128 (R-128)', () => {
    expect([8, 16, 24, 32].map((mg) => monthlyFor(mg * 1000))).toEqual([null, 64_000, 96_000, 128_000]);
  });

  it('another amount than the table is a warning, more than the label is refused (R-128)', () => {
    const onFilm = { ...exampleChart, doses: [givenOf(film, 16, '2026-06-09')] };
    const onWeekly = { ...exampleChart, doses: [w('2026-06-03', 24)] };
    expect(verdict(toTheOrder('R-128', onFilm, { product: weekly, doseMcg: 24_000 }))).toBe('passed');
    expect(verdict(toTheOrder('R-128', onFilm, { product: weekly, doseMcg: 32_000 }))).toBe('WARN');
    expect(verdict(toTheOrder('R-128', onWeekly, { product: monthly, doseMcg: 96_000 }))).toBe('passed');
    expect(verdict(toTheOrder('R-128', onWeekly, { product: monthly, doseMcg: 64_000 }))).toBe('WARN');
    expect(verdict(toTheOrder('R-128', onFilm, { product: weekly, doseMcg: 40_000 }))).toBe('HARD_STOP');
    expect(verdict(toTheOrder('R-128', onFilm, { product: monthly, doseMcg: 160_000 }))).toBe('HARD_STOP');
  });
});
