import { randomBytes } from 'node:crypto';
import { mkdir, open, opendir, rename, stat, unlink } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { checkedKey, type FileStorage, type Stored, StorageFault } from './storage';

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code;
const fault = (error: unknown) => new StorageFault(codeOf(error) === 'ENOENT' ? 'missing' : 'away', error);

/** Files in the data folder, which no web server serves. Only the account of the program may read them. */
export class FolderStorage implements FileStorage {
  private readonly root: string;

  constructor(dataDir: string) {
    this.root = resolve(dataDir, 'files');
  }

  /** Written under another name, brought to the disk, and only then given its own: also after a power cut it is whole. */
  async put(key: string, source: AsyncIterable<Uint8Array>): Promise<void> {
    const path = this.pathOf(key);
    const making = `${path}.${randomBytes(6).toString('hex')}.part`;
    try {
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      const file = await open(making, 'wx', 0o600).catch((error: unknown) => Promise.reject(fault(error)));
      try {
        for await (const chunk of source)
          await file.writeFile(chunk).catch((error: unknown) => Promise.reject(fault(error)));
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(making, path);
      await syncFolder(dirname(path));
    } catch (error) {
      await unlink(making).catch(() => undefined);
      throw codeOf(error) === undefined || error instanceof StorageFault ? error : fault(error);
    }
  }

  async read(key: string, first: number, last: number): Promise<AsyncIterable<Uint8Array>> {
    const file = await open(this.pathOf(key), 'r').catch((error: unknown) => Promise.reject(fault(error)));
    return file.createReadStream({ start: first, end: last, highWaterMark: 256 * 1024 }) as AsyncIterable<Buffer>;
  }

  async remove(key: string): Promise<void> {
    await unlink(join(this.root, key)).catch((error: unknown) => {
      if (codeOf(error) !== 'ENOENT') throw fault(error);
    });
  }

  /** Also what was left half written by a program that was killed. */
  async *list(programmeId: string): AsyncIterable<Stored> {
    const folder = join(this.root, programmeId);
    let names;
    try {
      names = await opendir(folder);
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return;
      throw fault(error);
    }
    for await (const { name } of names) {
      const found = await stat(join(folder, name)).catch(() => null);
      if (found?.isFile() === true) yield { key: `${programmeId}/${name}`, at: found.mtime };
    }
  }

  private pathOf(key: string): string {
    return join(this.root, checkedKey(key));
  }
}

/** A new name is only safe once its folder is written too; some systems cannot, and then it is their best. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } catch {
    // not possible on this system
  } finally {
    await folder.close();
  }
}
