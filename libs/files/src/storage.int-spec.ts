import { createHash, createHmac, randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FolderStorage } from './folder-storage';
import { S3Storage } from './s3-storage';
import { checkedKey, type FileStorage, type Stored } from './storage';

const programme = randomUUID();
const keyId = 'AKIDEXAMPLE';
const secret = 'a secret that is only for tests';

async function* pieces(bytes: Buffer, size = 100_000): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
async function all(source: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of source) parts.push(part);
  return Buffer.concat(parts);
}
async function listed(storage: FileStorage, of = programme): Promise<Stored[]> {
  const found: Stored[] = [];
  for await (const one of storage.list(of)) found.push(one);
  return found.sort((a, b) => a.key.localeCompare(b.key));
}
const sha = (text: string | Buffer) => createHash('sha256').update(text).digest('hex');
const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest();

/** A store like S3, as far as we ask of it; it believes no request whose signature it has not worked out itself. */
class Bucket {
  readonly objects = new Map<string, { bytes: Buffer; at: Date }>();
  readonly uploads = new Map<string, Map<number, Buffer>>();
  readonly asked: string[] = [];
  /** What to do instead of answering, by how many requests came before. */
  trouble: (request: string, response: ServerResponse) => boolean = () => false;
  pageSize = 1000;
  private readonly server: Server = createServer((request, response) => void this.answer(request, response));

