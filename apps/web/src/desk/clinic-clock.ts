import { useSyncExternalStore } from 'react';

/**
 * The server's time, told by this computer's clock: a wait must not depend on a wrong clock at the desk. It ticks for
 * every waiting clock at once, and a clock that still shows the same is not drawn again.
 */
const tickMilliseconds = 5000;
let ahead = 0;
let timer: ReturnType<typeof setInterval> | undefined;
const listeners = new Set<() => void>();
const tell = (): void => listeners.forEach((listener) => listener());

export const clinicClock = {
  now: (): Date => new Date(Date.now() + ahead),
  set(asOf: string): void {
    const offset = Date.parse(asOf) - Date.now();
    // The way of the answer is in it too: small differences are no news.
    if (Number.isNaN(offset) || Math.abs(offset - ahead) < 2000) return;
    ahead = offset;
    tell();
  },
  listen(listener: () => void): () => void {
    listeners.add(listener);
    timer ??= setInterval(tell, tickMilliseconds);
    return () => {
      listeners.delete(listener);
      if (listeners.size > 0) return;
      clearInterval(timer);
      timer = undefined;
    };
  },
};

/** What `read` makes of the time; asked at every tick, drawn only when the answer differs. */
export function useClock<Shown extends string | number | boolean>(read: (now: Date) => Shown): Shown {
  return useSyncExternalStore(clinicClock.listen, () => read(clinicClock.now()));
}
