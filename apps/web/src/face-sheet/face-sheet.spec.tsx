import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { keys } from '../api/keys';
import type { Chart } from '../api/types';
import type { FaceSheetEntry } from '../assessment/api';
import { ChartDeskContext } from '../chart/chart-parts';
import { FaceSheetSection } from './face-sheet';

const entry = (kind: FaceSheetEntry['kind'], details: object, today: object): FaceSheetEntry =>
  ({
    id: `${kind}-1`,
    kind,
    on: '2026-06-01',
    at: '2026-06-01T14:00:00Z',
    recordedAt: '2026-06-01T14:00:00Z',
    by: { id: 's', displayName: 'Ann' },
    details,
    replaces: null,
    replacedBy: null,
    today: { mayBeTold: null, use: null, scale: null, reportOn: null, mayReport: null, ...today },
  }) as FaceSheetEntry;

const sister = { name: 'Rosa', relation: 'sibling', phone: null, mayTell: 'treatment', consentSignedOn: '2026-01-01' };
const permit = { payer: 'State Medicaid', service: 'group', units: 12, unit: 'session', fromDay: '2026-01-01' };
const court = { agency: 'County court', reportEveryDays: 30, tellsAttendance: true };

/** The section with its data at hand; what it opens is kept. */
function show(items: FaceSheetEntry[], roles: string[] = ['counselor'], more: string[] = []) {
  const opened: unknown[] = [];
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: Infinity } } });
  const permissions = ['face-sheet.read', 'face-sheet.write', ...more];
  queries.setQueryData(keys.session, { staff: { id: 's1', displayName: 'Me' }, roles, permissions, programmes: [] });
  queries.setQueryData(keys.faceSheet('p'), items);
  const desk = { now: 0, show: (_form: unknown, given: unknown) => void opened.push(given), open: () => undefined };
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={queries}>
        <ChartDeskContext value={desk}>
          <FaceSheetSection chart={{ banner: { id: 'p' } } as unknown as Chart} />
        </ChartDeskContext>
      </QueryClientProvider>
    </MantineProvider>,
  );
  return opened;
}

test('says that a consent is over, and that nothing may be told', () => {
  show([entry('support-person', sister, { mayBeTold: 'nothing' })]);
  expect(screen.getByText(/Rosa; brother or sister/)).toBeTruthy();
  expect(screen.getByText('Consent is over: tell nothing')).toBeTruthy();
});

test('counts what was used of an authorization, and says when it runs out', () => {
  show([entry('authorization', permit, { use: { state: 'running-out', used: 10 } })]);
  expect(screen.getByText(/Runs out soon, 10 of 12 used/)).toBeTruthy();
});

test('says when the next report to a court is due', () => {
  show([entry('justice-case', court, { reportOn: '2020-01-01', mayReport: ['attendance', 'level'] })]);
  expect(screen.getByText(/Report overdue since/)).toBeTruthy();
  expect(screen.getByText('a report may hold: attendance, level of care')).toBeTruthy();
});

test('without a consent that stands a report may hold nothing', () => {
  show([entry('justice-case', court, { mayReport: [] })]);
  expect(screen.getByText(/no consent stands/)).toBeTruthy();
});

test('a report is printed by who may, and only where the consent names something', () => {
  const named = [entry('justice-case', court, { mayReport: ['attendance'] })];
  const button = () => screen.queryByRole('button', { name: 'Print the report' });
  show(named);
  expect(button()).toBeNull();
  cleanup();
  show([entry('justice-case', court, { mayReport: [] })], ['counselor'], ['court-report.print']);
  expect(button()).toBeNull();
  cleanup();
  show(named, ['counselor'], ['court-report.print']);
  expect(button()).not.toBeNull();
});

test('opens the form of what is not there yet, and of what is to be corrected', () => {
  const opened = show([entry('support-person', sister, { mayBeTold: 'treatment' })]);
  fireEvent.click(screen.getByRole('button', { name: 'Record: Coverage' }));
  fireEvent.click(screen.getByRole('button', { name: /^Correct Family or support person/ }));
  expect(opened).toMatchObject([
    { kind: 'coverage' },
    { kind: 'support-person', replaces: { id: 'support-person-1' } },
  ]);
});

test('at the desk nothing is said of courts', () => {
  show([], ['front_desk']);
  expect(screen.getByRole('button', { name: 'Record: Coverage' })).toBeTruthy();
  expect(screen.queryByText(/court or agency/)).toBeNull();
});
