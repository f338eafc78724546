import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BadConfig, type FileConfig } from '@cairn/platform';
import { type FileKey, fileKeyOf } from './encryption';

/**
 * The key that files are written with, and those that older ones can still be read with. Whoever loses them loses the files.
 * Without a configured key one is made, once, in the data folder: good for a demo and for one machine, but it lies beside what
 * it protects.
 */
export class FileKeys {
  private readonly configured: FileKey | null;
  private readonly old: readonly FileKey[];
  private readonly ownFile: string;

  constructor({ key, keyFile, oldKeys }: FileConfig, dataDir: string) {
    this.ownFile = join(dataDir, 'file-key');
    const text = key ?? (keyFile === null ? null : read(keyFile));
    this.configured = text === null ? null : keyOf(text);
    this.old = oldKeys.map(keyOf);
  }

  current(): FileKey {
    return this.configured ?? this.own();
  }

  /** The key of this id, or undefined when it is not configured any more. */
  find(id: Buffer): FileKey | undefined {
    const made = existsSync(this.ownFile) ? [this.own()] : [];
    return [...(this.configured === null ? [] : [this.configured]), ...this.old, ...made].find((key) =>
      key.id.equals(id),
    );
  }

  /** Several processes may be the first at once: the key that gets its name first is everybody's. */
  private own(): FileKey {
    if (!existsSync(this.ownFile)) {
      mkdirSync(join(this.ownFile, '..'), { recursive: true, mode: 0o700 });
      const making = `${this.ownFile}.${randomBytes(6).toString('hex')}`;
      writeFileSync(making, `${randomBytes(32).toString('base64')}\n`, { mode: 0o600, flag: 'wx', flush: true });
      try {
        linkSync(making, this.ownFile);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      } finally {
        unlinkSync(making);
      }
    }
    return keyOf(readFileSync(this.ownFile, 'utf8'));
  }
}

function keyOf(text: string): FileKey {
  const secret = Buffer.from(text.trim(), 'base64');
  if (secret.length !== 32) throw new BadConfig('A file key must be 32 bytes as base64: openssl rand -base64 32');
  return fileKeyOf(secret);
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new BadConfig(`CAIRN_FILE_KEY_FILE cannot be read: ${(error as NodeJS.ErrnoException).code}`);
  }
}
