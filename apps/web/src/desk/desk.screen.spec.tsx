import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { keys } from '../api/keys';
import type { DeskDay } from '../api/types';
import { LiveAnnouncer } from '../kit/announce';
import { DeskScreen } from './desk.screen';
import { aDay, aVisit } from './example-day';

jest.mock('@tanstack/react-router', () => ({
  useNavigate: () => () => undefined,
  Link: ({ children }: { children: unknown }) => children,
}));

const json = (status: number, body: unknown) =>
  ({
    ok: status < 400,
    status,
    headers: { get: () => 'application/json' },
    json: () => Promise.resolve(body),
  }) as unknown as Response;
const waiting = aVisit({
  patientId: 'p2',
  number: '2077',
  displayName: 'Bo Ortega',
  state: 'waiting',
  arrivalId: 'r2',
  arrivedAt: '2026-11-23T13:30:00Z',
  first: true,
  why: 'first',
});

function openDesk(day: DeskDay, answer: () => Response = () => json(201, {})) {
  const sent: { method: string; url: string; body: Record<string, unknown> }[] = [];
  globalThis.fetch = jest.fn((input: RequestInfo | URL, init?: RequestInit) => {
    const url = String(input);
    if (init?.method === 'PUT' || init?.method === 'POST') {
      sent.push({ method: init.method, url, body: JSON.parse(String(init.body)) as Record<string, unknown> });
      return Promise.resolve(answer());
    }
    return Promise.resolve(json(200, url.includes('/desk/day') ? day : { items: [], next: null }));
  });
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  queries.setQueryData(keys.session, {
    staff: { id: 's1', displayName: 'Mia Lane' },
    roles: ['front_desk'],
    permissions: [],
  });
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={queries}>
        <LiveAnnouncer>
          <DeskScreen />
        </LiveAnnouncer>
      </QueryClientProvider>
    </MantineProvider>,
  );
  return sent;
}
const box = () => screen.getByRole('combobox', { name: 'Who is here?' });

beforeAll(() => {
  globalThis.matchMedia = ((query: string) => ({
    matches: false,
    media: query,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    addListener: () => undefined,
    removeListener: () => undefined,
  })) as unknown as typeof globalThis.matchMedia;
});

test('a number, Enter, Enter: checked in, said, and back in the box with a way back', async () => {
  const sent = openDesk(aDay([aVisit({})]));
  expect(document.activeElement).toBe(box());
  await screen.findByRole('rowheader', { name: /Ana Núñez/ });
  fireEvent.change(box(), { target: { value: '1042' } });
  fireEvent.keyDown(box(), { key: 'Enter' });
  const button = await screen.findByRole('button', { name: 'Check in' });
  expect(sent).toHaveLength(0);
  await waitFor(() => expect(document.activeElement).toBe(button));
  fireEvent.click(button); // what Enter does on a button
  await screen.findAllByText('Checked in Ana Núñez: dose.');
  expect(sent[0]).toMatchObject({ method: 'PUT', body: { patientId: 'p1', purpose: 'dose' } });
  await waitFor(() => expect(document.activeElement).toBe(box()));
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(sent[1]).toMatchObject({ method: 'POST', body: { what: 'check-in' } }));
});

test('the waiting list says how long in words and shape, who is first and not why; n calls', async () => {
  const sent = openDesk(aDay([waiting]));
  const row = (await screen.findByRole('rowheader', { name: /Bo Ortega/ })).closest('tr');
  expect(row?.textContent).toMatch(/First.*far too long/);
  row?.focus();
  fireEvent.keyDown(row ?? document.body, { key: 'n' });
  await waitFor(() =>
    expect(sent[0]).toMatchObject({ url: '/api/v1/desk/arrivals/r2/call', body: { to: 'Dosing window' } }),
  );
});

test('when a colleague was first, it says who and where, and nothing is lost', async () => {
  openDesk(aDay([waiting]), () =>
    json(409, { status: 409, code: 'desk.already-called', detail: 'Priya Nair has called this person to Window 1' }),
  );
  fireEvent.click(await screen.findByRole('button', { name: 'Call Bo Ortega' }));
  await screen.findByText('Priya Nair has called this person to Window 1');
});

test('a digit on the strip is the next card: it goes to the box and nobody is checked in', async () => {
  const sent = openDesk(aDay([aVisit({})]));
  await screen.findByRole('rowheader', { name: /Ana Núñez/ });
  fireEvent.change(box(), { target: { value: '1042' } });
  fireEvent.keyDown(box(), { key: 'Enter' });
  fireEvent.keyDown(await screen.findByRole('button', { name: 'Check in' }), { key: '2' });
  await waitFor(() => expect(document.activeElement).toBe(box()));
  expect((box() as HTMLInputElement).value).toBe('2');
  expect(sent).toHaveLength(0);
});

test('when the person in focus moves on, the focus goes to whoever takes their place', async () => {
  const next = { ...waiting, patientId: 'p3', arrivalId: 'r3', displayName: 'Cy Lund', first: false };
  const day = aDay([waiting, next]);
  openDesk(day);
  const row = (await screen.findByRole('rowheader', { name: /Bo Ortega/ })).closest('tr');
  row?.focus();
  day.items = [next, { ...waiting, state: 'called', calledTo: 'Window 1' }];
  fireEvent.keyDown(row ?? document.body, { key: 'n' });
  await waitFor(() => expect(document.activeElement?.textContent).toContain('Cy Lund'));
});
