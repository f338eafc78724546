import type { Known } from '../../assessment/finding-kinds';
import { standardPolicy } from '../../policy';
import { isRefusal } from '../../refusal';
import { micrograms } from '../../units';
import { decideDose } from '../dose/dose';
import type { DoseAttempt } from '../dose/dose-facts';
import {
  doctor,
  exampleChart,
  given,
  givenDaily,
  methadoneOrder,
  nurse,
  onFile,
  today,
  usualDose,
} from '../example-chart';
import type { ExternalDose, KnownDose, KnownOrder, MedicationChart } from '../medication-chart';
import { bottles } from '../take-home/bottle-example';

const at = (time: string) => new Date(`${today}T${time}:00Z`);
const assessed = (time: string, more: Partial<Known<'dose-assessment'>['details']> = {}): Known<'dose-assessment'> => ({
  id: time,
  on: today,
  at: at(time),
  by: 'Ann',
  details: {
    sedation: 0,
    withdrawal: 'moderate',
    otherSedatives: false,
    intoxicated: false,
    stable: false,
    ...more,
  },
});
const order = (id: string, mg: number, signed: string, more: Partial<KnownOrder> = {}): KnownOrder => ({
  ...methadoneOrder,
  id,
  doseMcg: micrograms(mg * 1000),
  startsOn: today,
  signedAt: at(signed),
  ...more,
});
const dose = (orderId: string, mg: number, time: string): KnownDose =>
  given(today, { id: time, orderId, doseMcg: micrograms(mg * 1000), occurredAt: at(time) });

/** Nobody has dosed this person before. Eight in the morning in Boston is noon here. */
const naive: MedicationChart = { ...exampleChart, doses: [], firstDoseOn: null, orders: [] };

function attempt(
  mg: number,
  time: string,
  chart: Partial<MedicationChart>,
  more: Partial<DoseAttempt> = {},
  giver = nurse,
) {
  const [first] = chart.orders ?? [];
  const answer = decideDose(
    { ...usualDose, orderId: first?.id ?? '', doseMcg: mg * 1000, ...more },
    { ...naive, ...chart },
    giver,
    standardPolicy,
    at(time),
  );
  const failed = (answer.evaluations ?? []).filter(({ result }) => result === 'failed');
  const of = (...severities: string[]) =>
    failed.filter(({ severity }) => severities.includes(severity)).map(({ ruleId }) => ruleId);
  return { given: !isRefusal(answer), hard: of('HARD_STOP'), override: of('OVERRIDE'), warns: of('WARN') };
}

const findings = (...assessments: Known<'dose-assessment'>[]) => ({ ...onFile, 'dose-assessment': assessments });
const because = { ruleId: 'R-041', reasonCode: 'other', reasonText: 'Persistent withdrawal, looked at twice' };

describe('T-01: a first day with methadone', () => {
  const first = order('first', 30, '11:30');
  const second = order('second', 20, '14:45', { steps: [{ from: '2026-06-11', doseMcg: micrograms(50_000) }] });
  const replaced = { ...first, endsOn: today };
  const morning = { doses: [dose('first', 30, '12:00')], firstDoseOn: today };

  it('30 mg at 08:00 is given after an assessment (R-041, R-046, R-048)', () => {
    expect(attempt(30, '12:00', { orders: [first], findings: findings(assessed('11:45')) })).toEqual({
      given: true,
      hard: [],
      override: [],
      warns: [],
    });
  });

  it('20 mg at 11:00, ordered anew and reassessed: given, and 50 mg over 40 mg is said (R-044, R-045)', () => {
    const chart = { ...morning, orders: [second, replaced], findings: findings(assessed('14:30'), assessed('11:45')) };
    const answer = attempt(20, '15:00', chart);
    expect(answer).toMatchObject({ given: true, hard: [], override: [] });
    expect(answer.warns).toEqual(expect.arrayContaining(['R-044', 'R-045']));
  });

  it('a third dose of 5 mg the same day needs a prescriber with a reason (R-041)', () => {
    const third = order('third', 5, '17:20');
    const chart = {
      orders: [third, { ...second, endsOn: today }, replaced],
      doses: [dose('second', 20, '15:00'), dose('first', 30, '12:00')],
      firstDoseOn: today,
      findings: findings(assessed('17:10'), assessed('14:30')),
    };
    expect(attempt(5, '17:30', chart)).toMatchObject({ given: false, hard: [], override: ['R-041'] });
    const other = { ...doctor, staffId: 'another' };
    expect(attempt(5, '17:30', chart, { overrides: [because] }).given).toBe(false);
    expect(attempt(5, '17:30', chart, { overrides: [because] }, other).given).toBe(true);
    const stated = { ...third, rationale: 'persistent_withdrawal_after_reassessment' };
    expect(attempt(5, '17:30', { ...chart, orders: [stated, ...chart.orders.slice(1)] }).given).toBe(true);
  });

  it('without a new order a second dose is a second dose (R-059)', () => {
    const chart = { ...morning, orders: [first], findings: findings(assessed('14:30')) };
    expect(attempt(30, '15:00', chart).given).toBe(false);
  });

  it.each([
    ['nobody looked again', [assessed('11:45')]],
    ['the look was too early to see what the first dose did', [assessed('13:59')]],
    ['sedation was found', [assessed('14:30', { sedation: 3 })]],
    ['there is no withdrawal', [assessed('14:30', { withdrawal: 'none' })]],
  ])('no further dose when %s (R-044)', (_, assessments) => {
    const chart = { ...morning, orders: [second, replaced], findings: findings(...assessments) };
    expect(attempt(20, '15:00', chart).hard).toContain('R-044');
  });

  it('a look exactly two hours later counts, and 10 mg is usual (R-044)', () => {
    const ten = order('second', 10, '14:00');
    const chart = { ...morning, orders: [ten, replaced], findings: findings(assessed('14:00')) };
    expect(attempt(10, '14:05', chart)).toEqual({ given: true, hard: [], override: [], warns: [] });
  });
});

