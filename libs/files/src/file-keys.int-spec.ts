import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileKeyOf } from './encryption';
import { FileKeys } from './file-keys';

describe('the keys of files', () => {
  let dataDir: string;
  beforeEach(() => (dataDir = mkdtempSync(join(tmpdir(), 'cairn-keys-'))));
  afterEach(() => rmSync(dataDir, { recursive: true }));
  const none = { key: null, keyFile: null, oldKeys: [], maxBytes: 1, s3: null };
  const text = () => randomBytes(32).toString('base64');

  it('without one, one is made once, for its owner alone, and found again', () => {
    expect(readdirSync(dataDir)).toEqual([]);
    const made = new FileKeys(none, dataDir).current();
    expect(new FileKeys(none, dataDir).current()).toEqual(made);
    expect(readdirSync(dataDir)).toEqual(['file-key']);
    expect(statSync(join(dataDir, 'file-key')).mode & 0o777).toBe(0o600);
  });

  it('a new key writes, and the older ones, also the one that was made, still read', () => {
    const made = new FileKeys(none, dataDir).current();
    const [fresh, old] = [text(), text()];
    const keys = new FileKeys({ ...none, key: fresh, oldKeys: [old] }, dataDir);
    expect(keys.current()).toEqual(fileKeyOf(Buffer.from(fresh, 'base64')));
    for (const key of [made, fileKeyOf(Buffer.from(old, 'base64')), keys.current()])
      expect(keys.find(key.id)).toEqual(key);
    expect(keys.find(fileKeyOf(randomBytes(32)).id)).toBeUndefined();
  });

  it('a key file is read; one that is not there or holds something else stops the program in words', () => {
    const keyFile = join(dataDir, 'mine');
    expect(() => new FileKeys({ ...none, keyFile }, dataDir)).toThrow('CAIRN_FILE_KEY_FILE cannot be read: ENOENT');
    writeFileSync(keyFile, 'nonsense');
    expect(() => new FileKeys({ ...none, keyFile }, dataDir)).toThrow('32 bytes');
    const key = text();
    writeFileSync(keyFile, `${key}\n`);
    expect(new FileKeys({ ...none, keyFile }, dataDir).current().secret.toString('base64')).toBe(key);
  });
});
