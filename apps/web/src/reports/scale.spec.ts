import fc from 'fast-check';
import { axisOf } from './scale';

describe('the axis of a report', () => {
  it('ends on a round number at or above the highest bar', () => {
    expect(axisOf(61)).toEqual({ end: 80, at: [0, 20, 40, 60, 80] });
    expect(axisOf(0)).toEqual({ end: 1, at: [0, 1] });
    expect(axisOf(3)).toEqual({ end: 3, at: [0, 1, 2, 3] });
  });

  it('holds every count, in whole numbers, with few marks', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), (highest) => {
        const { end, at } = axisOf(highest);
        expect(end).toBeGreaterThanOrEqual(highest);
        expect(at.length).toBeLessThanOrEqual(6);
        expect(at.every(Number.isInteger)).toBe(true);
      }),
    );
  });
});
