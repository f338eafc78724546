import type { Placing } from './placing';

export interface Counts {
  readonly read: number;
  readonly placed: number;
  readonly kept: number;
  readonly reported: number;
}

export interface Summary {
  readonly tables: Record<string, Counts>;
}

export function summaryOf(placings: ReadonlyMap<string, Placing>): Summary {
  const tables: Record<string, Counts> = {};
  for (const [table, { read, placed, kept, reported }] of [...placings].sort(([a], [b]) => a.localeCompare(b)))
    tables[table] = { read, placed, kept, reported };
  return { tables };
}

/** The summary for people, with the reasons below it. */
export function summaryText(placings: ReadonlyMap<string, Placing>): string {
  const rows = Object.entries(summaryOf(placings).tables).map(([table, counts]) => [table, ...Object.values(counts)]);
  const total = [1, 2, 3, 4].map((i) => rows.reduce((sum, row) => sum + Number(row[i]), 0));
  const lines = [['table', 'read', 'placed', 'kept', 'reported'], ...rows, ['all', ...total]].map(
    ([table, ...counts]) =>
      [String(table).padEnd(26), ...counts.map((count) => inColumns(count).padStart(10))].join(''),
  );
  const reasons = [...placings].flatMap(([table, placing]) =>
    [...placing.reasons].map(([reason, count]) => `  ${table}: ${count.toLocaleString('en-US')} ${reason}`),
  );
  return [
    ...lines,
    ...(reasons.length > 0 ? ['', 'Why rows were kept as they are or reported:', ...reasons] : []),
  ].join('\n');
}

function inColumns(count: string | number | undefined): string {
  return typeof count === 'number' ? count.toLocaleString('en-US') : (count ?? '');
}
