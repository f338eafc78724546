import { type Day, weekday } from '../../time';
import type { TestDraw } from './test-draw';

/** One line of a comparison: what there was, and what chance alone would give on average. */
export interface Share {
  readonly observed: number;
  readonly expected: number;
}

export interface Uniformity {
  /** 1 Monday to 7 Sunday; a weekday that could never be drawn has 0 on both sides. */
  readonly weekdays: readonly (Share & { readonly weekday: number })[];
  readonly test: ChanceTest;
}

/** How far the numbers lie from what is expected, and how often chance alone goes as far. Null where there is too little to say. */
export interface ChanceTest {
  readonly chiSquare: number;
  readonly degrees: number;
  readonly probability: number | null;
}

/**
 * were the weekdays drawn as often as they should be? Each draw expects of a weekday its share of that draw's own candidates, so
 * that a clinic that closes on Sundays, or a person who comes on Mondays, does not look like a fault of the draw.
 */
export function uniformityOf(draws: readonly Pick<TestDraw, 'day' | 'candidates' | 'passedOver'>[]): Uniformity {
  const observed = zeros();
  const expected = zeros();
  for (const { day, candidates, passedOver } of draws) {
    const could = candidates.filter((one) => !passedOver.includes(one));
    add(observed, day, 1);
    for (const one of could) add(expected, one, 1 / could.length);
  }
  const weekdays = observed.map((count, index) => ({
    weekday: index + 1,
    observed: count,
    expected: expected[index] ?? 0,
  }));
  return { weekdays, test: chanceTest(weekdays) };
}

/** Of each member of staff: how often it came about, against the rate of all together. */
export function sharesOf<Line extends { readonly of: number; readonly times: number }>(
  lines: readonly Line[],
): { readonly lines: readonly (Line & { readonly expected: number })[]; readonly test: ChanceTest } {
  const [of, times] = [sum(lines.map((line) => line.of)), sum(lines.map((line) => line.times))];
  const shown = lines.map((line) => ({ ...line, expected: of === 0 ? 0 : (line.of * times) / of }));
  const cells = shown.flatMap((line) => [
    { observed: line.times, expected: line.expected },
    { observed: line.of - line.times, expected: line.of - line.expected },
  ]);
  return { lines: shown, test: probabilityOf(cells, Math.max(0, lines.length - 1)) };
}

export function chanceTest(shares: readonly Share[]): ChanceTest {
  const known = shares.filter(({ expected }) => expected > 0);
  return probabilityOf(known, Math.max(0, known.length - 1));
}

/** Below five expected in a line the comparison says nothing. */
const fewest = 5;

function probabilityOf(shares: readonly Share[], degrees: number): ChanceTest {
  const known = shares.filter(({ expected }) => expected > 0);
  const chiSquare = sum(known.map(({ observed, expected }) => (observed - expected) ** 2 / expected));
  const enough = degrees > 0 && known.every(({ expected }) => expected >= fewest);
  return { chiSquare, degrees, probability: enough ? upperTail(chiSquare, degrees) : null };
}

/** Wilson and Hilferty (1931): the cube root of chi-square over its degrees is nearly normal. Good to the third digit here. */
function upperTail(chiSquare: number, degrees: number): number {
  const spread = 2 / (9 * degrees);
  const z = (Math.cbrt(chiSquare / degrees) - (1 - spread)) / Math.sqrt(spread);
  return 1 - normal(z);
}

/** Abramowitz and Stegun 26.2.17. */
function normal(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const series = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  const tail = (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * series;
  return z >= 0 ? 1 - tail : tail;
}

const zeros = () => Array.from({ length: 7 }, () => 0);
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

function add(to: number[], day: Day, what: number): void {
  const index = weekday(day) - 1;
  to[index] = (to[index] ?? 0) + what;
}
