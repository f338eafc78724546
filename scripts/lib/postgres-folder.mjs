import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  rmdirSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createHash, randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import { readJson } from './folders.mjs';
import { databaseUser, isRoot, placeForRoot, postgresBinaries, runAs } from './postgres-binaries.mjs';
import { Stop, freeMegabytes, line, noSpace } from './say.mjs';

const owner = 'cairn_owner';
const memoryFile = (dataDir) => join(dataDir, 'postgres.json');

/** What must survive between starts: the owner's password, the port, where the database lies. Readable by us alone. */
export function remember(dataDir, memory) {
  const fresh = `${memoryFile(dataDir)}.${process.pid}`;
  writeFileSync(fresh, `${JSON.stringify(memory, null, 2)}\n`, { mode: 0o600 });
  giveToOwnerOf(dataDir, fresh);
  renameSync(fresh, memoryFile(dataDir));
}

/** Root may help out in somebody's data folder; what it leaves there must not lock that person out. */
export function giveToOwnerOf(folder, file) {
  if (!isRoot) return;
  const { uid, gid } = statSync(folder);
  chownSync(file, uid, gid);
}

function reachable(folder, user) {
  return !isRoot || runAs(user, '/bin/sh', ['-c', 'cd "$0"', folder]).status === 0;
}

/** `<data>/pg18`, or for root, when its database user cannot get there, a place of its own. */
function choosePlace(dataDir, user, major) {
  const usual = join(dataDir, `pg${major}`);
  if (!isRoot) return usual;
  chmodSync(dataDir, 0o711); // the database's user passes through, it reads nothing here
  if (reachable(dataDir, user)) return usual;
  const place = placeForRoot(createHash('sha256').update(dataDir).digest('hex').slice(0, 12), `pg${major}`);
  line(`  The database's user cannot reach ${dataDir}, so the database itself is kept in ${place}.`);
  return place;
}

function initialise({ pgdata, binaries, password, durable }) {
  if (freeMegabytes(dirname(pgdata)) < 300) throw new Stop(noSpace(dirname(pgdata)));
  for (const name of readdirSync(dirname(pgdata)))
    if (name.includes('.making-')) rmSync(join(dirname(pgdata), name), { recursive: true, force: true });
  const { user, major } = binaries;
  const making = `${pgdata}.making-${process.pid}`;
  const passwordFile = `${making}.pw`;
  mkdirSync(making, { mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (user.uid !== undefined) for (const path of [making, passwordFile]) chownSync(path, user.uid, user.gid);
  // The machine's locale must not matter: with LANG=C initdb would choose SQL_ASCII.
  const locale =
    major >= 17 ? ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'] : ['--locale=C.UTF-8'];
  const args = [
    '-D',
    making,
    '-U',
    owner,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--data-checksums',
    ...locale,
  ];
  const answer = runAs(user, binaries.initdb, durable ? args : [...args, '--no-sync']);
  rmSync(passwordFile, { force: true });
  if (answer.status === 0) return renameSync(making, pgdata); // whole or not at all
  rmSync(making, { recursive: true, force: true });
  const said = `${answer.error?.message ?? ''} ${answer.stderr ?? ''}`.trim();
  if (/No space left|Disk quota/i.test(said)) throw new Stop(noSpace(dirname(pgdata)));
  throw new Stop(`The database could not be created in ${pgdata}: ${said.split('\n').pop()}`);
}

function checkWhole(pgdata, major, memory) {
  const away = `move it away (mv ${pgdata} ${pgdata}.old) to begin with an empty database, or put back a backup`;
  let version;
  try {
    version = readFileSync(join(pgdata, 'PG_VERSION'), 'utf8').trim();
  } catch (error) {
    if (error.code === 'EACCES')
      throw new Stop(
        `The database in ${pgdata} belongs to another user: run as that user, or choose another folder with CAIRN_DATA_DIR.`,
      );
  }
  if (version === undefined || !existsSync(join(pgdata, 'global', 'pg_control')))
    throw new Stop(`The database in ${pgdata} is only half there: ${away}.`);
  if (Number(version) !== major)
    throw new Stop(
      `The database in ${pgdata} was made by PostgreSQL ${version} and this Cairn comes with ${major}: ${away}.`,
    );
  if (memory?.password === undefined)
    throw new Stop(
      `There is a database in ${pgdata} but its password file postgres.json is missing beside it: put the file back, or ${away}.`,
    );
}

/** The data folder with a whole database in it, made if it is new. Call it under the folder's lock. */
export function prepareFolder({ dataDir, bin, durable }) {
  const known = readJson(memoryFile(dataDir));
  const user = databaseUser(known?.pgdata);
  const binaries = postgresBinaries({ bin, user });
  const { major } = binaries;
  const remembered = known?.pgdata !== undefined && existsSync(known.pgdata) && reachable(known.pgdata, user);
  const pgdata = remembered ? known.pgdata : choosePlace(dataDir, user, major);
  mkdirSync(dirname(pgdata), { recursive: true, mode: 0o755 });
  try {
    rmdirSync(pgdata); // an empty folder holds nothing worth asking about
  } catch {
    // not there, or not empty
  }
  let memory = { owner, ...known, pgdata };
  if (existsSync(pgdata)) {
    checkWhole(pgdata, major, known);
  } else {
    memory = { owner, password: randomBytes(24).toString('base64url'), pgdata };
    remember(dataDir, memory); // first, so that a database never stands without its password
    initialise({ pgdata, binaries, password: memory.password, durable });
  }
  return { binaries, pgdata, memory };
}
