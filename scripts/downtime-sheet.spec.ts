import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { localVaultOf } from '@cairn/files';
import { downtimeFolder } from '@cairn/mat';
import { newId } from '@cairn/platform';
import { writeSheets } from './downtime-sheet';

describe('the downtime sheet with everything else away (R-241)', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'cairn-sheet-'));
  afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

  async function* bytes(text: string) {
    yield Buffer.from(text);
  }

  it('comes out of the data folder, the newest of each programme, for this account only', async () => {
    const files = { key: null, keyFile: null, oldKeys: [], maxBytes: 1, s3: null };
    const vault = localVaultOf({ files, dataDir }, downtimeFolder);
    const programme = newId();
    // Longer than one chunk, so that the length has to be worked out from what is stored.
    const long = 'newest '.repeat(30_000);
    await vault.put(`${programme}/${newId()}`, bytes('old'));
    await new Promise((resolve) => setTimeout(resolve, 20));
    await vault.put(`${programme}/${newId()}`, bytes(long));
    const written = await writeSheets(dataDir, { CAIRN_DATA_DIR: dataDir });
    expect(written).toHaveLength(1);
    const [file = ''] = written[0]?.split(' (') ?? [];
    expect(readFileSync(file, 'utf8')).toBe(long);
    expect(statSync(file).mode & 0o077).toBe(0);
  });

  it('says that there is none', async () => {
    expect(await writeSheets(dataDir, { CAIRN_DATA_DIR: join(dataDir, 'elsewhere') })).toEqual([]);
  });
});
