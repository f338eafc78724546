import { connect, type Socket } from 'node:net';
import { median, quantile } from './statistics';

export interface Request {
  readonly method?: string;
  readonly path: string;
  readonly body?: string;
  /** The status that the answer has to have; by default 200. */
  readonly expect?: number;
}

export interface Load {
  readonly count: number;
  readonly perSecond: number;
  readonly medianMs: number;
  readonly p95Ms: number;
  readonly p99Ms: number;
}

const endOfHead = Buffer.from('\r\n\r\n');

/**
 * One connection that stays open, one request at a time. Written on the bare socket: the client shares the machine with what
 * it measures, and a general client costs more than the server that it asks.
 */
class Line {
  private chunks: Buffer[] = [];
  private got = 0;
  private needs = Infinity;
  private status = 0;
  private done: ((answer: { status: number; body: Buffer }) => void) | null = null;
  private failed: ((error: Error) => void) | null = null;

  private constructor(private readonly socket: Socket) {
    socket.setNoDelay(true);
    socket.on('data', (chunk: Buffer) => this.take(chunk));
    socket.on('error', (error) => this.failed?.(error));
    socket.on('close', () => this.failed?.(new Error('The server closed the connection.')));
  }

  static open(port: number): Promise<Line> {
    return new Promise((resolve, reject) => {
      const socket = connect({ port, host: '127.0.0.1' }, () => resolve(new Line(socket)));
      socket.once('error', reject);
    });
  }

  ask(bytes: string): Promise<{ status: number; body: Buffer }> {
    return new Promise((resolve, reject) => {
      this.done = resolve;
      this.failed = reject;
      this.socket.write(bytes);
    });
  }

  close(): void {
    this.failed = null;
    this.socket.destroy();
  }

  private take(chunk: Buffer): void {
    this.chunks.push(chunk);
    this.got += chunk.length;
    if (this.needs === Infinity) this.readHead();
    if (this.got < this.needs) return;
    const whole = Buffer.concat(this.chunks);
    const answer = { status: this.status, body: whole.subarray(whole.indexOf(endOfHead) + 4) };
    [this.chunks, this.got, this.needs] = [[], 0, Infinity];
    this.done?.(answer);
  }

  private readHead(): void {
    const soFar = this.chunks.length === 1 ? (this.chunks[0] as Buffer) : Buffer.concat(this.chunks);
    const end = soFar.indexOf(endOfHead);
    if (end < 0) return;
    const head = soFar.toString('latin1', 0, end);
    const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
    this.status = Number(head.slice(9, 12));
    if (length === undefined && this.status !== 204) {
      this.failed?.(new Error('An answer without a length: this client reads no chunks.'));
      return;
    }
    this.needs = end + 4 + Number(length ?? 0);
  }
}

/** A side of a comparison: the rate, and what the program behind it spends on a request, for the note. */
export function rateOf(
  clients: Clients,
  next: () => Request,
  program: { processorMs(): number },
): { readonly side: (ms: number) => Promise<number>; readonly cost: () => string } {
  let [count, spent] = [0, 0];
  return {
    side: async (ms) => {
      const before = program.processorMs();
      const load = await clients.load(next, ms);
      spent += program.processorMs() - before;
      count += load.count;
      return load.perSecond;
    },
    cost: () => (Number.isFinite(spent) ? `${(spent / count).toFixed(2)} ms of processor` : 'processor time unknown'),
  };
}

/** So many people at once who ask again as soon as they have their answer. */
export class Clients {
  private constructor(
    private readonly lines: readonly Line[],
    private readonly headers: string,
  ) {}

  static async open(port: number, count: number, headers: Readonly<Record<string, string>> = {}): Promise<Clients> {
    const lines = await Promise.all(Array.from({ length: count }, () => Line.open(port)));
    const sent = Object.entries({ host: `127.0.0.1:${port}`, ...headers });
    return new Clients(lines, sent.map(([name, value]) => `${name}: ${value}\r\n`).join(''));
  }

  /** Asks for `ms` and waits for the last answers. Any other status than the expected one ends the bench. */
  async load(next: () => Request, ms: number): Promise<Load> {
    const times: number[] = [];
    const began = performance.now();
    const until = began + ms;
    await Promise.all(
      this.lines.map(async (line) => {
        for (let now = performance.now(); now < until;) {
          await this.ask(line, next());
          const after = performance.now();
          times.push(after - now);
          now = after;
        }
      }),
    );
    const seconds = (performance.now() - began) / 1000;
    return {
      count: times.length,
      perSecond: times.length / seconds,
      medianMs: median(times),
      p95Ms: quantile(times, 0.95),
      p99Ms: quantile(times, 0.99),
    };
  }

  close(): void {
    for (const line of this.lines) line.close();
  }

  private async ask(line: Line, { method = 'GET', path, body, expect = 200 }: Request): Promise<void> {
    const content =
      body === undefined
        ? '\r\n'
        : `content-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
    const { status, body: answer } = await line.ask(`${method} ${path} HTTP/1.1\r\n${this.headers}${content}`);
    if (status !== expect)
      throw new Error(`${method} ${path} answered ${status} and not ${expect}: ${answer.toString('utf8', 0, 400)}`);
  }
}
