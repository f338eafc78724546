import type { Practitioner } from '../../access/licences';
import { standardPolicy } from '../../policy';
import { doctor, nurse } from '../example-chart';
import {
  type Countable,
  decideCount,
  quantityOf,
  refuseSecond,
  refuseSupervisor,
  toleranceOf,
  withoutRounding,
} from './count';
import { closingObstacles, type ClosingFacts, isShiftOpen, mayReplace, refuseClose, type StandingCount } from './shift';

const concentrate: Countable = { form: 'liquid', mcgPerMl: 10_000, mcgPerUnit: null };
const tablets: Countable = { form: 'tablet', mcgPerMl: null, mcgPerUnit: 5_000 };
const policy = standardPolicy;

describe('what was measured, in the unit of the ledger', () => {
  it('a liquid by volume, or by weight with what a mL weighs', () => {
    expect(quantityOf({ volumeUl: 500_000 }, concentrate)).toBe(5_000_000);
    expect(quantityOf({ grossMg: 760_000, tareMg: 210_000, mgPerMl: 1_100 }, concentrate)).toBe(5_000_000);
  });

  it('tablets piece by piece, a powder by its weight, strips as they are', () => {
    expect(quantityOf({ units: 40 }, tablets)).toBe(200_000);
    expect(quantityOf({ grossMg: 1_250, tareMg: 250 }, { ...tablets, form: 'powder' })).toBe(1_000_000);
    expect(quantityOf({ units: 25 }, { form: 'strip', mcgPerMl: null, mcgPerUnit: null })).toBe(25);
  });

  it('what does not fit the thing is refused', () => {
    expect(quantityOf({ units: 3 }, concentrate)).toMatchObject({ code: 'count.invalid' });
    expect(quantityOf({ grossMg: 100, tareMg: 200, mgPerMl: 1_000 }, concentrate)).toMatchObject({
      code: 'count.invalid',
    });
    expect(quantityOf({ volumeUl: 3 }, tablets)).toMatchObject({ code: 'count.invalid' });
    expect(quantityOf({ volumeUl: 3 }, { ...tablets, form: 'powder' })).toMatchObject({ code: 'count.invalid' });
  });

  it('less than a microlitre is rounding, a whole one is not', () => {
    expect(withoutRounding(1_000, 1_009, concentrate)).toBe(1_009);
    expect(withoutRounding(1_000, 1_010, concentrate)).toBe(1_000);
    expect(withoutRounding(5_000, 5_001, tablets)).toBe(5_000);
  });
});

describe('tolerance of a count (R-224)', () => {
  const facts = (ledger: number, counted: number, dispensed: number, thing = concentrate) =>
    decideCount({ thing, ledger, counted, dispensed, policy });

  it('0.5 percent of what was dispensed in the shift (R-224)', () => {
    // 200 mL dispensed: 1 mL, which is 10 mg.
    expect(facts(5_000_000, 4_990_000, 2_000_000)).toMatchObject({
      variance: -10_000,
      tolerance: 10_000,
      within: true,
    });
    expect(facts(5_000_000, 4_989_999, 2_000_000)).toMatchObject({ within: false });
    expect(facts(5_000_000, 5_010_000, 2_000_000)).toMatchObject({ within: true });
    expect(facts(5_000_000, 5_010_001, 2_000_000)).toMatchObject({ within: false });
  });

  it('and at most 5 mL, however much was dispensed (R-224)', () => {
    // 2,000 mL dispensed: half a percent would be 10 mL.
    expect(toleranceOf({ thing: concentrate, dispensed: 20_000_000, policy })).toBe(50_000);
    expect(facts(5_000_000, 4_950_000, 20_000_000).within).toBe(true);
    expect(facts(5_000_000, 4_949_999, 20_000_000).within).toBe(false);
  });

  it('where nothing was dispensed nothing may differ (R-224)', () => {
    expect(facts(5_000_000, 5_000_000, 0)).toMatchObject({ within: true, variance: 0 });
    expect(facts(5_000_000, 4_999_990, 0)).toMatchObject({ within: false });
  });

  it('tablets may not differ by one (R-224)', () => {
    expect(facts(200_000, 195_000, 100_000, tablets)).toMatchObject({ tolerance: 0, within: false });
    expect(facts(200_000, 200_000, 100_000, tablets).evaluations).toEqual([
      expect.objectContaining({ ruleId: 'R-224', result: 'passed' }),
    ]);
  });

  it('a program may require zero (R-224)', () => {
    const strict = { ...policy, liquid_var_pct: 0, liquid_var_ml: 0 };
    expect(toleranceOf({ thing: concentrate, dispensed: 20_000_000, policy: strict })).toBe(0);
  });
});

