import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { addDays } from '@cairn/rules';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import type { ReactNode } from 'react';
import { keys } from '../api/keys';
import type { Chart } from '../api/types';
import { Drafts } from '../chart/draft';
import { LiveAnnouncer } from '../kit/announce';
import { dayIn } from '../kit/format';
import type { UseCalendar } from './use-calendar-api';
import { UseCalendarSection } from './use-calendar-section';
import { UseInterviewForm } from './use-interview-form';

Element.prototype.scrollIntoView ??= () => undefined;

const json = (status: number, body: unknown) =>
  ({
    ok: status < 400,
    status,
    headers: { get: () => 'application/json' },
    json: () => Promise.resolve(body),
  }) as unknown as Response;

const calendar: UseCalendar = {
  days: [
    { day: '2026-06-01', told: 'opioid', substances: ['Heroin', 'THC'] },
    { day: '2026-06-02', told: 'other', substances: ['THC'] },
    { day: '2026-06-03', told: 'no-use', substances: [] },
    { day: '2026-06-04', told: 'not-asked', substances: [] },
  ],
  interviews: [],
  lastKnown: '2026-06-03',
  study: [{ kind: 'fagerstrom', takenOn: null, answers: { is_smoker: 'Yes', per_day: '21-30', ftnd: null } }],
};

function show(what: ReactNode, known: UseCalendar = calendar) {
  const sent: { url: string; body: Record<string, unknown> }[] = [];
  globalThis.fetch = jest.fn((input: RequestInfo | URL, init?: RequestInit) => {
    const url = String(input);
    if (init?.method === 'PUT' && url.includes('use-calendar'))
      sent.push({ url, body: JSON.parse(String(init.body)) as Record<string, unknown> });
    return Promise.resolve(json(200, url.includes('/use-calendar') ? known : { items: [] }));
  });
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  queries.setQueryData(keys.session, {
    staff: { id: 's1', displayName: 'Me' },
    roles: ['counselor'],
    permissions: ['use-calendar.read', 'use-calendar.write'],
    programmes: [],
  });
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={queries}>
        <LiveAnnouncer>
          <Drafts value={new Map()}>{what}</Drafts>
        </LiveAnnouncer>
      </QueryClientProvider>
    </MantineProvider>,
  );
  return sent;
}
const chart = { banner: { id: 'p' } } as unknown as Chart;

test('says in words what the signs show, and what a study asked', async () => {
  show(<UseCalendarSection chart={chart} />);
  expect(
    (await screen.findAllByText(/1 day with an opioid, 1 with something else, 1 without use, 1 not asked/))[0],
  ).toBeTruthy();
  expect(screen.getByText('smoker: Yes; per day: 21-30')).toBeTruthy();
  expect(screen.getByText('Heroin or fentanyl, Cannabis')).toBeTruthy();
});

test('where nobody asked, it says what to do', async () => {
  show(<UseCalendarSection chart={chart} />, { ...calendar, days: [], lastKnown: null, study: [] });
  expect(await screen.findByText('Nobody has gone through the days yet.')).toBeTruthy();
});

test('sends the days that were gone through and what was marked on them', async () => {
  const sent = show(<UseInterviewForm patientId="p" onClose={() => undefined} />);
  const today = dayIn('America/New_York');
  const days = within(await screen.findByRole('group', { name: 'Days with: Heroin or fentanyl' })).getAllByRole(
    'button',
  );
  expect(days).toHaveLength(14);
  fireEvent.click(days[0] as HTMLElement);
  fireEvent.click(screen.getByRole('button', { name: 'Cannabis' }));
  fireEvent.click(
    within(screen.getByRole('group', { name: 'Days with: Cannabis' })).getAllByRole('button')[1] as HTMLElement,
  );
  fireEvent.click(screen.getByRole('button', { name: 'Record these days' }));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]?.body).toEqual({
    fromDay: addDays(today, -13),
    toDay: today,
    uses: [
      { day: addDays(today, -13), substance: 'Heroin' },
      { day: addDays(today, -12), substance: 'THC' },
    ],
  });
});
