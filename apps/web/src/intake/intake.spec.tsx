import { MantineProvider } from '@mantine/core';
import { intakeSections, type SectionId, sectionIds } from '@cairn/rules';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { keys } from '../api/keys';
import { Drafts } from '../chart/draft';
import { LiveAnnouncer } from '../kit/announce';
import type { SectionVersion } from './api';
import { factsOfNobody } from './example-facts';
import { SectionAnswers } from './section-answers';
import { sectionData, typedSection } from './section-draft';
import { SectionForm } from './section-form';

const json = (status: number, body: unknown) =>
  ({
    ok: status < 400,
    status,
    headers: { get: () => 'application/json' },
    json: () => Promise.resolve(body),
  }) as unknown as Response;

const version = (change: Partial<SectionVersion> = {}): SectionVersion => ({
  id: 'v1',
  section: 'strengths',
  episodeId: factsOfNobody.episode?.id ?? '',
  version: 1,
  act: 'signed',
  data: { supports: 'Sister', skills: 'Carpenter', culture: null, faith: null, groups30: 1 },
  missing: [],
  changed: [],
  reason: null,
  supersedesId: null,
  on: '2026-06-02',
  at: '2026-06-02T15:00:00Z',
  by: { id: 's2', displayName: 'Ann' },
  ...change,
});

