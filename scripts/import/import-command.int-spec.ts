import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { contentsOf, type MadeUp, madeUpFolder, type MadeUpFolder } from './testing';

const root = join(__dirname, '../..');
const people = Array.from({ length: 60 }, (_, i) => i + 1);

/** Enough rows that there is time to be killed. */
const many: MadeUp = {
  everybody: people.map((who) => `${who},27`),
  site_masked: people.map((who) => `${who},${who % 3}`),
  randomization: people.map((who) => `${who},Methadone,1,2`),
  treatment: people.flatMap((who) => Array.from({ length: 300 }, (_, day) => `${who},${30 + (day % 90)},${day + 2}`)),
  tlfb: people.flatMap((who) => Array.from({ length: 200 }, (_, day) => `${who},Heroin,${day - 30}`)),
};

interface Ended {
  readonly code: number | null;
  readonly out: string;
}

/** Runs the command; kills it for good as soon as it says `killAt`. */
function command(url: string, args: readonly string[], killAt?: string): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['-r', '@swc-node/register', 'scripts/import.ts', ...args], {
      cwd: root,
      env: { ...process.env, OWNER_DATABASE_URL: url },
    });
    let out = '';
    const hear = (data: Buffer): void => {
      out += data.toString();
      if (killAt && out.includes(killAt)) child.kill('SIGKILL');
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, out }));
  });
}

jest.setTimeout(60_000);

describe('npm run import', () => {
  let db: TestDatabase;
  let folder: MadeUpFolder;
  const args = (): string[] => ['ctn0094', folder.path, '--day0', '2025-01-06'];

  beforeAll(async () => {
    db = await testDatabase();
    folder = await madeUpFolder(many);
  });
  afterAll(async () => {
    await folder.remove();
    await db.close();
  });

  it('killed at any point and run again ends as if it had never been killed', async () => {
    const other = await testDatabase();
    try {
      for (const point of ['wrote patient', 'read tlfb', 'wrote use_report', 'wrote medication_order', 'wrote dose:']) {
        const killed = await command(db.ownerUrl, args(), point);
        expect(killed.code).toBeNull();
        expect(killed.out).toContain(point);
      }
      expect((await command(db.ownerUrl, args())).code).toBe(0);
      expect((await command(other.ownerUrl, args())).code).toBe(0);
      expect(await contentsOf(db.owner)).toEqual(await contentsOf(other.owner));
    } finally {
      await other.close();
    }
  }, 120_000);

  it('writes the same summary each time and doubles nothing', async () => {
    const file = join(folder.path, 'summary.json');
    const before = await contentsOf(db.owner);
    expect((await command(db.ownerUrl, [...args(), '--summary', file])).out).toContain('0 new records');
    const summary = JSON.parse(await readFile(file, 'utf8')) as { tables: Record<string, unknown> };
    expect(summary.tables['treatment']).toEqual({ read: 18_000, placed: 18_000, kept: 0, reported: 0 });
    expect(summary.tables['qol']).toEqual({ read: 0, placed: 0, kept: 0, reported: 0 });
    expect(Object.keys(summary.tables)).toHaveLength(23);
    expect(await contentsOf(db.owner)).toEqual(before);
    await rm(file);
  }, 60_000);

  it.each([
    [['--help'], 0, 'npm run import -- ctn0094 <folder>'],
    [['ctn0094'], 2, 'Which folder?'],
    [['ctn0094', '/nowhere/at/all'], 1, 'There is no folder /nowhere/at/all.'],
    [['ctn0094', root], 1, 'is not a CTN-0094 folder: everybody.csv'],
    [['ctn0094', root, '--summary', '/nowhere/at/all.json'], 1, 'The summary cannot be written'],
  ])('ends %j with %i and says why', async (given, code, says) => {
    const ended = await command(db.ownerUrl, given);
    expect(ended.code).toBe(code);
    expect(ended.out).toContain(says);
  });
});
