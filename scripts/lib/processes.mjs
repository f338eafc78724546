import { readFileSync, readdirSync, readlinkSync } from 'node:fs';
import { spawnSync } from 'node:child_process';

const linux = process.platform === 'linux';

function stat(pid) {
  // The name in parentheses may itself hold spaces and parentheses: everything of use follows the last one.
  const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return { state: fields[0], startedAt: fields[19] };
}

/** What distinguishes this process from a later one that got the same number (usual in containers). */
export function identityOf(pid) {
  try {
    if (linux) return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}:${stat(pid).startedAt}`;
    if (process.platform !== 'win32')
      return spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).stdout.trim();
  } catch {
    // gone, or not ours to read
  }
  return '';
}

/** True for a process that still does something; a zombie nobody has reaped does not count. */
export function isAlive(pid, identity = '') {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code !== 'EPERM') return false;
  }
  if (!linux) return identity === '' || identityOf(pid) === identity;
  try {
    if (stat(pid).state === 'Z') return false;
  } catch {
    return false;
  }
  return identity === '' || identityOf(pid) === identity;
}

const fromProc = (read) => {
  try {
    return read();
  } catch {
    return undefined; // gone, or not ours to read
  }
};
const worksIn = (pid, folder) => {
  const cwd = fromProc(() => readlinkSync(`/proc/${pid}/cwd`));
  return cwd === undefined ? undefined : cwd === folder;
};

/** Whether this live process is the server of that data folder; after a restart its number may be anybody's. */
export function isPostmasterOf(pid, folder) {
  if (!isAlive(pid)) return false;
  if (!linux) return true;
  const started = fromProc(() => readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')) ?? [];
  return started.includes(folder) || worksIn(pid, folder) === true;
}

/**
 * True only when certainly no Postgres process is left that writes there. In a container root may not see where
 * another user's process works: then the answer is "not certain", which is false.
 */
export function nobodyWritesIn(folder) {
  if (!linux) return false;
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .every((pid) => {
      if (fromProc(() => readFileSync(`/proc/${pid}/comm`, 'utf8').trim()) !== 'postgres') return true;
      if (fromProc(() => stat(pid).state === 'Z')) return true;
      return worksIn(pid, folder) === false;
    });
}

export const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Asks every 20 ms until `ask` answers something true; false when the time is up. */
export async function until(ask, ms) {
  const end = Date.now() + ms;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) return false;
    await pause(20);
  }
}

/**
 * Calls `stop(signal)` when we are asked to end. `npm` killed by SIGTERM or SIGKILL ends without telling what it
 * started (its shell does not pass the signal on), so under npm a vanished parent counts as being asked.
 */
export function onStop(stop) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop(signal));
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    stop('SIGTERM');
  }, 500);
  watch.unref();
}
