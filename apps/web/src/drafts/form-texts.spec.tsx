import { MantineProvider, TextInput } from '@mantine/core';
import { draftForms, type FormName } from '@cairn/rules';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { gate } from '../api/gate';
import { keys } from '../api/keys';
import { useDraft } from '../chart/draft';
import { ReasonForm } from '../chart/reason-form';
import { LiveAnnouncer } from '../kit/announce';
import { DraftMark } from './draft-mark';
import type { DraftContent, DraftPlace } from './draft-server';
import { DraftsFor, DraftsKept } from './drafts-for';

const patientId = '0190f3a1-0000-7000-8000-0000000000aa';
type Row = DraftPlace & { id: string; revision: number; savedAt: string; content: DraftContent };

/** The server's rows, and what it was asked. */
let rows: Row[] = [];
let asked: string[] = [];
let answers: number | null = null;

const answer = (status: number, body: unknown = null) =>
  Promise.resolve({
    ok: status < 400,
    status,
    headers: { get: () => 'application/json' },
    json: () => Promise.resolve(body),
  } as unknown as Response);

const place = (row: DraftPlace) => JSON.stringify([row.form, row.about, row.patientId]);

function serve(input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> {
  const [path = ''] = String(input).split('?');
  const method = init.method ?? 'GET';
  asked.push(`${method} ${path}`);
  if (answers !== null) return answer(answers, { code: answers === 401 ? 'session.none' : 'fault' });
  const body = JSON.parse(String(init.body ?? '{}')) as DraftPlace & { buildsOn?: number; content: DraftContent };
  const [, id = '', what] = /\/drafts\/([^/]+)(?:\/(\w+))?$/.exec(path) ?? [];
  if (id === 'open') return answer(200, { draft: rows.find((row) => place(row) === place(body)) ?? null });
  if (what === 'end') rows = rows.filter((row) => row.id !== id);
  if (method === 'PUT' && body.buildsOn !== undefined) {
    const { buildsOn, ...rest } = body;
    const saved = { id, revision: buildsOn + 1, savedAt: '2026-03-02T15:42:00Z' };
    rows = [...rows.filter((row) => row.id !== id), { ...rest, ...saved }];
    return answer(200, saved);
  }
  return what === undefined ? answer(200, { items: [] }) : answer(204);
}

/** A page of its own: another tab has another memory, so another person of the same rights stands for it here. */
let tab = 0;
function openTab(what: React.ReactNode) {
  tab += 1;
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const session = { staff: { id: `s${tab}` }, programmeId: 'p', programmes: [], roles: [], permissions: [] };
  queries.setQueryData(keys.session, session);
  return render(
    <MantineProvider env="test">
      <QueryClientProvider client={queries}>
        <LiveAnnouncer>
          <DraftsKept>
            <DraftsFor patientId={patientId}>{what}</DraftsFor>
          </DraftsKept>
        </LiveAnnouncer>
      </QueryClientProvider>
    </MantineProvider>,
  );
}
const pass = (ms: number) => act(() => jest.advanceTimersByTimeAsync(ms));
const typed = () => screen.getByRole<HTMLInputElement>('textbox').value;
const type = (value: string) => fireEvent.change(screen.getByRole('textbox'), { target: { value } });

/** Any form of this name, opened and closed by a button. */
function AnyForm({ name }: { name: FormName }) {
  const [open, setOpen] = useState(true);
  return (
    <>
      <button onClick={() => setOpen(!open)}>{open ? 'Close' : 'Open'}</button>
      {open && <TheForm name={name} />}
    </>
  );
}
function TheForm({ name }: { name: FormName }) {
  const [draft, change, forget] = useDraft(name, 'this one', () => ({ text: '' }));
  return (
    <form onSubmit={() => forget()}>
      <TextInput label="Text" value={draft.text} onChange={(event) => change({ text: event.currentTarget.value })} />
      <DraftMark of={forget} />
    </form>
  );
}

describe('text of a form on the page', () => {
  beforeEach(() => {
    jest.useFakeTimers();
    [rows, asked, answers] = [[], [], null];
    globalThis.fetch = jest.fn(serve);
    Element.prototype.scrollIntoView = () => undefined;
  });
  afterEach(() => void jest.useRealTimers());

  it.each(Object.keys(draftForms) as FormName[])(
    '%s: typing leads to a save, closing and opening brings it back, in another tab too, and sending ends it',
    async (name) => {
      const first = openTab(<AnyForm name={name} />);
      await pass(0);
      type(`Text of ${name}, Ángeles 😀`);
      expect(screen.getByText('Saving')).toBeTruthy();
      await pass(2100);
      expect(asked.filter((each) => each.startsWith('PUT'))).toHaveLength(1);
      expect(rows).toMatchObject([{ form: name, about: 'this one', patientId }]);
      expect(screen.getByText(/^Saved /)).toBeTruthy();
      // Whose chart it is, which form and what was typed stand in bodies only.
      expect(asked.filter((each) => each.includes(name) || each.includes(patientId))).toEqual([]);
      fireEvent.click(screen.getByText('Close'));
      fireEvent.click(screen.getByText('Open'));
      expect(typed()).toBe(`Text of ${name}, Ángeles 😀`);
      first.unmount();
      openTab(<AnyForm name={name} />);
      await pass(0);
      expect(typed()).toBe(`Text of ${name}, Ángeles 😀`);
      expect(screen.getByText(/^Unfinished text from /)).toBeTruthy();
      fireEvent.submit(screen.getByRole('textbox'));
      await pass(0);
      expect(rows).toEqual([]);
    },
  );

  it('without a connection the form says so, and keeps the text until it gets through', async () => {
    openTab(<AnyForm name="reason" />);
    await pass(0);
    answers = 503;
    type('Kept here');
    await pass(2100);
    expect(screen.getByText('Not saved yet: no connection, text is kept on this page')).toBeTruthy();
    answers = null;
    await pass(5000);
    expect(screen.getByText(/^Saved /)).toBeTruthy();
    expect(rows[0]?.content.typed).toEqual({ text: 'Kept here' });
  });

  it('with an ended session the form stays, and the save goes through once the password was given', async () => {
    openTab(<AnyForm name="reason" />);
    await pass(0);
    answers = 401;
    type('Typed into an ended session');
    await pass(2100);
    expect(gate.state()).toBe('expired');
    expect(typed()).toBe('Typed into an ended session');
    type('Typed into an ended session, and more');
    await pass(10_000);
    answers = null;
    gate.open();
    await pass(2100);
    expect(rows[0]?.content.typed).toEqual({ text: 'Typed into an ended session, and more' });
  });

  it('a form of the chart that is left is saved at once, and its bar says how', async () => {
    const form = (
      <ReasonForm
        name="r"
        title="Stop"
        intro=""
        submit="Stop"
        says=""
        send={() => Promise.resolve()}
        onClose={() => undefined}
      />
    );
    const page = openTab(form);
    await pass(0);
    type('Why');
    window.dispatchEvent(new Event('pagehide'));
    await pass(0);
    expect(rows).toMatchObject([{ form: 'reason', about: 'r', content: { typed: { reason: 'Why' } } }]);
    expect(screen.getByText(/^Saved /)).toBeTruthy();
    page.unmount();
  });
});
