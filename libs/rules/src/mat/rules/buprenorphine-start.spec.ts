import { exampleChart, today } from '../example-chart';
import {
  atTheWindow,
  chartFor,
  cows,
  givenOf,
  lastUsed,
  orderOf,
  protocol,
  toTheOrder,
  verdict,
} from '../example-products';
import type { MedicationChart } from '../medication-chart';
import { addMinutes } from '../../time';
import { now } from '../example-chart';

const film = 'buprenorphine-naloxone-film';
const start = (more: Partial<MedicationChart> = {}) =>
  chartFor(film, 4, { cows: [cows(14, 10)], findings: lastUsed(14), ...more });
const withdrawal = (more: Partial<MedicationChart>) => verdict(atTheWindow('R-100', start(more)));
const interval = (more: Partial<MedicationChart>) => verdict(atTheWindow('R-101', start(more)));

describe('withdrawal before the first buprenorphine (R-100)', () => {
  it.each([
    [8, 'passed'],
    [7, 'OVERRIDE'],
  ])('COWS %i: %s (R-100)', (total, answer) => {
    expect(withdrawal({ cows: [cows(total, 10)] })).toBe(answer);
  });

  it('two objective signs are enough, one is for the prescriber (R-100)', () => {
    expect(withdrawal({ cows: [cows(14, 10, 2)] })).toBe('passed');
    expect(withdrawal({ cows: [cows(14, 10, 1)] })).toBe('OVERRIDE');
  });

  it('without a COWS of the last hour nothing is given (R-100)', () => {
    expect(withdrawal({ cows: [cows(14, 60)] })).toBe('passed');
    expect(withdrawal({ cows: [cows(14, 61)] })).toBe('HARD_STOP');
    expect(withdrawal({ cows: [] })).toBe('HARD_STOP');
    expect(withdrawal({ cows: [{ ...cows(0, 5), total: null }] })).toBe('HARD_STOP');
  });

  it('is not asked of someone who had buprenorphine in the last 7 days, nor under a low-dose protocol (R-100, R-106)', () => {
    expect(withdrawal({ cows: [], doses: [givenOf(film, 8, '2026-06-03')] })).toBe('not asked');
    expect(withdrawal({ cows: [], doses: [givenOf(film, 8, '2026-06-02')] })).toBe('HARD_STOP');
    expect(withdrawal({ cows: [], doses: [givenOf('buprenorphine-xr-sublocade', 300, '2026-05-15')] })).toBe(
      'not asked',
    );
    expect(withdrawal({ cows: [], orders: [orderOf(film, 0.5, { protocol: protocol('low-dose-start') })] })).toBe(
      'not asked',
    );
    expect(verdict(atTheWindow('R-100', exampleChart))).toBe('not asked');
  });
});

describe('time since the last opioid (R-101)', () => {
  it('Buprenorphine start: heroin 10 h ago, COWS 14 fails the time guard and passes COWS (R-100, R-101)', () => {
    const chart = start({ findings: lastUsed(10) });
    expect(verdict(atTheWindow('R-101', chart))).toBe('OVERRIDE');
    expect(atTheWindow('R-101', chart)?.inputs).toMatchObject({ hours: 10, leastHours: 12 });
    expect(verdict(atTheWindow('R-100', chart))).toBe('passed');
  });

  it.each([
    ['short', 12, 'passed'],
    ['short', 11, 'OVERRIDE'],
    ['long', 24, 'passed'],
    ['long', 23, 'OVERRIDE'],
    ['methadone', 48, 'passed'],
    ['methadone', 47, 'OVERRIDE'],
    ['fentanyl', 24, 'WARN'],
    ['fentanyl', 23, 'OVERRIDE'],
  ] as const)('%s %i hours ago: %s (R-101)', (opioidClass, hours, answer) => {
    expect(interval({ findings: lastUsed(hours, opioidClass) })).toBe(answer);
  });

  it('nobody asked, or only long ago: the prescriber decides (R-101, R-008)', () => {
    expect(interval({ findings: {} })).toBe('OVERRIDE');
    const [old] = lastUsed(14)['opioid-use'] ?? [];
    if (old === undefined) throw new Error('no finding');
    expect(interval({ findings: { 'opioid-use': [{ ...old, on: '2026-06-02' }] } })).toBe('OVERRIDE');
    expect(interval({ findings: { 'opioid-use': [{ ...old, on: '2026-06-03' }] } })).toBe('passed');
  });

  it('of several opioids told in one breath the one that asks for the longest wait decides (R-101)', () => {
    const [heroin] = lastUsed(14)['opioid-use'] ?? [];
    const [methadone] = lastUsed(40, 'methadone')['opioid-use'] ?? [];
    if (heroin === undefined || methadone === undefined) throw new Error('no finding');
    expect(interval({ findings: { 'opioid-use': [heroin, methadone] } })).toBe('OVERRIDE');
    const earlier = { ...methadone, at: addMinutes(methadone.at, -1) };
    expect(interval({ findings: { 'opioid-use': [heroin, earlier] } })).toBe('passed');
  });

  it('methadone that we gave counts, and more than 30 mg of it is lowered first (R-101)', () => {
    const methadone = (mg: number, on: string) => givenOf('methadone-oral-concentrate', mg, on);
    expect(interval({ doses: [methadone(30, '2026-06-09')] })).toBe('OVERRIDE');
    expect(interval({ doses: [methadone(30, '2026-06-08')] })).toBe('passed');
    expect(interval({ doses: [methadone(31, '2026-06-08')] })).toBe('OVERRIDE');
    expect(interval({ doses: [methadone(80, '2026-06-02')] })).toBe('passed');
    expect(interval({ doses: [methadone(20, '2026-06-08')], findings: lastUsed(10) })).toBe('OVERRIDE');
  });
});

