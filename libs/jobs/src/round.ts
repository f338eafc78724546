/**
 * Something that this process does again and again by its own clock: a sweep, the sealing of the audit trail. It does not go through
 * the queue on purpose, because it is what finds again whatever a queue has lost.
 */
export interface Round {
  /** Ends the repetition and waits for a turn that is under way. */
  stop(): Promise<void>;
}

/** Calls `turn` at once and then `everyMs` after each end, never two at a time. A turn that throws is told to `onError` and repeated. */
export function everyRound(everyMs: number, turn: () => Promise<void>, onError: (error: Error) => void): Round {
  let stopped = false;
  let wake: () => void = () => undefined;
  const running = (async () => {
    while (!stopped) {
      try {
        await turn();
      } catch (error) {
        onError(error as Error);
      }
      if (stopped) break;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, everyMs);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  })();
  return {
    stop: async () => {
      stopped = true;
      wake();
      await running;
    },
  };
}
