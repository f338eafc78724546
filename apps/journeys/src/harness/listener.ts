import type { Person } from './clinic';

export interface Heard {
  readonly kind: string;
  readonly id: string;
  readonly at: number;
}

/** An open screen: hears the live updates that an api sends to a person. */
export class Listener {
  readonly heard: Heard[] = [];
  private readonly ended = new AbortController();

  static async open(url: string, person: Person): Promise<Listener> {
    const listener = new Listener();
    const stream = await fetch(`${url}/api/v1/events`, { headers: person.headers, signal: listener.ended.signal });
    if (stream.status !== 200 || stream.body === null) throw new Error(`/events answered ${stream.status}`);
    void listener.read(stream.body);
    return listener;
  }

  close(): void {
    this.ended.abort();
  }

  private async read(body: ReadableStream<Uint8Array>): Promise<void> {
    const decoder = new TextDecoder();
    let rest = '';
    try {
      for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) {
        const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
        rest = lines.pop() ?? '';
        for (const line of lines.filter((one) => one.startsWith('data: ')))
          this.heard.push({ ...(JSON.parse(line.slice(6)) as { kind: string; id: string }), at: performance.now() });
      }
    } catch {
      // closed by us, or the api is gone
    }
  }
}
