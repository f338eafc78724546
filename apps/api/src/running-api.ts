import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { finished } from 'node:stream/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '@cairn/platform/testing';

const root = resolve(__dirname, '../../..');

/** The real program in a process of its own, for what two of them share and for what one of them prints. */
export interface RunningApi {
  readonly url: string;
  /** Everything that it has written to standard output and error. */
  said(): string;
  /** As a power cut ends it. */
  kill(): void;
  close(): Promise<void>;
}

/** Starts it over a migrated database and waits until it answers. */
export async function runApi(appUrl: string, environment: Record<string, string> = {}): Promise<RunningApi> {
  const dataDir = mkdtempSync(join(tmpdir(), 'cairn-api-'));
  const port = await freePort();
  const child = spawn(process.execPath, ['-r', '@swc-node/register', 'apps/api/src/main.ts'], {
    cwd: root,
    env: {
      ...{ SWC_NODE_PROJECT: join(root, 'tsconfig.json'), NODE_ENV: 'production' },
      ...{ APP_DATABASE_URL: appUrl, PORT: String(port), CAIRN_DATA_DIR: dataDir, ...environment },
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  const silent = Promise.allSettled([child.stdout, child.stderr].map((stream) => finished(stream)));
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  const url = `http://127.0.0.1:${port}`;
  for (const end = Date.now() + 60_000; !(await answers(url)); await pause(50)) {
    if (child.exitCode !== null || Date.now() > end) throw new Error(`The api did not start.\n${said.join('')}`);
  }
  return {
    url,
    said: () => said.join(''),
    kill: () => void child.kill('SIGKILL'),
    close: async () => {
      await ended(child);
      await silent;
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

const answers = (url: string) =>
  fetch(`${url}/health`).then(
    () => true,
    () => false,
  );

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill('SIGTERM');
  await exit;
}
