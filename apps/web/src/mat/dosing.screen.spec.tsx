import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { keys } from '../api/keys';
import { LiveAnnouncer } from '../kit/announce';
import type { Card } from './card';
import { DosingScreen } from './dosing.screen';
import { byHand, exampleCard, exampleQueue, failedCheck, withPump } from './example-card';
import { settleMilliseconds } from './use-pour';
import type { Station } from './use-station';

// The window leads to other pages; where they are is the router's business.
jest.mock('@tanstack/react-router', () => ({ Link: () => null }));

const json = (status: number, body: unknown) =>
  ({
    ok: status < 400,
    status,
    headers: { get: () => 'application/json' },
    json: () => Promise.resolve(body),
  }) as unknown as Response;

interface Scene {
  readonly card?: Card;
  readonly stations?: readonly Station[];
}

/** The window with a server of our own: `puts` answers each try to record or pour a dose. */
function openWindow(scene: Scene, ...puts: (() => Promise<Response>)[]) {
  const sent: { url: string; body: Record<string, unknown> }[] = [];
  const reads: string[] = [];
  globalThis.fetch = jest.fn((input: RequestInfo | URL, init?: RequestInit) => {
    const url = String(input);
    if (init?.method === 'PUT' || init?.method === 'POST') {
      sent.push({ url, body: JSON.parse(String(init.body)) as Record<string, unknown> });
      return (puts.shift() ?? (() => Promise.resolve(json(500, {}))))();
    }
    reads.push(url);
    if (url.includes('/dosing/patients/')) return Promise.resolve(json(200, scene.card ?? exampleCard));
    if (url.includes('/dosing/stations')) return Promise.resolve(json(200, { items: scene.stations ?? [byHand] }));
    return Promise.resolve(json(200, url.includes('/dosing/queue') ? exampleQueue : { items: [], next: null }));
  });
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  queries.setQueryData(keys.session, {
    staff: { id: 's1', displayName: 'Priya Nair', email: 'n@x' },
    roles: ['nurse'],
    permissions: ['dosing.read', 'dose.record', 'dose.void', 'station.read', 'finding.write'],
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
  return { sent, reads };
}

async function found(): Promise<HTMLElement> {
  await screen.findByRole('button', { name: /Ana Núñez/ });
  const box = screen.getByRole('combobox', { name: 'Patient' });
  fireEvent.change(box, { target: { value: '10042' } });
  fireEvent.keyDown(box, { key: 'Enter' });
  return screen.findByRole('region', { name: 'Dose for Ana Núñez' });
}
const keysOn = (region: HTMLElement, ...all: string[]): void => {
  for (const key of all) fireEvent.keyDown(region, { key });
};
const settles = () => act(() => new Promise<void>((resolve) => void setTimeout(resolve, settleMilliseconds + 50)));
const given = () =>
  Promise.resolve(json(201, { id: 'd', patientId: 'p1', doseMcg: 80_000, occurredAt: '2026-11-23T08:42:00Z' }));
const pours =
  (over: object = {}) =>
  () =>
    Promise.resolve(
      json(201, {
        id: 'pour',
        patientId: 'p1',
        stationId: 'w1',
        stationName: 'Window 1',
        state: 'poured',
        orderedMcg: 80_000,
        orderedUl: 8_000,
        deliveredMcg: 80_000,
        deliveredUl: 8_000,
        preparedAt: '2026-11-23T08:41:00Z',
        preparedBy: 'Priya Nair',
        ...over,
      }),
    );

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

test('a routine dose is 1, 2, Enter; the strip says so and the focus is back in the id box', async () => {
  const { sent } = openWindow({}, given);
  const box = screen.getByRole('combobox', { name: 'Patient' });
  expect(document.activeElement).toBe(box);
  const region = await found();
  await waitFor(() => expect(document.activeElement).toBe(region));
  expect(await screen.findByText('8 mL')).toBeTruthy();
  keysOn(region, 'Enter');
  expect(sent).toHaveLength(0);
  keysOn(region, '1', '2', 'Enter');
  await screen.findByText('Gave 80 mg for Ana Núñez');
  expect(sent[0]?.body).toEqual({
    orderId: 'o1',
    serviceDay: '2026-11-23',
    portion: 1,
    doseMcg: 80_000,
    observation: 'observed_complete',
    checks: { identifiers: ['photo', 'full_name'], impairment: 'none_seen', sedation: 1 },
    stationId: 'w1',
    volumeUl: 8_000,
  });
  expect(document.activeElement).toBe(box);
  expect(screen.getByText('Gave 80 milligrams for Ana Núñez.')).toBeTruthy();
});

test('with a pump it is one key more: Enter pours, the same key held or hit twice records nothing', async () => {
  const { sent } = openWindow({ stations: [withPump] }, pours(), given);
  const region = await found();
  await screen.findByRole('button', { name: /^Pour 80 mg, 8 mL/ });
  keysOn(region, '1', '2', 'Enter');
  fireEvent.keyDown(region, { key: 'Enter', repeat: true });
  keysOn(region, 'Enter');
  await screen.findByText('In the cup');
  keysOn(region, 'Enter');
  expect(sent).toHaveLength(1);
  expect(sent[0]?.url).toContain('/dose-preparations/');
  await settles();
  keysOn(region, 'Escape');
  expect(screen.getByText('A dose is poured: record or resolve it first.')).toBeTruthy();
  keysOn(region, 'Enter');
  await screen.findByText('Gave 80 mg for Ana Núñez');
  expect(sent[1]?.body).toMatchObject({ preparationId: 'pour', doseMcg: 80_000, volumeUl: 8_000, stationId: 'w1' });
});

test('a short pour is shown as what came, and recorded as partly taken', async () => {
  const short = { state: 'short', deliveredMcg: 62_000, deliveredUl: 6_200 };
  const { sent } = openWindow({ stations: [withPump] }, pours(short), given);
  const region = await found();
  await screen.findByRole('button', { name: /^Pour/ });
  keysOn(region, '1', '2', 'Enter');
  await screen.findByText(/Poured short by/);
  expect(screen.getByText('62 mg, 6.2 mL')).toBeTruthy();
  await waitFor(() =>
    expect(screen.getByRole<HTMLButtonElement>('button', { name: /^Record 62 of 80 mg/ }).disabled).toBe(false),
  );
  keysOn(region, 'Enter');
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(sent[1]?.body).toMatchObject({ observation: 'partial', doseMcg: 62_000 });
});

test('a pump that does not answer is resolved before anything else; no key gives from that cup', async () => {
  const silent = { state: 'unknown', deliveredMcg: null, deliveredUl: null };
  const resolved = () => Promise.resolve(json(200, {}));
  const { sent } = openWindow({ stations: [withPump] }, pours(silent), resolved);
  const region = await found();
  await screen.findByRole('button', { name: /^Pour/ });
  keysOn(region, '1', '2', 'Enter');
  await screen.findByText(/did not say what it delivered/);
  await settles();
  keysOn(region, 'Enter');
  expect(sent).toHaveLength(1);
  fireEvent.click(screen.getByRole('button', { name: 'Not taken: resolve' }));
  fireEvent.click(screen.getByRole('radio', { name: 'Nothing came out' }));
  const why = screen.getByRole('textbox', { name: 'Why it was not taken' });
  fireEvent.change(why, { target: { value: 'The cup is dry' } });
  fireEvent.submit(screen.getByRole('form', { name: /^Resolve the poured dose/ }));
  await waitFor(() => expect(sent[1]?.body).toEqual({ outcome: 'nothing-delivered', reason: 'The cup is dry' }));
  await screen.findByRole('button', { name: /^Pour/ });
});

test('a dose whose answer was lost is sent again with the same id', async () => {
  const { sent } = openWindow({}, () => Promise.reject(new TypeError('Failed to fetch')), given);
  const region = await found();
  keysOn(region, '1', '2', 'Enter');
  await screen.findByText('No answer came: the dose may be recorded or not.');
  keysOn(region, 'Enter');
  await screen.findByText('Gave 80 mg for Ana Núñez');
  expect(sent).toHaveLength(2);
  expect(sent[1]?.url).toBe(sent[0]?.url);
});

test('when another window was first, it says who and when, and offers nothing to give', async () => {
  openWindow({}, () =>
    Promise.resolve(json(409, { status: 409, facts: { by: 'Tom Adeyemi', at: '2026-11-23T08:44:00Z' } })),
  );
  const region = await found();
  keysOn(region, '1', '2', 'Enter');
  await screen.findByText(/Another window was first: given at .* by Tom Adeyemi/);
  expect(screen.queryByRole('button', { name: /^Give/ })).toBeNull();
});

test('impairment seen stops the dose before anything is sent, and vital signs are one key away', async () => {
  const { sent } = openWindow({}, given);
  const region = await found();
  keysOn(region, '1', '2', 'i', 'Enter');
  expect(screen.getByText('Call a prescriber before any dose.')).toBeTruthy();
  expect(screen.getAllByRole('button', { name: /^Vital signs/ }).length).toBeGreaterThan(0);
  expect(sent).toHaveLength(0);
});

test('a similar name asks for the date of birth, and the key 3 confirms it (R-209)', async () => {
  const similar = { ...exampleCard, similarNames: [{ number: '10077', name: 'Anna Nunes' }] };
  const { sent } = openWindow({ card: similar }, given);
  const region = await found();
  expect(screen.getAllByText(/Anna Nunes, No. 10077/).length).toBeGreaterThan(0);
  keysOn(region, '1', '2', 'Enter');
  expect(sent).toHaveLength(0);
  keysOn(region, '3', 'Enter');
  await screen.findByText('Gave 80 mg for Ana Núñez');
  expect(sent[0]?.body).toMatchObject({ checks: { dateOfBirthConfirmed: true }, acknowledged: ['R-209'] });
});

test('what stands before the dose names the key that resolves it, and nothing is given', async () => {
  const stopped: Card = {
    ...exampleCard,
    missed: 2,
    needs: ['dose-assessment'],
    proposal: 'Half of the previous dose, 40 mg',
    checks: [
      failedCheck('R-048', 'A short assessment is needed today'),
      failedCheck('R-051', 'Two days were missed: assess before the dose'),
      failedCheck('R-203', 'The verbal order waits for its co-sign', { severity: 'WARN' }),
    ],
  };
  const { sent } = openWindow({ card: stopped }, given);
  const region = await found();
  keysOn(region, '1', '2', 'Enter');
  expect(sent).toHaveLength(0);
  expect(screen.getByText('2 days missed in a row.')).toBeTruthy();
  expect(screen.getByText(/Half of the previous dose, 40 mg/)).toBeTruthy();
  expect(screen.getAllByRole('button', { name: /^Short assessment/ })).toHaveLength(3);
  screen.getByText('Not to be given now; see above who can resolve it.');
});
