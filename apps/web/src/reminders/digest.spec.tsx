import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import type { OwnDigest, StaffReminder } from '../api/types';
import { LiveAnnouncer } from '../kit/announce';
import { DigestPanel } from './digest-panel';
import { digestSentence } from './digest-strip';
import { StaffKinds } from './staff-kinds';

const digest: OwnDigest = {
  ...{ day: '2026-11-23', countedAt: '2026-11-23T12:00:00Z', due: 1, overdue: 0 },
  kinds: [{ kind: 'call', label: 'Call to make', due: 1, overdue: 0 }],
  ...{ byEmail: true, programmeSends: true },
};

function shown(element: React.ReactNode, answers: (init?: RequestInit) => object) {
  globalThis.fetch = jest.fn((_: RequestInfo | URL, init?: RequestInit) =>
    Promise.resolve({
      ...{ ok: true, status: 200, headers: { get: () => 'application/json' } },
      json: () => Promise.resolve(answers(init)),
    } as unknown as Response),
  );
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={new QueryClient()}>
        <LiveAnnouncer>{element}</LiveAnnouncer>
      </QueryClientProvider>
    </MantineProvider>,
  );
}

test('the work of a morning is one sentence', () => {
  expect(digestSentence({ due: 1, overdue: 0 })).toBe('1 task is due today.');
  expect(digestSentence({ due: 0, overdue: 2 })).toBe('2 tasks are overdue.');
  expect(digestSentence({ due: 3, overdue: 1 })).toBe('3 tasks are due today, 1 is overdue.');
});

test('who wants no e-mail says so', async () => {
  const sent: unknown[] = [];
  shown(<DigestPanel />, (init) => {
    if (init?.method !== 'PUT') return digest;
    sent.push(JSON.parse(String(init.body)));
    return { ...digest, byEmail: false };
  });
  const box = await screen.findByRole<HTMLInputElement>('checkbox');
  expect(box.checked).toBe(true);
  fireEvent.click(box);
  await waitFor(() => expect(box.checked).toBe(false));
  expect(sent).toEqual([{ byEmail: false }]);
});

test('the catalogue says when, who, and until when', async () => {
  const kind: StaffReminder = {
    ...{ kind: 'plan-review', rule: 'R-457', label: 'Treatment plan', to: ['counselor'], policy: 'remind_staff_plan' },
    when: '14 and 7 days before, on the day, then every 3 days',
    supervisors: { to: ['counselor_supervisor'], policy: 'remind_staff_supervisor_days', afterDays: 7 },
    endsWhen: 'The plan or its review is signed',
  };
  shown(<StaffKinds />, () => ({ items: [kind] }));
  await screen.findByText('14 and 7 days before, on the day, then every 3 days');
  expect(screen.getByText(/Counselor supervisor when it is 7 days late/)).toBeTruthy();
  expect(screen.getByText('The plan or its review is signed')).toBeTruthy();
});
