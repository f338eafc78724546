import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { chunkBytes, Damaged, decrypt, encrypt, fileKeyOf, headerBytes, keyIdOf, storedRange } from './encryption';

const key = fileKeyOf(randomBytes(32));
const place = 'here/there';
const sealed = chunkBytes + 16;

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function all(source: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of source) pieces.push(piece);
  return Buffer.concat(pieces);
}

const store = (bytes: Uint8Array, pieces = 10_000) => all(encrypt(key, place, inPieces(bytes, pieces)));

function load(stored: Buffer, size: number, first = 0, last = size - 1, how = { key, place }, pieces = 7777) {
  const range = storedRange(size, first, last);
  const header = stored.subarray(0, headerBytes);
  const part = stored.subarray(range.first, range.last + 1);
  return all(decrypt({ header, ...how }, { size, first, last }, inPieces(part, pieces)));
}

const swapped = (stored: Buffer) =>
  Buffer.concat([
    stored.subarray(0, headerBytes),
    stored.subarray(headerBytes + sealed, headerBytes + 2 * sealed),
    stored.subarray(headerBytes, headerBytes + sealed),
    stored.subarray(headerBytes + 2 * sealed),
  ]);

describe('a file at rest', () => {
  it.each([0, 1, chunkBytes - 1, chunkBytes, chunkBytes + 1, 3 * chunkBytes, 3 * chunkBytes + 17])(
    'of %d bytes comes back as it was, and shows nothing meanwhile',
    async (size) => {
      const bytes = Buffer.alloc(size, 'secret ');
      const stored = await store(bytes);
      expect(stored.includes('secret')).toBe(false);
      expect(stored.length).toBe(headerBytes + size + 16 * Math.max(1, Math.ceil(size / chunkBytes)));
      expect((await load(stored, size)).equals(bytes)).toBe(true);
    },
  );

  it('any part of it can be read alone, however it arrives', async () => {
    const bytes = randomBytes(3 * chunkBytes + 999);
    const stored = await store(bytes);
    const place = fc.integer({ min: 0, max: bytes.length - 1 });
    await fc.assert(
      fc.asyncProperty(place, place, fc.integer({ min: 100, max: 200_000 }), async (one, other, pieces) => {
        const [first, last] = [Math.min(one, other), Math.max(one, other)];
        const part = await load(stored, bytes.length, first, last, undefined, pieces);
        expect(part.equals(bytes.subarray(first, last + 1))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('any changed bit is noticed', async () => {
    const bytes = randomBytes(2 * chunkBytes + 100);
    const stored = await store(bytes);
    await fc.assert(
      fc.asyncProperty(fc.nat(stored.length - 1), fc.nat(7), async (at, bit) => {
        const changed = Buffer.from(stored);
        changed[at] = (changed[at] ?? 0) ^ (1 << bit);
        await expect(
          (async () => {
            if (!keyIdOf(changed.subarray(0, headerBytes)).equals(key.id)) throw new Damaged('another key');
            await load(changed, bytes.length);
          })(),
        ).rejects.toThrow(Damaged);
      }),
      { numRuns: 60 },
    );
  });

  it.each<[string, (stored: Buffer, size: number) => Promise<unknown>]>([
    ['a cut end', (stored, size) => load(stored.subarray(0, -1), size)],
    ['a missing chunk at the end', (stored, size) => load(stored.subarray(0, headerBytes + 2 * sealed), size)],
    // The database says a shorter size too: then a chunk in the middle would have to pass as the last one.
    ['a shorter file made of it', (stored) => load(stored.subarray(0, headerBytes + 2 * sealed), 2 * chunkBytes)],
    ['chunks that changed places', (stored, size) => load(swapped(stored), size)],
    ['another file in its place', (stored, size) => load(stored, size, 0, size - 1, { key, place: 'here/elsewhere' })],
    ['another key', (stored, size) => load(stored, size, 0, size - 1, { key: fileKeyOf(randomBytes(32)), place })],
    ['nothing', (_, size) => load(Buffer.alloc(0), size)],
  ])('%s is noticed', async (_what, read) => {
    const size = 2 * chunkBytes + 50;
    await expect(read(await store(randomBytes(size)), size)).rejects.toThrow(Damaged);
  });

  it('the same bytes are never stored as the same bytes', async () => {
    const bytes = Buffer.alloc(1000, 1);
    expect((await store(bytes)).equals(await store(bytes))).toBe(false);
  });

  it('what is not ours is said to be so', () => {
    expect(() => keyIdOf(Buffer.alloc(headerBytes))).toThrow(Damaged);
    expect(() => keyIdOf(Buffer.alloc(3))).toThrow(Damaged);
  });
});
