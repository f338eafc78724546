import type { AnyWorker, Backend } from './backend';
import {
  checkedPayload,
  type Handler,
  type Handlers,
  isJobName,
  type JobName,
  urgencies,
  type Urgency,
} from './job-map';

export interface RunnerLog {
  /** A job threw; it is tried again unless its attempts are used up. Ids only. */
  failed(name: string, error: Error): void;
  /** The backend is away or misbehaves; the runner goes on by itself. */
  away(error: Error): void;
}

/** How many of each run at the same time. Sending waits for the world; the rest keeps the database busy. */
const concurrency: Record<Urgency, number> = { prompt: 8, steady: 2 };

/** Runs the jobs of all queues until it is closed, through any absence of the backend. */
export class JobRunner {
  #workers: AnyWorker[] = [];
  #closed = false;
  #starting: Promise<void> = Promise.resolve();
  #wake: () => void = () => undefined;

  constructor(
    private readonly backend: Backend,
    private readonly handlers: Handlers,
    private readonly log: RunnerLog,
  ) {}

  /** Resolves when all queues are being worked on, or when it is closed meanwhile; waits for the backend for as long as it takes. */
  start(): Promise<void> {
    this.#starting = this.#openAll();
    return this.#starting;
  }

  /** Takes no new job, lets the running ones end, at most `graceMs`; what is cut off is run again by the next worker. */
  async close(graceMs = 10_000): Promise<void> {
    this.#closed = true;
    this.#wake();
    // First the start: a worker that appears after its backend was closed would ask it for ever, without a pause.
    const closing = this.#starting.then(() => Promise.all(this.#workers.map((worker) => worker.close())));
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, graceMs);
    });
    await Promise.race([closing, late]);
    clearTimeout(timer);
    this.#workers = [];
  }

  async #openAll(): Promise<void> {
    for (const urgency of urgencies) {
      while (!this.#closed) {
        const worker = await this.#open(urgency);
        if (worker !== null) {
          this.#workers.push(worker);
          break;
        }
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, 1000);
          this.#wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
    }
  }

  async #open(urgency: Urgency): Promise<AnyWorker | null> {
    let worker: AnyWorker | null = null;
    try {
      // First a question that may fail: a BullMQ worker that is born while the backend is away stays dead.
      await this.backend.ping(2000);
      worker = this.backend.worker(urgency, (name, data) => this.#run(name, data), concurrency[urgency]);
      worker.on('error', (error) => this.log.away(error));
      worker.on('failed', (job, error) => this.log.failed(job?.name ?? 'a lost job', error));
      await worker.waitUntilReady();
      return worker;
    } catch (error) {
      this.log.away(error as Error);
      await worker?.close().catch(() => undefined);
      return null;
    }
  }

  async #run(name: string, data: unknown): Promise<void> {
    // A name of a later release, seen by an older worker during a roll-out: fail it, so that it is tried again elsewhere.
    if (!isJobName(name)) throw new Error(`No handler for the job ${name}`);
    await runJob(this.handlers, name, data);
  }
}

/** Runs one job here and now, with its payload checked: what the runner and the repeated rounds have in common. */
export async function runJob<N extends JobName>(handlers: Handlers, name: N, data: unknown): Promise<void> {
  const handler: Handler<N> = handlers[name];
  await handler(checkedPayload(name, data));
}