function open(
  section: SectionId,
  {
    newest = null,
    facts = factsOfNobody,
    answer,
  }: { newest?: SectionVersion | null; facts?: typeof factsOfNobody; answer?: Response } = {},
) {
  const sent: { url: string; body: Record<string, unknown> }[] = [];
  const signed = jest.fn();
  globalThis.fetch = jest.fn((input: RequestInfo | URL, init?: RequestInit) => {
    sent.push({ url: String(input), body: JSON.parse(String(init?.body ?? '{}')) as Record<string, unknown> });
    return Promise.resolve(answer ?? json(201, version({ section })));
  });
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  queries.setQueryData(keys.session, {
    staff: { id: 's1', displayName: 'Priya Nair', email: 'n@x' },
    roles: ['counselor'],
    permissions: ['intake.read', 'intake.write'],
    programmes: [{ id: 'p', name: 'Oak', zone: 'America/New_York' }],
    programmeId: 'p',
  });
  const drafts = new Map<string, unknown>();
  const draw = (now: SectionVersion | null) => (
    <MantineProvider env="test">
      <QueryClientProvider client={queries}>
        <LiveAnnouncer>
          <Drafts value={drafts}>
            <SectionForm
              patientId="p1"
              section={section}
              facts={facts}
              newest={now}
              onSigned={signed}
              onClose={() => undefined}
            />
          </Drafts>
        </LiveAnnouncer>
      </QueryClientProvider>
    </MantineProvider>
  );
  const { rerender } = render(draw(newest));
  return { sent, signed, meanwhile: (now: SectionVersion) => rerender(draw(now)) };
}
const fill = (label: string | RegExp, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

beforeAll(() => {
  // As newer browsers answer it.
  Element.prototype.scrollIntoView = () => Promise.resolve();
  globalThis.matchMedia = ((query: string) => ({
    matches: false,
    media: query,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    addListener: () => undefined,
    removeListener: () => undefined,
  })) as unknown as typeof globalThis.matchMedia;
});

test.each(sectionIds)('%s: what is typed and sent comes back as it was', (section) => {
  const empty = typedSection(section, null, 'America/New_York');
  expect(Object.keys(empty)).toEqual(Object.keys(intakeSections[section].fields));
  const data = sectionData(section, empty, 'America/New_York');
  expect(typedSection(section, data as never, 'America/New_York')).toEqual(empty);
});

test('a section says what is still to be asked and may be signed with what is there', async () => {
  const { sent, signed } = open('strengths');
  expect(screen.getByText(/Still to be asked: Who and what supports the person/)).toBeTruthy();
  fill(/Skills and what/, 'نجّار 🪚');
  press(/Sign what is there/);
  await waitFor(() => expect(signed).toHaveBeenCalled());
  expect(sent[0]?.url).toMatch(/\/patients\/p1\/intake\/versions\/[0-9a-f-]{36}$/);
  expect(sent[0]?.body).toEqual({
    section: 'strengths',
    basedOn: null,
    data: { supports: null, skills: 'نجّار 🪚', culture: null, faith: null, groups30: null },
  });
});

test('what is wrong is said beside its field, and nothing is sent', () => {
  const { sent } = open('mental-health');
  fill(/Psychiatric hospital stays/, '120');
  expect(screen.getByText('0 to 99 stays can be right')).toBeTruthy();
  expect(screen.getByText(/Look again at: Psychiatric hospital stays/)).toBeTruthy();
  fireEvent.submit(screen.getByRole('form', { name: /Mental health/ }));
  expect(sent).toEqual([]);
});

test('substances are rows: added, removed and brought back, each with the questions that its answers open', async () => {
  const { sent, signed } = open('substance-use');
  press('Add a substance');
  const first = within(screen.getByRole('group', { name: 'Substance 1' }));
  expect(first.queryByLabelText(/Kind of opioid/)).toBeNull();
  fireEvent.change(first.getByLabelText('Substance'), { target: { value: '5' } });
  expect(first.getByLabelText(/Kind of opioid/)).toBeTruthy();
  fireEvent.click(first.getByLabelText('Primary'));
  press('Add a substance');
  fireEvent.change(within(screen.getByRole('group', { name: 'Substance 2' })).getByLabelText('Substance'), {
    target: { value: '2' },
  });
  press('Remove substance 1');
  expect(screen.queryByRole('group', { name: 'Substance 2' })).toBeNull();
  press('Bring the removed substance back');
  const again = within(screen.getByRole('group', { name: 'Substance 1' }));
  expect((again.getByLabelText('Substance') as HTMLSelectElement).value).toBe('5');
  press(/Sign what is there/);
  await waitFor(() => expect(signed).toHaveBeenCalled());
  expect(sent[0]?.body.data).toMatchObject({ substances: [{ substance: 5, rank: 'primary' }, { substance: 2 }] });
});

test('“none of these” and another answer take each other away', () => {
  open('legal');
  fireEvent.click(screen.getByLabelText('Probation'));
  fireEvent.click(screen.getByLabelText('No involvement'));
  expect((screen.getByLabelText('Probation') as HTMLInputElement).checked).toBe(false);
  fireEvent.click(screen.getByLabelText('Parole'));
  expect((screen.getByLabelText('No involvement') as HTMLInputElement).checked).toBe(false);
});

test('a change says why; signed by somebody else meanwhile, the text is kept and goes on from what stands', async () => {
  const { sent, signed, meanwhile } = open('strengths', { newest: version() });
  fill(/Skills and what/, 'Carpenter, cook');
  fill(/Why it is changed/, 'Told later');
  meanwhile(version({ id: 'v2', version: 2, by: { id: 's3', displayName: 'Bo' } }));
  expect(screen.getByText(/Bo signed this section since you began/)).toBeTruthy();
  fireEvent.submit(screen.getByRole('form', { name: /Strengths/ }));
  expect(sent).toEqual([]);
  press(/Go on from what stands/);
  press(/^Sign/);
  await waitFor(() => expect(signed).toHaveBeenCalled());
  expect(sent[0]?.body).toMatchObject({ basedOn: 'v2', reason: 'Told later', data: { skills: 'Carpenter, cook' } });
});

test('of an earlier episode what grows old is asked anew', () => {
  open('strengths', { newest: version({ episodeId: 'before' }) });
  expect((screen.getByLabelText(/Skills and what/) as HTMLTextAreaElement).value).toBe('Carpenter');
  expect(screen.getByText(/Still to be asked: Recovery support groups/)).toBeTruthy();
  expect(screen.getByRole('button', { name: /Confirm again and sign/ })).toBeTruthy();
});

test('an overdose on record is asked after what change it came; it is not asked again', async () => {
  const event = {
    id: '0198f0c0-0000-7000-8000-000000000001',
    on: '2026-05-01',
    recordedAt: new Date('2026-05-02T12:00:00Z'),
    substances: ['heroin'],
    intent: 'unintentional',
    reversalDoses: 2,
    reversalBy: 'family',
    hospital: true,
  } as const;
  const { sent, signed } = open('overdose-history', { facts: { ...factsOfNobody, overdoses: [event] } });
  expect(screen.getByText('1 overdose in a lifetime, 1 in the last 12 months, the last on 01 May 2026.')).toBeTruthy();
  expect(screen.getByText('heroin, unintentional, 2 naloxone doses, helped by family, hospital')).toBeTruthy();
  fill(/Earlier overdoses/, '2');
  expect(screen.getByText(/3 overdoses in a lifetime/)).toBeTruthy();
  fireEvent.click(screen.getByLabelText('Release from jail or prison'));
  press(/^Sign/);
  await waitFor(() => expect(signed).toHaveBeenCalled());
  expect(sent[0]?.body.data).toMatchObject({
    earlierOverdoses: 2,
    changes: [{ eventId: event.id, after: ['release'] }],
  });
});

test('a signed version reads as words, its substances as a table', () => {
  const data = {
    substances: [
      {
        substance: 5,
        rank: 'primary',
        route: 4,
        otherRoutes: [],
        days30: 30,
        ageFirstUse: 19,
        lastUsePrecision: 'day',
        lastUseOn: '2026-06-08',
        streetName: null,
        amount: null,
        costPerDay: null,
        ageRegularUse: null,
        lastUseAt: null,
      },
    ],
    longestAbstinenceDays: 90,
  } as never;
  render(
    <SectionAnswers
      section="substance-use"
      version={version({ section: 'substance-use', data })}
      facts={factsOfNobody}
    />,
  );
  const cells = screen.getAllByRole('row')[1];
  expect(cells?.textContent).toBe('HeroinPrimaryInjected30age 1908 Jun 2026');
  expect(screen.getByText('90 days')).toBeTruthy();
});
