import type { Policy } from '../../policy';
import { addDays, type Day } from '../../time';
import type { Countable } from './count';

/**
 * what was missing or too much in the counts of a week and of a month, by window, by dispenser and by container. Errors of
 * reading cancel each other out; what goes on missing in the same place does not. It is a reason to look, never a finding
 * against anybody.
 */
export interface VarianceCount {
  readonly id: string;
  readonly on: Day;
  /** An instant. */
  readonly at: string;
  readonly product: Countable & { readonly id: string; readonly name: string; readonly unit: 'mcg' | 'piece' };
  readonly container: { readonly id: string; readonly serial: string };
  readonly station: { readonly id: string; readonly name: string } | null;
  readonly variance: number;
  readonly tolerance: number;
  readonly dispensed: number;
  /** Who took how much of it out in that shift. */
  readonly by: readonly { readonly staffId: string; readonly name: string; readonly quantity: number }[];
}

export const trendBy = { window: 'Window', dispenser: 'Dispenser', container: 'Container' } as const;
export type TrendBy = keyof typeof trendBy;

export interface TrendLine {
  readonly by: TrendBy;
  readonly id: string;
  readonly name: string;
  readonly product: VarianceCount['product'];
  readonly counts: number;
  readonly short: number;
  readonly variance: number;
  readonly dispensed: number;
  /** What errors of reading alone could add up to. */
  readonly tolerance: number;
  /** Missing again and again, and together more than that: somebody looks into it. */
  readonly persistent: boolean;
  /** The running total, count by count, the oldest first. */
  readonly course: readonly { readonly on: Day; readonly variance: number; readonly total: number }[];
}

interface Share {
  readonly id: string;
  readonly name: string;
  /** The part of a count that is theirs, from 0 to 1. */
  readonly part: number;
}

/** The lines of so many days up to today; what misses most comes first. */
export function varianceTrend(
  counts: readonly VarianceCount[],
  { today, days, policy }: { readonly today: Day; readonly days: number; readonly policy: Policy },
): readonly TrendLine[] {
  const from = addDays(today, 1 - days);
  const recent = counts
    .filter(({ on }) => on >= from && on <= today)
    .sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : one.id < other.id ? -1 : 1));
  return (Object.keys(trendBy) as TrendBy[])
    .flatMap((by) => linesBy(by, recent, policy))
    .sort(
      (one, other) =>
        Number(other.persistent) - Number(one.persistent) ||
        one.variance - other.variance ||
        (one.name < other.name ? -1 : 1),
    );
}

function linesBy(by: TrendBy, counts: readonly VarianceCount[], policy: Policy): readonly TrendLine[] {
  const groups = new Map<string, { share: Share; parts: { count: VarianceCount; part: number }[] }>();
  for (const count of counts)
    for (const share of sharesOf(by, count)) {
      const key = `${share.id} ${count.product.id}`;
      const group = groups.get(key) ?? { share, parts: [] };
      group.parts.push({ count, part: share.part });
      groups.set(key, group);
    }
  return [...groups.values()].flatMap(({ share, parts }) => {
    const [first] = parts;
    return first === undefined ? [] : lineOf(by, share, first.count.product, parts, policy);
  });
}

function lineOf(
  by: TrendBy,
  { id, name }: Share,
  product: VarianceCount['product'],
  parts: readonly { readonly count: VarianceCount; readonly part: number }[],
  policy: Policy,
): TrendLine {
  let total = 0;
  const course = parts.map(({ count: { on, variance }, part }) => {
    const own = Math.round(variance * part);
    total += own;
    return { on, variance: own, total };
  });
  const short = course.filter(({ variance }) => variance < 0).length;
  // Independent errors add up like the sides of a right angle, not end to end.
  const tolerance = Math.round(
    Math.sqrt(parts.reduce((sum, { count, part }) => sum + (count.tolerance * part) ** 2, 0)),
  );
  return {
    by,
    id,
    name,
    product,
    counts: parts.length,
    short,
    variance: total,
    dispensed: parts.reduce((sum, { count, part }) => sum + Math.round(count.dispensed * part), 0),
    tolerance,
    persistent: short >= policy.variance_drift_counts && short * 2 > parts.length && total < -tolerance,
    course,
  };
}

function sharesOf(by: TrendBy, { station, container, by: people }: VarianceCount): readonly Share[] {
  if (by === 'window') return station === null ? [] : [{ ...station, part: 1 }];
  if (by === 'container') return [{ id: container.id, name: container.serial, part: 1 }];
  const all = people.reduce((sum, { quantity }) => sum + quantity, 0);
  return all === 0 ? [] : people.map(({ staffId, name, quantity }) => ({ id: staffId, name, part: quantity / all }));
}

export interface VarianceReviewed {
  readonly by: TrendBy;
  readonly id: string;
  readonly productId: string;
  /** An instant. */
  readonly at: string;
}

/** the diversion reviews that are open: a persistent drift with a count since somebody last looked into it. */
export function openReviews(
  lines: readonly TrendLine[],
  counts: readonly VarianceCount[],
  reviewed: readonly VarianceReviewed[],
): readonly TrendLine[] {
  return lines.filter((line) => {
    if (!line.persistent) return false;
    const looked = reviewed
      .filter(({ by, id, productId }) => by === line.by && id === line.id && productId === line.product.id)
      .reduce((last, { at }) => (at > last ? at : last), '');
    return counts.some(
      (count) =>
        count.at > looked &&
        count.variance < 0 &&
        count.product.id === line.product.id &&
        sharesOf(line.by, count).some(({ id }) => id === line.id),
    );
  });
}
