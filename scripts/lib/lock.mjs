import { linkSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { identityOf, isAlive, pause } from './processes.mjs';

const read = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
};
const isHeld = (holder) => holder !== undefined && isAlive(holder.pid, holder.identity);
const me = (facts) => JSON.stringify({ pid: process.pid, identity: identityOf(process.pid), ...facts });

/**
 * Takes the lock, or answers who holds it: `{ release }` or `{ holder }`. A lock whose process has died is taken
 * over (`stale: true`), so kill -9 never leaves a folder that nobody can open.
 */
export function tryLock(file, facts = {}) {
  mkdirSync(dirname(file), { recursive: true });
  const mine = `${file}.${process.pid}-${Math.random().toString(36).slice(2)}`;
  const content = me(facts);
  writeFileSync(mine, content, { mode: 0o644 });
  let stale = false;
  try {
    for (let attempt = 0; attempt < 5; attempt += 1) {
      try {
        linkSync(mine, file); // fails when the lock exists: the one atomic step
        const release = () => {
          if (read(file)?.pid === process.pid) rmSync(file, { force: true });
        };
        return { release, stale };
      } catch (error) {
        if (error.code !== 'EEXIST') throw error;
      }
      const holder = read(file);
      if (isHeld(holder)) return { holder };
      // Two may find the same dead lock. Each moves it aside; whoever moved a live one by accident puts it back.
      const aside = `${mine}.aside`;
      try {
        renameSync(file, aside);
        const moved = read(aside);
        if (isHeld(moved)) linkSync(aside, file);
        else stale = true;
        rmSync(aside, { force: true });
      } catch (error) {
        if (error.code !== 'ENOENT' && error.code !== 'EEXIST') throw error;
        rmSync(aside, { force: true });
      }
    }
    return { holder: read(file) ?? { pid: 0 } };
  } finally {
    rmSync(mine, { force: true });
  }
}

/** Waits its turn, for short work such as starting the database or building. */
export async function withLock(file, work) {
  for (;;) {
    const lock = tryLock(file);
    if (lock.release) {
      try {
        return await work();
      } finally {
        lock.release();
      }
    }
    await pause(100);
  }
}

/** Who uses a thing that the last one to leave must switch off. */
export function register(folder, what) {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${process.pid}.json`);
  writeFileSync(file, me({ what }), { mode: 0o644 });
  return () => rmSync(file, { force: true });
}

export function othersIn(folder) {
  return readdirSync(folder).filter((name) => {
    const user = read(join(folder, name));
    if (isHeld(user)) return user.pid !== process.pid;
    rmSync(join(folder, name), { force: true });
    return false;
  });
}
