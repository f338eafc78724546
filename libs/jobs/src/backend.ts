import { createPostgresBackend, Queue, Worker } from 'bullmq';
import type { Redis } from 'ioredis';
import { QueuePool } from './queue-pool';

/** Where the queues live: BullMQ on Redis if there is one, else BullMQ's own tables in our Postgres. */
export interface Backend {
  readonly kind: 'postgres' | 'redis';
  queue(name: string): AnyQueue;
  worker(name: string, work: (name: string, data: unknown) => Promise<void>, concurrency: number): AnyWorker;
  /** Answers or throws within `ms`. */
  ping(ms: number): Promise<void>;
  close(): Promise<void>;
}

/** The little of BullMQ's classes that we use, without the types that differ by backend. */
export interface AnyQueue {
  add(name: string, data: unknown, opts: object): Promise<unknown>;
  addBulk(jobs: { name: string; data: unknown; opts: object }[]): Promise<unknown>;
  getJobCounts(...states: ('waiting' | 'active' | 'delayed')[]): Promise<Record<string, number>>;
  waitUntilReady(): Promise<unknown>;
  close(): Promise<void>;
  on(event: 'error', listener: (error: Error) => void): unknown;
}
export interface AnyWorker {
  waitUntilReady(): Promise<unknown>;
  close(): Promise<void>;
  on(event: 'error', listener: (error: Error) => void): unknown;
  on(event: 'failed', listener: (job: { name: string } | undefined, error: Error) => void): unknown;
}

export interface BackendPlace {
  readonly databaseUrl: string;
  readonly redisUrl: string | null;
  /** Connections to Postgres at most; each worker keeps one for LISTEN. */
  readonly poolSize: number;
  /** A running job whose worker has not been heard of for this long is given to another one. */
  readonly lockMs?: number;
}

/**
 * Completed and failed jobs are removed at once: the rows are the record, and a kept job would block a new one with the same id.
 * Never `{ count: n }`: on Postgres each completion then sorts the whole history, deadlocks and marks finished jobs as failed.
 */
const jobDefaults = { removeOnComplete: true, removeOnFail: true } as const;

/** Nobody reads BullMQ's own event stream; it keeps ten thousand of them unless told otherwise. */
const streams = { events: { maxLen: 100 } } as const;

/** After its connection was lost a worker asks again each second, not each fifteen (BullMQ's default). */
const workerOptions = (lockMs = 10_000) => ({
  runRetryDelay: 1000,
  lockDuration: lockMs,
  stalledInterval: lockMs / 2,
  maxStalledCount: 3,
});

export async function openBackend(place: BackendPlace): Promise<Backend> {
  return place.redisUrl === null ? onPostgres(place) : onRedis(place.redisUrl, place.lockMs);
}

function onPostgres(place: BackendPlace): Backend {
  const connection = new QueuePool(place.databaseUrl, place.poolSize);
  return {
    kind: 'postgres',
    queue: (name) => new Queue(name, { connection, streams, defaultJobOptions: jobDefaults }, createPostgresBackend),
    worker: (name, work, concurrency) =>
      new Worker(
        name,
        (job) => work(job.name, job.data),
        { connection, concurrency, ...workerOptions(place.lockMs) },
        createPostgresBackend,
      ),
    ping: async (ms) => void (await within(ms, connection.query('select 1'))),
    close: () => connection.end(),
  };
}

async function onRedis(url: string, lockMs?: number): Promise<Backend> {
  // Loaded here: whoever runs on Postgres does not pay for it.
  const { Redis } = await import('ioredis');
  const open = (): Redis => {
    // Workers need `null`: a command waits for Redis to come back. Whoever adds a job asks `ping` first instead.
    const client = new Redis(url, {
      maxRetriesPerRequest: null,
      retryStrategy: (times) => Math.min(times * 200, 1000),
    });
    client.on('error', () => undefined); // Reported by queues and workers; without a listener ioredis prints it itself.
    return client;
  };
  const shared = open();
  return {
    kind: 'redis',
    queue: (name) => new Queue(name, { connection: shared, prefix: 'cairn', streams, defaultJobOptions: jobDefaults }),
    worker: (name, work, concurrency) =>
      new Worker(name, (job) => work(job.name, job.data), {
        connection: shared,
        prefix: 'cairn',
        concurrency,
        ...workerOptions(lockMs),
      }),
    ping: async (ms) => {
      if (shared.status !== 'ready')
        await within(ms, new Promise<void>((resolve) => shared.once('ready', () => resolve())));
      await within(ms, shared.ping());
    },
    close: async () => shared.disconnect(),
  };
}

/** Rejects if `answer` takes longer than `ms`. */
async function within<T>(ms: number, answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`The queue did not answer within ${ms} ms`)), ms);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
