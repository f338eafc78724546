import type { Writable } from 'node:stream';
import type { Client, Pool, QueryResult } from 'pg';
import type { DataSource, QueryRunner } from 'typeorm';
import type { Actor, Reading, Tx } from './tx';

// Postgres says: run the whole thing again (serialization failure, deadlock).
const worthAnotherTry = new Set(['40001', '40P01']);
const tries = 4;

/** Statements by their text, so that each connection prepares a statement once. Texts are constants; the cap is a guard. */
const names = new Map<string, string>();
const prepared = (text: string) => {
  const known = names.get(text);
  if (known !== undefined || names.size >= 2000) return known;
  const name = `s${names.size}`;
  names.set(text, name);
  return name;
};

const quietly = <T>(promise: Promise<T>) => {
  promise.catch(() => undefined);
  return promise;
};

/** The one way to Postgres for the api and the worker. */
export class Database {
  constructor(readonly dataSource: DataSource) {}

  /**
   * Runs `work` in one transaction behind the actor's programme wall, and again from the start if Postgres asks for it.
   * What `work` throws rolls everything back and is thrown on. BEGIN and the wall travel with the first statement.
   */
  async transaction<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.once(actor, work);
      } catch (error) {
        if (attempt >= tries || !worthAnotherTry.has((error as { code?: string }).code ?? '')) throw error;
        await new Promise((resolve) => setTimeout(resolve, attempt * 5 + ((attempt * 7919) % 11)));
      }
    }
  }

  /** Reads outside any programme: only the named functions that may (sign-in, list of programmes) and catalogues. */
  async outside<Row>(sql: string, values: readonly unknown[] = []): Promise<Row[]> {
    const runner = this.dataSource.createQueryRunner();
    try {
      const client = (await runner.connect()) as Client;
      return (await send(client, sql, values)).rows as Row[];
    } finally {
      await runner.release();
    }
  }

  private async once<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    const after: (() => void | Promise<void>)[] = [];
    let result: T;
    try {
      const client = (await runner.connect()) as Client;
      result = await bracketed(client, `BEGIN; ${wall(client, actor)}`, (query) => {
        (runner as { isTransactionActive: boolean }).isTransactionActive = true;
        return work(txOf(actor, runner, query, after, (look) => this.beside({ actor, query }, look)));
      });
    } finally {
      (runner as { isTransactionActive: boolean }).isTransactionActive = false;
      await runner.release();
    }
    for (const run of after) await run();
    return result;
  }

  /** Nobody waits for a connection while holding one: where none is free at this moment, the look is on the one that is held. */
  private async beside<T>(own: Reading, look: (reading: Reading) => Promise<T>): Promise<T> {
    const { master: pool } = this.dataSource.driver as unknown as { master: Pool };
    const free = pool.waitingCount === 0 && (pool.idleCount > 0 || pool.totalCount < pool.options.max);
    if (!free) return look(own);
    const runner = this.dataSource.createQueryRunner();
    try {
      const client = (await runner.connect()) as Client;
      const { actor } = own;
      return await bracketed(client, `BEGIN READ ONLY; ${wall(client, actor)}`, (query) => look({ actor, query }));
    } finally {
      await runner.release();
    }
  }
}

/** BEGIN travels with the first statement and COMMIT with the last. What `work` throws rolls everything back and is thrown on. */
async function bracketed<T>(client: Client, begin: string, work: (query: Reading['query']) => Promise<T>): Promise<T> {
  const sent: Promise<unknown>[] = [quietly(together(client).query(begin))];
  try {
    const result = await work(queryOf(client, sent));
    // Whatever is still under way goes with COMMIT; if one of them failed, Postgres answers COMMIT by rolling back.
    const commit = quietly(together(client).query('COMMIT'));
    await Promise.all(sent);
    await commit;
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw await firstFault(sent, error);
  }
}

/** What is sent in one turn of the program leaves as one packet: waking Postgres costs more than most statements. */
function together(client: Client): Client {
  const { stream } = (client as unknown as { connection: { stream: Writable } }).connection;
  if (stream.writableCorked === 0) {
    stream.cork();
    process.nextTick(() => stream.uncork());
  }
  return client;
}

/** Until the end of the transaction this connection sees one programme only. */
function wall(client: Client, { programmeId, staffId }: Actor): string {
  const [programme, staff] = [client.escapeLiteral(programmeId), client.escapeLiteral(staffId ?? '')];
  return `SET LOCAL cairn.programme = ${programme}; SET LOCAL cairn.staff = ${staff}`;
}

function send(client: Client, text: string, values: readonly unknown[] = []): Promise<QueryResult> {
  const name = prepared(text);
  return together(client).query(
    name === undefined ? { text, values: [...values] } : { name, text, values: [...values] },
  );
}

function queryOf(client: Client, sent: Promise<unknown>[]): Reading['query'] {
  return <Row>(sql: string, values?: readonly unknown[]): Promise<Row[]> => {
    const rows = quietly(send(client, sql, values).then((answer) => answer.rows as Row[]));
    sent.push(rows);
    return rows;
  };
}

function txOf(
  actor: Actor,
  runner: QueryRunner,
  query: Reading['query'],
  after: Tx['afterCommit'] extends (run: infer R) => void ? R[] : never,
  beside: Tx['beside'],
): Tx {
  return {
    beside,
    actor,
    manager: runner.manager,
    query,
    afterCommit: (run) => void after.push(run),
    notify: (kind, id) =>
      void query(`select pg_notify('cairn', $1)`, [JSON.stringify({ programmeId: actor.programmeId, kind, id })]),
  };
}

/** After a failed statement every later one fails too ("transaction is aborted"); the first one knows why. */
async function firstFault(sent: readonly Promise<unknown>[], thrown: unknown): Promise<unknown> {
  if ((thrown as { code?: string }).code !== '25P02') return thrown;
  const outcomes = await Promise.allSettled(sent);
  return outcomes.find((outcome) => outcome.status === 'rejected')?.reason ?? thrown;
}
