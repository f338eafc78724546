import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { freePort } from '@cairn/platform/testing';

const root = resolve(__dirname, '../../..');

export interface ProviderText {
  readonly sid: string;
  readonly to: string;
  readonly text: string;
  readonly told: readonly { readonly status: string; readonly answered: number }[];
}

/** The stand-in for the provider of text messages as a process of its own, with its ledger: what it took, whether or not anybody heard of it. */
export class RunningProvider {
  private child: ChildProcess | undefined;
  private readonly folder = mkdtempSync(join(tmpdir(), 'cairn-sms-'));

  private constructor(private readonly port: number) {}

  static async open(): Promise<RunningProvider> {
    const provider = new RunningProvider(await freePort());
    await provider.start();
    return provider;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  async start(): Promise<void> {
    const args = ['--port', String(this.port), '--ledger', join(this.folder, 'ledger'), '--steps', '30'];
    const child = spawn(process.execPath, ['-r', '@swc-node/register', 'scripts/sms-stand-in.ts', ...args], {
      cwd: root,
      env: { SWC_NODE_PROJECT: join(root, 'tsconfig.json') },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    this.child = child;
    await once(child.stdout, 'data');
  }

  async kill(): Promise<void> {
    const { child } = this;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const exit = once(child, 'exit');
    child.kill('SIGKILL');
    await exit;
  }

  behave(behaviour: object): Promise<unknown> {
    return this.ask('PUT', '/behaviour', behaviour);
  }

  taken(): Promise<ProviderText[]> {
    return this.ask<ProviderText[]>('GET', '/messages');
  }

  /** As if somebody wrote to us; answers what we answered. */
  inbound(message: object): Promise<{ status: number; text: string }> {
    return this.ask<{ status: number; text: string }>('POST', '/inbound', message);
  }

  async close(): Promise<void> {
    await this.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }

  private async ask<T>(method: string, path: string, body?: object): Promise<T> {
    const answer = await fetch(this.url + path, { method, body: body === undefined ? null : JSON.stringify(body) });
    return (await answer.json()) as T;
  }
}
