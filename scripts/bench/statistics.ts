/** What a row of paired measurements says: the middle, and where its middle half lies. */
export interface Spread {
  readonly median: number;
  readonly lower: number;
  readonly upper: number;
  readonly rounds: number;
}

/** The value below which a share of the values lies, between two neighbours in proportion. */
export function quantile(values: readonly number[], share: number): number {
  if (values.length === 0) throw new RangeError('A quantile of nothing.');
  const sorted = [...values].sort((one, other) => one - other);
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)] as number;
  const above = sorted[Math.ceil(place)] as number;
  return below + (above - below) * (place - Math.floor(place));
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

export function spreadOf(values: readonly number[]): Spread {
  return {
    median: median(values),
    lower: quantile(values, 0.25),
    upper: quantile(values, 0.75),
    rounds: values.length,
  };
}

/**
 * How time grows with size: 0 when it stays, 1 when ten times as much takes ten times as long. The slope of the straight
 * line through log size and log time (least squares).
 */
export function growthExponent(points: readonly { readonly size: number; readonly time: number }[]): number {
  const logs = points.map(({ size, time }) => [Math.log(size), Math.log(time)] as const);
  const mean = (of: 0 | 1) => logs.reduce((sum, log) => sum + log[of], 0) / logs.length;
  const [middleSize, middleTime] = [mean(0), mean(1)];
  const spread = logs.reduce((sum, [size]) => sum + (size - middleSize) ** 2, 0);
  if (!(spread > 0)) throw new RangeError('Growth needs at least two sizes.');
  return logs.reduce((sum, [size, time]) => sum + (size - middleSize) * (time - middleTime), 0) / spread;
}

/** The same values in an order that chance decides (Fisher-Yates). */
export function shuffled<T>(values: readonly T[], chance: () => number = Math.random): T[] {
  const mixed = [...values];
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    const other = Math.floor(chance() * (last + 1));
    [mixed[last], mixed[other]] = [mixed[other] as T, mixed[last] as T];
  }
  return mixed;
}
