import {
  accessSync,
  closeSync,
  constants,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  fstatSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { spawn } from 'node:child_process';
import { requireFromRoot } from './folders.mjs';
import { othersIn, register, withLock } from './lock.mjs';
import { databaseEnvironment, runAs } from './postgres-binaries.mjs';
import { giveToOwnerOf, prepareFolder, remember } from './postgres-folder.mjs';
import { isAlive, isPostmasterOf, nobodyWritesIn, pause, until } from './processes.mjs';
import { Stop, freeMegabytes, noSpace } from './say.mjs';

const windows = process.platform === 'win32';

/** Loopback only, no socket file. Errors are logged without statements and values: those may name a patient. */
const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: 200,
  jit: 'off',
  shared_buffers: '256MB',
  max_wal_size: '2GB',
  maintenance_work_mem: '128MB',
  random_page_cost: 1.1,
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
  log_timezone: 'UTC',
  timezone: 'UTC',
};
const notDurable = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

export function portIsFree(port, host = '127.0.0.1') {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}

export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Opened for appending; what has grown large is set aside once, so that logs never fill the disk. */
export function openLog(dataDir, name) {
  mkdirSync(join(dataDir, 'logs'), { recursive: true });
  const file = join(dataDir, 'logs', `${name}.log`);
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > 20_000_000) renameSync(file, `${file}.1`);
  const descriptor = openSync(file, 'a', 0o640);
  for (const made of [join(dataDir, 'logs'), file]) giveToOwnerOf(dataDir, made);
  return { file, descriptor };
}

/** What a log has gained since `offset`, at most the last 64 kB of it. */
export function textFrom(file, offset) {
  const descriptor = openSync(file, 'r');
  try {
    const { size } = fstatSync(descriptor);
    const from = Math.max(offset, size - 65_536);
    const buffer = Buffer.alloc(Math.max(0, size - from));
    readSync(descriptor, buffer, 0, buffer.length, from);
    return buffer.toString('utf8');
  } finally {
    closeSync(descriptor);
  }
}

/** The server's own note: pid, data folder, start, port, socket, address, memory, status. */
function postmaster(pgdata) {
  try {
    const lines = readFileSync(join(pgdata, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]), port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
  } catch {
    return undefined;
  }
}

export async function connectTo(url) {
  const { Client } = requireFromRoot('pg');
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on('error', () => {});
  await client.connect();
  return client;
}

