import { standardPolicy } from '../../policy';
import { addDays, type Day } from '../../time';
import { micrograms } from '../../units';
import { decideOrder } from '../order/order';
import { isRefusal } from '../../refusal';
import {
  atTheOrder,
  atTheWindow,
  chartWith,
  finding,
  firstDay,
  orderEvaluation,
  type Changed,
} from '../example-answers';
import { director, doctor, methadoneOrder, now, onFile, today, usualOrder } from '../example-chart';
import { ecgDue } from '../ecg-due';

const ecg = (qtcMs: number | null, on: Day = '2026-06-01') =>
  finding<'ecg'>(on, { qtcMs, formula: 'fridericia', declined: qtcMs === null });
const traced = (...ecgs: ReturnType<typeof ecg>[]): Changed => ({ findings: { ecg: ecgs } });
const usualRisk = onFile['risk-history']?.[0]?.details;
if (usualRisk === undefined) throw new Error('The example was asked about risks');
const risk = (more: Partial<typeof usualRisk>, on: Day = '2026-03-01') => ({
  'risk-history': [finding<'risk-history'>(on, { ...usualRisk, ...more })],
});

describe('the QTc at the order (R-076)', () => {
  const order = (qtcMs: number, doseMcg: number) => atTheOrder('R-076', traced(ecg(qtcMs)), { doseMcg });

  it('T-14 QTc 500 ms and 10 mg more: the medical director overrides; at 499 ms it is a warning (R-076)', () => {
    expect(order(500, 90_000)).toBe('OVERRIDE');
    expect(order(499, 90_000)).toBe('WARN');
    const signed = (signer: typeof doctor) =>
      decideOrder(
        {
          ...usualOrder,
          doseMcg: 90_000,
          overrides: [{ ruleId: 'R-076', reasonCode: 'benefit', reasonText: 'Cardiology agreed on Monday' }],
        },
        chartWith(traced(ecg(500))),
        { signer },
        standardPolicy,
        now,
      );
    expect(isRefusal(signed(doctor))).toBe(true);
    const answer = signed(director);
    expect(isRefusal(answer) ? answer.says : answer.overrides.map(({ ruleId }) => ruleId)).toEqual(['R-076']);
    expect(orderEvaluation('R-076', traced(ecg(500)), { doseMcg: 90_000 })?.overridableBy).toEqual([
      'medical_director',
    ]);
  });

  it.each([
    [450, 'passed'],
    [451, 'WARN'],
    [500, 'WARN'],
  ] as const)('at %d ms the same dose: %s (R-076)', (qtcMs, says) => expect(order(qtcMs, 80_000)).toBe(says));

  it('a start counts as going up, a later step too (R-076)', () => {
    expect(atTheOrder('R-076', { ...traced(ecg(500)), chart: { ...firstDay, orders: [] } }, { doseMcg: 30_000 })).toBe(
      'OVERRIDE',
    );
    const steps = [{ from: addDays(today, 7), doseMcg: 85_000 }];
    expect(atTheOrder('R-076', traced(ecg(500)), { steps })).toBe('OVERRIDE');
  });

  it('the newest one with a number counts, one that was declined does not (R-076)', () => {
    expect(atTheOrder('R-076', traced(ecg(null, '2026-06-09'), ecg(500)), { doseMcg: 90_000 })).toBe('OVERRIDE');
    expect(atTheOrder('R-076', traced(ecg(430, '2026-06-09'), ecg(500)), { doseMcg: 90_000 })).toBe('passed');
    expect(atTheOrder('R-076', { findings: { ecg: undefined } })).toBe('not asked');
  });
});

describe('the QTc at the window (R-076)', () => {
  const stepped = (doseMcg: number) => ({ orders: [{ ...methadoneOrder, doseMcg: micrograms(doseMcg) }] });
  const dose = (qtcMs: number, on: Day, doseMcg: number) =>
    atTheWindow('R-076', { ...traced(ecg(qtcMs, on)), chart: stepped(doseMcg) }, { doseMcg });

  it('an ECG of 500 ms that came after the order holds back a step up, and nothing else (R-076)', () => {
    expect(dose(500, '2026-06-09', 85_000)).toBe('OVERRIDE');
    expect(dose(499, '2026-06-09', 85_000)).toBe('passed');
    expect(dose(500, '2026-06-09', 80_000)).toBe('passed');
    expect(dose(500, '2026-05-01', 85_000)).toBe('not asked');
  });
});

