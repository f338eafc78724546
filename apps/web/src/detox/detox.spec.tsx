import { MantineProvider } from '@mantine/core';
import { standardPolicy } from '@cairn/rules';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { keys } from '../api/keys';
import { LiveAnnouncer } from '../kit/announce';
import { CheckForm } from './check-form';
import { columnsOf } from './columns';
import { ComfortDoseForm } from './comfort-dose-form';
import { ComfortOrderForm } from './comfort-order-form';
import { CowsChart } from './cows-chart';
import { EscalationBar } from './escalation-bar';
import { exampleComfortOrder, exampleSheet } from './example-sheet';
import { FlowsheetTable } from './flowsheet-table';

const json = (status: number, body: unknown) =>
  ({
    ok: status < 400,
    status,
    headers: { get: () => 'application/json' },
    json: () => Promise.resolve(body),
  }) as unknown as Response;

function open(part: React.ReactNode, answer: (body: Record<string, unknown>) => Response, permissions: string[] = []) {
  const sent: { url: string; body: Record<string, unknown> }[] = [];
  globalThis.fetch = jest.fn((input: RequestInfo | URL, init?: RequestInit) => {
    const body = JSON.parse(String(init?.body ?? '{}')) as Record<string, unknown>;
    const url = String(input);
    if (url.includes('/drafts')) return Promise.resolve(json(200, { items: [] }));
    if (url.includes('/staff'))
      return Promise.resolve(json(200, { items: [{ id: 'dr', displayName: 'Rosa Vega', roles: ['prescriber'] }] }));
    sent.push({ url, body });
    return Promise.resolve(answer(body));
  });
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  queries.setQueryData(keys.session, {
    staff: { id: 's1', displayName: 'Priya Nair', email: 'n@x' },
    roles: permissions.includes('withdrawal.sign') ? ['prescriber'] : ['nurse'],
    permissions,
    programmes: [{ id: 'p', name: 'Oak', zone: 'America/New_York' }],
    programmeId: 'p',
  });
  const shown = render(
    <MantineProvider env="test">
      <QueryClientProvider client={queries}>
        <LiveAnnouncer>{part}</LiveAnnouncer>
      </QueryClientProvider>
    </MantineProvider>,
  );
  return { sent, ...shown };
}
const focused = () => document.activeElement?.closest('[data-row]')?.getAttribute('data-row');
const press = (...pressed: string[]) =>
  act(() => pressed.forEach((key) => fireEvent.keyDown(document.activeElement ?? document.body, { key })));
const submit = () => fireEvent.submit(screen.getByRole('form'));

beforeAll(() => {
  Element.prototype.scrollIntoView = () => undefined;
  globalThis.ResizeObserver ??= class {
    observe = () => undefined;
    unobserve = () => undefined;
    disconnect = () => undefined;
  };
  globalThis.matchMedia = ((query: string) => ({
    matches: false,
    media: query,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    addListener: () => undefined,
    removeListener: () => undefined,
  })) as unknown as typeof globalThis.matchMedia;
});

test('a check is recorded by keys alone, the pulse typed once; past a limit the call follows at once', async () => {
  const closed = jest.fn();
  const escalations = [
    {
      cause: 'pulse',
      recordId: 'v9',
      at: '2026-06-10T20:30:00Z',
      says: 'Pulse: 140 a minute',
      emergency: false,
      uncalled: true,
    },
  ];
  const { sent } = open(<CheckForm patientId="p1" sheet={exampleSheet()} reason="scheduled" onClose={closed} />, () =>
    json(201, { id: 'k', at: 'x', cows: { id: 'c', total: 20, precipitated: false }, vitalsId: 'v9', escalations }),
  );
  fireEvent.change(screen.getByLabelText('Resting pulse'), { target: { value: '140' } });
  expect(screen.getByText('Past the limit: call')).toBeTruthy();
  screen.getByLabelText('Resting pulse').focus();
  press('Enter');
  expect(focused()).toBe('pressure');
  fireEvent.change(screen.getByLabelText('Blood pressure'), { target: { value: '124/78' } });
  for (let n = 0; n < 4; n += 1) press('Enter');
  expect(focused()).toBe('sedation');
  for (const digit of '02112221123') press(digit);
  expect(screen.getByText(/21, moderate/)).toBeTruthy();
  submit();
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]?.body).toMatchObject({
    pulse: 140,
    sedation: 0,
    vitals: { systolic: 124, diastolic: 78 },
    cows: { items: { gooseflesh: 3 } },
  });
  await waitFor(() => expect(screen.getByText('Pulse: 140 a minute')).toBeTruthy());
  await waitFor(() => expect(screen.getByText('Rosa Vega')).toBeTruthy());
  submit();
  await waitFor(() => expect(closed).toHaveBeenCalled());
  expect(sent[1]?.body).toMatchObject({
    aboutIds: ['v9'],
    causes: ['pulse'],
    toldId: 'dr',
    toldName: 'Rosa Vega',
    outcome: 'reached',
  });
});

