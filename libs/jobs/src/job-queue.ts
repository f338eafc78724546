import type { AnyQueue, Backend } from './backend';
import { checkedPayload, type Job, jobId, jobMap, urgencies, type Urgency } from './job-map';

/** What BullMQ is told to do when a job throws: soon, then ever later, with some scatter. */
const backoff = { type: 'exponential', delay: 1000, jitter: 0.5 } as const;

/**
 * Puts jobs on the queues. Rejects within about two seconds if the queue is away: the caller's own work is committed by then and
 * a sweep will find it, so nobody has to wait for a queue.
 */
export class JobQueue {
  readonly #queues = new Map<Urgency, Promise<AnyQueue>>();

  constructor(
    private readonly backend: Backend,
    private readonly now: () => number = Date.now,
  ) {}

  get kind(): Backend['kind'] {
    return this.backend.kind;
  }

  /** Adds one job. The same job while it waits or runs is not added twice. */
  async enqueue(job: Job): Promise<void> {
    await this.enqueueAll([job]);
  }

  /** Adds many jobs with one message for each queue. */
  async enqueueAll(jobs: readonly Job[]): Promise<void> {
    if (jobs.length === 0) return;
    await this.ping();
    for (const urgency of urgencies) {
      const due = jobs.filter((job) => jobMap[job.name].urgency === urgency);
      if (due.length === 0) continue;
      const queue = await this.#queue(urgency);
      const entries = due.map((job) => this.#entry(job));
      const [only] = entries;
      // On Postgres each bulk makes a temporary table: not for a single job.
      if (only !== undefined && entries.length === 1) await queue.add(only.name, only.data, only.opts);
      else await queue.addBulk(entries);
    }
  }

  /** Rejects if the backend does not answer. */
  async ping(ms = 2000): Promise<void> {
    await this.backend.ping(ms);
  }

  /** Jobs waiting, running and delayed, by queue: for health pages and for tests. */
  async depth(): Promise<Record<Urgency, { waiting: number; active: number; delayed: number }>> {
    const of = async (urgency: Urgency): Promise<{ waiting: number; active: number; delayed: number }> => {
      const counts = await (await this.#queue(urgency)).getJobCounts('waiting', 'active', 'delayed');
      return { waiting: counts['waiting'] ?? 0, active: counts['active'] ?? 0, delayed: counts['delayed'] ?? 0 };
    };
    return { prompt: await of('prompt'), steady: await of('steady') };
  }

  async close(): Promise<void> {
    const open = [...this.#queues.values()];
    this.#queues.clear();
    for (const queue of open) await queue.then((ready) => ready.close()).catch(() => undefined);
    await this.backend.close();
  }

  /** BullMQ remembers a first connection that failed for as long as the queue object lives, so a failed one is thrown away. */
  async #queue(urgency: Urgency): Promise<AnyQueue> {
    const known = this.#queues.get(urgency);
    if (known !== undefined) return known;
    const opening = (async () => {
      const queue = this.backend.queue(urgency);
      queue.on('error', () => undefined); // told to whoever adds a job
      await queue.waitUntilReady();
      return queue;
    })();
    this.#queues.set(urgency, opening);
    opening.catch(() => this.#queues.delete(urgency));
    return opening;
  }

  #entry(job: Job): { name: string; data: unknown; opts: object } {
    const delay = job.notBefore === undefined ? 0 : Math.max(0, job.notBefore.getTime() - this.now());
    const { attempts } = jobMap[job.name];
    return {
      name: job.name,
      data: checkedPayload(job.name, job.payload),
      opts: { jobId: jobId(job), attempts, backoff, ...(delay > 0 ? { delay } : {}) },
    };
  }
}
