import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { keys } from '../api/keys';
import { LiveAnnouncer } from '../kit/announce';
import { roomsOf } from '../api/events';
import { Drafts } from '../chart/draft';
import { AlertRow } from './alert-line';
import type { Alert } from './alerts-api';
import { AnswerForm } from './answer-form';

beforeAll(() => {
  // jsdom lays nothing out.
  Element.prototype.scrollIntoView = () => undefined;
});

const alert: Alert = {
  alert: 'A02',
  severity: 'critical',
  cause: 'asq',
  raisedAt: '2026-06-10T11:00:00Z',
  label: 'Risk of suicide',
  why: 'ASQ: an answer about suicide',
  clearsWhen: 'A risk assessment is signed',
  to: ['counselor'],
  due: null,
  endedBy: [],
  quiet: false,
  acknowledged: null,
};

test('an alert says how severe it is in a word, why it stands and what clears it, and leads to the act', () => {
  const run = jest.fn();
  const answer = jest.fn();
  render(
    <MantineProvider env="test">
      <ul>
        <AlertRow alert={alert} act={{ label: 'Assess the risk', run }} onAnswer={answer} />
      </ul>
    </MantineProvider>,
  );
  expect(screen.getByText('Critical')).toBeTruthy();
  expect(screen.getByText(/an answer about suicide/)).toBeTruthy();
  expect(screen.getByText(/Clears when: a risk assessment is signed/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Assess the risk' }));
  fireEvent.click(screen.getByRole('button', { name: 'Answer: Risk of suicide' }));
  expect([run.mock.calls.length, answer.mock.calls.length]).toEqual([1, 1]);
});

function openAnswer(of: Alert) {
  const sent: Record<string, unknown>[] = [];
  globalThis.fetch = jest.fn((_input: RequestInfo | URL, init?: RequestInit) => {
    if (init?.method === 'PUT') sent.push(JSON.parse(String(init.body)) as Record<string, unknown>);
    const body = { asOf: '', items: [] };
    return Promise.resolve({
      ok: true,
      status: 200,
      headers: { get: () => 'application/json' },
      json: () => Promise.resolve(body),
    } as unknown as Response);
  });
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  queries.setQueryData(keys.session, {
    staff: { id: 's1', displayName: 'Me', email: 'n@x' },
    roles: ['counselor'],
    permissions: [],
  });
  const closed = jest.fn();
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={queries}>
        <LiveAnnouncer>
          <Drafts value={new Map()}>
            <AnswerForm patientId="p" alert={of} onClose={closed} />
          </Drafts>
        </LiveAnnouncer>
      </QueryClientProvider>
    </MantineProvider>,
  );
  return { sent, closed };
}

test('what only its record ends can be acknowledged with words, and nothing else', async () => {
  const { sent, closed } = openAnswer(alert);
  expect(screen.getAllByRole('radio')).toHaveLength(1);
  const submit = screen.getByRole('button', { name: /I have seen it/ });
  fireEvent.click(submit);
  expect(sent).toEqual([]);
  fireEvent.change(screen.getByRole('textbox'), { target: { value: 'On my way 🚶 אני בדרך' } });
  fireEvent.click(submit);
  await waitFor(() => expect(closed).toHaveBeenCalled());
  const { cause, severity } = alert;
  expect(sent).toEqual([{ alert: 'A02', cause, severity, answer: 'acknowledged', reason: 'On my way 🚶 אני בדרך' }]);
});

test('what a review ends offers to say that it is handled', () => {
  openAnswer({ ...alert, alert: 'A26', severity: 'high', endedBy: ['resolved'] });
  expect(screen.getAllByRole('radio')).toHaveLength(2);
  fireEvent.click(screen.getByRole('radio', { name: /It is handled/ }));
  expect(screen.getByRole('button', { name: /It is handled/ })).toBeTruthy();
});

test('a screen, a scale and an overdose bring the lists of alerts up to date', () => {
  for (const kind of ['response', 'cows', 'outside', 'assessment', 'alert', 'finding'])
    expect([kind, roomsOf(kind).includes('alert-list')]).toEqual([kind, true]);
});
