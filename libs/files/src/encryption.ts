import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';

/**
 * Files at rest: AES-256-GCM in chunks, so that a part can be read without the rest (the STREAM construction). Each file has
 * a key of its own, drawn from the master key and 16 random bytes, and a nonce prefix; a chunk's nonce is prefix, number and
 * whether it is the last. Header, place in the storage, number and last-flag are authenticated with each chunk: cutting,
 * swapping, repeating and exchanging whole files are all noticed.
 *
 * header: 'CRN1' | version 1 | key id (8) | salt (16)
 */
export const chunkBytes = 64 * 1024;
const tagBytes = 16;
const magic = Buffer.from('CRN1\x01', 'latin1');
const idBytes = 8;
const saltBytes = 16;
export const headerBytes = magic.length + idBytes + saltBytes;

export interface FileKey {
  /** Says which key it was without telling anything about it. */
  readonly id: Buffer;
  readonly secret: Buffer;
}

export class Damaged extends Error {}

export function fileKeyOf(secret: Buffer): FileKey {
  if (secret.length !== 32) throw new Error('a file key has 32 bytes');
  return { id: createHash('sha256').update('cairn file key').update(secret).digest().subarray(0, idBytes), secret };
}

export async function* encrypt(key: FileKey, place: string, source: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  const header = Buffer.concat([magic, key.id, randomBytes(saltBytes)]);
  const seal = chunkCipher(key, header, place);
  yield header;
  let waiting: Buffer[] = [];
  let size = 0;
  let index = 0;
  for await (const piece of source) {
    waiting.push(Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength));
    size += piece.byteLength;
    // A full chunk waits until there is more: it may be the last one.
    if (size <= chunkBytes) continue;
    const all = Buffer.concat(waiting);
    let at = 0;
    for (; size - at > chunkBytes; at += chunkBytes)
      yield seal.encrypt(all.subarray(at, at + chunkBytes), index++, false);
    waiting = [all.subarray(at)];
    size -= at;
  }
  yield seal.encrypt(Buffer.concat(waiting), index, true);
}

export function keyIdOf(header: Buffer): Buffer {
  if (header.length !== headerBytes || !header.subarray(0, magic.length).equals(magic))
    throw new Damaged('not a file of ours');
  return header.subarray(magic.length, magic.length + idBytes);
}

/** Which stored bytes hold the bytes `first` to `last` of a file that is `size` long. */
export function storedRange(size: number, first: number, last: number): { first: number; last: number } {
  const [from, to] = [Math.floor(first / chunkBytes), Math.floor(Math.max(last, 0) / chunkBytes)];
  const sealed = chunkBytes + tagBytes;
  return { first: headerBytes + from * sealed, last: headerBytes + to * sealed + sizeOfChunk(size, to) + tagBytes - 1 };
}

/** The most that `sizeIn` understands: a file of one chunk. */
export const shortBytes = headerBytes + chunkBytes + tagBytes;

/** How long a file of one chunk is, by how much of it is stored. */
export function sizeIn(stored: number): number {
  const size = stored - headerBytes - tagBytes;
  if (size < 0 || size > chunkBytes) throw new Damaged('not a short file');
  return size;
}

/** The same of any number of chunks. */
export function sizeOfWhole(stored: number): number {
  const sealed = stored - headerBytes;
  const chunks = Math.ceil(sealed / (chunkBytes + tagBytes));
  const size = sealed - chunks * tagBytes;
  if (chunks < 1 || size < 0) throw new Damaged('not a file of ours');
  return size;
}

/** The bytes `first` to `last` out of the stored ones that `storedRange` names. Throws `Damaged` before a wrong byte leaves. */
export async function* decrypt(
  { key, header, place }: { key: FileKey; header: Buffer; place: string },
  { size, first, last }: { size: number; first: number; last: number },
  stored: AsyncIterable<Uint8Array>,
): AsyncGenerator<Buffer> {
  const seal = chunkCipher(key, header, place);
  const final = Math.max(Math.ceil(size / chunkBytes) - 1, 0);
  let index = Math.floor(first / chunkBytes);
  const end = Math.floor(Math.max(last, 0) / chunkBytes);
  const sizes = Array.from({ length: end - index + 1 }, (_, n) => sizeOfChunk(size, index + n) + tagBytes);
  for await (const sealed of exactly(stored, sizes)) {
    const chunk = seal.decrypt(sealed, index, index === final);
    const begin = index * chunkBytes;
    yield chunk.subarray(Math.max(first - begin, 0), Math.max(last + 1 - begin, 0));
    index += 1;
  }
}

function sizeOfChunk(size: number, index: number): number {
  return Math.max(0, Math.min(chunkBytes, size - index * chunkBytes));
}

function chunkCipher(key: FileKey, header: Buffer, place: string) {
  const drawn = Buffer.from(hkdfSync('sha256', key.secret, header.subarray(-saltBytes), 'cairn file', 32 + 7));
  const [secret, prefix] = [drawn.subarray(0, 32), drawn.subarray(32)];
  const about = (index: number, last: boolean) => {
    const place5 = Buffer.alloc(5);
    place5.writeUInt32BE(index);
    place5[4] = last ? 1 : 0;
    return { nonce: Buffer.concat([prefix, place5]), data: Buffer.concat([header, place5, Buffer.from(place)]) };
  };
  return {
    encrypt(chunk: Buffer, index: number, last: boolean): Buffer {
      const { nonce, data } = about(index, last);
      const cipher = createCipheriv('aes-256-gcm', secret, nonce).setAAD(data);
      return Buffer.concat([cipher.update(chunk), cipher.final(), cipher.getAuthTag()]);
    },
    decrypt(sealed: Buffer, index: number, last: boolean): Buffer {
      const { nonce, data } = about(index, last);
      const decipher = createDecipheriv('aes-256-gcm', secret, nonce, { authTagLength: tagBytes }).setAAD(data);
      decipher.setAuthTag(sealed.subarray(-tagBytes));
      try {
        return Buffer.concat([decipher.update(sealed.subarray(0, -tagBytes)), decipher.final()]);
      } catch (cause) {
        throw new Damaged(`chunk ${index} is not as it was written`, { cause });
      }
    },
  };
}

/** The source in pieces of these sizes; what comes after them is not asked for. */
async function* exactly(source: AsyncIterable<Uint8Array>, sizes: readonly number[]): AsyncGenerator<Buffer> {
  let waiting: Uint8Array[] = [];
  let held = 0;
  let next = 0;
  for await (const piece of source) {
    waiting.push(piece);
    held += piece.byteLength;
    if (held < (sizes[next] ?? Infinity)) continue;
    const all = Buffer.concat(waiting);
    let at = 0;
    for (let size = sizes[next]; size !== undefined && held - at >= size; size = sizes[next]) {
      yield all.subarray(at, at + size);
      at += size;
      next += 1;
    }
    if (next === sizes.length) return;
    waiting = [all.subarray(at)];
    held -= at;
  }
  if (next < sizes.length) throw new Damaged('the stored bytes end too early');
}
