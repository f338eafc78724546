import { MantineProvider } from '@mantine/core';
import { permissionsOf } from '@cairn/rules';
import type { Role } from '@cairn/rules';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { keys } from '../api/keys';
import { LiveAnnouncer } from '../kit/announce';
import type { Round, RoundLine } from './round-api';
import { RoundScreen } from './round.screen';

const went: unknown[] = [];
jest.mock('@tanstack/react-router', () => ({
  useNavigate: () => (to: unknown) => void went.push(to),
  Link: ({ children }: { children: unknown }) => children,
}));

const line = (more: Partial<RoundLine>): RoundLine => ({
  patientId: 'p1',
  number: '1042',
  displayName: 'Ana Núñez',
  kind: 'cosign',
  ruleId: 'R-203',
  says: 'Telephone order, methadone, 60 mg',
  severity: 'now',
  due: '2026-06-10',
  dueAt: null,
  about: 'o1',
  acts: [{ act: 'cosign', id: 'o1' }],
  ...more,
});
const hold = line({
  kind: 'hold',
  ruleId: 'R-207',
  patientId: 'p2',
  displayName: 'Bo Ortega',
  says: 'Clinical safety: wait',
  about: 'f1',
  acts: [{ act: 'release', id: 'f1' }],
});
const ending = line({
  kind: 'expiring',
  ruleId: 'R-205',
  patientId: 'p3',
  displayName: 'Cy Pell',
  says: 'Methadone, 80 mg: 3 days left',
  severity: 'soon',
  about: 'o3',
  acts: [{ act: 'renew', id: 'o3' }],
});

function openRound(items: readonly RoundLine[], role: Role = 'prescriber') {
  const sent: { method: string; url: string; body: unknown }[] = [];
  went.length = 0;
  const round: Round = {
    day: '2026-06-10',
    asOf: '2026-06-10T11:00:00Z',
    people: 40,
    hidden: 0,
    items: [...items],
    protocols: [],
  };
  globalThis.fetch = jest.fn((input: RequestInfo | URL, init?: RequestInit) => {
    const method = init?.method ?? 'GET';
    if (method !== 'GET') sent.push({ method, url: String(input), body: JSON.parse(String(init?.body)) });
    const body = method === 'GET' ? round : {};
    return Promise.resolve({
      ok: true,
      status: 200,
      headers: { get: () => 'application/json' },
      json: () => Promise.resolve(body),
    } as unknown as Response);
  });
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  queries.setQueryData(keys.session, {
    staff: { id: 's1', displayName: 'Dr. Reyes' },
    roles: [role],
    permissions: permissionsOf([role]),
  });
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={queries}>
        <LiveAnnouncer>
          <RoundScreen />
        </LiveAnnouncer>
      </QueryClientProvider>
    </MantineProvider>,
  );
  return sent;
}
const press = (key: string) => act(() => void fireEvent.keyDown(document.activeElement ?? document.body, { key }));

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

test('the first line has the focus, and C co-signs it', async () => {
  const sent = openRound([line({}), hold, ending]);
  await screen.findByRole('rowheader', { name: /Ana Núñez/ });
  await waitFor(() => expect(document.activeElement?.tagName).toBe('TR'));
  press('c');
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toMatchObject({ method: 'POST', url: '/api/v1/medication-orders/o1/cosign' });
});

test('L asks why in the line and sends it; Esc leaves the hold', async () => {
  const sent = openRound([line({}), hold]);
  await screen.findByRole('rowheader', { name: /Bo Ortega/ });
  await waitFor(() => expect(document.activeElement?.tagName).toBe('TR'));
  press('j');
  press('l');
  const why = await screen.findByRole('textbox', { name: /Why the hold of Bo Ortega/ });
  fireEvent.keyDown(why, { key: 'Escape' });
  await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
  await waitFor(() => expect(document.activeElement?.tagName).toBe('TR'));
  press('l');
  fireEvent.change(await screen.findByRole('textbox'), { target: { value: 'Seen, no swelling' } });
  fireEvent.submit(screen.getByRole('textbox'));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toEqual({
    method: 'POST',
    url: '/api/v1/patients/p2/flags/f1/clear',
    body: { reason: 'Seen, no swelling' },
  });
});

test('R opens the chart with the form of the order', async () => {
  openRound([ending]);
  await screen.findByRole('rowheader', { name: /Cy Pell/ });
  await waitFor(() => expect(document.activeElement?.tagName).toBe('TR'));
  press('r');
  expect(went).toEqual([{ to: '/patients/$id', params: { id: 'p3' }, search: { open: 'order' } }]);
});

test('a digit shows one kind, 0 all again', async () => {
  openRound([line({}), hold, ending]);
  await screen.findByRole('rowheader', { name: /Cy Pell/ });
  press('1');
  await waitFor(() => expect(screen.getAllByRole('rowheader')).toHaveLength(1));
  expect(screen.getByRole('button', { name: /On hold 1/ }).getAttribute('aria-pressed')).toBe('true');
  press('0');
  await waitFor(() => expect(screen.getAllByRole('rowheader')).toHaveLength(3));
});

test('a nurse reads the list and signs nothing', async () => {
  const sent = openRound([line({}), ending], 'nurse');
  await screen.findByRole('rowheader', { name: /Cy Pell/ });
  await waitFor(() => expect(document.activeElement?.tagName).toBe('TR'));
  expect(screen.queryByRole('button', { name: /Co-sign: / })).toBeNull();
  press('c');
  press('r');
  expect([sent, went]).toEqual([[], []]);
});
