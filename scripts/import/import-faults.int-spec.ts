import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { FolderFault } from './csv-table';
import { importFolder, type Imported } from './import-folder';
import { summaryOf } from './summary';
import { contentsOf, madeUpFolder, type MadeUpFolder } from './testing';

jest.setTimeout(60_000);

describe('importing a folder that is not right', () => {
  let db: TestDatabase;
  let odd: MadeUpFolder;

  const run = (): Promise<Imported> =>
    importFolder(db.owner, {
      folder: odd.path,
      dayZero: '2025-03-03',
      demoStaff: false,
      today: new Date(),
      progress: () => undefined,
    });

  beforeAll(async () => {
    db = await testDatabase();
  });
  afterAll(() => db.close());
  beforeEach(async () => {
    odd = await madeUpFolder({
      everybody: ['10,27'],
      site_masked: ['10,4'],
      randomization: ['10,Methadone,1,5'],
      treatment: ['10,30,5'],
    });
  });
  afterEach(() => odd.remove());

  const fault = async (): Promise<string> => {
    const error: unknown = await run().catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(FolderFault);
    return (error as Error).message;
  };

  it.each([
    [
      'a row with too few cells',
      'who,amount,when\n10,30,5\n10,30\n',
      'treatment.csv, line 3: 2 cells where the header has 3.',
    ],
    ['a quote that does not close', 'who,amount,when\n10,"30,5\n', 'treatment.csv, line 2: Quote Not Closed'],
    ['a column that is missing', 'who,mg,when\n10,30,5\n', 'treatment.csv, line 1: the column "amount" is missing.'],
    ['nothing at all', '', 'treatment.csv, line 1: the file is empty'],
  ])('says file and line of %s', async (_what, text, says) => {
    const before = await contentsOf(db.owner);
    await odd.write('treatment.csv', text);
    expect(await fault()).toContain(says);
    expect(await contentsOf(db.owner)).toEqual(before);
  });

  it('names a folder or a table that is missing', async () => {
    await rm(join(odd.path, 'uds.csv'));
    expect(await fault()).toContain('is not a CTN-0094 folder: uds.csv missing.');
    await rm(odd.path, { recursive: true });
    expect(await fault()).toContain(`There is no folder ${odd.path}.`);
    await mkdir(odd.path);
  });

  it('reads columns by name, in any order, with a byte order mark, and keeps a table that it does not know', async () => {
    await odd.write('treatment.csv', '\uFEFF"","when","amount","who"\n"1",5,30,10\n"2",NA,30,10\n\n');
    await odd.write('all_drugs.csv', 'who,what,when\n10,Heroin,-1\n,Heroin,-1\n');
    const { tables } = summaryOf((await run()).placings);
    expect(tables['treatment']).toEqual({ read: 2, placed: 1, kept: 0, reported: 1 });
    expect(tables['all_drugs']).toEqual({ read: 2, placed: 0, kept: 1, reported: 1 });
  });
});
