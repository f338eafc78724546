import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '@cairn/platform/testing';
import { Redis } from 'ioredis';

/** A Redis of the bench's own, as production has to run it (append-only file, nothing evicted); null where none is installed. */
export async function ownRedis(): Promise<{ readonly url: string; stop(): Promise<void> } | null> {
  if (spawnSync('which', ['redis-server']).status !== 0) return null;
  const folder = mkdtempSync(join(tmpdir(), 'cairn-bench-redis-'));
  const port = await freePort();
  const durable = [
    '--appendonly',
    'yes',
    '--appendfsync',
    'everysec',
    '--save',
    '',
    '--maxmemory-policy',
    'noeviction',
  ];
  const child = spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, ...durable], {
    stdio: 'ignore',
  });
  const url = `redis://127.0.0.1:${port}`;
  await answers(url, child);
  return {
    url,
    stop: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function answers(url: string, child: ChildProcess): Promise<void> {
  for (let n = 0; n < 100 && child.exitCode === null; n += 1, await pause(100)) {
    const client = new Redis(url, { lazyConnect: true, retryStrategy: () => null });
    client.on('error', () => undefined);
    const pong = await client.connect().then(
      () => client.ping(),
      () => null,
    );
    client.disconnect();
    if (pong !== null) return;
  }
  throw new Error('The Redis of the bench did not start.');
}
