import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { criteria, criterionWords, explainAll, standardPolicy } from '@cairn/rules';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import type { ReactNode } from 'react';
import { keys } from '../api/keys';
import type { Evaluation } from '../api/types';
import { Drafts } from '../chart/draft';
import { LiveAnnouncer } from '../kit/announce';
import { DecisionForm } from './decision-form';
import type { TakeHomes } from './take-home-api';
import { TakeHomeSection } from './take-home-section';
import { levelWords } from './words';

const json = (status: number, body: unknown) =>
  ({
    ok: status < 400,
    status,
    headers: { get: () => 'application/json' },
    json: () => Promise.resolve(body),
  }) as unknown as Response;

const under = explainAll({
  today: '2026-06-10',
  treatmentDay: 20,
  productClass: 'methadone',
  decision: null,
  policy: standardPolicy,
});
const homes: TakeHomes = {
  day: '2026-06-10',
  productClass: 'methadone',
  treatmentDay: 20,
  carryOverDays: 0,
  firstDoseOn: '2026-05-22',
  ceiling: { days: 14, layer: 'federal', from: 15, tiers: [], version: 'federal-2024' },
  rungs: [...(under[0]?.rungs ?? [])],
  allowedDays: 0,
  mostDays: 14,
  criteria: criteria.map((id) => ({ id, says: criterionWords[id], answer: null, comment: null })),
  supply: { days: 0, inHand: [], bottles: 0 },
  review: null,
  triggers: [],
  under: under.map((one) => ({ ...one, rungs: [...one.rungs], criteria: [...one.criteria] })),
  decision: null,
  history: [],
  requests: [{ id: 'r', on: '2026-06-09', by: 'Ann', days: 3, says: 'New job' }],
  exceptions: [],
};
const unfavorable: Evaluation = {
  ruleId: 'R-064',
  ruleVersion: 1,
  severity: 'OVERRIDE',
  result: 'failed',
  message: 'Not met: Attendance',
  citation: '42 CFR 8.12(i)(2)',
  inputs: {},
  overridableBy: ['prescriber'],
};

