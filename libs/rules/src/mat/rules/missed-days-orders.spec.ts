import { standardPolicy } from '../../policy';
import { courseOf } from '../course';
import { doctor, exampleChart, now, nurse, onFile, today } from '../example-chart';
import { checkDose } from '../dose/dose';
import type { MedicationChart } from '../medication-chart';
import { orderStanding } from '../order-standing';
import { proposalAfterGap } from '../order/proposal';
import { dosed, order, signed, verdict } from './order-scene';

const mg = (dose: number) => ({ doseMcg: dose * 1000 });
/** On a dose until so many days were missed; today is 10 June. */
const after = (missed: number, dose: number): Partial<MedicationChart> =>
  dosed({ from: '2026-05-20', to: `2026-06-${String(9 - missed).padStart(2, '0')}`, mg: dose });
const chartAfter = (missed: number, dose: number) => ({ ...exampleChart, ...after(missed, dose) });
const proposal = (missed: number, dose: number) =>
  proposalAfterGap(courseOf(chartAfter(missed, dose), 'methadone', today), standardPolicy);
const standing = (missed: number, dose = 80) => {
  const chart = chartAfter(missed, dose);
  return chart.orders[0] && orderStanding(chart.orders[0], chart, standardPolicy, now);
};
const seen = {
  ...onFile,
  review: [{ id: 'r', on: today, at: now, by: 'dr', details: { about: 'missed-days', words: 'Seen today' } as const }],
};

describe('a new order after missed days', () => {
  it('after two missed days the usual dose is ordered again (R-051)', () => {
    expect(verdict('R-052', mg(80), { chart: after(2, 80) })).toBe('not asked');
    expect(proposal(2, 80)).toBeNull();
    expect(standing(2)).toBe('active');
  });

  it('T-06: 3 missed at 80 mg: hold, 40 mg is proposed, and a nurse cannot give 80 (R-052)', () => {
    expect(standing(3)).toBe('on_hold_missed');
    expect(proposal(3, 80)).toEqual({ says: '3 days missed: half of 80 mg is 40 mg, then reassess', doseMcg: 40_000 });
    expect(verdict('R-052', mg(40), { chart: after(3, 80) })).toBe('passed');
    expect(verdict('R-052', mg(40.001), { chart: after(3, 80) })).toBe('OVERRIDE');
    expect(signed(mg(80), { chart: after(3, 80) })).toMatch(/40 mg is proposed/);
    const attempt = { orderId: 'order 0', serviceDay: today, portion: 1, doseMcg: 80_000 } as const;
    const checks = checkDose(
      {
        ...attempt,
        observation: 'observed_complete',
        checks: { identifiers: ['photo', 'name'], impairment: 'none_seen' },
      },
      chartAfter(3, 80),
      nurse,
      standardPolicy,
      now,
    );
    expect(checks.find(({ ruleId }) => ruleId === 'R-052')).toMatchObject({ result: 'failed', severity: 'HARD_STOP' });
  });

  it('T-07: 4 missed at 60 mg: 30 mg is proposed, after a visit (R-053)', () => {
    expect(proposal(4, 60)).toMatchObject({ doseMcg: 30_000 });
    expect(proposal(4, 100)).toMatchObject({ doseMcg: 40_000 });
    expect(verdict('R-053', mg(30), { chart: after(4, 60) })).toBe('HARD_STOP');
    expect(verdict('R-053', mg(30), { chart: { ...after(4, 60), findings: seen } })).toBe('passed');
    expect(verdict('R-053', mg(31), { chart: { ...after(4, 60), findings: seen } })).toBe('OVERRIDE');
    expect(standing(4, 60)).toBe('on_hold_missed');
  });

  it('T-09: 5 missed at any dose: the order is over and the next one is judged as a first day (R-054)', () => {
    for (const dose of [20, 80, 150]) expect(standing(5, dose)).toBe('discontinued_missed');
    const chart = { ...after(5, 120), findings: seen };
    expect(verdict('R-041', mg(51), { chart })).toBe('HARD_STOP');
    expect(verdict('R-042', mg(31), { chart })).toBe('WARN');
    expect(signed(mg(30), { chart })).toBe('signed');
    expect(proposal(5, 120)).toMatchObject({ doseMcg: null });
  });

  it('an order that was signed after the gap is not held by it, and is held by a longer one (R-052)', () => {
    const signedToday = order('new', today, 40, { signedAt: now });
    const chart = { ...chartAfter(3, 80), orders: [signedToday] };
    expect(orderStanding(signedToday, chart, standardPolicy, now)).toBe('active');
    const tomorrow = { ...chart, today: '2026-06-11' };
    expect(orderStanding(signedToday, tomorrow, standardPolicy, now)).toBe('on_hold_missed');
  });

  it('a renewal that was signed before the gap is held like the order before it (R-052)', () => {
    const renewal = order('renewal', '2026-06-09', 80, { signedAt: new Date('2026-06-01T15:00:00Z') });
    expect(orderStanding(renewal, { ...chartAfter(3, 80), orders: [renewal] }, standardPolicy, now)).toBe(
      'on_hold_missed',
    );
  });

  it('buprenorphine after six missed days starts low (R-110)', () => {
    const chart = after(6, 16);
    const doses = chart.doses?.map(
      (dose) => ({ ...dose, product: 'buprenorphine-sl', productClass: 'buprenorphine' }) as const,
    );
    const bup = { product: 'buprenorphine-sl' } as const;
    const signing = { chart: { ...chart, orders: [], ...(doses && { doses }) }, signer: doctor };
    expect(verdict('R-110', { ...bup, ...mg(16) }, signing)).toBe('WARN');
    expect(verdict('R-110', { ...bup, ...mg(8) }, signing)).toBe('passed');
  });
});
