import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '@cairn/platform/testing';

const root = resolve(__dirname, '../../../..');

/** The api or the worker as they are delivered, started again whenever they fall, as `npm start` does it. */
export class Program {
  private child: ChildProcess | undefined;
  private stopping = false;
  /** Where it keeps what an administrator of the machine may read: the code of the set-up, keys, files. */
  readonly dataDir = mkdtempSync(join(tmpdir(), 'cairn-program-'));
  private readonly lines: string[] = [];
  /** How often it came up. */
  starts = 0;

  private constructor(
    private readonly name: 'api' | 'worker',
    private readonly environment: Readonly<Record<string, string>>,
    readonly url: string,
  ) {}

  /** `environment` may need to know where the api will be. */
  static async api(
    appUrl: string,
    environment: (url: string) => Record<string, string> = () => ({}),
  ): Promise<Program> {
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const api = new Program('api', { APP_DATABASE_URL: appUrl, PORT: String(port), ...environment(url) }, url);
    api.start();
    await api.answering();
    return api;
  }

  static worker(appUrl: string, redisUrl: string | null, environment: Record<string, string> = {}): Program {
    const redis = redisUrl === null ? {} : { REDIS_URL: redisUrl };
    const worker = new Program('worker', { APP_DATABASE_URL: appUrl, ...redis, ...environment }, '');
    worker.start();
    return worker;
  }

  get pid(): number {
    return this.child?.pid ?? 0;
  }

  said(): string {
    return this.lines.join('');
  }

  kill(): void {
    this.child?.kill('SIGKILL');
  }

  /** Until it answers anything at all over HTTP. */
  async answering(ms = 60_000): Promise<void> {
    await until(`the ${this.name} answers`, ms, async () => {
      if (this.stopping) throw new Error(`It was stopped.\n${this.said().slice(-3000)}`);
      return fetch(`${this.url}/health`, { signal: AbortSignal.timeout(5000) }).then(
        () => true,
        () => false,
      );
    });
  }

  async stop(): Promise<void> {
    this.stopping = true;
    if (this.child !== undefined && this.child.exitCode === null && this.child.signalCode === null) {
      const exit = once(this.child, 'exit');
      this.child.kill('SIGTERM');
      const late = setTimeout(() => this.child?.kill('SIGKILL'), 15_000);
      await exit;
      clearTimeout(late);
    }
    rmSync(this.dataDir, { recursive: true, force: true });
  }

  private start(): void {
    const built = join(root, `dist/apps/${this.name}/src/main.js`);
    const source = ['-r', '@swc-node/register', `apps/${this.name}/src/main.ts`];
    this.starts += 1;
    const child = spawn(process.execPath, existsSync(built) ? [built] : source, {
      cwd: root,
      env: {
        ...{ PATH: process.env['PATH'], NODE_ENV: 'production', SWC_NODE_PROJECT: join(root, 'tsconfig.json') },
        // A web app that was built somewhere else, for journeys over the source.
        ...(process.env['CAIRN_WEB_DIR'] === undefined ? {} : { CAIRN_WEB_DIR: process.env['CAIRN_WEB_DIR'] }),
        ...{ CAIRN_DATA_DIR: this.dataDir, ...this.environment },
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.child = child;
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text: Buffer) => {
        this.lines.push(text.toString());
        if (this.lines.length > 5000) this.lines.splice(0, 1000);
      });
    child.once('exit', () => {
      if (!this.stopping) this.start();
    });
  }
}

/** Asks every 20 ms; fails with what was waited for. */
export async function until(what: string, ms: number, holds: () => boolean | Promise<boolean>): Promise<number> {
  const begun = Date.now();
  while (!(await holds())) {
    if (Date.now() - begun > ms) throw new Error(`Not within ${ms / 1000} s: ${what}`);
    await pause(20);
  }
  return Date.now() - begun;
}