export async function createDatabase(url, name) {
  const client = await connectTo(url);
  try {
    const there = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (there.rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`);
    return there.rowCount === 0;
  } finally {
    await client.end();
  }
}

class Server {
  constructor(dataDir, { binaries, pgdata, memory }, durable) {
    Object.assign(this, { dataDir, binaries, pgdata: realpathSync(pgdata), memory, durable, started: false });
  }

  url(database = 'postgres') {
    const { owner, password, port } = this.memory;
    return `postgres://${owner}:${password}@127.0.0.1:${port}/${database}`;
  }

  get pid() {
    return postmaster(this.pgdata)?.pid;
  }

  isRunning() {
    const note = postmaster(this.pgdata);
    return note !== undefined && isPostmasterOf(note.pid, this.pgdata);
  }

  async answers() {
    const note = postmaster(this.pgdata);
    if (!note?.ready || note.port !== this.memory.port) return false;
    try {
      await (await connectTo(this.url())).end();
      return true;
    } catch (error) {
      if (error.code === '28P01')
        throw new Stop(
          `The password in ${join(this.dataDir, 'postgres.json')} is not that of the database in ${this.pgdata}: put the right file back, or move both away to begin with an empty database.`,
        );
      return false;
    }
  }

  /** A server that outlived its starter (kill -9, or another command) is used as it is. */
  async adopt() {
    if (!this.isRunning()) return false;
    const { port } = postmaster(this.pgdata);
    this.memory = { ...this.memory, port };
    const ready = await until(async () => !this.isRunning() || (await this.answers()), 600_000);
    return Boolean(ready) && this.isRunning();
  }

  async launch(samePort = false) {
    if (freeMegabytes(this.pgdata) < 50) throw new Stop(noSpace(this.pgdata));
    // Left by a server that is gone, and its number now somebody else's or a zombie's: PostgreSQL would wait for ever.
    if (nobodyWritesIn(this.pgdata)) rmSync(join(this.pgdata, 'postmaster.pid'), { force: true });
    const giveUp = Date.now() + 30_000;
    for (;;) {
      const known = this.memory.port;
      const port = known !== undefined && (samePort || (await portIsFree(known))) ? known : await freePort();
      if (port !== known) remember(this.dataDir, (this.memory = { ...this.memory, port }));
      const said = await this.tryLaunch(port);
      if (said === undefined) return;
      if (/No space left|Disk quota/i.test(said)) throw new Stop(noSpace(this.pgdata));
      const passing = /postmaster\.pid|address already in use|could not bind|shared memory block/i.test(said);
      if (passing && Date.now() < giveUp) await pause(250);
      else
        throw new Stop(
          `PostgreSQL did not start in ${this.pgdata}: ${lastReason(said)} (more in ${join(this.dataDir, 'logs', 'postgres.log')})`,
        );
    }
  }

  /** What the server said when it ended instead of answering; undefined when it is up. */
  async tryLaunch(port) {
    const log = openLog(this.dataDir, 'postgres');
    const offset = fstatSync(log.descriptor).size;
    const all = { ...settings, ...(this.durable ? {} : notDurable), port };
    const args = ['-D', this.pgdata, ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
    // Detached: Ctrl-C reaches every process of the terminal, and the database has to be the last to go.
    const child = spawn(this.binaries.postgres, args, {
      ...this.binaries.user,
      cwd: windows ? undefined : '/',
      env: databaseEnvironment(),
      detached: true,
      stdio: ['ignore', log.descriptor, log.descriptor],
    });
    let ended;
    child.once('error', (error) => (ended = error.message));
    child.once('exit', (code, signal) => (ended ??= `ended with ${signal ?? code}`));
    child.unref();
    closeSync(log.descriptor);
    // Recovery after a crash may take minutes on a large database; as long as it lives we wait.
    await until(async () => ended !== undefined || (await this.answers()), 1_800_000);
    return ended === undefined ? undefined : `${textFrom(log.file, offset)}\n${ended}`;
  }

  /** Called every second by `npm start`: a killed server comes back on the same port, where everybody looks for it. */
  async keepRunning() {
    if (this.isRunning()) return false;
    await withLock(join(this.dataDir, 'postgres.lock'), async () => {
      if (!this.isRunning()) await this.launch(true);
    });
    return true;
  }

  /** Leaves; the last one out ends the server, so that nobody's import is cut off and nothing is left behind. */
  async stop() {
    await withLock(join(this.dataDir, 'postgres.lock'), async () => {
      this.leave();
      if (othersIn(join(this.dataDir, 'users')).length > 0) return;
      const { pid } = postmaster(this.pgdata) ?? {};
      if (pid === undefined || !this.isRunning()) return;
      if (windows) runAs({}, this.binaries.pgCtl, ['stop', '-D', this.pgdata, '-m', 'fast', '-w', '-t', '60']);
      else process.kill(pid, 'SIGINT');
      if (await until(() => !isAlive(pid), 60_000)) return;
      process.kill(pid, 'SIGQUIT');
      await until(() => !isAlive(pid), 10_000);
    });
  }
}

function lastReason(said) {
  const lines = said.trim().split('\n');
  const fatal = lines.filter((text) => /FATAL|PANIC|ERROR|error while/.test(text)).pop() ?? lines.pop() ?? '';
  return fatal.replace(/^.*?(FATAL|PANIC|ERROR):\s*/, '').trim();
}

export function ensureDataFolder(dataDir) {
  mkdirSync(dataDir, { recursive: true });
  try {
    accessSync(dataDir, constants.W_OK | constants.X_OK);
  } catch {
    throw new Stop(
      `The data folder ${dataDir} belongs to another user: run as that user, or choose another folder with CAIRN_DATA_DIR.`,
    );
  }
}

/**
 * Cairn's own PostgreSQL for a data folder: made if new, adopted if it runs, else started. Always `stop()` what was
 * opened. `durable: false` is for tests only; `bin` is for the tests on another PostgreSQL.
 */
export async function openPostgres({ dataDir, durable = true, bin, what = 'a command' }) {
  ensureDataFolder(dataDir);
  return withLock(join(dataDir, 'postgres.lock'), async () => {
    const server = new Server(dataDir, prepareFolder({ dataDir, bin, durable }), durable);
    server.leave = register(join(dataDir, 'users'), what);
    try {
      if (!(await server.adopt())) {
        await server.launch();
        server.started = true;
      }
    } catch (error) {
      server.leave();
      throw error;
    }
    return server;
  });
}