describe('the ECG at the order (R-075)', () => {
  const high = (changed: Changed, doseMcg = 101_000) => atTheOrder('R-075', changed, { doseMcg });

  it('above 100 mg one of the last 365 days is asked for (R-075)', () => {
    expect(high({ findings: { ecg: undefined } }, 100_000)).toBe('passed');
    expect(high({ findings: { ecg: undefined } })).toBe('WARN');
    expect([high(traced(ecg(420, addDays(today, -365)))), high(traced(ecg(420, addDays(today, -366))))]).toEqual([
      'passed',
      'WARN',
    ]);
    expect(high(traced(ecg(null)))).toBe('WARN');
  });

  it('at the start one is asked for, and a start never waits for it (R-075)', () => {
    const start = (more: Changed) =>
      atTheOrder('R-075', { ...more, chart: { ...firstDay, orders: [] } }, { doseMcg: 30_000 });
    expect(start({ findings: { ecg: undefined } })).toBe('WARN');
    expect(start(traced(ecg(null)))).toBe('passed');
    const byRisk = { policy: { ecg_mode: 'risk_based' }, findings: { ecg: undefined } };
    expect(start(byRisk)).toBe('passed');
    expect(start({ ...byRisk, findings: { ecg: undefined, ...risk({ arrhythmia: true }) } })).toBe('WARN');
  });
});

describe('risks of the heart', () => {
  it('are asked about at the start and yearly, and with one an ECG is wanted (R-077)', () => {
    expect(atTheOrder('R-077', {})).toBe('passed');
    expect(atTheOrder('R-077', { findings: { 'risk-history': undefined } })).toBe('WARN');
    expect(atTheOrder('R-077', { findings: risk({}, addDays(today, -365)) })).toBe('passed');
    expect(atTheOrder('R-077', { findings: risk({}, addDays(today, -366)) })).toBe('WARN');
    expect(atTheOrder('R-077', { findings: risk({ syncope: true }) })).toBe('passed');
    expect(atTheOrder('R-077', { findings: { ...risk({ syncope: true }), ecg: undefined } })).toBe('WARN');
  });

  it('a long QT or a drug for the rhythm is said before buprenorphine (R-114)', () => {
    const bup = { product: 'buprenorphine-sl', doseMcg: 8_000 } as const;
    expect(atTheOrder('R-114', {}, bup)).toBe('not asked');
    expect(atTheOrder('R-114', { findings: risk({ longQt: true }) }, bup)).toBe('WARN');
    const amiodarone = { name: 'Amiodarone', ingredient: 'amiodarone', startedOn: '2026-01-01', endedOn: null };
    expect(
      atTheOrder('R-114', { findings: { medication: [finding<'medication'>('2026-01-01', amiodarone)] } }, bup),
    ).toBe('WARN');
    const start = { ...firstDay, orders: [] };
    expect(atTheOrder('R-114', { chart: start, findings: { 'risk-history': undefined } }, bup)).toBe('WARN');
    expect(atTheOrder('R-114', { chart: start }, bup)).toBe('passed');
  });
});

describe('the ECG clock of the round (R-075)', () => {
  const due = (changed: Changed) => ecgDue(chartWith(changed), standardPolicy, today);

  it('first, after 30 days, then yearly (R-075)', () => {
    expect(due({ findings: { ecg: undefined } })).toMatchObject({ due: '2026-03-01', why: 'baseline' });
    expect(due(traced(ecg(420, '2026-03-01')))).toMatchObject({ due: '2026-03-31', why: 'follow-up' });
    expect(due(traced(ecg(420, '2026-04-01')))).toMatchObject({ due: '2027-04-01', why: 'yearly' });
  });

  it('sooner after a rise above 100 mg, fainting, a long QTc or a drug that lengthens QT (R-075, R-078)', () => {
    const orders = [{ ...methadoneOrder, doseMcg: micrograms(110_000) }];
    expect(due({ ...traced(ecg(420, '2026-04-01')), chart: { orders } })).toMatchObject({ due: '2026-07-01' });
    expect(due({ ...traced(ecg(420, '2026-06-02')), chart: { orders } })).toMatchObject({ why: 'yearly' });
    expect(due({ findings: risk({ syncope: true }, '2026-06-05') })).toMatchObject({ due: '2026-06-05' });
    expect(due(traced(ecg(460, '2026-06-01')))).toMatchObject({ due: '2026-07-01' });
    const medication = [
      finding<'medication'>('2026-06-01', {
        name: 'x',
        ingredient: 'citalopram',
        startedOn: '2026-06-01',
        endedOn: null,
      }),
    ];
    expect(due({ findings: { medication } })).toMatchObject({ due: '2026-06-15', why: 'drug' });
  });

  it('nobody without methadone, and by risk only those with one (R-075)', () => {
    expect(due({ chart: { orders: [] } })).toBeNull();
    const byRisk = { ...standardPolicy, ecg_mode: 'risk_based' };
    expect(ecgDue(chartWith({ findings: { ecg: undefined } }), byRisk, today)).toBeNull();
  });
});
