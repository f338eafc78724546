import { micrograms } from '../../units';
import { onFile, today, usualOrder } from '../example-chart';
import { dosed, elsewhere, newcomer, said, signed, taken, verdict } from './order-scene';

const mg = (dose: number) => ({ doseMcg: dose * 1000 });
const reason = (ruleId: string) => [
  { ruleId, reasonCode: 'clinical', reasonText: 'Agreed with the home program today' },
];
const transfer = { ...mg(60), rationale: 'verified_transfer_dose', overrides: reason('R-041') };

describe('the first day of methadone', () => {
  it('is asked of somebody new, and not of somebody on 80 mg since the spring (R-041)', () => {
    expect(verdict('R-041', mg(30), { chart: newcomer })).toBe('passed');
    expect(verdict('R-041', mg(80))).toBe('not asked');
  });

  it.each([
    [50, 'passed'],
    [50.001, 'HARD_STOP'],
  ])('%d mg in all: %s without a statement (R-041)', (dose, expected) =>
    expect(verdict('R-041', mg(dose), { chart: newcomer })).toBe(expected),
  );

  it('above 50 mg with a statement the prescriber still gives a reason (R-041)', () => {
    const tolerant = { ...mg(60), rationale: 'documented_high_tolerance' };
    expect(verdict('R-041', tolerant, { chart: newcomer })).toBe('OVERRIDE');
    expect(signed(tolerant, { chart: newcomer })).toMatch(/needs a reason/);
    expect(signed({ ...tolerant, overrides: reason('R-041') }, { chart: newcomer })).toBe('signed');
  });

  it('T-02: 60 mg of a verified dose of yesterday is allowed, and the override is kept (R-041, R-084)', () => {
    const chart = { ...newcomer, externalDoses: [elsewhere('2026-06-09', 60)] };
    expect(signed(transfer, { chart })).toBe('signed');
    expect(said('R-041', transfer, { chart })).toMatchObject({
      inputs: { verifiedMcg: 60_000, facility: 'North Clinic' },
    });
  });

  it.each([
    ['T-03: nobody verified it', [elsewhere('2026-06-09', 60, 'reported')]],
    ['it was the day before yesterday', [elsewhere('2026-06-08', 60)]],
    ['it was 55 mg', [elsewhere('2026-06-09', 55)]],
  ])('T-03: 60 mg as a transfer dose is refused where %s (R-008, R-041)', (_, externalDoses) =>
    expect(signed(transfer, { chart: { ...newcomer, externalDoses } })).not.toBe('signed'),
  );

  it('what was given before counts: 30 mg, then 20 mg is 50 mg, then 21 mg is too much (R-041)', () => {
    const chart = { orders: [], doses: [taken(today, 30)], firstDoseOn: today };
    expect(verdict('R-041', mg(20), { chart })).toBe('passed');
    expect(verdict('R-045', mg(20), { chart })).toBe('WARN');
    expect(verdict('R-041', mg(21), { chart })).toBe('HARD_STOP');
  });

  it('Methadone day 1: 30 mg then 10 mg is in order (R-042, R-045)', () => {
    expect(verdict('R-042', mg(30), { chart: newcomer })).toBe('passed');
    const chart = { orders: [], doses: [taken(today, 30)], firstDoseOn: today };
    expect([verdict('R-042', mg(10), { chart }), verdict('R-045', mg(10), { chart })]).toEqual(['not asked', 'passed']);
  });

  it('Methadone day 1: 40 mg first dose raises A08 (R-042)', () => {
    expect(verdict('R-042', mg(30.001), { chart: newcomer })).toBe('WARN');
    expect(said('R-042', mg(40), { chart: newcomer })).toMatchObject({ result: 'failed', inputs: { alert: 'A08' } });
    expect(signed(mg(40), { chart: newcomer })).toBe('signed');
  });

  it('of a split first day the larger portion is the first dose (R-042)', () => {
    const split = { ...mg(40), frequency: 'split', portions: 2, indication: 'pregnancy' } as const;
    expect(verdict('R-042', split, { chart: newcomer })).toBe('passed');
  });

  it('a risk on file asks for a low start, and names itself (R-043)', () => {
    const risk = {
      structuralHeartDisease: false,
      arrhythmia: false,
      longQt: false,
      syncope: false,
      familySuddenDeath: false,
      electrolyteRisk: false,
      respiratoryDisease: true,
      sleepApnoea: false,
      childPugh: null,
      frailty: false,
      recentRelease: true,
      recentAbstinence: false,
      bleedingRisk: false,
      plannedSurgeryOn: null,
    };
    const at = { id: 'risk', on: '2026-06-01', at: new Date('2026-06-01T12:00:00Z'), by: 'dr', details: risk };
    const chart = { ...newcomer, findings: { ...onFile, 'risk-history': [at] } };
    expect(said('R-043', mg(20), { chart })?.message).toContain('released from custody or hospital, breathing risk');
    expect(verdict('R-043', mg(10), { chart })).toBe('passed');
    expect(verdict('R-043', mg(20), { chart: newcomer })).toBe('not asked');
  });

  it('sixty years of age is a risk from the birthday on (R-043, R-192)', () => {
    const born = (dateOfBirth: string) => ({
      ...newcomer,
      person: { dateOfBirth, sexAtBirth: 'male', photoOn: null, deceased: false, similarNames: [] },
    });
    expect(verdict('R-043', mg(20), { chart: born('1966-06-10') })).toBe('WARN');
    expect(verdict('R-043', mg(20), { chart: born('1966-06-11') })).toBe('not asked');
  });

  it.each([
    [40, 'passed'],
    [41, 'WARN'],
  ])('in pregnancy %d mg on the first day: %s (R-182), and R-045 leaves it to that rule', (dose, expected) => {
    const details = { status: 'pregnant', dueOn: null, deliveredOn: null, obstetricProvider: null } as const;
    const at = { id: 'p', on: '2026-06-01', at: new Date('2026-06-01T12:00:00Z'), by: 'dr', details };
    const chart = { ...newcomer, findings: { ...onFile, pregnancy: [at] } };
    expect([verdict('R-182', mg(dose), { chart }), verdict('R-045', mg(dose), { chart })]).toEqual([
      expected,
      'not asked',
    ]);
  });

  it('methadone is taken by mouth (R-040)', () => expect(verdict('R-040', mg(30))).toBe('passed'));

  it('comes again when another agonist was given in between (R-041)', () => {
    const chart = dosed({ from: '2026-04-01', to: '2026-04-05', mg: 80 });
    const between = {
      ...taken('2026-06-08', 16),
      product: 'buprenorphine-sl',
      productClass: 'buprenorphine',
      doseMcg: micrograms(16_000),
    } as const;
    expect(verdict('R-041', mg(80), { chart: { ...chart, doses: [between, ...(chart.doses ?? [])] } })).toBe(
      'HARD_STOP',
    );
  });

  it('an order for next week is judged by the doses of today, not by days that are still to come', () => {
    expect(verdict('R-054', { ...usualOrder, startsOn: '2026-06-30' })).toBe('not asked');
    expect(signed({ startsOn: '2026-06-30' })).toBe('signed');
  });
});
