import { exampleChart } from '../example-chart';
import { newcomer, verdict } from './order-scene';

/** Orders are checked on 10 June 2026. */
const born = (dateOfBirth: string) => ({
  chart: { ...newcomer, person: { ...exampleChart.person, dateOfBirth } },
});

describe('how young the labels go', () => {
  it.each([
    ['2010-06-11', 'OVERRIDE'],
    ['2010-06-10', 'not asked'],
  ] as const)('buprenorphine for somebody born %s: %s (clinical reference 7.3)', (dateOfBirth, says) => {
    const order = { product: 'buprenorphine-naloxone-film' } as const;
    expect(verdict('ORDER-AGE-1', order, born(dateOfBirth))).toBe(says);
    expect(verdict('ORDER-AGE-2', order, born(dateOfBirth))).toBe('not asked');
  });

  it.each([
    ['2008-06-11', 'OVERRIDE'],
    ['2008-06-10', 'not asked'],
  ] as const)('injected naltrexone for somebody born %s: %s (clinical reference 7.3)', (dateOfBirth, says) => {
    expect(verdict('ORDER-AGE-2', { product: 'naltrexone-xr' }, born(dateOfBirth))).toBe(says);
  });

  it('methadone asks for no age but that of consent (R-022)', () => {
    expect(verdict('ORDER-AGE-1', {}, born('2010-06-11'))).toBe('not asked');
    expect(verdict('R-022', {}, born('2010-06-11'))).toBe('WARN');
  });

  it('the age is a policy, and so is what is young', () => {
    const order = { product: 'buprenorphine-sl' } as const;
    const at17 = { ...born('2009-06-10'), policy: { bup_label_age: 18 } };
    expect(verdict('ORDER-AGE-1', order, at17)).toBe('OVERRIDE');
  });
});
