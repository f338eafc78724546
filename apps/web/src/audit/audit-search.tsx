import { Button, NativeSelect, TextInput } from '@mantine/core';
import { actWords } from '@cairn/rules';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useStaff } from '../api/hooks';
import { useSession } from '../api/session';
import type { AuditLine } from '../api/types';
import { DataTable } from '../kit/data-table';
import { EmptyState } from '../kit/empty-state';
import { ErrorNote } from '../kit/error-note';
import { clockTime, fullDay } from '../kit/format';
import { PatientPicker } from '../kit/patient-picker';
import type { PickedPatient } from '../kit/patient-picker';
import { SkeletonRows } from '../kit/skeletons';
import { StatusMark } from '../kit/status-mark';
import styles from './audit.module.css';
import { downloadAudit } from './audit-csv';
import { auditQuery } from './audit-queries';
import type { AuditFilter } from './audit-queries';
import { instantsOf } from './span';

const acts = Object.entries(actWords)
  .map(([value, label]) => ({ value, label }))
  .sort((one, other) => one.label.localeCompare(other.label));

/** By person, colleague, act, outcome and day: whatever is chosen must all hold. Newest first. */
export function AuditSearch() {
  const { programmes, programmeId } = useSession();
  const zone = programmes.find(({ id }) => id === programmeId)?.zone ?? 'Etc/UTC';
  const staff = useStaff();
  const [patient, setPatient] = useState<PickedPatient | null>(null);
  const [staffId, setStaffId] = useState('');
  const [act, setAct] = useState('');
  const [outcome, setOutcome] = useState<'' | 'done' | 'refused'>('');
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const backwards = from !== '' && to !== '' && to < from;
  const filter: AuditFilter = {
    patientId: patient?.id,
    staffId: staffId || undefined,
    act: act || undefined,
    outcome: outcome || undefined,
    ...instantsOf(from, backwards ? '' : to, zone),
  };
  const found = useInfiniteQuery(auditQuery(filter));
  const lines = found.data?.pages.flatMap((page) => page.items) ?? [];

  return (
    <>
      <div className={styles.filters} role="search" aria-label="Search who looked">
        <PatientPicker label="Person" value={patient} onChange={setPatient} />
        <NativeSelect
          label="Colleague"
          value={staffId}
          onChange={(event) => setStaffId(event.currentTarget.value)}
          data={[
            { value: '', label: 'Anyone' },
            ...(staff.data ?? []).map(({ id, displayName }) => ({ value: id, label: displayName })),
          ]}
        />
        <NativeSelect
          label="What"
          value={act}
          onChange={(event) => setAct(event.currentTarget.value)}
          data={[{ value: '', label: 'Anything' }, ...acts]}
        />
        <NativeSelect
          label="Outcome"
          value={outcome}
          onChange={(event) => setOutcome(event.currentTarget.value as typeof outcome)}
          data={[
            { value: '', label: 'Done or refused' },
            { value: 'done', label: 'Done' },
            { value: 'refused', label: 'Refused attempts' },
          ]}
        />
        <TextInput label="From" type="date" value={from} onChange={(event) => setFrom(event.currentTarget.value)} />
        <TextInput
          label="To"
          type="date"
          value={to}
          error={backwards ? 'Before the first day' : undefined}
          onChange={(event) => setTo(event.currentTarget.value)}
        />
      </div>
      {found.isError ? (
        <ErrorNote error={found.error} onRetry={() => void found.refetch()} />
      ) : found.data === undefined ? (
        <SkeletonRows label="Searching" />
      ) : (
        <>
          <div className={styles.found}>
            <DataTable<AuditLine>
              label="Who looked, newest first"
              rows={lines}
              rowKey={(line) => line.id}
              columns={columns}
              empty={
                <EmptyState title="Nothing found.">
                  Nobody did this in that time. Take away a filter, or choose an earlier first day.
                </EmptyState>
              }
            />
          </div>
          <div className={styles.bar}>
            {found.hasNextPage && (
              <Button variant="default" loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
                Load older
              </Button>
            )}
            <span className="dim">
              {found.hasNextPage
                ? `More than ${lines.length} lines`
                : lines.length === 1
                  ? '1 line'
                  : `${lines.length} lines`}
            </span>
            <Button variant="default" onClick={() => void found.refetch()} loading={found.isRefetching}>
              Search again
            </Button>
            <Export filter={filter} />
          </div>
        </>
      )}
    </>
  );
}

function Export({ filter }: { filter: AuditFilter }) {
  const [state, setState] = useState<{ busy: boolean; error: unknown }>({ busy: false, error: null });
  const run = (): void => {
    setState({ busy: true, error: null });
    downloadAudit(filter).then(
      () => setState({ busy: false, error: null }),
      (error: unknown) => setState({ busy: false, error }),
    );
  };
  return (
    <>
      <Button variant="default" loading={state.busy} onClick={run}>
        Export all of it (CSV)
      </Button>
      <span className="dim small">The file carries your name and the time.</span>
      <ErrorNote error={state.error} onRetry={run} />
    </>
  );
}

const refusedWords: Readonly<Record<string, string>> = {
  'permission.denied': 'Refused: not in their role',
  'chart.restricted': 'Refused: restricted chart',
  'chart.own': 'Refused: their own chart',
  'patient.not-found': 'Refused: not here',
  'not-found': 'Refused: not here',
};

const columns = [
  {
    key: 'at',
    header: 'When',
    width: '11rem',
    render: (line: AuditLine) => (
      <time dateTime={line.at}>
        {fullDay(line.at)}, {clockTime(line.at)}
      </time>
    ),
  },
  {
    key: 'staff',
    header: 'Who',
    rowHeader: true,
    render: (line: AuditLine) => (
      <span className={styles.whole}>{line.staff?.displayName ?? <span className="dim">Cairn</span>}</span>
    ),
  },
  { key: 'act', header: 'What', render: (line: AuditLine) => line.actInWords },
  {
    key: 'patient',
    header: 'Whose record',
    render: (line: AuditLine) =>
      line.patient === null ? (
        <span className="dim">Nobody’s</span>
      ) : (
        <Link to="/patients/$id/who-looked" params={{ id: line.patient.id }} className={styles.whole}>
          {line.patient.displayName} <span className="dim tabular">No. {line.patient.number}</span>
        </Link>
      ),
  },
  {
    key: 'outcome',
    header: 'Outcome',
    render: (line: AuditLine) =>
      line.outcome === 'done' ? (
        'Done'
      ) : (
        <StatusMark meaning="soon" quiet>
          {line.act === 'reminder.send'
            ? 'Not sent'
            : (refusedWords[line.code ?? ''] ?? `Refused${line.code === null ? '' : `: ${line.code}`}`)}
        </StatusMark>
      ),
  },
  {
    key: 'address',
    header: 'From',
    render: (line: AuditLine) => <span className="dim tabular">{line.address ?? ''}</span>,
  },
];
