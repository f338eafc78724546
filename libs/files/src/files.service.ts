import { Inject, Injectable } from '@nestjs/common';
import { Acts } from '@cairn/access';
import type { Actor } from '@cairn/database';
import { Clock, CONFIG, type Config, newId, refuse } from '@cairn/platform';
import type { FileKind } from '@cairn/rules';
import { partOf } from './byte-range';
import { FileKeeper } from './file-keeper';
import { Intake, refuseLength } from './intake';
import {
  fileToOpen,
  type FileToOpen,
  type FileView,
  listFiles,
  markRemoved,
  requirePatient,
  viewFile,
} from './stored-file.queries';
import { FileVault, type Part } from './vault';

/** What the sender says of a file; none of it decides what the file is. */
export interface Upload {
  readonly id: string;
  readonly patientId: string;
  readonly kind: FileKind;
  readonly name: string;
  /** In bytes, where the request says so. */
  readonly declared: number | null;
}

export interface OpenedFile {
  readonly file: FileToOpen;
  /** Null where all of it was asked for. */
  readonly part: Part | null;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** Attachments and scans beside a person's record. */
@Injectable()
export class FilesService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
    private readonly vault: FileVault,
    private readonly keeper: FileKeeper,
    @Inject(CONFIG) private readonly config: Pick<Config, 'files'>,
  ) {}

  /** Refuses with 'file.too-large', 'file.type' or 'file.image'. The same file again under the same id is no second file. */
  add(actor: Actor, { declared, ...upload }: Upload, source: AsyncIterable<Uint8Array>): Promise<FileView> {
    const storageKey = `${actor.programmeId}/${newId()}`;
    return this.keeper.keep(actor, 'file.write', upload, [storageKey], async () => {
      const { maxBytes } = this.config.files;
      refuseLength(declared, maxBytes);
      const intake = new Intake(maxBytes);
      await this.vault.put(storageKey, intake.through(source));
      const received = intake.received();
      return { ...received, storageKey, asked: { sha256: received.sha256.toString('hex') } };
    });
  }

  list(actor: Actor, patientId: string): Promise<FileView[]> {
    const what = { act: 'file.read' as const, patientId, recordType: 'stored_file' };
    return this.acts.perform(actor, what, async (tx) => {
      const [files] = await Promise.all([listFiles(tx, patientId), requirePatient(tx, patientId)]);
      return files;
    });
  }

  /** Audited before the first byte leaves. `range` as HTTP writes it; `withBytes` false asks only what there is. */
  async open(actor: Actor, id: string, range: string | undefined, withBytes: boolean): Promise<OpenedFile> {
    const what = {
      act: 'file.read' as const,
      recordType: 'stored_file',
      recordId: id,
      describe: ({ file }: { file: FileToOpen }) => ({ patientId: file.patientId }),
    };
    const { file, part } = await this.acts.perform(actor, what, async (tx) => {
      const found = await fileToOpen(tx, id);
      return { file: found, part: partOf(range, found.bytes) };
    });
    const all = { size: file.bytes, first: 0, last: file.bytes - 1 };
    return { file, part, bytes: withBytes ? await this.vault.read(file.storageKey, part ?? all) : nothing() };
  }

  /** Takes a file out of sight. Its bytes stay, and the list says who removed it and why. */
  async remove(actor: Actor, id: string, reason: string): Promise<FileView> {
    const what = {
      act: 'file.remove' as const,
      recordType: 'stored_file',
      recordId: id,
      describe: ({ patientId }: { patientId: string }) => ({ patientId }),
    };
    const { patientId: _, ...removed } = await this.acts.perform(actor, what, async (tx) => {
      void markRemoved(tx, id, this.clock.now(), reason);
      const file = await viewFile(tx, id);
      if (file === undefined) refuse('not-found', 'There is no such file.');
      tx.notify(file.kind === 'photo' ? 'photo' : 'file', file.patientId);
      return file;
    });
    return removed;
  }
}

async function* nothing(): AsyncGenerator<Uint8Array> {
  // asked only what there is
}
