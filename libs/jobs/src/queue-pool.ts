import { setTimeout as pause } from 'node:timers/promises';
import type { PgPool, PgPoolClient, PgQueryResult } from 'bullmq';
import { Pool } from 'pg';

/** What Postgres or the network says while the server is going, gone or coming. */
const away = /^(57P0[123]|08\w{3}|53300|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN)$/;
const awayWords =
  /connection terminated|timeout exceeded when trying to connect|after calling end on the pool|client has encountered a connection error/i;

/**
 * One pool for all queues and workers of a process; left alone BullMQ opens one for each.
 * BullMQ waits and asks again only on ECONNREFUSED; anything else fails the job at hand or asks again without a pause.
 * So every way in which Postgres can be away is told to it in that one word.
 */
export class QueuePool implements PgPool {
  readonly #pool: Pool;
  /** BullMQ reads this to learn that a silently lost LISTEN connection will be noticed. */
  readonly options = { keepAlive: true };

  constructor(connectionString: string, max: number) {
    this.#pool = new Pool({
      connectionString,
      options: '-c search_path=bullmq',
      application_name: 'cairn-jobs',
      keepAlive: true,
      connectionTimeoutMillis: 5000,
      max,
    });
    this.#pool.setMaxListeners(0); // each queue and worker listens
    this.#pool.on('error', () => undefined); // an idle connection was lost; the next query says so to whoever asks
  }

  async query<R>(text: string, params?: readonly unknown[]): Promise<PgQueryResult<R>> {
    return this.#asked(async () => {
      const { rows, rowCount } = await this.#pool.query(text, params as unknown[] | undefined);
      return { rows: rows as R[], rowCount };
    });
  }

  async connect(): Promise<PgPoolClient> {
    // The same object; only the two declarations of `on` differ in form.
    return this.#asked(async () => (await this.#pool.connect()) as unknown as PgPoolClient);
  }

  end(): Promise<void> {
    return this.#pool.end();
  }

  on(event: 'error' | 'connect', listener: (about: never) => void): this {
    this.#pool.on(event as 'error', listener as (error: Error) => void);
    return this;
  }

  /** The pool is shared: one of its users may not silence the others. */
  removeAllListeners(): this {
    return this;
  }

  async #asked<T>(ask: () => Promise<T>): Promise<T> {
    try {
      return await ask();
    } catch (error) {
      const { code = '', message = '' } = error as { code?: string; message?: string };
      if (!away.test(code) && !awayWords.test(message)) {
        // BM: BullMQ's own answers. Anything else is a fault that stays (a right that is missing, a database that was dropped); a
        // BullMQ worker would ask again at once and keep the processor busy with it.
        if (!code.startsWith('BM')) await pause(500);
        throw error;
      }
      throw Object.assign(new Error('ECONNREFUSED: the queue database is away', { cause: error }), {
        code: 'ECONNREFUSED',
      });
    }
  }
}
