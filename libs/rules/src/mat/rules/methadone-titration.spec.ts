import { standardPolicy } from '../../policy';
import { checkDose } from '../dose/dose';
import { director, doctor, exampleChart, now, nurse, today, usualDose } from '../example-chart';
import type { MedicationChart } from '../medication-chart';
import { decideOrder } from '../order/order';
import { usualOrder } from '../example-chart';
import { byDirector, dosed, newcomer, order, said, signed, taken, verdict } from './order-scene';

const mg = (dose: number) => ({ doseMcg: dose * 1000 });
const why = (ruleId: string) => [{ ruleId, reasonCode: 'clinical', reasonText: 'Still in withdrawal at the trough' }];

describe('raising methadone', () => {
  // 40 mg since Monday 1 June.
  const chart = (today: string): Partial<MedicationChart> => ({
    today,
    ...dosed({ from: '2026-05-20', to: '2026-05-31', mg: 35 }, { from: '2026-06-01', to: before(today), mg: 40 }),
  });
  const on = (startsOn: string, dose: number) =>
    verdict('R-047', { ...mg(dose), startsOn }, { chart: chart(startsOn) });

  it('T-04: 50 mg on Thursday, three days after the last raise, needs a reason (R-047)', () => {
    expect(on('2026-06-04', 50)).toBe('OVERRIDE');
  });
  it('T-04: 50 mg on Saturday is allowed (R-047)', () => expect(on('2026-06-06', 50)).toBe('passed'));
  it('T-04: on Friday it is still too soon (R-047)', () => expect(on('2026-06-05', 50)).toBe('OVERRIDE'));
  it('T-04: 55 mg on Saturday needs a reason (R-047)', () => expect(on('2026-06-06', 55)).toBe('OVERRIDE'));
  it('the same dose, or less, is no raise (R-047)', () => {
    expect(on('2026-06-04', 40)).toBe('not asked');
    expect(on('2026-06-04', 30)).toBe('not asked');
  });

  it('a dose taken in part is not the level: 80 mg after a sip of it is no raise (R-047)', () => {
    const doses = [{ ...taken('2026-06-09', 40), orderId: 'order' }, ...exampleChart.doses.slice(1)];
    expect(verdict('R-047', mg(80), { chart: { doses } })).toBe('not asked');
  });

  it('each step of the table is looked at (R-047)', () => {
    const steps = (...days: [string, number][]) => days.map(([from, dose]) => ({ from, ...mg(dose) }));
    const start = { ...mg(30), expiresOn: '2026-06-25' };
    const slow = { ...start, steps: steps(['2026-06-15', 40], ['2026-06-20', 50]) };
    const fast = { ...start, steps: steps(['2026-06-15', 40], ['2026-06-19', 50]) };
    expect(verdict('R-047', slow, { chart: newcomer })).toBe('passed');
    expect(said('R-047', fast, { chart: newcomer })).toMatchObject({
      result: 'failed',
      inputs: { on: '2026-06-19', days: 4 },
    });
  });

  it('a protocol for faster titration that stands sets the pace; an expired one does not (R-047, R-204)', () => {
    const protocol = {
      id: 'p',
      name: 'Fentanyl',
      kind: 'accelerated-titration',
      approvedOn: '2026-01-01',
      expiresOn: '2026-12-31',
      limits: { maxIncreaseMg: 20, everyDays: 2 },
    } as const;
    const attempt = { ...mg(60), startsOn: '2026-06-04', protocolId: 'p', conditionsMet: true };
    const signing = { chart: chart('2026-06-04'), protocol };
    expect(verdict('R-047', attempt, signing)).toBe('passed');
    expect(verdict('R-047', { ...attempt, ...mg(61) }, signing)).toBe('OVERRIDE');
    expect(verdict('R-047', attempt, { ...signing, protocol: { ...protocol, expiresOn: '2026-06-03' } })).toBe(
      'OVERRIDE',
    );
  });

  it('an override is kept as a deviation from the labeling, with its reason as the note (R-089)', () => {
    const attempt = { ...usualOrder, ...mg(95), overrides: why('R-047') };
    const answer = decideOrder(attempt, exampleChart, { signer: doctor }, standardPolicy, now);
    expect(answer).toMatchObject({ overrides: [{ ruleId: 'R-047', role: 'prescriber', deviation: true }] });
    expect(verdict('R-089', attempt)).toBe('passed');
    const empty = { ...mg(95), overrides: [{ ruleId: 'R-047', reasonCode: 'clinical', reasonText: ' ' }] };
    expect(verdict('R-089', empty)).toBe('HARD_STOP');
  });

  it('another reason is no deviation (R-089)', () => {
    const late = { startsOn: '2026-06-09', reason: 'Signed on paper', overrides: why('R-011') };
    expect(verdict('R-089', late)).toBe('not asked');
  });
});

