/** What could not be had from the storage: it is away, or the bytes are not there. */
export class StorageFault extends Error {
  constructor(
    readonly kind: 'away' | 'missing',
    cause?: unknown,
  ) {
    super(kind === 'away' ? 'the file storage cannot be reached' : 'the bytes of a file are missing', { cause });
  }
}

export interface Stored {
  readonly key: string;
  /** When it was last written. */
  readonly at: Date;
}

/**
 * Where bytes lie, encrypted: it never sees what they say. Keys are made by Cairn alone, `<programme>/<uuid>`, so that
 * nothing that a person types is ever part of a path. Everything throws `StorageFault`, but what the source itself throws.
 */
export interface FileStorage {
  /** Whole or not at all: a reader never meets half a file, and a failed write leaves nothing under the key. */
  put(key: string, source: AsyncIterable<Uint8Array>): Promise<void>;
  /** The bytes from `first` to `last`, both included; fewer where the stored ones end before. */
  read(key: string, first: number, last: number): Promise<AsyncIterable<Uint8Array>>;
  /** Removing what is not there is no fault. */
  remove(key: string): Promise<void>;
  list(programmeId: string): AsyncIterable<Stored>;
}

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const storageKey = new RegExp(`^${uuid}/${uuid}(?:\\.small)?$`);

/** The second, smaller version of a photo lies beside it. */
export const smallOf = (key: string) => `${key}.small`;

export function checkedKey(key: string): string {
  if (!storageKey.test(key)) throw new Error('not a storage key');
  return key;
}
