import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { freePort } from '@cairn/platform/testing';

const root = resolve(__dirname, '../../../..');

/** The pump simulator as a process of its own, with its log: what it poured, whether or not anybody heard of it. */
export class Pump {
  private child: ChildProcess | undefined;
  private readonly folder = mkdtempSync(join(tmpdir(), 'cairn-pump-'));

  private constructor(private readonly port: number) {}

  static async open(behaviour: readonly string[] = ['--slow', '40']): Promise<Pump> {
    const pump = new Pump(await freePort());
    await pump.start(behaviour);
    return pump;
  }

  get address(): string {
    return `127.0.0.1:${this.port}`;
  }

  async start(behaviour: readonly string[]): Promise<void> {
    const built = join(root, 'dist/scripts/pump-simulator.js');
    const program = existsSync(built) ? [built] : ['-r', '@swc-node/register', 'scripts/pump-simulator.ts'];
    const args = ['--port', String(this.port), '--memory', join(this.folder, 'log'), ...behaviour];
    const child = spawn(process.execPath, [...program, ...args], {
      cwd: root,
      env: { PATH: process.env['PATH'], SWC_NODE_PROJECT: join(root, 'tsconfig.json') },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    this.child = child;
    await once(child.stdout, 'data');
  }

  async kill(): Promise<void> {
    const child = this.child;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const exit = once(child, 'exit');
    child.kill('SIGKILL');
    await exit;
  }

  /** Changes how it behaves while it runs. */
  async behave(behaviour: object): Promise<void> {
    const socket = connect(this.port, '127.0.0.1');
    socket.write(`${JSON.stringify({ do: 'behave', ...behaviour })}\n`);
    await once(socket, 'data');
    socket.destroy();
  }

  /** Every pour, by its key, as the pump's own log has it. */
  poured(): Map<string, number[]> {
    const log = join(this.folder, 'log');
    const pours = new Map<string, number[]>();
    if (!existsSync(log)) return pours;
    for (const line of readFileSync(log, 'utf8').split('\n').slice(0, -1)) {
      const [key, ul] = JSON.parse(line) as [string, number];
      pours.set(key, [...(pours.get(key) ?? []), ul]);
    }
    return pours;
  }

  async stop(): Promise<void> {
    await this.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