describe('a first dose above 50 mg (R-041)', () => {
  const yesterday: ExternalDose = {
    id: 'x',
    on: '2026-06-09',
    productClass: 'methadone',
    doseMcg: micrograms(60_000),
    facility: 'Harbor clinic',
    source: 'otp',
    state: 'verified',
  };
  const transfer = order('transfer', 60, '11:00', { rationale: 'verified_transfer_dose' });
  const ready = { orders: [transfer], findings: findings(assessed('11:45', { withdrawal: 'none' })) };

  it('T-02: 60 mg with a verified dose of yesterday elsewhere (R-041, R-084)', () => {
    expect(attempt(60, '12:00', { ...ready, externalDoses: [yesterday] })).toMatchObject({ given: true, warns: [] });
  });

  it('T-03: the same without verification is refused (R-008, R-041)', () => {
    expect(attempt(60, '12:00', ready).hard).toContain('R-041');
    const externalDoses = [{ ...yesterday, state: 'reported' as const }];
    expect(attempt(60, '12:00', { ...ready, externalDoses }).hard).toContain('R-041');
  });

  it('50 mg is not above it, 50.001 mg is, and the order does not say why (R-041)', () => {
    const chart = (mg: number) => ({ orders: [order('o', mg, '11:00')], findings: findings(assessed('11:45')) });
    expect(attempt(50, '12:00', chart(50)).override).toEqual([]);
    expect(attempt(50.001, '12:00', chart(50.001)).override).toEqual(['R-041']);
  });

  it('on the second day it is not asked any more (R-041)', () => {
    const chart = {
      orders: [order('o', 60, '11:00')],
      doses: givenDaily(1),
      firstDoseOn: '2026-06-09',
      findings: findings(assessed('11:45')),
    };
    expect(attempt(60, '12:00', chart).override).toEqual([]);
  });
});

describe('before the first dose (R-046)', () => {
  const orders = [order('o', 20, '11:00')];

  it('nobody is dosed without an assessment of today, nor when sedation was found (R-046)', () => {
    expect(attempt(20, '12:00', { orders }).hard).toEqual(['R-046', 'R-048']);
    expect(attempt(20, '12:00', { orders, findings: findings(assessed('11:45', { sedation: 3 })) }).hard).toContain(
      'R-046',
    );
  });

  it('without withdrawal the dependence has to be on file (R-046)', () => {
    const none = assessed('11:45', { withdrawal: 'none' });
    expect(attempt(20, '12:00', { orders, findings: findings(none) }).hard).toEqual([]);
    const { 'opioid-use-disorder': _, ...rest } = findings(none);
    expect(attempt(20, '12:00', { orders, findings: rest }).hard).toContain('R-046');
    const cows = [{ id: 'c', at: at('11:40'), total: 5, objectiveSigns: 1 }];
    expect(attempt(20, '12:00', { orders, findings: rest, cows }).hard).not.toContain('R-046');
  });
});

describe('every day of the induction (R-048)', () => {
  const day = (n: number) => {
    const doses = givenDaily(n - 1);
    return { doses, firstDoseOn: doses.at(-1)?.serviceDay ?? null, orders: [methadoneOrder] };
  };

  it('up to day 14 there is an assessment every day, on day 15 no more (R-048)', () => {
    expect(attempt(80, '12:00', day(14)).hard).toEqual(['R-048']);
    expect(attempt(80, '12:00', { ...day(14), findings: findings(assessed('11:45')) }).hard).toEqual([]);
    expect(attempt(80, '12:00', day(15)).hard).toEqual([]);
  });

  it('two assessments in a row that found the person stable end it sooner (R-048)', () => {
    const stable = (on: string) => ({ ...assessed('11:45', { stable: true }), on });
    expect(attempt(80, '12:00', { ...day(8), findings: findings(stable('2026-06-09')) }).hard).toEqual(['R-048']);
    const two = findings(stable('2026-06-09'), stable('2026-06-08'));
    expect(attempt(80, '12:00', { ...day(8), findings: two }).hard).toEqual([]);
    const between = findings(stable('2026-06-09'), { ...assessed('11:45'), on: '2026-06-08' }, stable('2026-06-07'));
    expect(attempt(80, '12:00', { ...day(8), findings: between }).hard).toEqual(['R-048']);
  });

  it('a gap that lost the tolerance begins it again (R-048, R-054)', () => {
    const doses = [given('2026-06-09'), given('2026-06-08'), given('2026-06-02')];
    expect(attempt(80, '12:00', { doses, firstDoseOn: '2026-03-01', orders: [methadoneOrder] }).hard).toEqual([
      'R-048',
    ]);
  });

  it('days at home from bottles are no gap; bottles that were brought back full are one (R-048, R-360)', () => {
    const doses = [given('2026-06-03'), given('2026-06-02')];
    const chart = { doses, firstDoseOn: '2026-03-01', orders: [methadoneOrder] };
    const home = (state: 'released' | 'returned_empty' | 'returned_full') =>
      attempt(80, '12:00', { ...chart, takeHomes: bottles('2026-06-04', 6, { state, releasedOn: '2026-06-03' }) }).hard;
    expect([home('released'), home('returned_empty')]).toEqual([[], []]);
    expect(home('returned_full')).toContain('R-048');
  });
});
