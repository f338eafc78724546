import { Client } from 'pg';
import { careSql } from './care-sql';
import { dosesSql } from './doses-sql';
import { pathSql } from './path-sql';
import { peopleSql } from './people-sql';
import { scratchSql } from './scratch';
import { type ProgrammeShape, programmesOf, type Shape } from './shape';
import { sessionsSql } from './sessions-sql';
import { programmeSql } from './staff-sql';

export interface Generated {
  readonly programmes: number;
  /** Programmes that were there already, from an earlier run with the same numbers. */
  readonly there: number;
}

/**
 * Generates programme by programme, each in a transaction of its own, on two connections: a run that was killed goes on
 * where it stopped. Everything is made inside Postgres with one statement a table. `url` is the owner's.
 */
export async function generate(url: string, shape: Shape, progress: (line: string) => void): Promise<Generated> {
  const waiting = programmesOf(shape);
  const all = waiting.length;
  let done = 0;
  let there = 0;
  let people = 0;
  const began = performance.now();
  const work = async (): Promise<void> => {
    const client = new Client({ connectionString: url, application_name: 'cairn-generate' });
    await client.connect();
    try {
      await prepare(client, shape.seed);
      for (let programme = waiting.shift(); programme; programme = waiting.shift()) {
        if (!(await makeProgramme(client, shape, programme))) there += 1;
        done += 1;
        people += programme.patients;
        const seconds = ((performance.now() - began) / 1000).toFixed(0);
        progress(`${done} of ${all} programmes, ${people.toLocaleString('en-US')} people, ${seconds} s`);
      }
    } finally {
      await client.end();
    }
  };
  // All are awaited, so that none still writes when a fault is told; the first fault stops the others at their next programme.
  const ends = await Promise.allSettled(
    [work, work].map((one) =>
      one().catch((error: Error) => {
        waiting.length = 0;
        throw error;
      }),
    ),
  );
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
  return { programmes: all, there };
}

async function prepare(client: Client, seed: number): Promise<void> {
  await client.query(
    `set statement_timeout = 0; set lock_timeout = 0; set work_mem = '96MB'; set synchronous_commit = off; set jit = off;
     set client_min_messages = warning`,
  );
  await client.query(scratchSql(seed));
  // Every id that is referred to is made in the same transaction, by the same formula. Asking for each of many millions of rows
  // whether it is there doubles the time; a superuser (the embedded server's owner is one) may leave that out.
  await client.query('set session_replication_role = replica').catch(() => undefined);
}

/** Makes one programme, or returns false when it is there already. */
async function makeProgramme(client: Client, shape: Shape, programme: ProgrammeShape): Promise<boolean> {
  const from = daysBefore(shape.until, Math.max(1, Math.round(shape.years * 365)));
  await client.query('begin');
  try {
    await client.query(`select pg_advisory_xact_lock(hashtext($1)), set_config('cairn.programme', $1, true)`, [
      programme.id,
    ]);
    const { rowCount } = await client.query('select 1 from programme where id = $1', [programme.id]);
    if (rowCount !== 0) {
      await client.query('rollback');
      return false;
    }
    await client.query(programmeSql(programme, daysBefore(from, 800)));
    await client.query(peopleSql(programme, from, shape.until));
    await client.query('analyze g_person');
    await client.query(pathSql(programme, shape.until));
    await client.query(dosesSql(programme, shape.until));
    await client.query(sessionsSql(programme, from, shape.until));
    await client.query(careSql(programme, from, shape.until));
    await client.query('commit');
    return true;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}

function daysBefore(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - days);
  return date.toISOString().slice(0, 10);
}
