import type { QueryClient } from '@tanstack/react-query';
import { apiBase } from './client';
import { gate } from './gate';
import type { LiveEvent } from './types';

/** Which rooms a kind of event touches. Reports are left alone on purpose: they carry their own as-of time. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  patient: ['patients', 'patient', 'chart', 'board'],
  path: ['chart', 'patient', 'patients', 'board', 'dosing'],
  order: ['orders', 'dosing', 'chart', 'board'],
  dose: ['dosing', 'chart', 'board'],
  dosing: ['dosing'],
  appointment: ['schedule', 'chart', 'board', 'reminders'],
  reminder: ['reminders', 'outbox'],
};

export function roomsOf(kind: string): readonly string[] {
  return rooms[kind] ?? [];
}

/** Many events in a burst become one refetch per room. */
const gatherMilliseconds = 120;
const reopenMilliseconds = 5000;

/**
 * Keeps what is on the screen true while others work. The line is closed while the page is locked: its refetches must
 * not look like activity, and nothing may arrive for someone who is not there.
 */
export function followEvents(
  queries: QueryClient,
  open: (url: string) => EventSource = (url) => new EventSource(url),
): () => void {
  let pending = new Set<string>();
  let gathering: ReturnType<typeof setTimeout> | undefined;
  let reopening: ReturnType<typeof setTimeout> | undefined;
  let source: EventSource | null = null;
  let wasOpen = false;

  const flush = (): void => {
    gathering = undefined;
    const touched = pending;
    pending = new Set();
    touched.forEach((room) => void queries.invalidateQueries({ queryKey: [room] }));
  };
  const disconnect = (): void => {
    clearTimeout(reopening);
    reopening = undefined;
    source?.close();
    source = null;
  };
  const connect = (): void => {
    disconnect();
    source = open(`${apiBase}/events`);
    source.onmessage = (message: MessageEvent<string>) => {
      kindsIn(message.data).forEach((kind) => roomsOf(kind).forEach((room) => pending.add(room)));
      if (pending.size > 0) gathering ??= setTimeout(flush, gatherMilliseconds);
    };
    source.onopen = () => {
      // Whatever happened while the line was down was not heard: everything shown may be old.
      if (wasOpen)
        void queries.invalidateQueries({
          predicate: (query) => !['reports', 'session'].includes(String(query.queryKey[0])),
        });
      wasOpen = true;
    };
    source.onerror = () => {
      // A cut line is taken up again by the browser; a refused one (the session ended) only by us.
      if (source?.readyState === 2)
        reopening ??= setTimeout(() => gate.state() === 'open' && connect(), reopenMilliseconds);
    };
  };
  const stopWatching = gate.subscribe(() => (gate.state() === 'open' ? connect() : disconnect()));
  connect();
  return () => {
    stopWatching();
    clearTimeout(gathering);
    disconnect();
  };
}

function kindsIn(data: string): string[] {
  try {
    return [(JSON.parse(data) as LiveEvent).kind];
  } catch {
    return [];
  }
}
