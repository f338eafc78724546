import { Injectable } from '@nestjs/common';
import { Acts, once } from '@cairn/access';
import type { Actor } from '@cairn/database';
import { Clock, Refused } from '@cairn/platform';
import { type FileView, insertFile, type NewFile, requirePatient, viewFile } from './stored-file.queries';
import { FileVault } from './vault';

/** The bytes are in the storage; `asked` is what the sender sent, for telling a repeat from something new. */
export type Kept = Pick<NewFile, 'type' | 'bytes' | 'sha256' | 'storageKey'> & { readonly asked: object };

type About = Pick<NewFile, 'id' | 'patientId' | 'kind' | 'name'>;

/**
 * Bytes first, then the row: a file in a list always has its bytes. Whatever ends in between leaves bytes without a row, which
 * the sweep removes after a day. No transaction is open while a slow line sends.
 */
@Injectable()
export class FileKeeper {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
    private readonly vault: FileVault,
  ) {}

  async keep(
    actor: Actor,
    act: 'file.write' | 'photo.write',
    about: About,
    keys: readonly string[],
    store: () => Promise<Kept>,
  ): Promise<FileView> {
    // What refuses the file is thrown inside the act, so that it is audited like every refusal.
    const stored = await store().catch((error: unknown) => {
      if (error instanceof Refused) return error;
      throw error;
    });
    let used = false;
    const what = { act, patientId: about.patientId, recordType: 'stored_file', recordId: about.id };
    try {
      return await this.acts.perform(actor, what, async (tx) => {
        used = false;
        if (stored instanceof Refused) {
          await requirePatient(tx, about.patientId);
          throw stored;
        }
        const { asked, ...kept } = stored;
        return once(
          tx,
          { id: about.id, act, body: { ...about, ...asked } },
          () => requirePatient(tx, about.patientId),
          async () => {
            await insertFile(tx, { ...about, ...kept }, this.clock.now());
            const view = await viewFile(tx, about.id);
            if (view === undefined) throw new Error('a file that was just written is not there');
            tx.notify(about.kind === 'photo' ? 'photo' : 'file', about.patientId);
            used = true;
            const { patientId: _, ...file } = view;
            return file;
          },
        );
      });
    } catch (error) {
      // Only where it is certain that no row was written. After a broken connection nobody knows, and the sweep finds out.
      used = !(error instanceof Refused);
      throw error;
    } finally {
      if (!used) await Promise.allSettled(keys.map((key) => this.vault.remove(key)));
    }
  }
}
