import fc from 'fast-check';
import { firstSquare, moved, resized } from './crop';

const extents = fc.record({ width: fc.integer({ min: 1, max: 9000 }), height: fc.integer({ min: 1, max: 9000 }) });

test('the first square is as large as it can be', () => {
  expect(firstSquare({ width: 1200, height: 800 })).toEqual({ x: 200, y: 0, size: 800 });
  expect(firstSquare({ width: 800, height: 1400 })).toEqual({ x: 0, y: 200, size: 800 });
});

test('it grows around its middle, and stops at the edge', () => {
  const extent = { width: 1000, height: 1000 };
  expect(resized({ x: 400, y: 400, size: 200 }, 300, extent)).toEqual({ x: 350, y: 350, size: 300 });
  expect(resized({ x: 0, y: 0, size: 200 }, 300, extent)).toEqual({ x: 0, y: 0, size: 300 });
  expect(resized({ x: 0, y: 0, size: 200 }, 10, extent).size).toBe(96);
});

test('whatever is done to it, it is whole and inside of the picture', () => {
  fc.assert(
    fc.property(
      extents,
      fc.array(
        fc.tuple(
          fc.double({ min: -2000, max: 2000, noNaN: true }),
          fc.double({ min: -2000, max: 2000, noNaN: true }),
          fc.double({ min: 0.1, max: 5, noNaN: true }),
        ),
      ),
      (extent, moves) => {
        let square = firstSquare(extent);
        for (const [dx, dy, factor] of moves)
          square = resized(moved(square, dx, dy, extent), square.size * factor, extent);
        const { x, y, size } = square;
        expect([x, y, size].every(Number.isInteger)).toBe(true);
        expect(x >= 0 && y >= 0 && size > 0 && x + size <= extent.width && y + size <= extent.height).toBe(true);
      },
    ),
  );
});
