import { randomUUID } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { FileScene, pdf } from './testing';

jest.setTimeout(120_000);

/** A picture of 50,000 by 50,000 points in a few bytes. */
function bomb(): Buffer {
  const chunk = (name: string, data: Buffer) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    return Buffer.concat([length, Buffer.from(name), data, Buffer.alloc(4)]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(50_000, 0);
  head.writeUInt32BE(50_000, 4);
  head.set([1, 0, 0, 0, 0], 8);
  const magic = Buffer.from('89504e470d0a1a0a', 'hex');
  return Buffer.concat([
    magic,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.alloc(1_000_000))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

describe('the photo', () => {
  const scene = new FileScene();
  const { person, fetched, stored } = scene;
  beforeAll(() => scene.open());
  afterAll(() => scene.close());

  const take = (id: string, bytes: Buffer, query = '', ask = scene.desk) =>
    ask('PUT', `/api/v1/patients/${id}/photo/${randomUUID()}${query}`, bytes);
  /** Left half red, right half blue, and lying on its side as a telephone holds it. */
  const snapshot = async () => {
    const half = { create: { width: 600, height: 900, channels: 3 as const, background: '#0000ff' } };
    const blue = await sharp(half).png().toBuffer();
    const upright = sharp({ create: { width: 1200, height: 900, channels: 3, background: '#ff0000' } })
      .composite([{ input: blue, left: 600, top: 0 }])
      .png();
    return sharp(await upright.toBuffer())
      .rotate(-90)
      .withExif({ IFD0: { Make: 'CanaryPhone' }, IFD3: { GPSLatitude: '52/1 31/1 0/1', GPSLatitudeRef: 'N' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
  };

  it('is upright, square, small, and says nothing of where it was taken', async () => {
    const id = await person();
    const none = await fetched(`/api/v1/patients/${id}/photo?size=96`);
    expect([none.status, none.bytes.length]).toEqual([204, 0]);
    const bytes = await snapshot();
    expect((await sharp(bytes).metadata()).exif?.includes('CanaryPhone')).toBe(true);
    // The right part of the upright picture: all blue.
    expect((await take(id, bytes, '?x=700&y=100&size=400')).status).toBe(201);
    const large = await fetched(`/api/v1/patients/${id}/photo`);
    const small = await fetched(`/api/v1/patients/${id}/photo?size=96&v=3`);
    for (const [photo, side] of [
      [large, 400],
      [small, 96],
    ] as const) {
      expect(photo.headers.get('content-type')).toBe('image/jpeg');
      const { width, height, exif, icc, xmp, iptc, orientation } = await sharp(photo.bytes).metadata();
      expect([width, height, exif, icc, xmp, iptc, orientation]).toEqual([
        side,
        side,
        undefined,
        undefined,
        undefined,
        undefined,
        undefined,
      ]);
      expect(photo.bytes.includes('Canary') || photo.bytes.includes('GPS')).toBe(false);
      const { dominant } = await sharp(photo.bytes).stats();
      expect(dominant.b).toBeGreaterThan(200);
      expect(dominant.r).toBeLessThan(60);
    }
    expect((await take(id, bytes)).status).toBe(201);
    expect((await sharp((await fetched(`/api/v1/patients/${id}/photo`)).bytes).metadata()).width).toBe(800);
    const { body } = await scene.counselor('GET', `/api/v1/patients/${id}/files`);
    expect(body.items.map(({ kind }: { kind: string }) => kind)).toEqual(['photo', 'photo']);
    // The newer one removed, the earlier one stands again.
    await scene.counselor('POST', `/api/v1/files/${body.items[0].id}/remove`, { reason: 'Blurred' });
    expect((await sharp((await fetched(`/api/v1/patients/${id}/photo`)).bytes).metadata()).width).toBe(400);
  });

  it.each<[string, () => Buffer | Promise<Buffer>, string, string]>([
    ['a bomb of 50,000 by 50,000 points', bomb, '', 'file.image'],
    [
      'a picture that claims more than it may',
      () =>
        sharp({ create: { width: 9000, height: 7000, channels: 3, background: '#888' } })
          .jpeg()
          .toBuffer(),
      '',
      'file.image',
    ],
    ['half a picture', async () => (await snapshot()).subarray(0, 3000), '', 'file.image'],
    ['a square outside of it', snapshot, '?x=1000&y=0&size=800', 'file.image'],
    ['a square of nearly nothing', snapshot, '?x=0&y=0&size=3', 'file.image'],
    ['a document', () => pdf(3000), '', 'file.type'],
  ])('is not made of %s', async (_what, picture, query, code) => {
    const [before, bytes] = [stored(), await picture()];
    const rss = process.memoryUsage().rss;
    const begun = Date.now();
    const { status, body } = await take(scene.patientId, bytes, query);
    expect([status, body.code]).toEqual([422, code]);
    expect(Date.now() - begun).toBeLessThan(3000);
    expect(process.memoryUsage().rss - rss).toBeLessThan(150_000_000);
    expect(stored()).toEqual(before);
  });

  it('half a square is not well-formed', async () => {
    expect((await take(scene.patientId, await snapshot(), '?x=1&y=1')).status).toBe(400);
  });
});