describe('the second person of a count (R-224)', () => {
  const at = new Date('2026-06-10T20:00:00Z');
  const facts = (second: Practitioner, minutes = 1) => ({
    firstBy: nurse.staffId,
    firstAt: at,
    second,
    day: '2026-06-10',
    now: new Date(at.getTime() + minutes * 60_000),
    withinMinutes: policy.witness_minutes,
  });

  it('T-19 is somebody else, whatever device they use', () => {
    expect(refuseSecond(facts(nurse), 'count.second')).toMatchObject({ code: 'count.second' });
    expect(refuseSecond(facts(doctor), 'count.second')).toBeNull();
  });

  it('has a license that is valid today (R-224)', () => {
    const expired = doctor.licences.map((licence) => ({ ...licence, expiresOn: '2026-06-09' }));
    expect(refuseSecond(facts({ ...doctor, licences: expired }), 'count.second')).not.toBeNull();
    const counselor: Practitioner = { staffId: 'c', roles: ['counselor'], licences: doctor.licences };
    expect(refuseSecond(facts(counselor), 'count.second')).not.toBeNull();
  });

  it('signs within ten minutes, not a moment later (R-224)', () => {
    expect(refuseSecond(facts(doctor, 10), 'count.second')).toBeNull();
    expect(refuseSecond(facts(doctor, 10.001), 'count.second')).not.toBeNull();
  });

  it('a supervisor is in charge, a pharmacist or the medical director, and did not count (R-224)', () => {
    const of = (supervisor: Practitioner) => refuseSupervisor({ firstBy: 'somebody', supervisor, day: '2026-06-10' });
    expect(of({ ...nurse, charge: true })).toBeNull();
    expect(of(nurse)).toMatchObject({ code: 'count.second' });
    expect(of({ ...doctor, roles: ['medical_director'] })).toBeNull();
    expect(of({ ...doctor, staffId: 'somebody', roles: ['medical_director'] })).not.toBeNull();
  });
});

describe('what stands in the way of closing a shift (R-224)', () => {
  const standing: StandingCount = {
    ...{ id: 'n', signed: true, lapsed: false, movedOn: false, within: true, incidentNumber: null },
  };
  const facts = (closing: StandingCount | null, more: Partial<ClosingFacts> = {}): ClosingFacts => ({
    ...{ poured: 0, remainders: 0, paperLines: 0 },
    containers: [{ containerId: 'c', serial: 'MC-1', stationName: 'Window 1', closing }],
    ...more,
  });
  const kinds = (of: ClosingFacts) => closingObstacles(of).map(({ kind }) => kind);

  it.each([
    ['nothing, when all is counted and signed', standing, []],
    ['a count that is missing', null, ['count']],
    ['a count that waits for its second signature', { ...standing, signed: false }, ['second']],
    ['a count that nobody signed in time', { ...standing, signed: false, lapsed: true }, ['recount']],
    ['a count after which something moved', { ...standing, movedOn: true }, ['recount']],
    ['a count outside tolerance without its incident', { ...standing, within: false }, ['incident']],
    ['and not one with it', { ...standing, within: false, incidentNumber: 'V-2026-001' }, []],
  ] as const)('%s (R-224)', (_says, closing, expected) => {
    expect(kinds(facts(closing))).toEqual(expected);
  });

  it('poured doses, remainders and lines on paper (R-224, R-231, R-241)', () => {
    expect(kinds(facts(standing, { poured: 1, remainders: 2, paperLines: 3 }))).toEqual([
      'paper',
      'poured',
      'remainder',
    ]);
    expect(refuseClose(facts(null, { remainders: 1 }))).toMatchObject({
      code: 'shift.blocked',
      says: expect.stringContaining('1 remainder still to be wasted before a witness, and 1 more') as string,
    });
    expect(refuseClose(facts(standing))).toBeNull();
  });

  it('a count that settled the ledger stands; every other one may be counted again (R-224)', () => {
    expect(mayReplace(standing)).toBe(false);
    expect(mayReplace({ ...standing, movedOn: true })).toBe(true);
    expect(mayReplace({ ...standing, signed: false })).toBe(true);
    expect(mayReplace({ ...standing, within: false })).toBe(true);
    expect(mayReplace({ ...standing, within: false, incidentNumber: 'V-2026-001' })).toBe(false);
  });

  it('yesterday’s shift is not today’s (R-224)', () => {
    expect(isShiftOpen({ forDay: '2026-06-10' }, '2026-06-10')).toBe(true);
    expect(isShiftOpen({ forDay: '2026-06-09' }, '2026-06-10')).toBe(false);
    expect(isShiftOpen(null, '2026-06-10')).toBe(false);
  });
});
