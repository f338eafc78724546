import { compare, measuredOf, nothingTyped, thousandths } from './count-measure';

const liquid = { form: 'liquid', mcgPerMl: 10_000, mcgPerUnit: null, ledger: 9_000_000, tolerance: 5_000 } as const;
const tablets = { form: 'tablet', mcgPerMl: null, mcgPerUnit: 5_000, ledger: 200_000, tolerance: 0 } as const;
const typed = (amount: string) => ({ ...nothingTyped, amount });

describe('what is typed while counting (R-224)', () => {
  it('digits are moved, not multiplied', () => {
    expect(thousandths('899.5')).toBe(899_500);
    expect(thousandths('0,001')).toBe(1);
    expect(thousandths('1.2345')).toBeNull();
    expect(thousandths('-1')).toBeNull();
  });

  it('shows the variance as soon as there is a number, and whether it is inside tolerance', () => {
    expect(compare(typed(''), liquid)).toBeNull();
    expect(compare(typed('899.5'), liquid)).toEqual({ counted: 8_995_000, variance: -5_000, within: true });
    expect(compare(typed('899.4'), liquid)).toMatchObject({ variance: -6_000, within: false });
    expect(compare(typed('39'), tablets)).toEqual({ counted: 195_000, variance: -5_000, within: false });
    expect(compare(typed('39.5'), tablets)).toBeNull();
  });

  it('weighs full and empty, and says what cannot be', () => {
    const weighed = { ...nothingTyped, by: 'weight', gross: '1200', tare: '210', density: '1.1' } as const;
    expect(measuredOf(weighed, liquid)).toEqual({ grossMg: 1_200_000, tareMg: 210_000, mgPerMl: 1_100 });
    expect(compare(weighed, liquid)).toMatchObject({ counted: 9_000_000, variance: 0, within: true });
    expect(compare({ ...weighed, tare: '1300' }, liquid)).toContain('less than the empty one');
  });
});
