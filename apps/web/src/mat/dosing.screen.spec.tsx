import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { keys } from '../api/keys';
import type { DosingPatient, DosingQueue } from '../api/types';
import { LiveAnnouncer } from '../kit/announce';
import { DosingScreen } from './dosing.screen';

const patient = {
  id: 'p1',
  number: '1042',
  displayName: 'Ana Núñez',
  legalName: { given: 'Ana', family: 'Núñez' },
  dateOfBirth: '1985-03-09',
  age: 41,
  invented: true,
  restricted: false,
  openUntil: null,
};
const order = {
  id: 'o1',
  product: 'methadone-oral-concentrate' as const,
  doseMcg: 80_000,
  portions: 1,
  portionMcg: 80_000,
  startsOn: '2026-11-01',
  expiresOn: '2026-12-01',
  endsOn: null,
  signedBy: 's9',
  origin: 'demo',
};
const card: DosingPatient = {
  patient,
  day: '2026-11-23',
  order,
  portion: 1,
  lastDoses: [],
  doseToday: null,
  daysSinceLastDose: 1,
  checks: [],
  openedBy: null,
};
const queue: DosingQueue = {
  day: '2026-11-23',
  toCome: [
    {
      patientId: 'p1',
      number: '1042',
      displayName: 'Ana Núñez',
      dateOfBirth: '1985-03-09',
      order,
      portion: 1,
      lastDoseDay: null,
      daysSinceLastDose: 1,
      appointmentAt: null,
      flags: [],
    },
  ],
  seen: [],
  dosing: [],
};
const json = (status: number, body: unknown) =>
  ({
    ok: status < 400,
    status,
    headers: { get: () => 'application/json' },
    json: () => Promise.resolve(body),
  }) as unknown as Response;

/** The window with a server of our own: `puts` answers each try to record a dose. */
function openWindow(...puts: (() => Promise<Response>)[]) {
  const sent: { url: string; body: Record<string, unknown> }[] = [];
  globalThis.fetch = jest.fn((input: RequestInfo | URL, init?: RequestInit) => {
    const url = String(input);
    if (init?.method === 'PUT') {
      sent.push({ url, body: JSON.parse(String(init.body)) as Record<string, unknown> });
      return (puts.shift() ?? (() => Promise.resolve(json(500, {}))))();
    }
    if (url.includes('/dosing/patients/')) return Promise.resolve(json(200, card));
    return Promise.resolve(json(200, url.includes('/dosing/queue') ? queue : { items: [], next: null }));
  });
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  queries.setQueryData(keys.session, {
    staff: { id: 's1', displayName: 'Priya Nair', email: 'n@x' },
    roles: ['nurse'],
    permissions: ['dosing.read', 'dose.record', 'dose.void'],
  });
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={queries}>
        <LiveAnnouncer>
          <DosingScreen />
        </LiveAnnouncer>
      </QueryClientProvider>
    </MantineProvider>,
  );
  return sent;
}

async function found(): Promise<HTMLElement> {
  await screen.findByRole('button', { name: /Ana Núñez/ });
  const box = screen.getByRole('combobox');
  fireEvent.change(box, { target: { value: '1042' } });
  fireEvent.keyDown(box, { key: 'Enter' });
  return screen.findByRole('region', { name: 'Dose for Ana Núñez' });
}
const given = () =>
  Promise.resolve(json(201, { id: 'd', patientId: 'p1', doseMcg: 80_000, occurredAt: '2026-11-23T08:42:00Z' }));

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

test('a routine dose is 1, 2, 3, Enter; the strip says so and the focus is back in the id box', async () => {
  const sent = openWindow(given);
  expect(document.activeElement).toBe(screen.getByRole('combobox'));
  const region = await found();
  await waitFor(() => expect(document.activeElement).toBe(region));
  fireEvent.keyDown(region, { key: 'Enter' });
  expect(sent).toHaveLength(0);
  for (const key of ['1', '2', '3', 'Enter']) fireEvent.keyDown(region, { key });
  await screen.findByText('Gave 80 mg for Ana Núñez');
  expect(sent[0]?.body).toEqual({
    orderId: 'o1',
    serviceDay: '2026-11-23',
    portion: 1,
    doseMcg: 80_000,
    observation: 'observed_complete',
    checks: { identifiers: ['full name', 'date of birth'], impairment: 'none_seen' },
  });
  expect(document.activeElement).toBe(screen.getByRole('combobox'));
  expect(screen.getByText('Gave 80 milligrams for Ana Núñez.')).toBeTruthy();
});

test('a dose whose answer was lost is sent again with the same id', async () => {
  const sent = openWindow(() => Promise.reject(new TypeError('Failed to fetch')), given);
  const region = await found();
  for (const key of ['1', '2', '3', 'Enter']) fireEvent.keyDown(region, { key });
  await screen.findByText('No answer came: the dose may be recorded or not.');
  fireEvent.keyDown(region, { key: 'Enter' });
  await screen.findByText('Gave 80 mg for Ana Núñez');
  expect(sent).toHaveLength(2);
  expect(sent[1]?.url).toBe(sent[0]?.url);
});

test('when another window was first, it says who and when, and offers nothing to give', async () => {
  openWindow(() =>
    Promise.resolve(json(409, { status: 409, facts: { by: 'Tom Adeyemi', at: '2026-11-23T08:44:00Z' } })),
  );
  const region = await found();
  for (const key of ['1', '2', '3', 'Enter']) fireEvent.keyDown(region, { key });
  await screen.findByText(/Another window was first: given at .* by Tom Adeyemi/);
  expect(screen.queryByRole('button', { name: /^Give/ })).toBeNull();
});

test('impairment seen stops the dose before anything is sent, and says whom to call', async () => {
  const sent = openWindow(given);
  const region = await found();
  for (const key of ['1', '2', 'i', 'Enter']) fireEvent.keyDown(region, { key });
  expect(screen.getByText('Call a prescriber before any dose.')).toBeTruthy();
  expect(sent).toHaveLength(0);
});
