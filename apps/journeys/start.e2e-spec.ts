import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

jest.setTimeout(240_000);

const root = resolve(__dirname, '../..');
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

let folder: string;
let port: number;
let cairn: ChildProcess;
let said: string;

/** `npm start` as a newcomer has it; comes back when it says that it is ready. */
async function start(): Promise<void> {
  said = '';
  const { DATABASE_URL, REDIS_URL, ...env } = process.env;
  void [DATABASE_URL, REDIS_URL];
  // When this test is itself killed, nothing of it stays behind.
  cairn = spawn(process.execPath, ['-r', './scripts/lib/leave-with-parent.cjs', 'scripts/start.mjs'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { ...env, CAIRN_DATA_DIR: folder, PORT: String(port) },
  });
  for (const stream of [cairn.stdout, cairn.stderr]) stream?.on('data', (text) => (said += String(text)));
  await until(() => {
    if (cairn.exitCode !== null) throw new Error(said);
    return said.includes(`Cairn is ready: http://localhost:${port}`);
  }, 200_000);
}

async function until(ask: () => boolean | Promise<boolean>, ms = 60_000): Promise<void> {
  const end = Date.now() + ms;
  while (!(await ask())) {
    if (Date.now() > end) throw new Error(`Not within ${ms / 1000} s.\n${said}`);
    await pause(50);
  }
}

const healthy = () =>
  fetch(`http://127.0.0.1:${port}/health`).then(
    (answer) => answer.status === 200,
    () => false,
  );

/** Processes, zombies aside, whose command line names this. */
function processesWith(text: string, among = readdirSync('/proc')): number[] {
  return among
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(text);
      } catch {
        return false;
      }
    })
    .map(Number);
}
const childrenOfStart = () => readFileSync(`/proc/${cairn.pid}/task/${cairn.pid}/children`, 'utf8').trim().split(' ');
const program = (name: string) => processesWith(`dist/apps/${name}/src/main.js`, childrenOfStart())[0];
const postmaster = () => Number(readFileSync(join(folder, 'pg18/postmaster.pid'), 'utf8').split('\n')[0]);

function kill(pid: number | undefined): void {
  if (pid === undefined) throw new Error(`It does not run.\n${said}`);
  process.kill(pid, 'SIGKILL');
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cairn-start-'));
  chmodSync(folder, 0o755);
  const probe = createServer().listen(0);
  await once(probe, 'listening');
  port = (probe.address() as AddressInfo).port;
  probe.close();
  await start();
});

afterAll(async () => {
  if (cairn.exitCode === null) {
    cairn.kill('SIGTERM');
    await once(cairn, 'exit');
  }
  rmSync(folder, { recursive: true, force: true });
});

// The processes are found through /proc; elsewhere the launcher's own tests have to do.
const onLinux = process.platform === 'linux' ? it : it.skip;
const title = (text: string) => (process.platform === 'linux' ? text : `${text} [skipped: only Linux has /proc]`);

describe('one command runs it', () => {
  it('is ready: page, health and where to sign in', async () => {
    expect(await healthy()).toBe(true);
    const page = await fetch(`http://127.0.0.1:${port}/`);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('<div id="root">');
  });

  onLinux.each(['api', 'worker'])(title('brings a killed %s back'), async (name) => {
    const before = program(name);
    kill(before);
    // What it says comes through a pipe, and on a busy machine the new process is seen before it is read.
    await until(() => said.includes(`the ${name} ended (SIGKILL)`));
    await until(() => program(name) !== undefined && program(name) !== before);
    await until(healthy);
  });

  onLinux(title('brings a killed PostgreSQL back where everybody looks for it'), async () => {
    const before = postmaster();
    kill(before);
    await until(() => said.includes('PostgreSQL had ended; it is up again'));
    expect(postmaster()).not.toBe(before);
    await until(healthy);
  });

  onLinux(title('leaves nothing on the port when it is itself killed, and goes on with the same data'), async () => {
    const left = [program('api'), program('worker')];
    const database = postmaster();
    kill(cairn.pid);
    await start();
    // A worker finishes what it has in hand; two at once do no harm, two for ever would.
    await until(() => !processesWith('dist/apps/').some((pid) => left.includes(pid)), 20_000);
    expect(postmaster()).toBe(database); // adopted, not started beside it
    expect(await healthy()).toBe(true);
  });

  onLinux(title('ends everything when it is asked to'), async () => {
    const programs = [program('api'), program('worker')];
    cairn.kill('SIGTERM');
    const [code] = (await once(cairn, 'exit')) as [number];
    expect(code).toBe(0);
    expect(said.trim()).toMatch(/Stopped\.$/);
    expect(processesWith(folder)).toEqual([]);
    expect(processesWith('dist/apps/').filter((pid) => programs.includes(pid))).toEqual([]);
    expect(await healthy()).toBe(false);
  });
});
