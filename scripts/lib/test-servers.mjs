import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { spawn, spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from './database.mjs';
import { readJson } from './folders.mjs';
import { connectTo, createDatabase, freePort, openPostgres, portIsFree } from './postgres.mjs';
import { identityOf, isAlive, until } from './processes.mjs';

const prefix = 'cairn-test-';
const template = 'cairn_template';

/** A folder that goes away afterwards; what an earlier, killed run left (servers too) goes away now. */
export async function testFolder() {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(prefix))) {
    const folder = join(tmpdir(), name);
    const owner = readJson(join(folder, 'owner.json'));
    if (owner === undefined || isAlive(owner.pid, owner.identity)) continue;
    try {
      for (const server of readdirSync(folder)) {
        const redis = readJson(join(folder, server, 'redis.json'));
        // The number alone may be another program's by now.
        if (redis?.identity && isAlive(redis.pid, redis.identity)) process.kill(redis.pid, 'SIGKILL');
        if (existsSync(join(folder, server, 'postgres.json')))
          await (await openPostgres({ dataDir: join(folder, server) })).stop();
      }
      rmSync(folder, { recursive: true, force: true });
    } catch {
      // another user's, or being cleared by another run
    }
  }
  const folder = mkdtempSync(join(tmpdir(), prefix));
  chmodSync(folder, 0o755); // the database's user has to pass through when we are root
  writeFileSync(join(folder, 'owner.json'), JSON.stringify({ pid: process.pid, identity: identityOf(process.pid) }));
  return folder;
}

/**
 * A PostgreSQL with the migrated template that suites clone. With `bin` it is another PostgreSQL, and its owner is an
 * ordinary role as a hosting provider gives it: may make databases and roles, is not a superuser.
 */
export async function testPostgres(folder, bin) {
  const dataDir = join(folder, bin === undefined ? 'postgres' : 'other-postgres');
  mkdirSync(dataDir, { recursive: true });
  const server = await openPostgres({ dataDir, bin, durable: false, what: 'npm test' });
  let address = (database) => server.url(database);
  if (bin !== undefined) {
    const client = await connectTo(server.url());
    await client.query(`create role clinic_owner login createdb createrole password '${server.memory.password}'`);
    await client.query('grant pg_signal_backend to clinic_owner'); // suites drop their databases by force
    await client.end();
    address = (database) => server.url(database).replace(`//${server.memory.owner}:`, '//clinic_owner:');
  }
  await createDatabase(address('postgres'), template);
  const { appUrl } = await migrate(address(template), { quiet: true });
  const env = {
    CAIRN_TEST_OWNER_URL: address('postgres'),
    CAIRN_TEST_ADMIN_URL: server.url(), // sees through every wall, for tests that look at what is really there
    CAIRN_TEST_APP_URL: appUrl,
    CAIRN_TEST_TEMPLATE: template,
  };
  return { server, env };
}

export function findProgram(names) {
  return names
    .filter(Boolean)
    .find((name) => (name.includes('/') ? existsSync(name) : spawnSync('which', [name]).status === 0));
}

/** A Redis as production has to run it (append-only file, nothing evicted); undefined where none is installed. */
export async function testRedis(folder) {
  if (process.env.REDIS_URL) return { url: process.env.REDIS_URL, stop: async () => {} };
  const program = findProgram(['redis-server', '/usr/bin/redis-server', '/opt/homebrew/bin/redis-server']);
  if (program === undefined) return undefined;
  const dir = join(folder, 'redis');
  mkdirSync(dir);
  const port = await freePort();
  const log = openSync(join(dir, 'redis.log'), 'a');
  const args = [
    '--port',
    String(port),
    '--bind',
    '127.0.0.1',
    '--dir',
    dir,
    '--appendonly',
    'yes',
    '--appendfsync',
    'everysec',
    '--save',
    '',
    '--maxmemory-policy',
    'noeviction',
  ];
  const child = spawn(program, args, { stdio: ['ignore', log, log], detached: true });
  closeSync(log);
  child.unref();
  writeFileSync(join(dir, 'redis.json'), JSON.stringify({ pid: child.pid, identity: identityOf(child.pid) }));
  await until(async () => !(await portIsFree(port)), 10_000);
  return {
    url: `redis://127.0.0.1:${port}`,
    stop: async () => {
      child.kill('SIGTERM');
      if (!(await until(() => child.exitCode !== null || child.signalCode !== null, 5000))) child.kill('SIGKILL');
    },
  };
}
