import fc from 'fast-check';
import { growthExponent, median, quantile, shuffled, spreadOf } from './statistics';

const some = fc.array(fc.double({ min: 0.001, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 40 });

describe('the statistics of the bench', () => {
  it('takes the middle of an odd number, and between the two middles of an even number', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(quantile([10, 20, 30, 40, 50], 0.95)).toBeCloseTo(48);
    expect(() => median([])).toThrow(RangeError);
  });

  it('keeps half of the values between the quartiles, whatever their order', () => {
    fc.assert(
      fc.property(some, (values) => {
        const { lower, median: middle, upper } = spreadOf(values);
        expect(lower).toBeLessThanOrEqual(middle);
        expect(middle).toBeLessThanOrEqual(upper);
        expect(spreadOf([...values].reverse())).toEqual(spreadOf(values));
        expect(values.filter((value) => value < lower).length).toBeLessThanOrEqual(Math.ceil(values.length / 4));
        expect(values.filter((value) => value > upper).length).toBeLessThanOrEqual(Math.ceil(values.length / 4));
      }),
    );
  });

  it('one slow round of nine does not move the middle', () => {
    expect(spreadOf([1, 1, 1, 1, 1, 1, 1, 1, 400])).toEqual({ median: 1, lower: 1, upper: 1, rounds: 9 });
  });

  it('finds the exponent of a power again', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1, max: 2, noNaN: true }),
        fc.double({ min: 0.1, max: 50, noNaN: true }),
        (e, ms) => {
          const points = [1_000, 10_000, 100_000].map((size) => ({ size, time: ms * size ** e }));
          expect(growthExponent(points)).toBeCloseTo(e, 6);
        },
      ),
    );
    expect(() => growthExponent([{ size: 10, time: 1 }])).toThrow(RangeError);
  });

  it('shuffles without losing anything, and leaves the original as it was', () => {
    const before = [1, 2, 3, 4, 5];
    expect(shuffled(before).sort()).toEqual([1, 2, 3, 4, 5]);
    expect(shuffled(before, () => 0)).toEqual([2, 3, 4, 5, 1]);
    expect(before).toEqual([1, 2, 3, 4, 5]);
  });
});
