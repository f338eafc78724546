import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** The time of a program that is told over days: the journey moves it, and it runs on from there. */
export class MovedTime {
  private readonly folder = mkdtempSync(join(tmpdir(), 'cairn-clock-'));
  private readonly file = join(this.folder, 'away');
  private away = 0;

  /** What the program is started with. */
  get environment(): Record<string, string> {
    return { CAIRN_JOURNEY_CLOCK: this.file, NODE_OPTIONS: `-r ${resolve(__dirname, 'moved-date.cjs')}` };
  }

  now(): Date {
    return new Date(Date.now() + this.away);
  }

  async moveTo(at: Date): Promise<void> {
    this.away = at.getTime() - Date.now();
    writeFileSync(`${this.file}.next`, String(this.away));
    renameSync(`${this.file}.next`, this.file);
    // The program looks at most every 20 ms.
    await pause(60);
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