test('the sheet has a row for each sign, marks by word and shape, and says what came late', () => {
  const sheet = exampleSheet();
  const { container } = open(
    <FlowsheetTable
      sheet={sheet}
      columns={columnsOf(sheet, standardPolicy)}
      callFrom={25}
      items
      onColumn={null}
      onDose={null}
    />,
    () => json(200, {}),
  );
  const rows = [...container.querySelectorAll('tbody th')].map((th) => th.textContent);
  expect(rows).toEqual(
    expect.arrayContaining([
      'COWS',
      'Gooseflesh',
      'Pulse, a minute',
      'Blood pressure, mmHg',
      'Clonidine, mg',
      'MOUD, mg',
      'Stage',
    ]),
  );
  expect(screen.getAllByText(/past the limit/).length).toBeGreaterThan(0);
  expect(screen.getByText('late')).toBeTruthy();
  expect(screen.getByText('Incomplete')).toBeTruthy();
});

test('the chart says in words what it shows, and its slider reads out one scale', () => {
  open(<CowsChart sheet={exampleSheet()} />, () => json(200, {}));
  expect(screen.getByRole('img').getAttribute('aria-label')).toBe(
    'COWS over time: 2 scales from 14 to 26, last 14; 2 doses',
  );
  fireEvent.change(screen.getByLabelText('Scale to read out'), { target: { value: '1' } });
  expect(screen.getByText(/26, moderately severe, steep rise after buprenorphine/)).toBeTruthy();
});

test('a dose shows what is left of the day and needs a blood pressure; a refusal stays beside the form', async () => {
  const { sent } = open(
    <ComfortDoseForm patientId="p1" sheet={exampleSheet()} order={exampleComfortOrder} onClose={jest.fn()} />,
    () =>
      json(422, {
        code: 'comfort.refused',
        title: 'Refused',
        detail: 'Blood pressure is below 90/60: hold the dose and tell the prescriber.',
      }),
  );
  expect(screen.getByText('0.1 mg of 1.2 mg')).toBeTruthy();
  expect(screen.getByText(/Still needed: the dose, blood pressure and pulse/)).toBeTruthy();
  fireEvent.change(screen.getByLabelText('Dose, by mouth'), { target: { value: '0.2' } });
  fireEvent.change(screen.getByLabelText('Blood pressure'), { target: { value: '88/58' } });
  fireEvent.change(screen.getByLabelText('Pulse'), { target: { value: '66' } });
  submit();
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]?.body).toEqual({
    outcome: 'given',
    doseMcg: 200,
    symptom: 'autonomic signs',
    pressure: { systolic: 88, diastolic: 58, pulse: 66 },
  });
  await waitFor(() => expect(screen.getByText(/hold the dose and tell the prescriber/)).toBeTruthy());
});

test('above the maximum a prescriber gives a reason before the order can be signed', async () => {
  const sheet = exampleSheet({ comfortOrders: [] });
  const { sent } = open(<ComfortOrderForm patientId="p1" sheet={sheet} onClose={jest.fn()} />, () => json(201, {}), [
    'withdrawal.sign',
    'withdrawal.order',
  ]);
  fireEvent.change(screen.getByLabelText('Most in 24 hours'), { target: { value: '2' } });
  expect(screen.getByText(/Above 1.2 mg in 24 hours/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Sign the order' })).toHaveProperty('disabled', true);
  fireEvent.change(screen.getByLabelText('Reason for clinical reference 1.5 maximum'), {
    target: { value: 'Weighs 118 kg, watched in hospital' },
  });
  submit();
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]?.body).toMatchObject({
    drug: 'clonidine',
    maxDayMcg: 2000,
    overrides: [{ ruleId: 'clinical reference 1.5 maximum' }],
  });
});

test('what stands past a limit stays in sight with who was told', () => {
  const sheet = exampleSheet({
    escalations: [
      {
        cause: 'cows-high',
        recordId: 'c2',
        at: '2026-06-10T14:30:00Z',
        says: 'COWS 26',
        emergency: false,
        uncalled: false,
      },
    ],
    calls: [
      {
        id: 'k',
        aboutIds: ['c2'],
        causes: ['cows-high'],
        told: 'Rosa Vega',
        toldAt: '2026-06-10T14:35:00Z',
        outcome: 'reached',
        ordered: 'Second dose of 4 mg',
        by: null,
      },
    ],
  });
  open(<EscalationBar sheet={sheet} onCall={jest.fn()} />, () => json(200, {}));
  expect(screen.getByText('Past the limit, the prescriber knows')).toBeTruthy();
  expect(screen.getByText(/Rosa Vega.*reached\. Second dose of 4 mg/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Record the call' })).toBeNull();
});
