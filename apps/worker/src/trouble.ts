import type { Logger } from '@cairn/platform';

/** Tells the log about faults without drowning it: a server that is away for minutes is one line in ten seconds, with a count. */
export class Trouble {
  readonly #told = new Map<string, { at: number; more: number }>();

  constructor(
    private readonly log: Pick<Logger, 'warn'>,
    private readonly quietMs = 10_000,
  ) {}

  /** `what` is the name of a job or a part, never anything about a person. */
  tell(what: string, error: Error): void {
    const key = `${what} ${(error as { code?: string }).code ?? error.name}`;
    const last = this.#told.get(key);
    const now = Date.now();
    if (last !== undefined && now - last.at < this.quietMs) {
      last.more += 1;
      return;
    }
    this.#told.set(key, { at: now, more: 0 });
    this.log.warn({ what, err: error, more: last?.more ?? 0 }, 'trouble');
  }
}
