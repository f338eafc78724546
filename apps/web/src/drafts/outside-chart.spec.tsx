import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { keys } from '../api/keys';
import { MisfiledForm } from '../corrections/misfiled-form';
import { LiveAnnouncer } from '../kit/announce';
import { ResolvePour } from '../mat/resolve-pour';
import { VoidDose } from '../mat/void-dose';
import { EmergencyReport } from '../outside/emergency-report';
import { DraftsKept } from './drafts-for';

const patientId = '0190f3a1-0000-7000-8000-0000000000aa';
const nothing = () => undefined;
const dose = { doseId: 'd1', patientId, displayName: 'Ada Moss', doseMcg: 60_000 };
const log = { id: 'e1', patientId, beganAt: '2026-03-02T15:00:00Z', steps: [], saved: 0 };

/** What the server is asked about text that was kept before. */
async function askedFor(form: ReactNode): Promise<unknown> {
  const opened: unknown[] = [];
  globalThis.fetch = jest.fn((input: RequestInfo | URL, init?: RequestInit) => {
    const url = String(input);
    if (url.endsWith('/drafts/open')) opened.push(JSON.parse(String(init?.body)));
    return Promise.resolve({
      ok: true,
      status: 200,
      headers: { get: () => 'application/json' },
      json: () => Promise.resolve(url.endsWith('/drafts/open') ? { draft: null } : { items: [] }),
    } as unknown as Response);
  });
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  queries.setQueryData(keys.session, {
    ...{ staff: { id: 's1' }, programmeId: 'p', programmes: [], roles: [], permissions: [] },
  });
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={queries}>
        <LiveAnnouncer>
          <DraftsKept>{form}</DraftsKept>
        </LiveAnnouncer>
      </QueryClientProvider>
    </MantineProvider>,
  );
  await waitFor(() => expect(opened).toHaveLength(1));
  return opened[0];
}

describe('text of a form outside the chart belongs to the chart it is about, so that a restricted one closes it too', () => {
  it.each([
    ['dose-void', <VoidDose key="a" dose={dose} onDone={nothing} onCancel={nothing} />],
    [
      'pour-resolve',
      <ResolvePour
        key="b"
        {...{ id: 'p1', patientId, displayName: 'Ada Moss', deliveredMcg: null }}
        onDone={nothing}
        onCancel={nothing}
      />,
    ],
    [
      'misfiled',
      <MisfiledForm
        key="c"
        {...{ recordType: 'appointment', recordId: 'a1', patientId, what: 'Session' }}
        onDone={nothing}
        onClose={nothing}
      />,
    ],
    ['emergency-report', <EmergencyReport key="d" log={log} onDone={nothing} />],
  ])('%s', async (name, form) => {
    expect(await askedFor(form)).toMatchObject({ form: name, patientId });
  });
});
