import { closeSync, fstatSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { leaveWithParent } from './children.mjs';
import { root } from './folders.mjs';
import { openLog, textFrom } from './postgres.mjs';
import { isAlive, until } from './processes.mjs';

/** One of our long-running programs: output to its log, started again when it falls, slower each time it does. */
export class Supervised {
  constructor({ name, args, env, dataDir, onFall, visible = false }) {
    Object.assign(this, { name, args, env, dataDir, onFall, visible, falls: 0, stopping: false });
  }

  start() {
    const log = openLog(this.dataDir, this.name);
    this.logFile = log.file;
    this.logBegin ??= fstatSync(log.descriptor).size;
    this.startedAt = Date.now();
    // Its own process group: Ctrl-C is ours to pass on, in order. The channel tells it when we are gone.
    this.child = spawn(process.execPath, ['-r', leaveWithParent, ...this.args], {
      cwd: root,
      env: this.env,
      detached: true,
      stdio: ['ignore', ...(this.visible ? ['inherit', 'inherit'] : [log.descriptor, log.descriptor]), 'ipc'],
    });
    closeSync(log.descriptor);
    this.child.once('error', (error) => this.fell(error.message));
    this.child.once('exit', (code, signal) => this.fell(signal ?? `exit code ${code}`));
  }

  /** The last lines it has written since we started it. */
  lastWords() {
    return textFrom(this.logFile, this.logBegin).trim().split('\n').slice(-15).join('\n');
  }

  fell(how) {
    if (this.stopping || this.timer !== undefined) return;
    if (Date.now() - this.startedAt > 60_000) this.falls = 0;
    const wait = Math.min(30_000, 250 * 2 ** this.falls);
    this.falls += 1;
    this.onFall(this, how, wait);
    if (this.stopping) return;
    this.timer = setTimeout(() => {
      this.timer = undefined;
      this.start();
    }, wait);
  }

  /** Asks it to finish what it is doing; after 20 seconds it is not asked any more. */
  async stop() {
    this.stopping = true;
    clearTimeout(this.timer);
    const pid = this.child?.pid;
    if (pid === undefined || !isAlive(pid)) return;
    this.child.kill('SIGTERM');
    if (await until(() => !isAlive(pid), 20_000)) return;
    this.child.kill('SIGKILL');
    await until(() => !isAlive(pid), 2_000);
  }
}