describe('the first day (R-102, R-103)', () => {
  const earlier = (minutes: number, mg = 4) =>
    givenOf(film, mg, today, { orderId: 'before', occurredAt: addMinutes(now, -minutes) });

  it.each([
    [8, 'passed'],
    [8.5, 'WARN'],
  ])('a first dose of %d mg: %s (R-102)', (mg, answer) => {
    expect(verdict(atTheWindow('R-102', chartFor(film, mg)))).toBe(answer);
    expect(verdict(toTheOrder('R-102', chartFor(film, mg), { product: film, doseMcg: mg * 1000 }))).toBe(answer);
  });

  it('more on the first day only after another look, and an hour (R-102)', () => {
    const again = (minutes: number, looks: MedicationChart['cows']) =>
      verdict(atTheWindow('R-102', start({ doses: [earlier(minutes)], cows: looks })));
    expect(again(60, [cows(10, 5), cows(14, 90)])).toBe('passed');
    expect(again(59, [cows(10, 5)])).toBe('HARD_STOP');
    expect(again(90, [cows(14, 100)])).toBe('HARD_STOP');
    expect(again(90, [])).toBe('HARD_STOP');
  });

  it('a sharp rise after the first dose is shown to the prescriber (R-102, R-104)', () => {
    const chart = start({ doses: [earlier(70)], cows: [cows(20, 5), cows(14, 80)] });
    expect(verdict(atTheWindow('R-102', chart))).toBe('WARN');
    expect(verdict(atTheWindow('R-102', { ...chart, cows: [cows(19, 5), cows(14, 80)] }))).toBe('passed');
  });

  it.each([
    [8, 'passed', 'passed'],
    [9, 'WARN', 'WARN'],
    [16, 'WARN', 'WARN'],
    [17, 'OVERRIDE', 'WARN'],
    [32, 'OVERRIDE', 'WARN'],
    [33, 'HARD_STOP', 'HARD_STOP'],
  ])('a first day of %i mg: to the order %s, at the window %s (R-103)', (mg, order, window) => {
    expect(verdict(toTheOrder('R-103', chartFor(film, 4), { product: film, doseMcg: mg * 1000 }))).toBe(order);
    expect(verdict(atTheWindow('R-103', chartFor(film, mg)))).toBe(window);
  });

  it('a high-dose protocol carries more than 16 mg, never more than 32 (R-103)', () => {
    const order = (mg: number) =>
      verdict(
        toTheOrder('R-103', chartFor(film, 4), { product: film, doseMcg: mg * 1000 }, protocol('high-dose-start')),
      );
    expect([order(24), order(33)]).toEqual(['WARN', 'HARD_STOP']);
  });

  it('adds what was given before on the same day, in tablets under the tongue (R-103)', () => {
    const chart = chartFor('buprenorphine-naloxone-zubsolv', 5.7, { doses: [earlier(90, 4)] });
    expect(atTheWindow('R-103', chart)?.inputs).toMatchObject({ totalMg: 12 });
  });

  it('the second day is no first day (R-102, R-103)', () => {
    const chart = chartFor(film, 24, { doses: [givenOf(film, 8, '2026-06-09')] });
    expect([verdict(atTheWindow('R-102', chart)), verdict(atTheWindow('R-103', chart))]).toEqual([
      'not asked',
      'not asked',
    ]);
  });
});

describe('the low-dose start (R-106)', () => {
  const lowDose = { product: film, doseMcg: 500 } as const;
  it('beside methadone only for inpatients, or under a cross-titration of ours (R-106)', () => {
    const ask = (kind: 'low-dose-start' | 'cross-titration', setting?: 'inpatient' | 'outpatient') =>
      verdict(toTheOrder('R-106', exampleChart, { ...lowDose, ...(setting ? { setting } : {}) }, protocol(kind)));
    expect(ask('low-dose-start', 'outpatient')).toBe('OVERRIDE');
    expect(ask('low-dose-start')).toBe('OVERRIDE');
    expect(ask('low-dose-start', 'inpatient')).toBe('passed');
    expect(ask('cross-titration', 'outpatient')).toBe('passed');
  });

  it('without a full agonist it may be anywhere (R-106)', () => {
    expect(verdict(toTheOrder('R-106', { ...exampleChart, orders: [] }, lowDose, protocol('low-dose-start')))).toBe(
      'passed',
    );
    expect(verdict(toTheOrder('R-106', exampleChart, lowDose))).toBe('not asked');
  });
});
