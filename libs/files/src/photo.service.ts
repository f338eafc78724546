import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Acts } from '@cairn/access';
import type { Actor } from '@cairn/database';
import { newId } from '@cairn/platform';
import { FileKeeper } from './file-keeper';
import type { OpenedFile } from './files.service';
import { Intake, refuseLength } from './intake';
import { photoOf, type Square } from './photo';
import { smallOf } from './storage';
import { type FileView, photoToOpen, requirePatient } from './stored-file.queries';
import { FileVault } from './vault';

/** The largest picture that a photo is made of. A telephone's camera makes 3 to 12 MB. */
export const mostPhotoBytes = 15_000_000;

/** The photo by which the person at the window is recognised. */
@Injectable()
export class PhotoService {
  constructor(
    private readonly acts: Acts,
    private readonly vault: FileVault,
    private readonly keeper: FileKeeper,
  ) {}

  /** A new photo takes the place of the one before, which stays in the list. Refuses as `photoOf` and the intake do. */
  take(
    actor: Actor,
    photo: { id: string; patientId: string; square: Square | null; declared: number | null },
    source: AsyncIterable<Uint8Array>,
  ): Promise<FileView> {
    const { id, patientId, square, declared } = photo;
    const storageKey = `${actor.programmeId}/${newId()}`;
    const about = { id, patientId, kind: 'photo' as const, name: 'Photo' };
    return this.keeper.keep(actor, 'photo.write', about, [storageKey, smallOf(storageKey)], async () => {
      refuseLength(declared, mostPhotoBytes);
      const intake = new Intake(mostPhotoBytes, true);
      const pieces: Uint8Array[] = [];
      for await (const piece of intake.through(source)) pieces.push(piece);
      const { large, small } = await photoOf(Buffer.concat(pieces), square);
      await this.vault.put(storageKey, one(large));
      await this.vault.put(smallOf(storageKey), one(small));
      const sha256 = createHash('sha256').update(large).digest();
      const asked = { sha256: intake.received().sha256.toString('hex'), square };
      return { type: 'image/jpeg', bytes: large.length, sha256, storageKey, asked };
    });
  }

  /** Null where there is none. The small one has no length in the database: it is short enough to be read first. */
  async open(actor: Actor, patientId: string, small: boolean): Promise<OpenedFile | null> {
    const what = { act: 'photo.read' as const, patientId, recordType: 'stored_file' };
    const file = await this.acts.perform(actor, what, async (tx) => {
      const [found] = await Promise.all([photoToOpen(tx, patientId), requirePatient(tx, patientId)]);
      return found;
    });
    if (file === null) return null;
    if (!small) {
      const all = { size: file.bytes, first: 0, last: file.bytes - 1 };
      return { file, part: null, bytes: await this.vault.read(file.storageKey, all) };
    }
    const bytes = await this.vault.readShort(smallOf(file.storageKey));
    return { file: { ...file, bytes: bytes.length }, part: null, bytes: one(bytes) };
  }
}

async function* one(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}
