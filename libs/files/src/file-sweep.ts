import { Injectable } from '@nestjs/common';
import { Database } from '@cairn/database';
import { Clock, newId } from '@cairn/platform';
import { knownKeys } from './stored-file.queries';
import { FileVault } from './vault';

const day = 86_400_000;
const batch = 500;

/** Ends bytes that no row knows: an upload that a crash cut off between the storage and the database. */
@Injectable()
export class FileSweep {
  constructor(
    private readonly database: Database,
    private readonly vault: FileVault,
    private readonly clock: Clock,
  ) {}

  /**
   * Only what is older than a day, since what is younger may be on its way to its row; and only inside the folder of a
   * programme that this database knows, so that a wrong database finds nothing to remove. Answers how many were removed.
   */
  async sweep(programmeId: string): Promise<number> {
    const before = this.clock.now().getTime() - day;
    let removed = 0;
    let old: string[] = [];
    for await (const { key, at } of this.vault.list(programmeId)) {
      if (at.getTime() < before) old.push(key);
      if (old.length < batch) continue;
      removed += await this.removeUnknown(programmeId, old);
      old = [];
    }
    return removed + (await this.removeUnknown(programmeId, old));
  }

  private async removeUnknown(programmeId: string, keys: readonly string[]): Promise<number> {
    if (keys.length === 0) return 0;
    const actor = { programmeId, staffId: null, roles: [], requestId: newId(), address: null };
    const known = await this.database.transaction(actor, (tx) => knownKeys(tx, keys.map(fileOf)));
    // What was half written has a longer name and never a row.
    const unknown = keys.filter((key) => !known.has(fileOf(key)) || key.endsWith('.part'));
    for (const key of unknown) await this.vault.remove(key);
    return unknown.length;
  }
}

/** A photo and its smaller version are one file. */
const fileOf = (key: string) => key.split('.')[0] ?? key;
