import type { QueryClient } from '@tanstack/react-query';
import { apiBase } from './client';
import { gate } from './gate';
import type { LiveEvent } from './types';

/** Which rooms a kind of event touches. Reports are left alone on purpose: they carry their own as-of time. */
export function roomsOf(kind: string): string[] {
  const stem = kind.split(/[.:]/)[0] ?? kind;
  switch (stem) {
    case 'dose':
    case 'dosing':
      return ['dosing', 'chart', 'board'];
    case 'order':
    case 'medication-order':
      return ['orders', 'dosing', 'chart', 'board'];
    case 'appointment':
    case 'schedule':
      return ['schedule', 'chart', 'board', 'reminders'];
    case 'patient':
    case 'consent':
      return ['patients', 'patient', 'chart'];
    case 'episode':
    case 'move':
    case 'path':
    case 'assignment':
      return ['chart', 'patient', 'patients', 'board', 'dosing'];
    case 'reminder':
      return ['reminders', 'outbox'];
    case 'outbox':
      return ['outbox'];
    default:
      return [];
  }
}

/** Many events in a burst become one refetch per room. */
const gatherMilliseconds = 120;

export function followEvents(queries: QueryClient, open: (url: string) => EventSource = (url) => new EventSource(url)): () => void {
  let pending = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let opened = false;

  const flush = (): void => {
    timer = undefined;
    const rooms = pending;
    pending = new Set();
    // A locked page asks nothing: its answers could only be 401s, and it must not look like activity.
    if (gate.state() !== 'open') return;
    rooms.forEach((room) => void queries.invalidateQueries({ queryKey: [room] }));
  };
  const source = open(`${apiBase}/events`);
  source.onmessage = (message: MessageEvent<string>) => {
    let event: LiveEvent;
    try {
      event = JSON.parse(message.data) as LiveEvent;
    } catch {
      return;
    }
    roomsOf(event.kind).forEach((room) => pending.add(room));
    if (pending.size > 0) timer ??= setTimeout(flush, gatherMilliseconds);
  };
  source.onopen = () => {
    // Whatever happened while the line was down was not heard: everything shown may be old.
    if (opened && gate.state() === 'open') void queries.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'reports' });
    opened = true;
  };
  return () => {
    clearTimeout(timer);
    source.close();
  };
}
