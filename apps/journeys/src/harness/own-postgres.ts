import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const script = join(__dirname, 'start-postgres.mjs');

async function run(verb: 'open' | 'stop', folder: string): Promise<string> {
  const { DATABASE_URL, ...env } = process.env;
  void DATABASE_URL;
  const child = spawn(process.execPath, [script, verb, folder], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let [out, said] = ['', ''];
  child.stdout.on('data', (text) => (out += String(text)));
  child.stderr.on('data', (text) => (said += String(text)));
  const [code] = (await once(child, 'close')) as [number];
  if (code !== 0) throw new Error(`own-postgres ${verb}: ${out}${said}`);
  return out.trim().split('\n').pop() ?? '';
}

/** The embedded PostgreSQL with the settings that a clinic has: what it acknowledges must survive anything. */
export class OwnPostgres {
  private constructor(
    private readonly folder: string,
    readonly ownerUrl: string,
    readonly appUrl: string,
    private postmaster: number,
  ) {}

  static async open(): Promise<OwnPostgres> {
    const folder = mkdtempSync(join(tmpdir(), 'cairn-faults-'));
    chmodSync(folder, 0o755); // the database's user has to pass through when we are root
    const { ownerUrl, appUrl, pid } = JSON.parse(await run('open', folder)) as {
      ownerUrl: string;
      appUrl: string;
      pid: number;
    };
    return new OwnPostgres(folder, ownerUrl, appUrl, pid);
  }

  /** All of its processes at once, as when the machine loses them: nobody gets to say goodbye. */
  kill(): void {
    const children = readFileSync(`/proc/${this.postmaster}/task/${this.postmaster}/children`, 'utf8').trim();
    for (const pid of [this.postmaster, ...children.split(' ').filter(Boolean).map(Number)]) {
      try {
        process.kill(pid, 'SIGKILL');
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error; // ended in the same moment
      }
    }
  }

  /** On the same port; comes back when it has recovered. */
  async again(): Promise<void> {
    this.postmaster = (JSON.parse(await run('open', this.folder)) as { pid: number }).pid;
  }

  async stop(): Promise<void> {
    await run('stop', this.folder);
    rmSync(this.folder, { recursive: true, force: true });
  }
}
