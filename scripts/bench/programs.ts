import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '@cairn/platform/testing';

export const dist = join(__dirname, '..', '..');

/** A program of ours, or one to hold it against, in a process of its own. */
export interface Program {
  readonly port: number;
  readonly pid: number;
  /** From the start of the process to its first good answer. */
  readonly readyMs: number;
  /** Resident memory in megabytes (a million bytes). */
  memory(): number;
  /** Milliseconds of processor time so far; where /proc does not tell, NaN. It says more than a rate on a busy machine. */
  processorMs(): number;
  pause(): void;
  resume(): void;
  stop(): Promise<void>;
}

/** Starts programs and puts all of them away at the end. Their output goes to a folder that goes too. */
export class Programs {
  readonly folder = mkdtempSync(join(tmpdir(), 'cairn-bench-'));
  private readonly running = new Set<ChildProcess>();
  private count = 0;

  /** The API as it is built, asked until it says who is signed in (nobody): then it is ready. */
  api(appUrl: string, more: Record<string, string> = {}): Promise<Program> {
    return this.start('apps/api/src/main.js', { ...this.settings(appUrl), ...more }, '/api/v1/session', 401);
  }

  /** The worker has no address; its sign of life is in its output. */
  worker(appUrl: string): Promise<Program> {
    return this.start('apps/worker/src/main.js', this.settings(appUrl));
  }

  async start(script: string, env: Record<string, string>, path?: string, expect = 200): Promise<Program> {
    this.count += 1;
    const log = join(this.folder, `${this.count}.log`);
    const output = openSync(log, 'a');
    const port = await freePort();
    const began = performance.now();
    const child = spawn(process.execPath, [join(dist, script)], {
      cwd: join(dist, '..'),
      env: { ...bare(process.env), ...env, PORT: String(port) },
      stdio: ['ignore', output, output],
    });
    closeSync(output);
    this.running.add(child);
    let ended = false;
    child.once('exit', () => (ended = true));
    const isReady = async () =>
      path === undefined ? readFileSync(log, 'utf8').includes('working') : (await statusOf(port, path)) === expect;
    while (!(await isReady())) {
      if (ended || performance.now() - began > 60_000)
        throw new Error(`${script} does not start:\n${readFileSync(log, 'utf8').slice(-2000)}`);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    const pid = child.pid as number;
    return {
      port,
      pid,
      readyMs: performance.now() - began,
      memory: () => (Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) * 1024) / 1e6,
      processorMs: () => processorMs(pid),
      pause: () => void child.kill('SIGSTOP'),
      resume: () => void child.kill('SIGCONT'),
      stop: () => this.stop(child),
    };
  }

  async close(): Promise<void> {
    await Promise.all([...this.running].map((child) => this.stop(child)));
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** The environment of the API and the worker. */
  settings(appUrl: string): Record<string, string> {
    const dataDir = join(this.folder, 'data');
    return { APP_DATABASE_URL: appUrl, CAIRN_DATA_DIR: dataDir, CAIRN_RATE_PER_MINUTE: '1000000000' };
  }

  private async stop(child: ChildProcess): Promise<void> {
    this.running.delete(child);
    if (child.exitCode !== null || child.signalCode !== null) return;
    const over = new Promise((resolve) => child.once('exit', resolve));
    // A paused program hears only this.
    child.kill('SIGKILL');
    await over;
  }
}

/** What the programs must not inherit: the clinic's database, its queue and its mail. */
function bare(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const { OWNER_DATABASE_URL, APP_DATABASE_URL, DATABASE_URL, REDIS_URL, SMTP_URL, SMTP_FROM, ...rest } = env;
  void [OWNER_DATABASE_URL, APP_DATABASE_URL, DATABASE_URL, REDIS_URL, SMTP_URL, SMTP_FROM];
  return rest;
}

function processorMs(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ')[1]?.split(' ') ?? [];
    // User and system time, in hundredths of a second.
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return Number.NaN;
  }
}

async function statusOf(port: number, path: string): Promise<number | null> {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`);
    await answer.arrayBuffer();
    return answer.status;
  } catch {
    return null;
  }
}
