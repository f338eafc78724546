import { type RoundKind, roundKinds } from '@cairn/rules';
import { clockTime, dayIn, fromToday, shortDay } from '../kit/format';
import type { Meaning } from '../kit/theme';
import type { RoundLine } from './round-api';

export const severityMarks: Readonly<
  Record<RoundLine['severity'], { readonly meaning: Meaning; readonly word: string }>
> = {
  now: { meaning: 'needs', word: 'Now' },
  soon: { meaning: 'soon', word: 'Soon' },
  info: { meaning: 'info', word: 'To know' },
};

/** "today", "in 3 d", "since Mon 2 Mar": days that are over are said as since. */
export function dueWords({ due, dueAt }: Pick<RoundLine, 'due' | 'dueAt'>, today: string = dayIn(undefined)): string {
  if (due === null) return '';
  if (dueAt !== null) return `by ${clockTime(dueAt)}, ${due === today ? 'today' : shortDay(due)}`;
  return due < today ? `since ${shortDay(due)}` : fromToday(due, today);
}

export interface KindFilter {
  readonly kind: RoundKind | 'all';
  readonly label: string;
  readonly count: number;
  /** The digit that chooses it. */
  readonly key: string;
}

/** Only the kinds that are on the list, in a fixed order, each with a digit. */
export function filtersOf(items: readonly RoundLine[]): readonly KindFilter[] {
  const kinds = (Object.keys(roundKinds) as RoundKind[])
    .map((kind) => ({ kind, label: roundKinds[kind], count: items.filter((item) => item.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map((filter, index) => ({ ...filter, key: index < 9 ? String(index + 1) : '' }));
  return [{ kind: 'all', label: 'All', count: items.length, key: '0' }, ...kinds];
}
