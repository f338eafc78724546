import { exampleChart, today } from '../example-chart';
import { atTheWindow, chartFor, found, givenOf, orderOf, toTheOrder, verdict } from '../example-products';
import type { OrderAttempt } from '../order/order-facts';

const film = 'buprenorphine-naloxone-film';
const tablet = 'buprenorphine-naloxone-sl';
const order = (ruleId: string, attempt: Partial<OrderAttempt>) =>
  verdict(
    toTheOrder(ruleId, { ...exampleChart, orders: [], doses: [] }, { product: tablet, doseMcg: 8_000, ...attempt }),
  );

describe('buprenorphine day by day', () => {
  it.each([
    [24, 'passed'],
    [25, 'WARN'],
    [32, 'WARN'],
    [33, 'OVERRIDE'],
  ])('%i mg a day: %s, because the labels name no maximum (R-107)', (mg, answer) => {
    expect(order('R-107', { doseMcg: mg * 1000 })).toBe(answer);
  });

  it('only the medical director signs above 32 mg, and steps count too (R-107)', () => {
    const high = toTheOrder('R-107', exampleChart, {
      product: tablet,
      doseMcg: 16_000,
      steps: [{ from: '2026-06-20', doseMcg: 34_000 }],
    });
    expect(high?.overridableBy).toEqual(['medical_director']);
    expect(order('R-107', { product: 'buprenorphine-naloxone-zubsolv', doseMcg: 17_200 })).toBe('passed');
    expect(order('R-107', { product: 'methadone-tablet', doseMcg: 100_000 })).toBe('not asked');
  });

  it.each([
    [undefined, tablet, 'WARN'],
    [9, tablet, 'WARN'],
    [10, tablet, 'passed'],
    [3, film, 'passed'],
  ] as const)('watched for %s minutes, %s: %s (R-108)', (observedMinutes, product, answer) => {
    const attempt = observedMinutes === undefined ? {} : { observedMinutes };
    expect(verdict(atTheWindow('R-108', chartFor(product, 8), attempt))).toBe(answer);
  });

  it('a declined dose was not to be watched (R-108)', () => {
    expect(verdict(atTheWindow('R-108', chartFor(tablet, 8), { observation: 'declined', doseMcg: 0 }))).toBe(
      'not asked',
    );
  });

  it('the mono product out of sight needs an indication (R-109)', () => {
    const mono = { product: 'buprenorphine-sl', pathway: 'prescribed' } as const;
    expect(order('R-109', mono)).toBe('OVERRIDE');
    expect(order('R-109', { ...mono, indication: 'pregnancy' })).toBe('passed');
    expect(order('R-109', { product: 'buprenorphine-sl', pathway: 'otp_dispensed' })).toBe('not asked');
    expect(order('R-109', { product: tablet, pathway: 'prescribed' })).toBe('not asked');
    const plan = [
      { doseMcg: 4_000, at: '08:00', observed: true },
      { doseMcg: 4_000, at: '20:00', observed: false },
    ];
    expect(order('R-109', { product: 'buprenorphine-sl', portionPlan: plan })).toBe('OVERRIDE');
  });

  it.each([
    [32, 'passed'],
    [34, 'WARN'],
  ])('one dose of %i mg for several days: %s (R-111)', (mg, answer) => {
    expect(order('R-111', { doseMcg: mg * 1000, weekdays: [1, 3, 5] })).toBe(answer);
    expect(order('R-107', { doseMcg: mg * 1000, weekdays: [1, 3, 5] })).toBe('not asked');
  });

  it('advice on teeth is given once a year (R-112)', () => {
    const ask = (on?: string) =>
      verdict(
        atTheWindow('R-112', chartFor(tablet, 8, { findings: on ? found('advice', { topic: 'dental' }, on) : {} })),
      );
    expect([ask(), ask('2025-06-10'), ask('2025-06-09'), ask(today)]).toEqual(['WARN', 'passed', 'WARN', 'passed']);
  });

  it('nothing under the tongue in the first 24 hours of a weekly injection (R-132)', () => {
    const weekly = (...days: string[]) => ({
      ...exampleChart,
      doses: days.map((day) => givenOf('buprenorphine-xr-brixadi-weekly', 16, day)),
    });
    const ask = (...days: string[]) =>
      verdict(toTheOrder('R-132', weekly(...days), { product: tablet, doseMcg: 2_000 }));
    expect([ask(today), ask('2026-06-09'), ask(today, '2026-06-03'), ask()]).toEqual([
      'WARN',
      'passed',
      'passed',
      'not asked',
    ]);
  });

  it('a supplement stands beside an injection that is ordered, and is nothing without one (R-132, R-206)', () => {
    const beside = { ...exampleChart, orders: [orderOf('buprenorphine-xr-sublocade', 300)], doses: [] };
    const attempt = { product: tablet, doseMcg: 4_000, indication: 'supplemental' } as const;
    expect(verdict(toTheOrder('R-132', beside, attempt))).toBe('passed');
    expect(toTheOrder('R-206', beside, attempt)?.result).toBe('passed');
    expect(verdict(toTheOrder('R-206', beside, { product: tablet, doseMcg: 4_000 }))).toBe('WARN');
    expect(verdict(toTheOrder('R-132', exampleChart, attempt))).toBe('HARD_STOP');
    const both = {
      ...beside,
      orders: [orderOf(tablet, 4, { id: 'order' }), ...beside.orders.map((one) => ({ ...one, id: 'xr' }))],
    };
    expect(verdict(atTheWindow('R-206', both))).toBe('passed');
  });
});
