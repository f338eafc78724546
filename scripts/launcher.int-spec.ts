import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Client } from 'pg';

jest.setTimeout(60_000);

const root = resolve(__dirname, '..');
const launcher = join(root, 'scripts/lib/postgres.mjs');

/** Opens the database of a folder as every command does, says where it is, and leaves when it is asked to. */
const program = `
  const { openPostgres } = await import(${JSON.stringify(launcher)});
  const { Stop } = await import(${JSON.stringify(join(root, 'scripts/lib/say.mjs'))});
  try {
    const server = await openPostgres({ dataDir: process.argv[1] });
    console.log(JSON.stringify({ url: server.url(), pid: server.pid, started: server.started }));
    const leave = () => server.stop().then(() => process.exit());
    process.once('SIGTERM', leave);
    process.stdin.resume().once('end', leave); // the test itself was killed
  } catch (error) {
    console.log(JSON.stringify({ stop: error instanceof Stop ? error.message : error.stack }));
  }`;

interface Opened {
  url: string;
  pid: number;
  started: boolean;
}

let folder: string;
let children: ChildProcess[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cairn-launcher-'));
  chmodSync(folder, 0o755);
  children = [];
});
afterEach(async () => {
  for (const child of children) await leave(child);
  rmSync(folder, { recursive: true, force: true });
});

async function open<T = Opened>(): Promise<{ child: ChildProcess; said: T }> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', program, folder], { cwd: root });
  children.push(child);
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  return { child, said: JSON.parse(String(line)) as T };
}

async function leave(child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill(signal);
  await once(child, 'exit');
}

async function ask<R>(url: string, sql: string): Promise<R[]> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(sql)).rows as R[];
  } finally {
    await client.end();
  }
}

const isUp = (url: string) =>
  ask(url, 'select 1').then(
    () => true,
    () => false,
  );

async function start(env: NodeJS.ProcessEnv): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: root,
    env: { ...process.env, CAIRN_DATA_DIR: folder, ...env },
  });
  children.push(child);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += String(text)));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, said: said.trim() };
}

describe('the database that Cairn brings with it', () => {
  it('is UTF-8 whatever the locale, checks its pages, and listens on this machine only', async () => {
    const { said } = await open();
    const [facts] = await ask<Record<string, string>>(
      said.url,
      `select current_setting('data_checksums') as checksums, current_setting('listen_addresses') as listens,
              current_setting('unix_socket_directories') as sockets, current_setting('fsync') as fsync,
              pg_encoding_to_char(encoding) as encoding, datlocprovider as provider
         from pg_database where datname = current_database()`,
    );
    expect(facts).toEqual({
      checksums: 'on',
      listens: '127.0.0.1',
      sockets: '',
      fsync: 'on',
      encoding: 'UTF8',
      provider: 'b',
    });
  });

  it('keeps its random password where only its owner can read it, and lets nobody in without', async () => {
    const { said } = await open();
    expect(statSync(join(folder, 'postgres.json')).mode & 0o077).toBe(0);
    expect(new URL(said.url).password).toMatch(/^[\w-]{32}$/);
    await expect(ask(said.url.replace(/:[^:@]+@/, ':guess@'), 'select 1')).rejects.toMatchObject({ code: '28P01' });
  });

  it('is adopted when whoever started it was killed, and ended by the last one to leave', async () => {
    const first = await open();
    await leave(first.child, 'SIGKILL');
    const second = await open();
    expect(second.said).toMatchObject({ pid: first.said.pid, started: false });
    const third = await open();
    await leave(second.child);
    expect(await isUp(third.said.url)).toBe(true);
    await leave(third.child);
    expect(await isUp(third.said.url)).toBe(false);
  });

  it('has everything that was committed after it was itself killed', async () => {
    const first = await open();
    await ask(first.said.url, 'create table kept as select 42 as answer');
    process.kill(first.said.pid, 'SIGKILL');
    await leave(first.child, 'SIGKILL');
    const second = await open();
    expect(second.said.started).toBe(true);
    expect(await ask(second.said.url, 'select answer from kept')).toEqual([{ answer: 42 }]);
  });

  it('is started once when two commands begin together', async () => {
    const both = await Promise.all([open(), open()]);
    expect(both.map(({ said }) => said.started).sort()).toEqual([false, true]);
    expect(both[0].said.pid).toBe(both[1].said.pid);
  });

  it('begins again after an interrupted first start, and refuses what is half a database', async () => {
    mkdirSync(join(folder, 'pg18.making-1'));
    const first = await open();
    await leave(first.child);
    expect(existsSync(join(folder, 'pg18.making-1'))).toBe(false);
    rmSync(join(folder, 'pg18/global/pg_control'));
    const { said } = await open<{ stop: string }>();
    expect(said.stop).toMatch(/^The database in .* is only half there: move it away .*\.$/);
  });
});

describe('npm start refuses in one sentence', () => {
  it('a port that is taken, before it touches anything', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const { code, said } = await start({ PORT: String(port) });
    other.close();
    expect(code).toBe(1);
    expect(said).toBe(
      `Port ${port} is taken by another program: stop that one, or choose another port, for example PORT=${port + 1} npm start.`,
    );
    expect(existsSync(join(folder, 'pg18'))).toBe(false);
  });

  it('a data folder that another start is using', async () => {
    writeFileSync(join(folder, 'start.lock'), JSON.stringify({ pid: process.pid, address: 'http://localhost:3000' }));
    const { code, said } = await start({ PORT: '39871' });
    expect(code).toBe(1);
    expect(said).toMatch(/^Cairn is already running on .* \(process \d+, http:\/\/localhost:3000\): .*\.$/);
  });

  it('a database address that answers nothing, without showing its password', async () => {
    const { code, said } = await start({
      PORT: '39872',
      DATABASE_URL: 'postgres://cairn:very-secret@127.0.0.1:1/cairn',
    });
    expect(code).toBe(1);
    expect(said.split('\n').pop()).toBe(
      'No PostgreSQL answers at postgres://127.0.0.1:1/cairn (ECONNREFUSED): start it, or correct DATABASE_URL.',
    );
    expect(said).not.toContain('very-secret');
  });

  it('a port that is no number', async () => {
    expect(await start({ PORT: 'three' })).toEqual({
      code: 1,
      said: 'PORT is "three": give it a number from 1 to 65535.',
    });
  });

  it('an old Node, in a file that an old Node can read', () => {
    const text =
      readFileSync(join(root, 'scripts/start.mjs'), 'utf8') +
      readFileSync(join(root, 'scripts/lib/node-version.mjs'), 'utf8');
    expect(text).not.toMatch(/node:|await|\?\?|\?\./);
  });
});
