import type { QueryClient } from '@tanstack/react-query';
import { apiBase } from './client';
import { gate } from './gate';
import type { LiveEvent } from './types';

/** Which rooms a kind of event touches. Reports are left alone on purpose: they carry their own as-of time. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  patient: ['patients', 'patient', 'chart', 'board', 'corrections', 'enquiries'],
  merge: ['corrections'],
  'support-group': ['support-groups'],
  path: [
    'discharge',
    'readmission',
    'chart',
    'patient',
    'patients',
    'board',
    'dosing',
    'alerts',
    'alert-list',
    'due-work',
  ],
  finding: ['findings', 'intake', 'treatment-plans', 'chart', 'dosing', 'round', 'alerts', 'alert-list', 'due-work'],
  assessment: ['assessments', 'chart', 'board', 'alerts', 'alert-list', 'due-work'],
  'use-calendar': ['use-calendar'],
  intake: ['intake', 'alerts', 'alert-list', 'due-work'],
  'face-sheet': ['face-sheet', 'intake', 'chart', 'board', 'alerts', 'alert-list', 'due-work'],
  cows: ['cows', 'chart', 'dosing', 'withdrawal', 'alerts', 'alert-list', 'due-work'],
  withdrawal: ['withdrawal', 'alerts', 'alert-list', 'due-work'],
  response: [
    'responses',
    'assessments',
    'treatment-plans',
    'intake',
    'chart',
    'board',
    'alerts',
    'alert-list',
    'due-work',
  ],
  order: ['orders', 'dosing', 'chart', 'board', 'desk', 'round', 'alerts', 'alert-list', 'due-work'],
  dose: ['records', 'dosing', 'chart', 'board', 'desk', 'stock', 'stock-waste', 'alerts'],
  dosing: ['dosing'],
  outside: ['outside', 'intake', 'dosing', 'round', 'alerts', 'alert-list', 'due-work'],
  alert: ['alerts', 'alert-list', 'board'],
  'due-work': ['due-work'],
  incident: ['incidents'],
  record: ['records'],
  contingency: ['contingency', 'chart'],
  waste: ['stock-waste', 'stock'],
  loss: ['stock-losses', 'stock'],
  // Whatever was received, moved, counted or lost.
  stock: ['stock', 'dosing'],
  flag: ['flags', 'dosing', 'chart', 'orders', 'round'],
  'take-home': ['take-homes', 'dosing', 'round'],
  specimen: ['drug-tests', 'chart', 'dosing', 'board', 'round', 'alerts', 'alert-list', 'due-work'],
  protocol: ['protocols', 'round'],
  unit: ['unit', 'handovers', 'unit-record', 'care-notes', 'offers', 'chart', 'alerts', 'alert-list', 'due-work'],
  group: ['groups', 'schedule'],
  outreach: ['outreach', 'chart', 'board', 'alerts', 'alert-list', 'due-work'],
  aftercare: [
    'prevention-plans',
    'use-events',
    'check-ups',
    'support-meetings',
    'chart',
    'board',
    'alerts',
    'alert-list',
    'due-work',
  ],
  note: ['notes', 'notes-waiting'],
  'treatment-plan': ['treatment-plans', 'chart', 'board', 'alerts', 'alert-list', 'due-work'],
  'plan-phrase': ['plan-phrases'],
  appointment: ['schedule', 'chart', 'board', 'reminders', 'desk', 'alerts'],
  enquiry: ['enquiries', 'contact', 'waiting-list'],
  arrival: ['desk'],
  reminder: ['reminders', 'outbox'],
  'list-import': ['list-imports'],
  'chart-opening': ['openings'],
  'audit-verification': ['verifications'],
  photo: ['photo', 'files'],
  file: ['files'],
  // The zone may have changed with it, and the session carries the programme's zone.
  settings: ['settings', 'session', 'schedule'],
  closure: ['closures', 'schedule'],
  policy: ['policies'],
  staff: ['staff', 'account'],
};

export function roomsOf(kind: string): readonly string[] {
  return rooms[kind] ?? [];
}

/** Many events in a burst become one refetch per room; while a burst goes on, one every so often. */
const gatherMilliseconds = 60;
const burstMilliseconds = 500;
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
  let flushedAt = 0;
  let source: EventSource | null = null;
  let wasOpen = false;

  const flush = (): void => {
    gathering = undefined;
    const touched = pending;
    pending = new Set();
    flushedAt = Date.now();
    for (const room of touched) {
      // What is on its way may have been read before this event: it is asked again once it is here, never cut off, so
      // that a morning full of events cannot keep a slow answer from ever arriving.
      if (queries.isFetching({ queryKey: [room] }) > 0) pending.add(room);
      else void queries.invalidateQueries({ queryKey: [room] });
    }
    if (pending.size > 0) gather();
  };
  const gather = (): void => {
    const inBurst = Date.now() - flushedAt < burstMilliseconds;
    gathering ??= setTimeout(flush, inBurst ? burstMilliseconds : gatherMilliseconds);
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
      if (pending.size > 0) gather();
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
