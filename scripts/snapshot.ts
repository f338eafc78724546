import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { Client } from 'pg';

const help = `Keeps what this version of Cairn writes, so that the next one can prove that it still opens it.

  npm run snapshot

Run on a database of invented people (demo and generate) when a version is released. Writes
libs/database/released/<last migration>.jsonl.br; the one of the version before may then be deleted.`;

/** Every row of every table as one line of JSON, under a line that names the table. */
async function main(): Promise<void> {
  if (process.argv.includes('--help')) return console.log(help);
  const client = new Client({ connectionString: process.env['OWNER_DATABASE_URL'] });
  await client.connect();
  const { rows: real } = await client.query(`select 1 from patient where not invented limit 1`);
  if (real.length > 0) throw new Error('There are people in this database who are not invented: nothing was written.');
  const { rows: tables } = await client.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
       and relname <> 'worker_heartbeat' and relname not like 'bullmq%' order by 1`,
  );
  const { rows: sequences } = await client.query<{ s: string; v: string }>(
    `select sequencename as s, last_value::text as v from pg_sequences where schemaname = 'public' and last_value is not null`,
  );
  const lines = ['# sequences', ...sequences.map((sequence) => JSON.stringify(sequence))];
  for (const { name } of tables) {
    const { rows } = await client.query<{ line: string }>(`select row_to_json(t)::text as line from "${name}" t`);
    lines.push(`# ${name}`, ...rows.map(({ line }) => line));
  }
  const { rows: last } = await client.query<{ timestamp: string }>('select max(timestamp) as timestamp from migration');
  await client.end();
  const file = join('libs/database/released', `${last[0]?.timestamp}.jsonl.br`);
  const params = { [constants.BROTLI_PARAM_LGWIN]: 24 };
  writeFileSync(file, brotliCompressSync(Buffer.from(lines.join('\n')), { params }));
  console.log(`${lines.length} lines in ${file}`);
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
