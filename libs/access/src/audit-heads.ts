import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Head {
  readonly position: string;
  readonly hash: string;
}

/**
 * The newest seal of each programme, kept outside the database and signed with a key that the database never sees.
 * Only this shows that the end of a chain was cut off, or that all of it was written anew.
 */
export class AuditHeads {
  private readonly folder: string;

  constructor(dataDir: string) {
    this.folder = join(dataDir, 'audit');
  }

  keep(programmeId: string, head: Head): void {
    const file = this.fileOf(programmeId);
    const content = JSON.stringify({ ...head, mac: this.mac(programmeId, head) });
    writeFileSync(`${file}.new`, content, { mode: 0o600, flush: true });
    renameSync(`${file}.new`, file);
  }

  /** The head, null where there is none; throws where the file was tampered with. */
  read(programmeId: string): Head | null {
    const file = this.fileOf(programmeId);
    if (!existsSync(file)) return null;
    const { position, hash, mac } = JSON.parse(readFileSync(file, 'utf8')) as Head & { mac: string };
    const expected = Buffer.from(this.mac(programmeId, { position, hash }));
    const given = Buffer.from(String(mac));
    if (given.length !== expected.length || !timingSafeEqual(given, expected))
      throw new Error('the kept head is not signed by this key');
    return { position, hash };
  }

  private fileOf(programmeId: string): string {
    mkdirSync(this.folder, { recursive: true, mode: 0o700 });
    return join(this.folder, `${programmeId}.head.json`);
  }

  private mac(programmeId: string, { position, hash }: Head): string {
    return createHmac('sha256', this.key()).update(`${programmeId}\n${position}\n${hash}`).digest('hex');
  }

  private key(): Buffer {
    const file = join(this.folder, 'key');
    if (!existsSync(file)) {
      try {
        writeFileSync(file, randomBytes(32), { mode: 0o600, flag: 'wx' });
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      }
    }
    return readFileSync(file);
  }
}
