import { exampleChart, today } from '../example-chart';
import { atTheWindow, certificates, chartFor, givenOf, syringe, toTheOrder, verdict } from '../example-products';
import type { InjectionGiven } from '../dose/dose-facts';
import type { MedicationChart } from '../medication-chart';
import type { Product } from '../product';

const sublocade = 'buprenorphine-xr-sublocade';
const weekly = 'buprenorphine-xr-brixadi-weekly';
const chart = (more: Partial<MedicationChart> = {}, product: Product = sublocade, mg = 300) =>
  chartFor(product, mg, { programme: { ...exampleChart.programme, certificates }, ...more });
const ask = (ruleId: string, change: Partial<InjectionGiven> = {}, more: Partial<MedicationChart> = {}) =>
  verdict(atTheWindow(ruleId, chart(more), { injection: { ...syringe, ...change } }));

describe('every injection', () => {
  it('is given under a certificate that is valid on the day (R-120)', () => {
    const until = (expiresOn: string) => ({
      programme: {
        ...exampleChart.programme,
        certificates: [{ kind: 'sublocade-rems' as const, number: '1', expiresOn }],
      },
    });
    expect(ask('R-120')).toBe('passed');
    expect(ask('R-120', {}, until(today))).toBe('passed');
    expect(ask('R-120', {}, until('2026-06-09'))).toBe('HARD_STOP');
    expect(ask('R-120', {}, { programme: exampleChart.programme })).toBe('HARD_STOP');
    expect(verdict(atTheWindow('R-120', chart({}, weekly, 16), { injection: syringe }))).toBe('passed');
  });

  it('is never handed over, and the REMS steps are checked (R-120)', () => {
    expect(ask('R-120', { handedToPatient: true })).toBe('HARD_STOP');
    expect(ask('R-120', { remsChecked: false })).toBe('HARD_STOP');
  });

  it('without what is recorded of it nothing passes (R-008, R-120, R-129, R-130, R-131)', () => {
    for (const ruleId of ['R-120', 'R-129', 'R-130', 'R-131']) {
      const answer = atTheWindow(ruleId, chart());
      expect([ruleId, verdict(answer), answer?.inputs.missing]).toEqual([ruleId, 'HARD_STOP', 'injection']);
    }
  });

  it('a declined injection is asked for none of it (R-120, R-129, R-130)', () => {
    for (const ruleId of ['R-120', 'R-129', 'R-130', 'R-131', 'R-121'])
      expect(verdict(atTheWindow(ruleId, chart(), { observation: 'declined', doseMcg: 0 }))).toBe('not asked');
  });

  it('goes to a site of the label, another one than last time (R-129)', () => {
    const last = { doses: [givenOf(sublocade, 300, '2026-05-10', { site: 'abdomen-right' })] };
    expect(ask('R-129', {}, last)).toBe('WARN');
    expect(ask('R-129', { site: 'abdomen-left' }, last)).toBe('passed');
    expect(ask('R-129', { site: 'forehead' })).toBe('HARD_STOP');
  });

  it('weekly Brixadi goes to the arm after four doses elsewhere (R-129)', () => {
    const before = (count: number) =>
      chart(
        {
          doses: Array.from({ length: count }, (_, n) =>
            givenOf(weekly, 16, `2026-05-${String(28 - 7 * n).padStart(2, '0')}`, { site: 'thigh-left' }),
          ),
        },
        weekly,
        16,
      );
    const arm = (count: number) =>
      verdict(atTheWindow('R-129', before(count), { injection: { ...syringe, site: 'upper-arm-left' } }));
    expect([arm(3), arm(4)]).toEqual(['WARN', 'passed']);
    expect(ask('R-129', { site: 'upper-arm-left' })).toBe('passed');
  });

  it('has a lot that is in date on the day (R-130)', () => {
    expect(ask('R-130', { lotExpiresOn: today })).toBe('passed');
    expect(ask('R-130', { lotExpiresOn: '2026-06-09' })).toBe('HARD_STOP');
    expect(ask('R-130', { lot: ' ' })).toBe('HARD_STOP');
  });

  it('Sublocade was out of the refrigerator for 12 weeks at most (R-130)', () => {
    expect(ask('R-130', { outOfRefrigeratorSince: '2026-03-18' })).toBe('passed');
    expect(ask('R-130', { outOfRefrigeratorSince: '2026-03-17' })).toBe('HARD_STOP');
    expect(ask('R-130', { outOfRefrigeratorSince: '2026-06-11' })).toBe('HARD_STOP');
  });

  it.each([
    [null, 'passed'],
    ['2026-05-07', 'passed'],
    ['2026-05-06', 'WARN'],
    ['2026-04-26', 'WARN'],
    ['2026-04-25', 'HARD_STOP'],
    ['2026-06-11', 'HARD_STOP'],
  ])('from the pharmacy on %s: %s (R-131)', (receivedOn, answer) => {
    expect(ask('R-131', { receivedOn })).toBe(answer);
  });

  it('its order names a syringe that exists, in every step (ORDER-SYRINGE-1, R-122, R-126)', () => {
    const order = (product: Product, doseMcg: number, stepMcg?: number) =>
      verdict(
        toTheOrder('ORDER-SYRINGE-1', exampleChart, {
          product,
          doseMcg,
          ...(stepMcg === undefined ? {} : { steps: [{ from: '2026-06-12', doseMcg: stepMcg }] }),
        }),
      );
    expect(order(sublocade, 300_000)).toBe('passed');
    expect(order(sublocade, 200_000)).toBe('HARD_STOP');
    expect(order(weekly, 16_000, 8_000)).toBe('passed');
    expect(order(weekly, 16_000, 10_000)).toBe('HARD_STOP');
    expect(order('methadone-tablet', 33_000)).toBe('not asked');
  });

  it('may come on the day of a dose under the tongue, and of another injection never (R-059)', () => {
    const film = givenOf('buprenorphine-naloxone-film', 4, today, { orderId: 'before' });
    const other = givenOf(weekly, 16, today, { orderId: 'before' });
    expect(verdict(atTheWindow('R-059', chart({ doses: [film] })))).toBe('passed');
    expect(verdict(atTheWindow('R-059', chart({ doses: [other] })))).toBe('HARD_STOP');
  });
});
