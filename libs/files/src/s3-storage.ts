import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { AwsClient } from 'aws4fetch';
import type { S3Config } from '@cairn/platform';
import { checkedKey, type FileStorage, type Stored, StorageFault } from './storage';

export interface S3Times {
  /** Until the answer begins, and between two pieces of it. */
  readonly silenceMs: number;
  readonly tries: number;
  readonly waitMs: number;
}

const usual: S3Times = { silenceMs: 15_000, tries: 3, waitMs: 200 };
/** Parts of a large file; S3 takes none below 5 MiB but the last. So much of an upload is held in memory. */
const partBytes = 8 * 1024 * 1024;

interface Question {
  readonly method: string;
  readonly key: string;
  readonly query?: Record<string, string>;
  readonly body?: Buffer;
  readonly range?: string;
}

/** Files in a bucket of any S3-compatible store. Requests carry the hash of their body, so that a changed one is refused. */
export class S3Storage implements FileStorage {
  private readonly client: AwsClient;
  private readonly base: string;

  constructor(
    { url, region, keyId, secret }: S3Config,
    private readonly times = usual,
  ) {
    this.client = new AwsClient({ accessKeyId: keyId, secretAccessKey: secret, service: 's3', region, retries: 0 });
    this.base = url.replace(/\/+$/, '');
  }

  async put(key: string, source: AsyncIterable<Uint8Array>): Promise<void> {
    checkedKey(key);
    let upload: string | null = null;
    const tags: string[] = [];
    try {
      for await (const { part, last } of partsOf(source)) {
        if (last && upload === null) return await this.done({ method: 'PUT', key, body: part });
        upload ??= valueOf(await this.text({ method: 'POST', key, query: { uploads: '' } }), 'UploadId');
        const query = { partNumber: String(tags.length + 1), uploadId: upload };
        const { headers, body } = await this.ask({ method: 'PUT', key, query, body: part });
        await body?.cancel();
        tags.push(headers.get('etag') ?? '');
      }
      const list = tags.map((tag, n) => `<Part><PartNumber>${n + 1}</PartNumber><ETag>${tag}</ETag></Part>`).join('');
      const body = Buffer.from(`<CompleteMultipartUpload>${list}</CompleteMultipartUpload>`);
      const answer = await this.text({ method: 'POST', key, query: { uploadId: upload ?? '' }, body });
      // It answers 200 before it has put the parts together, and says afterwards if it could not.
      if (/<Error>/.test(answer)) throw new StorageFault('away', new Error('the parts were not put together'));
    } catch (error) {
      if (upload !== null)
        await this.done({ method: 'DELETE', key, query: { uploadId: upload } }).catch(() => undefined);
      throw error;
    }
  }

  async read(key: string, first: number, last: number): Promise<AsyncIterable<Uint8Array>> {
    checkedKey(key);
    const range = (from: number) => ({ method: 'GET', key, range: `bytes=${from}-${last}` });
    return this.pieces(await this.ask(range(first)), first, last, (from) => this.ask(range(from)));
  }

  async remove(key: string): Promise<void> {
    await this.done({ method: 'DELETE', key }).catch((error: unknown) => {
      if (!(error instanceof StorageFault) || error.kind !== 'missing') throw error;
    });
  }

  async *list(programmeId: string): AsyncIterable<Stored> {
    let more: Record<string, string> | null = {};
    while (more !== null) {
      const query: Record<string, string> = { 'list-type': '2', prefix: `${programmeId}/`, ...more };
      const page = await this.text({ method: 'GET', key: '', query });
      for (const [, entry = ''] of page.matchAll(/<Contents>(.*?)<\/Contents>/gs))
        yield { key: valueOf(entry, 'Key'), at: new Date(valueOf(entry, 'LastModified')) };
      const token = /<IsTruncated>true</.test(page) ? valueOf(page, 'NextContinuationToken') : '';
      more = token === '' ? null : { 'continuation-token': token };
    }
  }

  /** A line that is cut in the middle is taken up again where it broke. */
  private async *pieces(
    answer: Response,
    first: number,
    last: number,
    again: (from: number) => Promise<Response>,
  ): AsyncGenerator<Uint8Array> {
    let from = first;
    for (let tries = 1; ; tries += 1) {
      const reader = (answer.body as ReadableStream<Uint8Array> | null)?.getReader();
      if (reader === undefined) return;
      try {
        for (;;) {
          const piece = await inTime(reader.read(), this.times.silenceMs);
          if (piece.done) return;
          from += piece.value.byteLength;
          yield piece.value;
        }
      } catch (error) {
        if (tries >= this.times.tries) throw new StorageFault('away', error);
      } finally {
        reader.cancel().catch(() => undefined);
      }
      if (from > last) return;
      answer = await again(from);
    }
  }

  private async done(question: Question): Promise<void> {
    await (await this.ask(question)).body?.cancel();
  }

  private async text(question: Question): Promise<string> {
    const answer = await this.ask(question);
    return inTime(answer.text(), this.times.silenceMs).catch((error: unknown) => {
      throw new StorageFault('away', error);
    });
  }

  /** One question, asked again where the store stumbled. Every one of them may be repeated without harm. */
  private async ask(question: Question): Promise<Response> {
    for (let tries = 1; ; tries += 1) {
      const answer = await this.once(question).catch((error: unknown) => error as Error);
      if (answer instanceof Response && answer.ok) return answer;
      if (answer instanceof Response) await answer.body?.cancel().catch(() => undefined);
      if (answer instanceof Response && answer.status === 404) throw new StorageFault('missing');
      const passing = !(answer instanceof Response) || answer.status >= 500 || answer.status === 429;
      if (!passing || tries >= this.times.tries)
        throw new StorageFault('away', answer instanceof Response ? new Error(`answered ${answer.status}`) : answer);
      await pause(this.times.waitMs * tries);
    }
  }

  private async once({ method, key, query = {}, body, range }: Question): Promise<Response> {
    const search = new URLSearchParams(query).toString();
    const headers = {
      'x-amz-content-sha256': createHash('sha256')
        .update(body ?? '')
        .digest('hex'),
      ...(range === undefined ? {} : { range }),
    };
    const url = `${this.base}${key === '' ? '' : `/${key}`}${search === '' ? '' : `?${search}`}`;
    const signed = await this.client.sign(url, {
      method,
      headers,
      ...(body === undefined ? {} : { body: new Uint8Array(body) }),
    });
    const silence = new AbortController();
    const timer = setTimeout(() => silence.abort(new Error('silent for too long')), this.times.silenceMs);
    try {
      return await fetch(signed, { signal: silence.signal });
    } finally {
      clearTimeout(timer);
    }
  }
}

async function* partsOf(source: AsyncIterable<Uint8Array>): AsyncGenerator<{ part: Buffer; last: boolean }> {
  let waiting: Uint8Array[] = [];
  let size = 0;
  for await (const piece of source) {
    waiting.push(piece);
    size += piece.byteLength;
    if (size < partBytes) continue;
    yield { part: Buffer.concat(waiting), last: false };
    [waiting, size] = [[], 0];
  }
  yield { part: Buffer.concat(waiting), last: true };
}

async function inTime<T>(promise: Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('silent for too long')), ms);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function valueOf(xml: string, name: string): string {
  const text = new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1] ?? '';
  return text.replace(/&(\w+);/g, (whole, entity: string) => entities[entity] ?? whole);
}
