import { Agent, request } from 'node:http';
import type { Wire } from './mutate';

export interface Reply {
  /** 0 when the connection ended without an answer. */
  readonly status: number;
  readonly type: string;
  readonly text: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** Sends requests as they are over a few connections that are kept. Streams are closed as soon as they have opened. */
export class Sender {
  private readonly agent: Agent;

  constructor(
    private readonly url: string,
    connections = 8,
  ) {
    this.agent = new Agent({ keepAlive: true, maxSockets: connections });
  }

  async send(wire: Wire, always: Readonly<Record<string, string>>): Promise<Reply> {
    for (;;) {
      const reply = await this.once(wire, always);
      // The server closed a kept connection in the moment in which we used it again: it never saw the request.
      if (reply !== 'closed before') return reply;
    }
  }

  private once(wire: Wire, always: Readonly<Record<string, string>>): Promise<Reply | 'closed before'> {
    const { hostname, port } = new URL(this.url);
    const length = wire.body === null ? {} : { 'content-length': String(Buffer.byteLength(wire.body)) };
    return new Promise((resolve, reject) => {
      const outgoing = request(
        {
          ...{ hostname, port, method: wire.method, path: wire.path, agent: this.agent, timeout: 20_000 },
          headers: { ...always, ...length, ...wire.headers },
        },
        (incoming) => {
          const type = incoming.headers['content-type'] ?? '';
          const status = incoming.statusCode ?? 0;
          const chunks: Buffer[] = [];
          const done = () =>
            resolve({ status, type, text: Buffer.concat(chunks).toString('utf8'), headers: incoming.headers });
          if (type.startsWith('text/event-stream')) {
            incoming.destroy();
            return done();
          }
          incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
          incoming.once('end', done);
          incoming.once('error', done);
        },
      );
      outgoing.once('timeout', () => outgoing.destroy(new Error('no answer within 20 s')));
      outgoing.once('error', (error: NodeJS.ErrnoException) => {
        if (error.code !== 'ECONNRESET' && error.code !== 'EPIPE') reject(error);
        else resolve(outgoing.reusedSocket ? 'closed before' : { status: 0, type: '', text: '', headers: {} });
      });
      outgoing.end(wire.body ?? undefined);
    });
  }

  close(): void {
    this.agent.destroy();
  }
}
