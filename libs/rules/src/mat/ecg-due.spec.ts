import { standardPolicy } from '../policy';
import { micrograms } from '../units';
import { ecgDue } from './ecg-due';
import { exampleChart, methadoneOrder, today } from './example-chart';
import type { MedicationChart } from './medication-chart';

const ecg = (on: string, more: object = {}) => ({
  id: on,
  on,
  at: new Date(`${on}T12:00:00Z`),
  by: 'dr',
  details: { qtcMs: 420, formula: 'fridericia' as const, declined: false, ...more },
});
const due = (change: Partial<MedicationChart>, policy = standardPolicy) =>
  ecgDue({ ...exampleChart, findings: {}, ...change }, policy, today);

describe('when the next ECG is due', () => {
  it('before or at the start, where there is none (R-075)', () => {
    expect(due({})).toEqual({ why: 'baseline', due: '2026-03-01', lastOn: null });
    expect(due({ firstDoseOn: null })).toMatchObject({ why: 'baseline', due: today });
  });

  it('within thirty days of the start, then every year (R-075)', () => {
    expect(due({ findings: { ecg: [ecg('2026-02-28')] } })).toMatchObject({ why: 'follow-up', due: '2026-03-31' });
    expect(due({ findings: { ecg: [ecg('2026-03-20'), ecg('2026-02-28')] } })).toMatchObject({
      why: 'yearly',
      due: '2027-03-20',
    });
  });

  it('one that was declined is asked for again at the next clock, not every day (R-075)', () => {
    expect(due({ findings: { ecg: [ecg('2026-03-20', { qtcMs: null, declined: true })] } })).toMatchObject({
      why: 'yearly',
    });
  });

  it('again once the dose is over 100 mg, at 100 mg not yet (R-075)', () => {
    const findings = { ecg: [ecg('2026-03-20')] };
    const order = { ...methadoneOrder, doseMcg: micrograms(100_000) };
    expect(due({ findings, orders: [order] })).toMatchObject({ why: 'yearly' });
    const raised = { ...order, steps: [{ from: '2026-06-05', doseMcg: micrograms(105_000) }] };
    expect(due({ findings, orders: [raised] })).toMatchObject({ why: 'high-dose', due: '2026-07-05' });
    expect(due({ findings: { ecg: [ecg('2026-06-08')] }, orders: [raised] })).toMatchObject({ why: 'yearly' });
  });

  it('an order that was replaced before its step does not count as raised (R-075)', () => {
    const stopped = {
      ...methadoneOrder,
      id: 'old',
      startsOn: '2026-05-01',
      endsOn: '2026-06-01',
      steps: [{ from: '2026-06-03', doseMcg: micrograms(120_000) }],
    };
    expect(due({ findings: { ecg: [ecg('2026-03-20')] }, orders: [methadoneOrder, stopped] })).toMatchObject({
      why: 'yearly',
    });
  });

  it('nobody on another medication, and no baseline of imported history (R-075)', () => {
    expect(due({ orders: [{ ...methadoneOrder, product: 'buprenorphine-naloxone-film' }] })).toBeNull();
    const episode = exampleChart.episode && { ...exampleChart.episode, origin: 'imported' };
    expect(due({ episode })).toBeNull();
  });

  it('where policy asks by risk, only of who has one or a high dose (R-075)', () => {
    const policy = { ...standardPolicy, ecg_mode: 'risk_based' };
    expect(due({}, policy)).toBeNull();
    expect(due({ orders: [{ ...methadoneOrder, doseMcg: micrograms(101_000) }] }, policy)).not.toBeNull();
  });
});
