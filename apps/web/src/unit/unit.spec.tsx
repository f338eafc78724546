import { MantineProvider } from '@mantine/core';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { keys } from '../api/keys';
import type { Chart } from '../api/types';
import { DueRounds } from '../detox/due-rounds';
import type { Rounds } from '../detox/withdrawal-api';
import { LiveAnnouncer } from '../kit/announce';
import { EndingForm } from './ending-form';
import type { Stay, UnitRecord } from './unit-api';

const json = (body: unknown) =>
  ({
    ok: true,
    status: 200,
    headers: { get: () => 'application/json' },
    json: () => Promise.resolve(body),
  }) as unknown as Response;

/** Somebody who may read the rounds, on a page of a router of its own. */
function open(part: ReactNode, answer: unknown) {
  const sent: { url: string; body: Record<string, unknown> }[] = [];
  globalThis.fetch = jest.fn((input: RequestInfo | URL, init?: RequestInit) => {
    const url = String(input);
    if (url.includes('/drafts')) return Promise.resolve(json({ items: [] }));
    sent.push({ url, body: JSON.parse(String(init?.body ?? '{}')) as Record<string, unknown> });
    return Promise.resolve(json(answer));
  });
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  queries.setQueryData(keys.session, {
    ...{ staff: { id: 's1', displayName: 'Priya Nair', email: 'n@x' }, roles: ['nurse'] },
    ...{ permissions: ['withdrawal.rounds'], programmeId: 'p' },
    programmes: [{ id: 'p', name: 'Oak', zone: 'America/New_York' }],
  });
  const root = createRootRoute();
  const page = createRoute({ getParentRoute: () => root, path: '/', component: () => part });
  const router = createRouter({
    routeTree: root.addChildren([page]),
    history: createMemoryHistory({ initialEntries: ['/'] }),
  });
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={queries}>
        <LiveAnnouncer>
          <RouterProvider router={router as never} />
        </LiveAnnouncer>
      </QueryClientProvider>
    </MantineProvider>,
  );
  return sent;
}

beforeAll(() => {
  Element.prototype.scrollIntoView = () => undefined;
  window.scrollTo = () => undefined;
});

const stay = { id: 'st1', startedAt: '2026-06-01T12:00:00Z', endedAt: null } as unknown as Stay;
const record = {
  ...{ stays: [stay], bedStays: [], offer: null, warnings: [] },
  facts: { cows: null, vitals: null, moudState: 'maintenance' },
} as unknown as UnitRecord;
const booked: Chart['appointments'] = [
  { id: 'a1', startsAt: '2026-06-12T14:00:00Z', minutes: 50, modality: 'individual', staffName: 'Dana' },
];
const choose = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });

async function complete() {
  await screen.findByLabelText('How it ended');
  choose('How it ended', 'completed');
  choose('Naloxone', 'given');
  choose('Lower tolerance and risk of overdose', 'done');
  choose('Next step', 'outpatient');
}
const form = (sessions: Chart['appointments']) => (
  <EndingForm
    {...{ patientId: 'p1', stay, record, booked: sessions }}
    onOffer={() => undefined}
    onDone={() => undefined}
    onClose={() => undefined}
  />
);

test('a stay ends with the session that is booked here, by its id; then no other time is asked', async () => {
  const sent = open(form(booked), { warnings: [] });
  await complete();
  choose('Next session booked here', 'a1');
  expect(screen.queryByLabelText(/Next appointment/)).toBeNull();
  fireEvent.submit(screen.getByRole('form'));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]?.body).toMatchObject({ outcome: 'completed', appointment: { id: 'a1' } });
});

test('where nothing is booked a time elsewhere is typed', async () => {
  const sent = open(form([]), { warnings: [] });
  await complete();
  expect(screen.queryByLabelText('Next session booked here')).toBeNull();
  choose('Next appointment, if there is one', '2026-06-12T10:00');
  choose('With whom and where', 'County clinic');
  fireEvent.submit(screen.getByRole('form'));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]?.body['appointment']).toEqual({ at: '2026-06-12T14:00:00.000Z', where: 'County clinic' });
});

const rounds = (rows: readonly object[], hidden = 0) =>
  ({ now: '2026-06-10T16:00:00Z', rows, hidden }) as unknown as Rounds;
const watched = (patientId: string, displayName: string, bed: string | null) => ({
  ...{ patientId, displayName, number: '7', bed, setting: 'ambulatory', items: [] },
});

test('who is monitored without a bed stands beside the board, who lies in one does not', async () => {
  open(<DueRounds />, rounds([watched('a', 'Ana Ambulatory', null), watched('b', 'Bo Bedded', '1')]));
  expect(await screen.findByText('Ana Ambulatory')).toBeTruthy();
  expect(screen.queryByText('Bo Bedded')).toBeNull();
});

test('beside a board nothing is said of nobody; without one it says how monitoring begins', async () => {
  open(<DueRounds alone />, rounds([]));
  expect(await screen.findByText('Nobody is monitored.')).toBeTruthy();
});
