import type { QueryClient } from '@tanstack/react-query';
import { followEvents, roomsOf } from './events';
import { gate } from './gate';

class Line {
  onmessage: ((message: { data: string }) => void) | null = null;
  onopen: (() => void) | null = null;
  onerror: (() => void) | null = null;
  readyState = 1;
  closed = false;
  close(): void {
    this.closed = true;
  }
}

const under = { way: 0 };

function follow() {
  const lines: Line[] = [];
  const invalidated: unknown[] = [];
  const queries = {
    invalidateQueries: (what: unknown) => Promise.resolve(invalidated.push(what)),
    isFetching: () => under.way,
  } as unknown as QueryClient;
  const stop = followEvents(queries, () => {
    const line = new Line();
    lines.push(line);
    return line as unknown as EventSource;
  });
  return { lines, invalidated, stop };
}

beforeEach(() => {
  jest.useFakeTimers();
  gate.open();
});
afterEach(() => jest.useRealTimers());

test('a dose touches the window, the chart and the board, and no report', () => {
  expect(roomsOf('dose')).toEqual(expect.arrayContaining(['dosing', 'chart', 'board', 'desk', 'stock']));
  expect(roomsOf('dose')).not.toContain('reports');
  expect(roomsOf('unheard-of')).toEqual([]);
});

test('a burst of events asks each room once', () => {
  const { lines, invalidated, stop } = follow();
  for (let n = 0; n < 20; n += 1) lines[0]?.onmessage?.({ data: JSON.stringify({ kind: 'dose', id: String(n) }) });
  lines[0]?.onmessage?.({ data: 'not json' });
  jest.runOnlyPendingTimers();
  expect(invalidated).toEqual(roomsOf('dose').map((room) => ({ queryKey: [room] })));
  stop();
});

test('400 arrivals in ten seconds ask for the board twenty times, and the last of them is seen', () => {
  const { lines, invalidated, stop } = follow();
  for (let n = 0; n < 400; n += 1) {
    lines[0]?.onmessage?.({ data: JSON.stringify({ kind: 'arrival', id: String(n) }) });
    jest.advanceTimersByTime(25);
  }
  jest.advanceTimersByTime(1000);
  expect(invalidated.length).toBeLessThanOrEqual(21);
  const before = invalidated.length;
  lines[0]?.onmessage?.({ data: JSON.stringify({ kind: 'arrival', id: 'one more' }) });
  jest.advanceTimersByTime(120);
  expect(invalidated).toHaveLength(before + 1);
  stop();
});

test('an answer that is on its way is waited for and asked again, not cut off', () => {
  const { lines, invalidated, stop } = follow();
  under.way = 1;
  lines[0]?.onmessage?.({ data: JSON.stringify({ kind: 'arrival', id: 'a' }) });
  jest.advanceTimersByTime(2000);
  expect(invalidated).toEqual([]);
  under.way = 0;
  jest.advanceTimersByTime(500);
  expect(invalidated).toEqual([{ queryKey: ['desk'] }]);
  stop();
});

test('a locked page listens to nothing and takes the line up again when it opens', () => {
  const { lines, invalidated, stop } = follow();
  lines[0]?.onopen?.();
  void gate.close('idle');
  expect(lines[0]?.closed).toBe(true);
  gate.open();
  expect(lines).toHaveLength(2);
  lines[1]?.onopen?.();
  expect(invalidated).toHaveLength(1);
  stop();
});

test('a line refused by the server is tried again after a while', () => {
  const { lines, stop } = follow();
  const line = lines[0];
  if (line !== undefined) line.readyState = 2;
  line?.onerror?.();
  jest.advanceTimersByTime(5000);
  expect(lines).toHaveLength(2);
  stop();
});
