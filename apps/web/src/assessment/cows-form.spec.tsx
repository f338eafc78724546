import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { keys } from '../api/keys';
import { LiveAnnouncer } from '../kit/announce';
import { CowsForm } from './cows-form';
import { press, rows } from './cows-keys';
import { FindingQuickForm } from './finding-quick-form';

const json = (status: number, body: unknown) =>
  ({
    ok: status < 400,
    status,
    headers: { get: () => 'application/json' },
    json: () => Promise.resolve(body),
  }) as unknown as Response;

function open(part: React.ReactNode, answer: (body: Record<string, unknown>) => Response) {
  const sent: { url: string; body: Record<string, unknown> }[] = [];
  globalThis.fetch = jest.fn((input: RequestInfo | URL, init?: RequestInit) => {
    const body = JSON.parse(String(init?.body ?? '{}')) as Record<string, unknown>;
    sent.push({ url: String(input), body });
    return Promise.resolve(answer(body));
  });
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  queries.setQueryData(keys.session, {
    staff: { id: 's1', displayName: 'Priya Nair', email: 'n@x' },
    roles: ['nurse'],
    permissions: ['finding.write', 'cows.write'],
    programmes: [{ id: 'p', name: 'Oak', zone: 'America/New_York' }],
    programmeId: 'p',
  });
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={queries}>
        <LiveAnnouncer>{part}</LiveAnnouncer>
      </QueryClientProvider>
    </MantineProvider>,
  );
  return sent;
}
const focused = () => document.activeElement?.closest('[data-row]')?.getAttribute('data-row');
const type = (...pressed: string[]) =>
  act(() => pressed.forEach((key) => fireEvent.keyDown(document.activeElement ?? document.body, { key })));

beforeAll(() => {
  Element.prototype.scrollIntoView = () => undefined;
  globalThis.matchMedia = ((query: string) => ({
    matches: false,
    media: query,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    addListener: () => undefined,
    removeListener: () => undefined,
  })) as unknown as typeof globalThis.matchMedia;
});

test('the scale is eleven presses: the pulse, then a digit for each item; total and band are live', async () => {
  const saved = jest.fn();
  const sent = open(<CowsForm patientId="p1" reason="pre-dose" onSaved={saved} />, (body) =>
    json(201, { ...body, id: 'c1', total: 18, band: 'moderate', precipitated: false }),
  );
  fireEvent.change(screen.getByLabelText(/Resting pulse/), { target: { value: '96' } });
  expect(screen.getByText('scores 1')).toBeTruthy();
  type('Enter');
  expect(focused()).toBe('sweating');
  for (const digit of [2, 1, 1, 2, 2, 2, 1, 1, 2]) type(String(digit));
  expect(focused()).toBe('gooseflesh');
  expect(screen.getByText(/1 of 11 left/)).toBeTruthy();
  type('2');
  expect(screen.getByText(/Gooseflesh is scored 0, 3 or 5, not 2/)).toBeTruthy();
  type('3');
  expect(screen.getByText('18')).toBeTruthy();
  expect(screen.getByText('Moderate', { exact: false })).toBeTruthy();
  fireEvent.keyDown(document.body, { key: 'Enter', ctrlKey: true });
  await waitFor(() => expect(saved).toHaveBeenCalled());
  expect(sent[0]?.url).toMatch(/\/patients\/p1\/cows\/[0-9a-f-]{36}$/);
  expect(sent[0]?.body).toMatchObject({ pulseBpm: 96, reason: 'pre-dose', items: { gooseflesh: 3, anxiety: 2 } });
});

test('a steep rise after buprenorphine stays on the screen until it is read', async () => {
  const saved = jest.fn();
  open(<CowsForm patientId="p1" onSaved={saved} />, (body) => json(201, { ...body, total: 20, precipitated: true }));
  fireEvent.change(screen.getByLabelText(/Resting pulse/), { target: { value: '96' } });
  fireEvent.click(screen.getByRole('button', { name: /Record without a total/ }));
  await screen.findByText('Call the prescriber now');
  expect(saved).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: 'The prescriber is called' }));
  expect(saved).toHaveBeenCalled();
});

test('keys: arrows move, digits that no score has are none, Delete takes back', () => {
  expect(rows).toHaveLength(11);
  expect(press('sweating', 'ArrowUp')).toEqual({ act: 'move', to: 'pulse' });
  expect(press('gooseflesh', 'ArrowDown')).toEqual({ act: 'move', to: 'gooseflesh' });
  expect(press('gooseflesh', '2')).toEqual({ act: 'unknown', score: 2 });
  expect(press('gooseflesh', 'Delete')).toEqual({ act: 'clear' });
  expect(press('pulse', '5')).toEqual({ act: 'none' });
});

test('a finding beside a dose: what is missing is said, Enter sends it, the same again keeps its id', async () => {
  const saved = jest.fn();
  let tries = 0;
  const sent = open(<FindingQuickForm patientId="p1" kind="breath-alcohol" onSaved={saved} />, (body) =>
    (tries += 1) === 1
      ? json(503, { code: 'service.away', detail: 'Away', status: 503 })
      : json(201, { ...body, id: 'f1' }),
  );
  expect(screen.getByText(/Still needed: Breath alcohol/)).toBeTruthy();
  const box = screen.getByRole('textbox', { name: 'Breath alcohol' });
  fireEvent.change(box, { target: { value: '0.9' } });
  expect(screen.getByText(/0.000 to 0.600 g\/dL can be right/)).toBeTruthy();
  fireEvent.change(box, { target: { value: '0.02' } });
  fireEvent.submit(screen.getByRole('form', { name: 'Breath alcohol' }));
  await screen.findByText('Away');
  fireEvent.submit(screen.getByRole('form', { name: 'Breath alcohol' }));
  await waitFor(() => expect(saved).toHaveBeenCalled());
  expect(sent.map(({ body }) => body)).toEqual(Array(2).fill({ kind: 'breath-alcohol', details: { milli: 20 } }));
  expect(sent[0]?.url).toBe(sent[1]?.url);
});
