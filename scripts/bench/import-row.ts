import { createReadStream, createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Client } from 'pg';
import { from, to } from 'pg-copy-streams';
import { type Bench, importInto } from './bench';
import { type Measured, ofSpread } from './figures';
import { middleOf, ratioOf } from './slots';
import { shuffled } from './statistics';

const rounds = 3;

/** The import as a person starts it, beside COPY of the rows that it made into an empty database of the same schema. */
export async function importRow(bench: Bench): Promise<Measured[]> {
  const folder = bench.options.data;
  if (folder === null) return [{ id: 'import', value: null, note: 'needs --data FOLDER (a ctn0094 folder)' }];
  const { databases } = bench;
  const original = await databases.empty();
  await importInto(original, folder);
  const tables = await written(original.owner, bench.programs.folder);
  await databases.drop(original);
  const empty = await databases.empty();
  const inFresh = async (work: (owner: Client, fresh: typeof empty) => Promise<number>): Promise<number> => {
    const fresh = await databases.cloneOf(empty);
    const took = await work(fresh.owner, fresh);
    await databases.drop(fresh);
    return took;
  };
  const sides = {
    import: () => inFresh((_, fresh) => importInto(fresh, folder)),
    copy: () => inFresh((owner) => copyIn(owner, tables)),
  };
  const measured: Record<'import' | 'copy', number>[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const times = { import: 0, copy: 0 };
    for (const side of shuffled(['import', 'copy'] as const)) times[side] = await sides[side]();
    measured.push(times);
  }
  const rows = tables.reduce((sum, { rows: count }) => sum + count, 0);
  const note = `${middleOf(measured, 'import')} ms and ${middleOf(measured, 'copy')} ms, ${rows.toLocaleString('en-US')} rows in ${tables.length} tables`;
  return [ofSpread('import', ratioOf(measured, 'import', 'copy'), note)];
}

interface Table {
  readonly name: string;
  readonly file: string;
  readonly rows: number;
}

/** Writes every table that has rows to a file; tables that others refer to come first. */
async function written(owner: Client, folder: string): Promise<Table[]> {
  const { rows: known } = await owner.query<{ name: string; needs: string[] }>(
    `select c.relname as name, coalesce((select array_agg(distinct r.relname) from pg_constraint f
       join pg_class r on r.oid = f.confrelid where f.conrelid = c.oid and f.contype = 'f' and r.oid <> c.oid), '{}')::text[] as needs
     from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'migration'`,
  );
  const needsOf = new Map(known.map(({ name, needs }) => [name, needs]));
  const order = new Set<string>();
  const place = (name: string): void => {
    for (const needed of needsOf.get(name) ?? []) if (!order.has(needed)) place(needed);
    order.add(name);
  };
  known.forEach(({ name }) => place(name));
  const tables: Table[] = [];
  for (const name of order) {
    const { rows } = await owner.query<{ count: number }>(`select count(*)::int as count from ${name}`);
    const count = rows[0]?.count ?? 0;
    if (count === 0) continue;
    const file = join(folder, `${name}.copy`);
    await pipeline(owner.query(to(`copy ${name} to stdout`)), createWriteStream(file));
    tables.push({ name, file, rows: count });
  }
  return tables;
}

async function copyIn(owner: Client, tables: readonly Table[]): Promise<number> {
  const began = performance.now();
  await owner.query('begin');
  for (const { name, file } of tables)
    await pipeline(createReadStream(file), owner.query(from(`copy ${name} from stdin`)));
  await owner.query('commit');
  return performance.now() - began;
}