function show(what: ReactNode, role: 'prescriber' | 'nurse', evaluations: Evaluation[] = []) {
  const sent: { url: string; body: Record<string, unknown> }[] = [];
  globalThis.fetch = jest.fn((input: RequestInfo | URL, init?: RequestInit) => {
    const url = String(input);
    if (init?.method === 'PUT') {
      sent.push({ url, body: JSON.parse(String(init.body)) as Record<string, unknown> });
      return Promise.resolve(json(201, {}));
    }
    return Promise.resolve(
      json(200, url.includes('/check') ? { decision: 'reduced', mostDays: 14, evaluations } : homes),
    );
  });
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const permissions = ['take-home.read', 'take-home.request', 'take-home.exception'].concat(
    role === 'prescriber' ? ['take-home.decide', 'take-home.check', 'take-home.exception-step'] : [],
  );
  queries.setQueryData(keys.session, {
    staff: { id: 's1', displayName: 'Me', email: 'n@x' },
    roles: [role],
    permissions,
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

describe('take-home doses on the chart', () => {
  // jsdom has no layout to scroll.
  beforeAll(() => {
    Element.prototype.scrollIntoView = () => undefined;
  });

  it('says where the person stands, what comes next and from which day, as steps and as a table (R-063)', async () => {
    show(<TakeHomeSection patientId="p" onDecide={null} />, 'nurse');
    expect(await screen.findByText(/Treatment day 20: at most 14 days at a time by the federal rule/)).toBeTruthy();
    expect(screen.getByText(/Next: up to 28 days from Sun 21 Jun/)).toBeTruthy();
    const [current] = document.querySelectorAll('[aria-current="step"]');
    expect(current?.textContent).toContain('up to 14 days');
    const table = screen.getByRole('region', { name: 'Ladder of take-home doses' });
    expect(within(table).getAllByRole('row')).toHaveLength(4);
    expect(screen.getAllByText('Not answered')).not.toHaveLength(0);
  });

  it('a nurse asks and does not decide (R-201)', async () => {
    const sent = show(<TakeHomeSection patientId="p" onDecide={null} />, 'nurse');
    expect(screen.queryByRole('button', { name: /Decide/ })).toBeNull();
    fireEvent.click(await screen.findByRole('button', { name: 'Ask a prescriber' }));
    fireEvent.change(screen.getByLabelText('Days at a time'), { target: { value: '3' } });
    fireEvent.change(screen.getByLabelText('What for'), { target: { value: 'New job' } });
    fireEvent.click(screen.getByRole('button', { name: 'Ask' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({ body: { days: 3, says: 'New job' } });
  });

  it('the rule of another year is told and says that it decides nothing (R-001)', async () => {
    show(<TakeHomeSection patientId="p" onDecide={null} />, 'nurse');
    fireEvent.click(await screen.findByLabelText('Rule of 2001'));
    const box = screen.getByRole('region', { name: 'Explained: Rule of 2001' });
    expect(box.textContent).toContain('this decides nothing');
    expect(box.textContent).toContain('1 dose a week');
    expect(within(box).getAllByText('Not asked today')).toHaveLength(8);
  });

  it('six questions by keyboard alone: Y and N answer and go on (R-064)', async () => {
    const sent = show(<DecisionForm patientId="p" onClose={() => undefined} />, 'prescriber', [unfavorable]);
    fireEvent.change(await screen.findByLabelText(/Days at a time/), { target: { value: '6' } });
    fireEvent.change(screen.getByLabelText('Why fewer than 14'), { target: { value: 'step-by-step' } });
    const questions = screen.getAllByRole('group');
    questions[0]?.querySelector<HTMLElement>('input')?.focus();
    for (const key of ['y', 'n', 'y', 'y', 'y', 'y'])
      fireEvent.keyDown(document.activeElement ?? document.body, { key });
    expect(document.activeElement).toBe(screen.getByLabelText('Rationale'));
    fireEvent.change(screen.getByLabelText('Rationale'), { target: { value: 'Works nights' } });
    const decide = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Decide' });
    await screen.findByText(/Not yet: R-064/);
    expect(decide().disabled).toBe(true);
    fireEvent.change(screen.getByLabelText('Reason for R-064'), {
      target: { value: 'Comes on every day that is not a night shift' },
    });
    await waitFor(() => expect(decide().disabled).toBe(false));
    fireEvent.click(decide());
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]?.body).toMatchObject({
      days: 6,
      reasonCode: 'step-by-step',
      criteria: { 'use-and-health': { answer: 'yes' }, attendance: { answer: 'no' }, other: { answer: 'yes' } },
      overrides: [{ ruleId: 'R-064' }],
    });
  });

  it('declining asks for a reason and nothing else (R-068)', async () => {
    const sent = show(<DecisionForm patientId="p" onClose={() => undefined} />, 'prescriber');
    fireEvent.change(await screen.findByLabelText(/Days at a time/), { target: { value: '0' } });
    expect(screen.queryAllByRole('group')).toEqual([]);
    fireEvent.change(screen.getByLabelText('Why none'), { target: { value: 'patient-wish' } });
    const decline = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Decline' });
    await waitFor(() => expect(decline().disabled).toBe(false));
    fireEvent.click(decline());
    await waitFor(() => expect(sent[0]?.body).toMatchObject({ days: 0, reasonCode: 'patient-wish' }));
  });

  it('the banner says the level in a few words', () => {
    expect(levelWords(homes)).toBe('Not decided');
    const decision = { decision: 'approved', expiresOn: '2026-07-01' } as never;
    expect(levelWords({ ...homes, decision, allowedDays: 6, supply: { days: 2, inHand: [], bottles: 2 } })).toBe(
      '6 days at a time, 2 in hand',
    );
    expect(levelWords({ ...homes, decision: { decision: 'approved', expiresOn: '2026-06-09' } as never })).toBe(
      'Review overdue since Tue 9 Jun',
    );
  });
});
