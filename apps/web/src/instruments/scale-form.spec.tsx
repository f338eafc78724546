import { MantineProvider } from '@mantine/core';
import { instrumentOf, type InstrumentKey } from '@cairn/rules';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { gate } from '../api/gate';
import { keys } from '../api/keys';
import { LiveAnnouncer } from '../kit/announce';
import type { Due, Filled } from './api';
import { CriticalNote } from './critical-note';
import { answered, filled, known } from './example-filled';
import { ScaleForm } from './scale-form';
import { ScalesPanel } from './scales-panel';

const json = (status: number, body: unknown) =>
  ({
    ok: status < 400,
    status,
    headers: { get: () => 'application/json' },
    json: () => Promise.resolve(body),
  }) as unknown as Response;

function open(part: React.ReactNode, answer: (body: Record<string, unknown>) => Response) {
  const sent: { url: string; method: string | undefined; body: Record<string, unknown> }[] = [];
  globalThis.fetch = jest.fn((input: RequestInfo | URL, init?: RequestInit) => {
    const body = JSON.parse(String(init?.body ?? '{}')) as Record<string, unknown>;
    sent.push({ url: String(input), method: init?.method, body });
    return Promise.resolve(answer(body));
  });
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  queries.setQueryData(keys.session, {
    staff: { id: 's1', displayName: 'Priya Nair', email: 'n@x' },
    roles: ['counselor'],
    permissions: ['response.write', 'response.read'],
    programmes: [{ id: 'p', name: 'Oak', zone: 'America/New_York' }],
    programmeId: 'p',
    station: false,
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
function openForm(key: InstrumentKey, onRecorded: (form: Filled) => void = () => undefined, male = false) {
  const instrument = instrumentOf(key, 1);
  if (instrument === undefined) throw new Error(key);
  return open(
    <ScaleForm
      patientId="p1"
      instrument={instrument}
      known={known([], { male })}
      onRecorded={onRecorded}
      onClose={() => undefined}
    />,
    (body) => json(201, { ...filled(key, '2026-06-10', body.answers as never), id: 'r1' }),
  );
}
/** The words of the note about what cannot wait; the page has a live region of the same role. */
const warned = () =>
  screen
    .queryAllByRole('alert')
    .map(({ textContent }) => textContent)
    .join('');
const focused = () => document.activeElement?.closest('[data-item]')?.getAttribute('data-item');
const type = (...pressed: string[]) =>
  pressed.forEach((key) => act(() => void fireEvent.keyDown(document.activeElement ?? document.body, { key })));

beforeAll(() => {
  Element.prototype.scrollIntoView = () => undefined;
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function (this: HTMLDialogElement) {
    this.open = false;
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
afterEach(() => gate.open());

test('the PHQ-9 is nine presses; item 9 speaks at once; the total is live; Ctrl+Enter records', async () => {
  const recorded = jest.fn();
  const sent = openForm('phq-9', recorded);
  type('1', '2', '2', '2', '1', '1', '2', '0');
  expect(focused()).toBe('9');
  expect(warned()).toBe('');
  type('1');
  expect(warned()).toMatch(/Tell the clinician on duty now/);
  expect(screen.getByText(/9 of 9\. Total 12/)).toBeTruthy();
  fireEvent.keyDown(document.body, { key: 'Enter', ctrlKey: true });
  await waitFor(() => expect(recorded).toHaveBeenCalled());
  const [request] = sent.filter(({ method }) => method === 'PUT').filter(({ url }) => url.includes('/responses/'));
  expect(request?.url).toMatch(/\/patients\/p1\/responses\/[0-9a-f-]{36}$/);
  expect(request?.body).toEqual({
    instrument: 'phq-9',
    version: 1,
    mode: 'interview',
    answers: answered(1, 2, 2, 2, 1, 1, 2, 0, 1),
  });
});

test('a digit that no answer has is said and does not count; Delete takes back; arrows move', () => {
  openForm('gad-7');
  type('7');
  expect(focused()).toBe('1');
  expect(screen.getByText(/The answers here are 0, 1, 2 or 3, not 7/)).toBeTruthy();
  type('2', 'ArrowUp', 'Delete');
  expect(screen.getByText(/0 of 7/)).toBeTruthy();
});

test('a partial form says that it is kept without a total', () => {
  openForm('gad-7');
  expect(screen.getByRole('button', { name: 'Record as incomplete' })).toHaveProperty('disabled', true);
  type('3');
  expect(screen.getByRole('button', { name: 'Record as incomplete' })).toHaveProperty('disabled', false);
  expect(screen.getByText('6 questions open: kept without a total.')).toBeTruthy();
});

test('ASQ: question 5 comes with the first yes, and goes with it', () => {
  openForm('asq');
  type('n', 'n', 'y', 'n');
  expect(focused()).toBe('5');
  type('y');
  expect(warned()).toMatch(/Do not leave them alone/);
  fireEvent.click(screen.getAllByRole('radio', { name: /No/ })[2] as HTMLElement);
  expect(document.querySelector('[data-item="5"]')).toBeNull();
  expect(warned()).toBe('');
});

test('a number out of range is said beside its field and is not sent', () => {
  openForm('single-question');
  fireEvent.change(screen.getByRole('textbox', { name: /How many times/ }), { target: { value: '1x' } });
  expect(screen.getByText('0 to 999 can be right')).toBeTruthy();
  expect(screen.getByRole('button', { name: /Record/ })).toHaveProperty('disabled', true);
  fireEvent.change(screen.getByRole('textbox', { name: /How many times/ }), { target: { value: '2' } });
  expect(screen.getByRole('button', { name: 'Record' })).toHaveProperty('disabled', false);
});

test('in the person’s own hands: one question at a time, no score, and the page is locked when it comes back', () => {
  const sent = openForm('phq-2');
  fireEvent.click(screen.getByRole('button', { name: 'Hand the tablet over' }));
  const own = screen.getByRole('dialog', { name: 'Your questions' });
  expect(own.querySelectorAll('[data-item]')).toHaveLength(1);
  type('3', '3');
  expect(own.textContent).toMatch(/Thank you.*give the tablet back/);
  expect(own.textContent).not.toMatch(/6|positive|Depression/i);
  fireEvent.click(screen.getByRole('button', { name: 'I am done' }));
  expect(gate.state()).toBe('idle');
  expect(sent.some(({ url, method }) => method === 'DELETE' && url.endsWith('/session'))).toBe(true);
  expect(screen.queryByRole('dialog', { name: 'Your questions' })).toBeNull();
  expect(screen.getByText(/2 of 2\. Total 6/)).toBeTruthy();
});

test('what cannot wait says what happens now, with the way to the risk assessment in focus', () => {
  const assess = jest.fn();
  open(<CriticalNote critical="suicide-risk-acute" onAssess={assess} onDone={() => undefined} />, () => json(200, {}));
  expect(document.activeElement?.textContent).toBe('Begin the risk assessment');
  fireEvent.click(screen.getByRole('button', { name: 'Begin the risk assessment' }));
  expect(assess).toHaveBeenCalled();
});

test('the chart says what is due and why, how each scale stands, and what is not offered with the reason', () => {
  const fill = jest.fn();
  const due: Due = {
    ...{
      instrument: 'phq-9',
      version: 1,
      title: 'PHQ-9',
      dueOn: '2026-06-01',
      fromOn: '2026-06-01',
      lateAfter: '2026-06-06',
    },
    ...{ overdue: true, reason: 'repeat', why: 'Every 30 days', rule: 'clinical reference 3.10' },
  };
  const items = [
    filled('phq-9', '2026-06-02', answered(1, 1, 1, 0, 0, 0, 0, 0, 0)),
    filled('phq-9', '2026-05-02', answered(3, 3, 3, 3, 0, 0, 0, 0, 0)),
  ];
  const bam = { instrument: 'bam', title: 'BAM', why: 'BAM is for people of 18 and older' };
  const panel = known(items, { due: [due], notOffered: [bam] });
  const nothing = () => undefined;
  open(<ScalesPanel known={panel} onFill={fill} onChoose={nothing} onOpen={nothing} onTrends={nothing} />, () =>
    json(200, {}),
  );
  expect(screen.getByText('Overdue')).toBeTruthy();
  expect(screen.getByText('every 30 days')).toBeTruthy();
  expect(screen.getByText('3 of 27, minimal')).toBeTruthy();
  expect(screen.getByText('−9, better')).toBeTruthy();
  expect(screen.getByText(/Not offered: BAM. BAM is for people of 18 and older/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Fill in PHQ-9' }));
  expect(fill).toHaveBeenCalledWith('phq-9');
});