describe('a high dose of methadone', () => {
  it.each([
    [120, 'passed'],
    [120.001, 'WARN'],
    [200, 'WARN'],
    [200.001, 'OVERRIDE'],
  ])('%d mg: %s (R-049)', (dose, expected) => expect(verdict('R-049', mg(dose))).toBe(expected));

  it('above 200 mg the medical director decides, no other prescriber (R-049)', () => {
    const chart = dosed({ from: '2026-05-28', to: '2026-06-09', mg: 205 });
    const attempt = { ...mg(205), overrides: why('R-049') };
    expect(signed(attempt, { chart })).toMatch(/medical director/);
    expect(signed(attempt, { chart, ...byDirector })).toBe('signed');
  });
});

describe('lowering methadone step by step', () => {
  const taper = { taper: 'voluntary', reason: 'The person asks for it' } as const;
  const chart = dosed({ from: '2026-05-20', to: '2026-06-09', mg: 80 });

  it.each([
    [72, 'passed'],
    [71.999, 'OVERRIDE'],
  ])('from 80 to %d mg: %s (R-088)', (dose, expected) =>
    expect(verdict('R-088', { ...mg(dose), ...taper }, { chart })).toBe(expected),
  );

  it.each([
    ['2026-06-24', 'passed'],
    ['2026-06-23', 'OVERRIDE'],
  ])('the next step on %s: %s (R-088)', (from, expected) => {
    const steps = [{ from, ...mg(65) }];
    expect(verdict('R-088', { ...mg(72), ...taper, steps, expiresOn: '2026-06-30' }, { chart })).toBe(expected);
  });

  it('two steps down without a word about the taper are not signed (R-088)', () => {
    const steps = [{ from: '2026-06-24', ...mg(65) }];
    expect(verdict('R-088', { ...mg(72), steps, expiresOn: '2026-06-30' }, { chart })).toBe('HARD_STOP');
  });

  it('an administrative taper is the medical director’s, with notice and appeal in the reason (R-088)', () => {
    const attempt = { ...mg(72), taper: 'administrative' } as const;
    expect(verdict('R-088', attempt, { chart })).toBe('HARD_STOP');
    expect(verdict('R-088', attempt, { chart, signer: director })).toBe('OVERRIDE');
    expect(signed({ ...attempt, overrides: why('R-088') }, { chart, signer: director })).toBe('signed');
  });

  it('a dose lowered once for safety is no taper (R-088)', () =>
    expect(verdict('R-088', mg(40), { chart })).toBe('not asked'));
});

describe('a step-up of the induction at the window (R-055)', () => {
  const stepped = order('order', '2026-06-05', 30, {
    steps: [{ from: today, doseMcg: order('', '', 40).doseMcg }],
    signedAt: new Date('2026-06-05T12:00:00Z'),
  });
  const at = (days: string[], more: Partial<MedicationChart> = {}) => {
    const doses = days.map((day) => ({ ...taken(day, 30), orderId: 'order' })).reverse();
    const chart = { ...exampleChart, doses, orders: [stepped], firstDoseOn: days[0] ?? null, ...more };
    const attempt = { ...usualDose, doseMcg: 40_000 };
    const found = checkDose(attempt, chart, nurse, standardPolicy, now).find(({ ruleId }) => ruleId === 'R-055');
    return found?.result === 'failed' ? found.severity : (found?.result ?? 'not asked');
  };
  const [a, b, c, d, e] = ['2026-06-05', '2026-06-06', '2026-06-07', '2026-06-08', '2026-06-09'] as const;

  it('goes on when no day was missed (R-055)', () => expect(at([a, b, c, d, e])).toBe('passed'));
  it('pauses after any missed day (R-055)', () => {
    expect(at([a, b, c, d])).toBe('HARD_STOP');
    expect(at([a, b, d, e])).toBe('HARD_STOP');
  });
  it('two missed days ask for a new order also where nothing is raised (R-055)', () => {
    const steps: [] = [];
    const same = { ...stepped, steps };
    expect(at([a, b, c], { orders: [same] })).toBe('HARD_STOP');
    expect(at([a, b, c, d], { orders: [same] })).toBe('passed');
  });
  it('goes on once the prescriber has signed anew, or has been told (R-055)', () => {
    expect(at([a, b, c, d], { orders: [{ ...stepped, signedAt: now }] })).toBe('passed');
    const details = { about: 'missed-days', words: 'Called, may go on' } as const;
    const findings = { ...exampleChart.findings, review: [{ id: 'r', on: today, at: now, by: 'dr', details }] };
    expect(at([a, b, c, d], { findings })).toBe('passed');
  });
  it('is not asked after the first 14 days (R-055)', () => {
    expect(at([a, b, c, d], { firstDoseOn: '2026-05-27' })).toBe('not asked');
    expect(at([a, b, c, d], { firstDoseOn: '2026-05-28' })).toBe('HARD_STOP');
  });
  it('a prescriber who raises the dose after a missed day is told (R-055)', () => {
    const chart = { orders: [], doses: [taken(d, 30), taken(c, 30)], firstDoseOn: c };
    expect(verdict('R-055', mg(35), { chart })).toBe('WARN');
  });
});

function before(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}