  async open(): Promise<string> {
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/cairn-files`;
  }

  close(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await all(request).catch(() => null);
    if (body === null) return;
    const url = new URL(request.url ?? '', 'http://bucket');
    const said = `${request.method} ${url.pathname}${url.search}`;
    this.asked.push(said);
    if (this.trouble(said, response)) return;
    const wrong = this.wrongWith(request, url, body);
    if (wrong !== null) return void response.writeHead(403).end(`<Error><Code>${wrong}</Code></Error>`);
    this.act(request, url, body, response);
  }

  private act({ method, headers }: IncomingMessage, url: URL, body: Buffer, response: ServerResponse): void {
    const key = url.pathname.replace(/^\/cairn-files\/?/, '');
    const query = url.searchParams;
    const upload = this.uploads.get(query.get('uploadId') ?? '');
    if (method === 'POST' && query.has('uploads')) {
      this.uploads.set('up&1', new Map());
      return void response.end(
        '<InitiateMultipartUploadResult><UploadId>up&amp;1</UploadId></InitiateMultipartUploadResult>',
      );
    }
    if (method === 'PUT' && upload !== undefined) {
      upload.set(Number(query.get('partNumber')), body);
      return void response.setHeader('etag', `"${sha(body).slice(0, 32)}"`).end();
    }
    if (method === 'POST' && upload !== undefined) {
      const parts = [...upload.entries()].sort(([a], [b]) => a - b).map(([, part]) => part);
      expect(parts.slice(0, -1).every((part) => part.length >= 5 * 1024 * 1024)).toBe(true);
      expect([...body.toString().matchAll(/<ETag>"(\w+)"<\/ETag>/g)].map(([, tag]) => tag)).toEqual(
        parts.map((part) => sha(part).slice(0, 32)),
      );
      this.objects.set(key, { bytes: Buffer.concat(parts), at: new Date() });
      this.uploads.delete('up&1');
      return void response.end('<CompleteMultipartUploadResult/>');
    }
    if (method === 'DELETE' && upload !== undefined) return void (this.uploads.clear(), response.writeHead(204).end());
    if (method === 'PUT') return void (this.objects.set(key, { bytes: body, at: new Date() }), response.end());
    if (method === 'DELETE') return void (this.objects.delete(key), response.writeHead(204).end());
    if (query.get('list-type') === '2') return this.list(query, response);
    const object = this.objects.get(key);
    if (object === undefined) return void response.writeHead(404).end('<Error><Code>NoSuchKey</Code></Error>');
    const [, first, last] = /^bytes=(\d+)-(\d+)$/.exec(headers.range ?? '') ?? [];
    response.writeHead(206).end(object.bytes.subarray(Number(first), Number(last) + 1));
  }

  private list(query: URLSearchParams, response: ServerResponse): void {
    const names = [...this.objects.keys()].filter((name) => name.startsWith(query.get('prefix') ?? '')).sort();
    const from = Number((query.get('continuation-token') ?? '+0').slice(1));
    const page = names.slice(from, from + this.pageSize);
    const more = from + page.length < names.length;
    const entries = page.map((name) => {
      const at = this.objects.get(name)?.at.toISOString();
      return `<Contents><Key>${name}</Key><LastModified>${at}</LastModified><ETag>&quot;x&quot;</ETag></Contents>`;
    });
    const next = more ? `<NextContinuationToken>+${from + page.length}</NextContinuationToken>` : '';
    response.end(`<ListBucketResult><IsTruncated>${more}</IsTruncated>${next}${entries.join('')}</ListBucketResult>`);
  }

  /** AWS Signature Version 4, worked out from the request alone. */
  private wrongWith({ method, headers }: IncomingMessage, url: URL, body: Buffer): string | null {
    const given = /^AWS4-HMAC-SHA256 Credential=(\S+), SignedHeaders=(\S+), Signature=(\w{64})$/.exec(
      headers.authorization ?? '',
    );
    const [id, day, region, service, end] = (given?.[1] ?? '').split('/');
    const time = String(headers['x-amz-date']);
    if (id !== keyId || region !== 'eu-test-1' || service !== 's3' || end !== 'aws4_request')
      return 'InvalidAccessKeyId';
    if (day !== time.slice(0, 8)) return 'RequestTimeTooSkewed';
    if (headers['x-amz-content-sha256'] !== sha(body)) return 'XAmzContentSHA256Mismatch';
    const names = (given?.[2] ?? '').split(';');
    if (!['host', 'x-amz-content-sha256', 'x-amz-date'].every((name) => names.includes(name))) return 'Unsigned';
    const encoded = (text: string) =>
      encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
    const query = [...url.searchParams].map((pair) => pair.map(encoded).join('=')).sort();
    const canonical = [
      method,
      url.pathname.split('/').map(encoded).join('/'),
      query.join('&'),
      ...names.map((name) => `${name}:${String(headers[name]).trim()}`),
      '',
      names.join(';'),
      sha(body),
    ].join('\n');
    const scope = [day, region, service, end].join('/');
    const key = [day, region, service, end].reduce<string | Buffer>(
      (from, part) => hmac(from, part ?? ''),
      `AWS4${secret}`,
    );
    const signature = hmac(key, ['AWS4-HMAC-SHA256', time, scope, sha(canonical)].join('\n')).toString('hex');
    return signature === given?.[3] ? null : 'SignatureDoesNotMatch';
  }
}

describe('files in a bucket', () => {
  let bucket: Bucket;
  let url: string;
  let storage: S3Storage;
  const config = () => ({ url: `${url}/`, region: 'eu-test-1', keyId, secret });

  beforeEach(async () => {
    bucket = new Bucket();
    url = await bucket.open();
    storage = new S3Storage(config(), { silenceMs: 400, tries: 3, waitMs: 10 });
  });
  afterEach(() => bucket.close());

  it.each([1000, 8 * 1024 * 1024 + 1, 20_000_000])('%d bytes come back, whole and in part', async (size) => {
    const [key, bytes] = [`${programme}/${randomUUID()}`, randomBytes(size)];
    await storage.put(key, pieces(bytes));
    expect((await all(await storage.read(key, 0, size - 1))).equals(bytes)).toBe(true);
    expect((await all(await storage.read(key, 10, 99))).equals(bytes.subarray(10, 100))).toBe(true);
    expect(bucket.uploads.size).toBe(0);
  });

  it('a wrong secret is refused by the store, and is said as being away, without a second try', async () => {
    const wrong = new S3Storage({ ...config(), secret: 'another' });
    await expect(wrong.put(`${programme}/${randomUUID()}`, pieces(Buffer.alloc(10)))).rejects.toMatchObject({
      kind: 'away',
    });
    expect(bucket.asked).toHaveLength(1);
    expect(bucket.objects.size).toBe(0);
  });

  it('what is not there is missing, and ending it is no fault', async () => {
    await expect(storage.read(`${programme}/${randomUUID()}`, 0, 10)).rejects.toMatchObject({ kind: 'missing' });
    await storage.remove(`${programme}/${randomUUID()}`);
  });

  it('an answer of 500, a silence and a cut line are asked again', async () => {
    const [key, bytes] = [`${programme}/${randomUUID()}`, randomBytes(1000)];
    const first = (does: (response: ServerResponse) => unknown) => {
      let done = false;
      bucket.trouble = (_, response) => !done && (does(response), (done = true));
    };
    first((response) => response.writeHead(500).end());
    await storage.put(key, pieces(bytes));
    first(() => undefined);
    expect((await all(await storage.read(key, 0, 999))).equals(bytes)).toBe(true);
    first((response) => response.destroy());
    expect((await all(await storage.read(key, 0, 999))).equals(bytes)).toBe(true);
    // Cut in the middle of the body: the rest is asked for, and nothing comes twice.
    first((response) => {
      response.writeHead(206, { 'content-length': '1000' });
      response.write(bytes.subarray(0, 300), () => setTimeout(() => response.destroy(), 20));
    });
    expect((await all(await storage.read(key, 0, 999))).equals(bytes)).toBe(true);
  });

  it('a store that stays away is said to be so, in time, and an upload that failed half way is given up there', async () => {
    bucket.trouble = (_, response) => (response.writeHead(503).end(), true);
    await expect(storage.read(`${programme}/${randomUUID()}`, 0, 10)).rejects.toMatchObject({ kind: 'away' });
    expect(bucket.asked).toHaveLength(3);
    bucket.trouble = () => true;
    const begun = Date.now();
    await expect(storage.put(`${programme}/${randomUUID()}`, pieces(Buffer.alloc(10)))).rejects.toMatchObject({
      kind: 'away',
    });
    expect(Date.now() - begun).toBeLessThan(5000);
    bucket.trouble = (said, response) => said.includes('partNumber=2') && (response.writeHead(500).end(), true);
    await expect(storage.put(`${programme}/${randomUUID()}`, pieces(Buffer.alloc(17_000_000)))).rejects.toMatchObject({
      kind: 'away',
    });
    expect(bucket.uploads.size).toBe(0);
    bucket.close();
    bucket.trouble = () => false;
    await expect(storage.remove(`${programme}/${randomUUID()}`)).rejects.toMatchObject({ kind: 'away' });
  });

  it('the list has many pages and only this programme', async () => {
    bucket.pageSize = 2;
    const keys = Array.from({ length: 5 }, () => `${programme}/${randomUUID()}`).sort();
    for (const key of [...keys, `${randomUUID()}/${randomUUID()}`]) await storage.put(key, pieces(Buffer.alloc(3)));
    expect((await listed(storage)).map(({ key }) => key)).toEqual(keys);
  });

  it('a source that breaks leaves nothing', async () => {
    const broken = (async function* () {
      yield Buffer.alloc(9 * 1024 * 1024);
      throw new Error('the sender went away');
    })();
    await expect(storage.put(`${programme}/${randomUUID()}`, broken)).rejects.toThrow('the sender went away');
    expect([bucket.objects.size, bucket.uploads.size]).toEqual([0, 0]);
  });
});

describe('files in the data folder', () => {
  let dataDir: string;
  let storage: FolderStorage;
  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'cairn-files-'));
    storage = new FolderStorage(dataDir);
  });
  afterEach(() => rmSync(dataDir, { recursive: true }));
  const folder = () => join(dataDir, 'files', programme);

  it('come back, whole and in part, and nobody else on the machine may read them', async () => {
    const [key, bytes] = [`${programme}/${randomUUID()}`, randomBytes(700_000)];
    await storage.put(key, pieces(bytes));
    expect((await all(await storage.read(key, 0, bytes.length - 1))).equals(bytes)).toBe(true);
    expect((await all(await storage.read(key, 600_000, 600_009))).equals(bytes.subarray(600_000, 600_010))).toBe(true);
    expect(statSync(join(dataDir, 'files', key)).mode & 0o777).toBe(0o600);
    expect(statSync(folder()).mode & 0o777).toBe(0o700);
    await storage.remove(key);
    await storage.remove(key);
    await expect(storage.read(key, 0, 1)).rejects.toMatchObject({ kind: 'missing' });
  });

  it('a source that breaks leaves nothing', async () => {
    const broken = (async function* () {
      yield Buffer.alloc(1000);
      throw new Error('the sender went away');
    })();
    await expect(storage.put(`${programme}/${randomUUID()}`, broken)).rejects.toThrow('the sender went away');
    expect(readdirSync(folder())).toEqual([]);
  });

  it('the list has what was left half written too', async () => {
    const key = `${programme}/${randomUUID()}`;
    await storage.put(key, pieces(Buffer.alloc(10)));
    writeFileSync(join(folder(), 'x.abc.part'), 'half');
    utimesSync(join(folder(), 'x.abc.part'), 1000, 1000);
    const found = await listed(storage);
    expect(found.map((one) => one.key).sort()).toEqual([key, `${programme}/x.abc.part`].sort());
    expect(found.find((one) => one.key.endsWith('.part'))?.at).toEqual(new Date(1_000_000));
    expect(await listed(storage, randomUUID())).toEqual([]);
  });

  it('a folder that cannot be written is said to be away', async () => {
    mkdirSync(join(dataDir, 'files'));
    writeFileSync(folder(), 'in the way');
    await expect(storage.put(`${programme}/${randomUUID()}`, pieces(Buffer.alloc(10)))).rejects.toMatchObject({
      kind: 'away',
    });
  });

  it.each([
    '../../etc/passwd',
    `${programme}/../x`,
    '',
    'a/b',
    `${programme}/${programme}/x`,
    `/${programme}/${programme}`,
  ])('%s is no key', (key) => expect(() => checkedKey(key)).toThrow('not a storage key'));
});
