import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { dsmCriterionNames, standardPolicy } from '@cairn/rules';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import type { ReactNode } from 'react';
import { keys } from '../api/keys';
import { Drafts } from '../chart/draft';
import { LiveAnnouncer } from '../kit/announce';
import type { Assessments } from './api';
import { ChecklistForm } from './checklist-form';
import { DimensionsForm } from './dimensions-form';
import { EmergencyForm } from './emergency-form';

const data = (role: 'counselor' | 'prescriber'): Assessments => ({
  items: [],
  screens: [],
  review: null,
  scene: {
    recorder: {
      staffId: '1',
      roles: [role],
      licences: role === 'prescriber' ? [{ type: 'MD', number: '1', state: 'NY', expiresOn: '2199-01-01' }] : [],
    },
    zone: 'America/New_York',
    dayBoundary: '00:00',
    policy: standardPolicy,
    known: { dateOfBirth: '1980-01-01', hasEpisode: true, coOccurring: [], levelsOffered: [], hasDimensions: false },
  },
});

const json = (status: number, body: unknown) =>
  ({
    ok: status < 400,
    status,
    headers: { get: () => 'application/json' },
    json: () => Promise.resolve(body),
  }) as unknown as Response;

beforeAll(() => {
  Element.prototype.scrollIntoView = () => undefined;
});

function around(part: ReactNode) {
  const queries = new QueryClient();
  queries.setQueryData(keys.session, {
    staff: { id: '1', displayName: 'Ann' },
    roles: ['prescriber'],
    permissions: ['assessment.write'],
    programmes: [],
    programmeId: null,
  });
  queries.setQueryData(keys.findings('p'), []);
  return render(
    <MantineProvider>
      <QueryClientProvider client={queries}>
        <LiveAnnouncer>
          <Drafts value={new Map()}>{part}</Drafts>
        </LiveAnnouncer>
      </QueryClientProvider>
    </MantineProvider>,
  );
}

describe('the diagnosis by keyboard', () => {
  const sent = jest.fn((_url: string, _ask?: RequestInit) => Promise.resolve(json(201, {})));
  beforeEach(() => {
    sent.mockClear();
    globalThis.fetch = sent as unknown as typeof fetch;
  });
  const criteria = () => screen.getAllByRole('group').filter((one) => within(one).queryByText('Not met') !== null);
  const press = (at: number, key: string) => {
    const group = criteria()[at];
    if (group === undefined) throw new Error(`There is no criterion ${at + 1}`);
    fireEvent.keyDown(within(group).getByLabelText('Met'), { key });
  };

  it('Y, N and U answer and go on, and the sum grows', () => {
    around(<ChecklistForm patientId="p" data={data('prescriber')} onMedication={false} onClose={() => undefined} />);
    expect(screen.getByRole('button', { name: /^Sign/ }).hasAttribute('disabled')).toBe(true);
    ['y', 'n', 'y', 'y', 'y', 'u', 'n', 'n', 'y', 'n', 'n'].forEach((key, at) => press(at, key));
    expect(document.querySelector('output')?.textContent).toBe('5 of 11 met, 1 open: Moderate');
    expect(document.activeElement?.id).toBe('diagnosis-note');
    expect(screen.getByText(/No evidence is noted for C1, C3, C4, C5, C9/)).toBeTruthy();
    expect(screen.getByRole('button', { name: /^Sign/ }).hasAttribute('disabled')).toBe(false);
  });

  it('a letter in a note is a letter', () => {
    around(<ChecklistForm patientId="p" data={data('prescriber')} onMedication={false} onClose={() => undefined} />);
    press(0, 'y');
    fireEvent.keyDown(screen.getByLabelText('What criterion 1 rests on'), { key: 'n' });
    expect(document.querySelector('output')?.textContent).toContain('1 of 11');
  });

  it('a counselor saves a draft, and the body says that nothing is signed (DX-SIGN-1)', async () => {
    around(<ChecklistForm patientId="p" data={data('counselor')} onMedication={false} onClose={() => undefined} />);
    press(0, 'y');
    fireEvent.click(screen.getByRole('button', { name: /Save the draft/ }));
    await waitFor(() => expect(sent.mock.calls.some(([url]) => url.includes('/assessments/'))).toBe(true));
    const call = sent.mock.calls.find(([url]) => url.includes('/assessments/'));
    const body = JSON.parse(String(call?.[1]?.body)) as { record: object };
    expect(body.record).toMatchObject({ kind: 'checklist', sign: false, criteria: { C1: { answer: 'met' } } });
    expect(Object.keys((body.record as { criteria: object }).criteria)).toHaveLength(1);
    expect(dsmCriterionNames).toHaveLength(11);
  });
});

describe('the other forms', () => {
  it('a digit rates a dimension and says what it means; from 2 on the why is asked for (DIM-RATIONALE-1)', () => {
    around(<DimensionsForm patientId="p" data={data('prescriber')} onClose={() => undefined} />);
    const [first] = screen.getAllByRole('radiogroup', { name: /Rating of dimension/ });
    if (first === undefined) throw new Error('No dimension is asked');
    fireEvent.keyDown(within(first).getByLabelText('0'), { key: '3' });
    expect(screen.getByText('Serious, needs close support')).toBeTruthy();
    expect(screen.getByLabelText('Rationale for dimension 1')).toBeTruthy();
    expect(screen.queryByText(/trademark/)).toBeNull();
  });

  it('what cannot wait is said before anything is saved (EMERGENCY-NEEDS-1)', () => {
    around(<EmergencyForm patientId="p" data={data('prescriber')} onClose={() => undefined} />);
    fireEvent.click(screen.getByLabelText('Within the last 30 days'));
    expect(screen.getAllByRole('alert')[0]?.textContent).toContain('Overdose in the last 30 days');
    expect(screen.getByText(/Still needed: opioid withdrawal/)).toBeTruthy();
  });
});
