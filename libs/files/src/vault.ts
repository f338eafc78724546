import { createLogger, refuse } from '@cairn/platform';
import {
  Damaged,
  decrypt,
  encrypt,
  type FileKey,
  headerBytes,
  keyIdOf,
  shortBytes,
  sizeIn,
  sizeOfWhole,
  storedRange,
} from './encryption';
import type { FileKeys } from './file-keys';
import { type FileStorage, type Stored, StorageFault } from './storage';

const log = createLogger('files');

/** The most that is held in memory at once. */
const mostHeld = 64 * 1024 * 1024;

/** A part of a file, both ends included, and how long the whole is. */
export interface Part {
  readonly size: number;
  readonly first: number;
  readonly last: number;
}

/** Bytes go in as they are and come out as they were; what lies in the storage nobody can read or change unnoticed. */
export class FileVault {
  constructor(
    private readonly storage: FileStorage,
    private readonly keys: FileKeys,
  ) {}

  /** Refuses with 'service.away' where the storage cannot be reached; what the source throws is thrown on. */
  async put(key: string, source: AsyncIterable<Uint8Array>): Promise<void> {
    await this.storage.put(key, encrypt(this.keys.current(), key, source)).catch(told);
  }

  /** The first bytes are checked before anything is answered; damage further on ends the stream with an error. */
  async read(key: string, part: Part): Promise<AsyncIterable<Buffer>> {
    try {
      const header = await whole(await this.storage.read(key, 0, headerBytes - 1));
      const secret = this.keyFor(header);
      const { first, last } = storedRange(part.size, part.first, part.last);
      const stored = await this.storage.read(key, first, last);
      const bytes = decrypt({ key: secret, header, place: key }, part, stored);
      return continued(await bytes.next(), bytes);
    } catch (error) {
      return told(error);
    }
  }

  /** A short file whole, whose length nobody has written down. */
  async readShort(key: string): Promise<Buffer> {
    try {
      const stored = await whole(await this.storage.read(key, 0, shortBytes));
      const header = stored.subarray(0, headerBytes);
      const secret = this.keyFor(header);
      const size = sizeIn(stored.length);
      const part = { size, first: 0, last: size - 1 };
      return await whole(decrypt({ key: secret, header, place: key }, part, one(stored.subarray(headerBytes))));
    } catch (error) {
      return told(error);
    }
  }

  /** A file of any length whole, whose length only the storage knows. For what is small enough to hold. */
  async readWhole(key: string): Promise<Buffer> {
    try {
      const stored = await whole(await this.storage.read(key, 0, mostHeld));
      const header = stored.subarray(0, headerBytes);
      const size = sizeOfWhole(stored.length);
      const part = { size, first: 0, last: size - 1 };
      return await whole(
        decrypt({ key: this.keyFor(header), header, place: key }, part, one(stored.subarray(headerBytes))),
      );
    } catch (error) {
      return told(error);
    }
  }

  /** Ending what is not there is ending it. */
  async remove(key: string): Promise<void> {
    await this.storage.remove(key).catch(told);
  }

  list(programmeId: string): AsyncIterable<Stored> {
    return this.storage.list(programmeId);
  }

  private keyFor(header: Buffer): FileKey {
    const key = this.keys.find(keyIdOf(header));
    if (key === undefined) throw new Damaged('its key is not configured');
    return key;
  }
}

function told(error: unknown): never {
  if (error instanceof StorageFault && error.kind === 'away') {
    log.error({ err: error.cause, what: 'file storage' }, 'away');
    refuse('service.away', 'Files cannot be reached just now. Nothing was saved; try again in a moment.');
  }
  if (error instanceof Damaged || error instanceof StorageFault) {
    log.error({ err: error, why: error.message }, 'a file cannot be read');
    refuse('file.unreadable', 'This file cannot be read: its bytes or its key are missing. Tell your administrator.');
  }
  throw error;
}

async function* one(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}

async function whole(source: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of source) pieces.push(piece);
  return Buffer.concat(pieces);
}

async function* continued(first: IteratorResult<Buffer, void>, rest: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  if (first.done !== true) yield first.value;
  yield* rest;
}
