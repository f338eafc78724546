import { execFileSync } from 'node:child_process';
import { cpus, loadavg, platform, release, totalmem } from 'node:os';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from 'pg';
import type { Row } from './figures';
import { dist } from './programs';

/** Where the figures come from: without it a figure is a rumour. */
export interface Circumstances {
  readonly at: string;
  readonly machine: {
    readonly processor: string;
    readonly cores: number;
    readonly memoryGb: number;
    readonly system: string;
  };
  readonly load: { readonly before: number; readonly after: number };
  readonly versions: {
    readonly cairn: string;
    readonly commit: string | null;
    readonly node: string;
    readonly postgres: string;
  };
  readonly rounds: number;
  readonly minutes: number;
  /** Rows of the tables of the shared database, when it was made. */
  readonly sizes: Readonly<Record<string, number>>;
}

export const loadNow = (): number => Math.round((loadavg()[0] ?? 0) * 10) / 10;

export function machine(): Circumstances['machine'] {
  const processors = cpus();
  return {
    processor: processors[0]?.model.trim() ?? 'unknown',
    cores: processors.length,
    memoryGb: Math.round(totalmem() / 1e9),
    system: `${platform()} ${release()}`,
  };
}

export function cairnVersion(): { cairn: string; commit: string | null } {
  const { version } = JSON.parse(readFileSync(join(dist, '..', 'package.json'), 'utf8')) as { version: string };
  try {
    const options = {
      cwd: join(dist, '..'),
      encoding: 'utf8' as const,
      stdio: ['ignore' as const, 'pipe' as const, 'ignore' as const],
    };
    return { cairn: version, commit: execFileSync('git', ['rev-parse', '--short', 'HEAD'], options).trim() };
  } catch {
    return { cairn: version, commit: null };
  }
}

export async function sizesOf(owner: Client): Promise<Record<string, number>> {
  const { rows } = await owner.query<{ name: string; count: number }>(
    `select relname as name, reltuples::int as count from pg_class
     where relnamespace = 'public'::regnamespace and relkind = 'r' and reltuples > 0 order by reltuples desc`,
  );
  return Object.fromEntries(rows.map(({ name, count }) => [name, count]));
}

const shown = (value: number, { unit }: Row) =>
  unit === 'x' || unit === 's' ? value.toFixed(2) : unit === 'exponent' ? value.toFixed(3) : value.toFixed(0);

export function table(rows: readonly Row[]): string {
  const lines = rows.map((row) => [
    row.id,
    row.value === null
      ? '-'
      : `${shown(row.value, row)}${row.unit === 'x' || row.unit === 'exponent' ? '' : ` ${row.unit}`}`,
    row.spread ? `${shown(row.spread.lower, row)} to ${shown(row.spread.upper, row)}` : '',
    `${row.rule === 'at least' ? '>=' : '<='} ${row.gate}`,
    row.met === null ? '-' : row.met ? 'yes' : 'NO',
    row.title,
    row.note,
  ]);
  const all = [['figure', 'value', 'quartiles', 'gate', 'met', 'what', 'note'], ...lines];
  const widths = [0, 1, 2, 3, 4, 5].map((column) => Math.max(...all.map((line) => (line[column] ?? '').length)));
  return all
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

export function circumstancesText({ machine: on, load, versions, sizes, minutes }: Circumstances): string {
  const rows = Object.entries(sizes).map(([name, count]) => `${name} ${count.toLocaleString('en-US')}`);
  return [
    `${on.processor}, ${on.cores} cores, ${on.memoryGb} GB, ${on.system}; load ${load.before} before, ${load.after} after; ${minutes} min`,
    `Cairn ${versions.cairn}${versions.commit ? ` (${versions.commit})` : ''}, Node ${versions.node}, PostgreSQL ${versions.postgres}`,
    ...(rows.length > 0 ? [`Rows: ${rows.slice(0, 8).join(', ')}`] : []),
  ].join('\n');
}
