import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './folders.mjs';

export const leaveWithParent = join(root, 'scripts/lib/leave-with-parent.cjs');
const running = new Set();

/**
 * Runs one command to its end and answers `{ code, out, said }`: its stdout, and the end of all it said. It has its
 * own process group, so that Ctrl-C reaches it through us (`endChildren`) and once.
 */
export function runChild(command, args, { env = process.env, shell = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, env, shell, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let out = '';
    let said = '';
    running.add(child);
    child.stdout.on('data', (text) => (out += text));
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text) => (said = (said + text).slice(-20_000)));
    child.once('error', (error) => resolve({ code: 1, out, said: error.message }));
    child.once('close', (code) => {
      running.delete(child);
      resolve({ code: code ?? 1, out, said });
    });
  });
}

/** A Node program of ours that also leaves when we are killed outright. */
export const runNode = (args, env) => runChild(process.execPath, args, { env });

export function endChildren() {
  for (const child of running) {
    try {
      if (process.platform === 'win32') child.kill();
      else process.kill(-child.pid, 'SIGTERM');
    } catch {
      // has just ended by itself
    }
  }
}
