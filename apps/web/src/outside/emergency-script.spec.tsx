import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { keepLog, lastOf, openLog, runningTime, storedLog, withStep } from './emergency-log';
import { EmergencyScript } from './emergency-script';

interface Sent {
  readonly url: string;
  readonly steps: readonly { readonly id: string; readonly step: string }[];
}
let sent: Sent[];
let isUp: boolean;

beforeAll(() => {
  window.matchMedia ??= (query: string) =>
    ({
      matches: false,
      media: query,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }) as never;
});
beforeEach(() => {
  sent = [];
  isUp = true;
  sessionStorage.clear();
  globalThis.fetch = jest.fn((url: string, init: RequestInit) => {
    if (!isUp) return Promise.reject(new TypeError('away'));
    sent.push({ url, ...(JSON.parse(String(init.body)) as Omit<Sent, 'url'>) });
    return Promise.resolve({
      ok: true,
      status: 201,
      headers: new Headers({ 'content-type': 'application/json' }),
      json: () => Promise.resolve({}),
    } as Response);
  }) as never;
});
afterEach(cleanup);

function shown(onClose = jest.fn()): jest.Mock {
  render(
    <MantineProvider>
      <QueryClientProvider client={new QueryClient()}>
        <EmergencyScript patient={{ id: 'p', name: 'Ada' }} onClose={onClose} />
      </QueryClientProvider>
    </MantineProvider>,
  );
  return onClose;
}
const press = (key: string): void => void fireEvent.keyDown(document.body, { key });

test('one key logs one step, and each is saved as it is pressed (R-175)', async () => {
  shown();
  press('1');
  press('2');
  press('2');
  await waitFor(() => expect(sent.at(-1)?.steps.map(({ step }) => step)).toEqual(['call', 'naloxone', 'naloxone']));
  expect(new Set(sent.map(({ url }) => url)).size).toBe(1);
  await screen.findByText('3 steps saved');
});

test('a reload goes on with the same log (R-175)', async () => {
  shown();
  press('1');
  await screen.findByText('1 step saved');
  const first = storedLog();
  cleanup();
  shown();
  press('4');
  await screen.findByText('2 steps saved');
  expect(storedLog()?.id).toBe(first?.id);
});

test('while the server is away nothing is lost and the panel says so (R-175)', async () => {
  jest.useFakeTimers();
  try {
    isUp = false;
    shown();
    press('1');
    await act(() => jest.advanceTimersByTimeAsync(100));
    expect(screen.getByText('Not saved yet: kept here, trying again')).toBeTruthy();
    isUp = true;
    await act(() => jest.advanceTimersByTimeAsync(5000));
    expect(screen.getByText('1 step saved')).toBeTruthy();
  } finally {
    jest.useRealTimers();
  }
});

test('opened by mistake it leaves no record, here or on the server', () => {
  const onClose = shown();
  press('Escape');
  expect(onClose).toHaveBeenCalledTimes(1);
  expect(sent).toEqual([]);
  expect(storedLog()).toBeNull();
});

test('the clock counts minutes, and the last dose of naloxone is the newest', () => {
  expect(runningTime('2026-06-10T11:00:00Z', Date.parse('2026-06-10T11:04:07Z'))).toBe('4:07');
  expect(runningTime('2026-06-10T11:00:00Z', Date.parse('2026-06-10T10:59:00Z'))).toBe('0:00');
  const at = (time: string) => new Date(`2026-06-10T${time}Z`);
  const log = withStep(withStep(openLog('p', at('11:00:00')), 'naloxone', at('11:01:00')), 'naloxone', at('11:03:00'));
  expect(lastOf(log, 'naloxone')).toBe('2026-06-10T11:03:00.000Z');
  keepLog(log);
  expect(openLog('other', at('12:00:00')).id).toBe(log.id);
});
