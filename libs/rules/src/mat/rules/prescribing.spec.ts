import { doctor, exampleChart, nurse, onFile, today } from '../example-chart';
import { pathwayOf } from './prescribing';
import { said, verdict } from './order-scene';
import { usualOrder } from '../example-chart';

const bup = { product: 'buprenorphine-naloxone-film', doseMcg: 16_000, pathway: 'prescribed' } as const;
const dea = (expiresOn: string) => ({
  ...doctor,
  licences: [...doctor.licences, { type: 'DEA', number: 'AB1234567', state: 'MA', expiresOn }],
});

describe('prescribing', () => {
  it('outside a program’s own dispensing asks for a DEA registration that is valid today (R-140)', () => {
    expect(verdict('R-140', bup)).toBe('HARD_STOP');
    expect(verdict('R-140', bup, { signer: dea(today) })).toBe('passed');
    expect(verdict('R-140', bup, { signer: dea('2026-06-09') })).toBe('HARD_STOP');
  });
  it('of a telephone order it is the named prescriber’s registration (R-140)', () => {
    const verbal = { prescriberId: 'dr', readBack: true, reason: 'Away', bridge: false };
    expect(verdict('R-140', { ...bup, verbal }, { signer: nurse, prescriber: dea(today) })).toBe('passed');
  });
  it('a dose that the program dispenses asks for none (R-140)', () => {
    expect(verdict('R-140', { ...bup, pathway: 'otp_dispensed' })).toBe('not asked');
    expect(verdict('R-140', {})).toBe('not asked');
  });

  it.each([
    ['methadone', 'methadone-tablet', true, 'otp_dispensed'],
    ['buprenorphine in a program', 'buprenorphine-sl', true, 'otp_dispensed'],
    ['buprenorphine elsewhere', 'buprenorphine-sl', false, 'prescribed'],
    ['an injection', 'buprenorphine-xr-sublocade', true, 'clinic_administered_xr'],
    ['naltrexone', 'naltrexone-oral', true, null],
  ] as const)('%s has its usual pathway where none is named (R-144)', (_, product, isOtp, expected) => {
    const { pathway: _named, ...order } = usualOrder;
    expect(pathwayOf({ ...order, product }, isOtp)).toBe(expected);
  });
  it('a pathway that the product does not have is refused (R-144)', () => {
    expect(verdict('R-144', { pathway: 'prescribed' })).toBe('HARD_STOP');
    expect(verdict('R-144', { ...bup, pathway: 'clinic_administered_xr' })).toBe('HARD_STOP');
    const programme = { ...exampleChart.programme, isOtp: false };
    expect(verdict('R-144', { ...bup, pathway: 'otp_dispensed' }, { chart: { programme } })).toBe('HARD_STOP');
    expect(verdict('R-144', bup)).toBe('passed');
  });

  it.each([
    ['2026-03-12', 'passed'],
    ['2026-03-11', 'WARN'],
  ])('the monitoring program was asked on %s: %s (R-145)', (on, expected) => {
    const check = { id: 'pdmp', on, at: new Date(`${on}T12:00:00Z`), by: 'dr', details: { found: false } };
    expect(verdict('R-145', {}, { chart: { findings: { ...onFile, 'pdmp-check': [check] } } })).toBe(expected);
  });
  it('never asked is said too, and does not stop the order (R-145)', () =>
    expect(said('R-145', {})).toMatchObject({ severity: 'WARN', result: 'failed' }));
});
