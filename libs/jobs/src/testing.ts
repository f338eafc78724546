import { connect, createServer, type Server, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { type Handlers, jobNames } from './job-map';

/** The Redis of this test process, or null where there is none: each Jest worker has a numbered database of its own. */
export function testRedisUrl(): string | null {
  const url = process.env['CAIRN_TEST_REDIS_URL'];
  return url ? `${url}/${(Number(process.env['JEST_WORKER_ID']) % 15) + 1}` : null;
}

/** For `describe.each`: both backends, the second with the reason for which it is left out where there is no Redis. */
export const testBackends: readonly (readonly [name: string, kind: 'postgres' | 'redis'])[] = [
  ['Postgres', 'postgres'],
  [testRedisUrl() === null ? 'Redis [skipped: no Redis server]' : 'Redis', 'redis'],
];

/** A handler for every job: those that the test is about, and for all others the one that expects nothing. */
export function handlersFor(own: Partial<Handlers>, others: () => Promise<void>): Handlers {
  return { ...(Object.fromEntries(jobNames.map((name) => [name, others])) as unknown as Handlers), ...own };
}

/** What FLUSHALL, or an administrator with the wrong terminal, does to a queue. */
export async function emptyQueues(
  redisUrl: string | null,
  owner: { query(sql: string): Promise<unknown> },
): Promise<void> {
  if (redisUrl === null) {
    await owner.query('truncate bullmq.job cascade');
    return;
  }
  const { Redis } = await import('ioredis');
  const client = new Redis(redisUrl);
  await client.flushdb();
  client.disconnect();
}

/** A way to a server that a test can cut: to whoever goes through it, the server was killed and is started again. */
export interface CuttableWay {
  readonly url: string;
  cut(): Promise<void>;
  mend(): Promise<void>;
}

/** Listens on a port of its own and passes everything on to the server of `url`. */
export async function cuttableWay(url: string): Promise<CuttableWay> {
  const target = new URL(url);
  const open = new Set<Socket>();
  let port = 0;
  let server: Server;
  const listen = (): Promise<void> => {
    server = createServer((near) => {
      const far = connect(Number(target.port), target.hostname);
      for (const [socket, other] of [
        [near, far],
        [far, near],
      ] as const) {
        open.add(socket);
        socket.on('error', () => undefined);
        socket.on('close', () => {
          open.delete(socket);
          other.destroy();
        });
        socket.pipe(other);
      }
    });
    return new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
  };
  await listen();
  port = (server!.address() as { port: number }).port;
  const near = new URL(url);
  near.hostname = '127.0.0.1';
  near.port = String(port);
  return {
    url: near.toString(),
    cut: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      for (const socket of open) socket.destroy();
      await closed;
    },
    mend: listen,
  };
}

/** Asks again until `what` holds; fails with its name after `ms`. */
export async function until(name: string, what: () => boolean | Promise<boolean>, ms = 10_000): Promise<void> {
  const end = Date.now() + ms;
  while (!(await what())) {
    if (Date.now() > end) throw new Error(`Not reached within ${ms} ms: ${name}`);
    await pause(20);
  }
}
