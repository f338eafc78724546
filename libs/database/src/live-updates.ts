import { EventEmitter } from 'node:events';
import { Client } from 'pg';

/** What changed, without content: the screen asks for the record if its reader may see it. */
export interface LiveUpdate {
  readonly programmeId: string;
  readonly kind: string;
  readonly id: string;
}

/** Hears what `tx.notify` says, from every process. One connection a process; it comes back by itself after a fault. */
export class LiveUpdates {
  private readonly emitter = new EventEmitter().setMaxListeners(0);
  private client: Client | null = null;
  private closed = false;
  private retry: NodeJS.Timeout | undefined;

  constructor(private readonly url: string) {}

  async open(): Promise<void> {
    const client = new Client({ connectionString: this.url, application_name: 'cairn-live', keepAlive: true });
    const lost = () => {
      if (this.client !== client && this.client !== null) return;
      this.client = null;
      if (!this.closed && this.retry === undefined) this.retry = setTimeout(() => void this.again(), 1000);
    };
    client.on('error', lost).on('end', lost);
    client.on('notification', ({ payload }) => {
      const update = JSON.parse(payload ?? '{}') as LiveUpdate;
      this.emitter.emit(update.programmeId, update);
    });
    await client.connect();
    await client.query('listen cairn');
    this.client = client;
  }

  /** Calls `heard` for every update of a programme until the returned function is called. */
  hear(programmeId: string, heard: (update: LiveUpdate) => void): () => void {
    this.emitter.on(programmeId, heard);
    return () => this.emitter.off(programmeId, heard);
  }

  async close(): Promise<void> {
    this.closed = true;
    clearTimeout(this.retry);
    await this.client?.end().catch(() => undefined);
  }

  private async again(): Promise<void> {
    this.retry = undefined;
    await this.open().catch(() => {
      if (!this.closed && this.retry === undefined) this.retry = setTimeout(() => void this.again(), 1000);
    });
  }
}
