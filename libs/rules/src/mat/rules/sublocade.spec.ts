import { addMinutes } from '../../time';
import { exampleChart, now, today } from '../example-chart';
import { atTheWindow, chartFor, cows, found, givenOf, orderOf, toTheOrder, verdict } from '../example-products';
import type { MedicationChart } from '../medication-chart';

const product = 'buprenorphine-xr-sublocade';
const film = 'buprenorphine-naloxone-film';
const chart = (more: Partial<MedicationChart> = {}) => chartFor(product, 300, more);
const injectedOn = (...days: string[]) => chart({ doses: days.map((day) => givenOf(product, 300, day)) });
const start = (more: Partial<MedicationChart>) => verdict(atTheWindow('R-121', chart(more)));
const testDose = (minutesAgo: number, mg = 4, lateEntry = false) =>
  givenOf(film, mg, today, { orderId: 'before', occurredAt: addMinutes(now, -minutesAgo), lateEntry });

describe('the first Sublocade (R-121)', () => {
  it('comes an hour after a test dose of 4 mg (R-121)', () => {
    expect(start({ doses: [testDose(60)] })).toBe('passed');
    expect(start({ doses: [testDose(59)] })).toBe('HARD_STOP');
    expect(start({ doses: [testDose(90, 2)] })).toBe('HARD_STOP');
    expect(start({ doses: [] })).toBe('HARD_STOP');
    expect(start({ doses: [testDose(90, 4, true)] })).toBe('HARD_STOP');
  });

  it('not after a sharp rise of withdrawal (R-121, R-104)', () => {
    expect(start({ doses: [testDose(70)], cows: [cows(18, 10), cows(10, 80)] })).toBe('HARD_STOP');
    expect(start({ doses: [testDose(70)], cows: [cows(15, 10), cows(10, 80)] })).toBe('passed');
  });

  it('needs no test dose for someone who is on buprenorphine (R-121)', () => {
    expect(start({ doses: [givenOf(film, 16, '2026-06-09')] })).toBe('passed');
    expect(start({ doses: [givenOf(film, 16, '2026-06-04')] })).toBe('passed');
    expect(start({ doses: [givenOf(film, 16, '2026-06-03')] })).toBe('HARD_STOP');
  });

  it('is not asked again of the second (R-121)', () => {
    expect(verdict(atTheWindow('R-121', injectedOn('2026-05-10')))).toBe('not asked');
  });
});

describe('the days between (R-123, R-124)', () => {
  it('7 days before the second, 26 before the third (R-123)', () => {
    expect(verdict(atTheWindow('R-123', injectedOn('2026-06-03')))).toBe('passed');
    expect(verdict(atTheWindow('R-123', injectedOn('2026-06-04')))).toBe('HARD_STOP');
    expect(verdict(atTheWindow('R-123', injectedOn('2026-05-15', '2026-05-01')))).toBe('passed');
    expect(verdict(atTheWindow('R-123', injectedOn('2026-05-16', '2026-05-01')))).toBe('HARD_STOP');
  });

  it('from 1 day late a note, from 15 a review of the prescriber (R-124)', () => {
    const lastOn = (day: string, findings = {}) =>
      verdict(atTheWindow('R-124', { ...injectedOn(day, '2026-03-01'), findings }));
    expect(lastOn('2026-05-13')).toBe('not asked');
    expect(lastOn('2026-05-12')).toBe('WARN');
    expect(lastOn('2026-04-29')).toBe('WARN');
    expect(lastOn('2026-04-28')).toBe('OVERRIDE');
    expect(lastOn('2026-04-28', found('review', { about: 'late-injection', words: 'Goes on' }))).toBe('passed');
    expect(lastOn('2026-04-28', found('review', { about: 'qtc', words: 'Fine' }))).toBe('OVERRIDE');
  });
});

describe('the amounts (R-122, R-125)', () => {
  const order = (days: string[], mg: number, indication?: string) => {
    const attempt = { product, doseMcg: mg * 1000, ...(indication ? { indication } : {}) } as const;
    const known = injectedOn(...days);
    return [verdict(toTheOrder('R-122', known, attempt)), verdict(toTheOrder('R-125', known, attempt))];
  };

  it('300 mg twice, then 100 mg (R-122)', () => {
    expect(order([], 300)[0]).toBe('passed');
    expect(order([], 100)[0]).toBe('WARN');
    expect(order(['2026-05-10'], 300)[0]).toBe('passed');
    expect(order(['2026-05-10', '2026-04-10'], 100)[0]).toBe('passed');
    expect(order(['2026-05-10', '2026-04-10'], 300)[0]).toBe('WARN');
  });

  it('300 mg for two months of travel, once established, with a reason (R-125)', () => {
    expect(order(['2026-05-10', '2026-04-10'], 300, 'extended_travel')).toEqual(['not asked', 'OVERRIDE']);
    expect(order(['2026-05-10', '2026-04-10'], 100, 'extended_travel')[1]).toBe('HARD_STOP');
    expect(order(['2026-05-10'], 300, 'extended_travel')[1]).toBe('HARD_STOP');
    expect(order([], 300)[1]).toBe('not asked');
  });

  it('after travel the next one is due after two months (R-125, R-124)', () => {
    const travelled = {
      ...injectedOn('2026-04-28', '2026-03-28', '2026-02-28'),
      orders: [orderOf(product, 300, { indication: 'extended_travel' })],
    };
    expect(verdict(atTheWindow('R-124', travelled))).toBe('not asked');
    expect(exampleChart.orders).toHaveLength(1);
  });
});
