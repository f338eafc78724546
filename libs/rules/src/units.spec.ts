import fc from 'fast-check';
import { microlitres, micrograms, milligrams, millilitres } from './units';

describe('amounts', () => {
  it.each([
    [0, '0 mg'],
    [1, '0.001 mg'],
    [400, '0.4 mg'],
    [2_000, '2 mg'],
    [62_500, '62.5 mg'],
    [120_000, '120 mg'],
  ])('%d micrograms read %s', (amount, text) => expect(milligrams(micrograms(amount))).toBe(text));

  it('a volume is shown in millilitres', () => expect(millilitres(microlitres(12_500))).toBe('12.5 mL'));

  it.each([-1, 0.5, Number.NaN, 2 ** 53])('%d is no amount', (value) =>
    expect(() => micrograms(value)).toThrow(RangeError),
  );

  it('what is shown is exactly what is stored', () => {
    fc.assert(
      fc.property(fc.nat(), (amount) => {
        const [whole = '', fraction = ''] = milligrams(micrograms(amount)).replace(' mg', '').split('.');
        expect(BigInt(whole + fraction.padEnd(3, '0'))).toBe(BigInt(amount));
      }),
    );
  });
});
