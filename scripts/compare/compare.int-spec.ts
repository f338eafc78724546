import { spawn } from 'node:child_process';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { importFolder } from '../import/import-folder';
import { madeUpFolder, type MadeUpFolder } from '../import/testing';
import { compareFolder, comparisonText } from './compare-folder';

const root = join(__dirname, '../..');

/** Made up: one person for each way of reading a week. The published words were written by hand from the definition. */
const tables = {
  everybody: ['1,27', '2,27', '3,27', '4,30', '5,51', '6,51'],
  site_masked: ['1,4', '2,4', '3,7', '4,9', '5,9', '6,9'],
  randomization: [
    ...['1,Methadone,1,3', '1,Methadone,2,3', '2,Outpatient BUP,1,0'],
    ...['4,Outpatient BUP + SMM,1,0', '4,Outpatient BUP + EMM,2,16', '5,Inpatient NR-NTX,1,0', '6,Counselling,1,0'],
  ],
  // Nothing was given to person 2: an amount of 0 is no dose.
  treatment: ['1,30,5', '1,40,6', '2,0,1', '2,8,4', '4,8,16', '5,380,2'],
  uds_temp: ['1,1,3', '1,1,4', '1,1,11', '1,1,18'],
  uds: [
    // The day of assignment is in week 0; his own methadone and cocaine are no findings.
    ...['1,Opioid,3', '1,Methadone,4', '1,Cocaine,4', '1,Buprenorphine,11', '1,Opioid,169', '1,Opioid,-31'],
    ...['2,Buprenorphine,1', '2,Methadone,8', '3,Opioid,-1', '3,Cocaine,0', '3,Buprenorphine,8', '4,Opioid,17'],
    ...['5,Buprenorphine,1', '6,Buprenorphine,1'],
  ],
  meta_substance_groups_uds: ['Opiate 300,Opioid,Opioid,Opioid', 'Methadone,Methadone,Methadone,Methadone'],
};
const visits = [
  ...['1,-11,Missing', '1,-4,Present', '1,4,Present', '1,11,Present', '1,12,Present', '1,20,Missing'],
  ...['2,1,Present', '3,0,Present', '3,1,Present', '4,3,Present', '5,5,Present'],
];
const words = [
  // Assigned on day 3: week 0 ends with it; days 11 and 12 are in week 2.
  `1,-4,0,,24,__o-+,-*${'o'.repeat(22)},`,
  `2,-4,0,,24,_____,-+${'o'.repeat(22)},`,
  // Never assigned: week 1 begins on day 0, and no negative is told.
  `3,-4,,,25,____+,o+${'o'.repeat(23)},`,
  // The second assignment is in week 3, and the days end 168 after it.
  `4,-4,0,3,27,_____,-o,+${'o'.repeat(24)}`,
  `5,-4,0,,24,_____,*${'o'.repeat(23)},`,
  `6,-4,0,,24,_____,+${'o'.repeat(23)},`,
];
const delays = [
  '1,Methadone,2',
  '2,Outpatient BUP,4',
  '4,Outpatient BUP + SMM,16',
  '5,Inpatient NR-NTX,2',
  '6,Counselling,',
];

async function derived(folder: MadeUpFolder, patterns: readonly string[]): Promise<void> {
  await mkdir(join(folder.path, 'derived'), { recursive: true });
  const header = 'who,startWeek,randWeek1,randWeek2,endWeek,Baseline,Phase_1,Phase_2';
  const write = (table: string, lines: readonly string[]): Promise<void> =>
    folder.write(`derived/derived_${table}.csv`, `${lines.join('\r\n')}\r\n`);
  await write('weeklyOpioidPattern', [header, ...patterns]);
  await write('visitImputed', ['who,when,visitImputed', ...visits]);
  await write('inductDelay', ['who,treatment,inductDelay', ...delays]);
}

function command(url: string, args: readonly string[]): Promise<{ code: number | null; out: string }> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, OWNER_DATABASE_URL: url };
    const child = spawn(process.execPath, ['-r', '@swc-node/register', 'scripts/compare.ts', ...args], {
      cwd: root,
      env,
    });
    let out = '';
    child.stdout.on('data', (data: Buffer) => (out += data.toString()));
    child.stderr.on('data', (data: Buffer) => (out += data.toString()));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, out }));
  });
}

jest.setTimeout(60_000);

describe('comparing imported people with what is published of them', () => {
  let db: TestDatabase;
  let folder: MadeUpFolder;
  beforeAll(async () => {
    db = await testDatabase();
    folder = await madeUpFolder(tables);
    await derived(folder, words);
  });
  afterAll(async () => {
    await folder.remove();
    await db.close();
  });

  it('says that nobody was imported before it compares', async () => {
    await expect(compareFolder(db.owner, folder.path)).rejects.toThrow('run npm run import');
    await expect(compareFolder(db.owner, '/nowhere')).rejects.toThrow('There is no /nowhere/everybody.csv');
  });

  it('makes the words of every trial, phase by phase, and the days to the first dose', async () => {
    const options = {
      folder: folder.path,
      dayZero: '2025-01-06',
      demoStaff: false,
      today: new Date(),
      progress: () => undefined,
    };
    await importFolder(db.owner, options);
    const equal = { different: 0, withoutAnswer: 0, differences: [] };
    expect(await compareFolder(db.owner, folder.path)).toEqual({
      'weeklyOpioidPattern.Baseline': { people: 6, equal: 6, ...equal },
      'weeklyOpioidPattern.Phase_1': { people: 6, equal: 6, ...equal },
      'weeklyOpioidPattern.Phase_2': { people: 6, equal: 6, ...equal },
      inductDelay: { people: 5, equal: 5, ...equal },
    });
  });

  it('names who differs and who is missing, and makes nothing from the published words', async () => {
    const other = await madeUpFolder({ ...tables, everybody: [...tables.everybody, '7,27'] });
    try {
      await derived(other, [...words.slice(0, 5).map((line) => line.replace(',+o', ',-o')), '7,-4,,,25,_,o,']);
      const comparisons = await compareFolder(db.owner, other.path);
      expect(comparisons['weeklyOpioidPattern.Phase_2']).toEqual({
        people: 6,
        equal: 4,
        different: 2,
        withoutAnswer: 1,
        differences: [
          { who: 4, expected: `-${'o'.repeat(24)}`, found: `+${'o'.repeat(24)}` },
          { who: 7, expected: '', found: null },
        ],
      });
      expect(comparisonText(comparisons)).toContain('weeklyOpioidPattern.Phase_2   4 of 6 equal');
      const { code, out } = await command(db.ownerUrl, ['ctn0094', other.path]);
      expect(code).toBe(1);
      expect(out).toContain('7: published "", here none');
    } finally {
      await other.remove();
    }
  });

  it('writes the counts and every difference as JSON', async () => {
    const file = join(folder.path, 'compared.json');
    const { code, out } = await command(db.ownerUrl, ['ctn0094', folder.path, '--json', file]);
    expect({ code, out }).toMatchObject({
      code: 0,
      out: expect.stringContaining('inductDelay                   5 of 5 equal'),
    });
    expect(Object.keys(JSON.parse(await readFile(file, 'utf8')) as object)).toEqual([
      'weeklyOpioidPattern.Baseline',
      'weeklyOpioidPattern.Phase_1',
      'weeklyOpioidPattern.Phase_2',
      'inductDelay',
    ]);
  });

  it('ends wrong usage with 2', async () => {
    const { code, out } = await command(db.ownerUrl, ['ctn0094']);
    expect(code).toBe(2);
    expect(out).toContain('npm run compare -- ctn0094 <folder>');
  });
});
