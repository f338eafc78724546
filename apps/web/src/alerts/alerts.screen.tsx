import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useMay } from '../api/session';
import { DataTable } from '../kit/data-table';
import type { Column } from '../kit/data-table';
import { EmptyState } from '../kit/empty-state';
import { ErrorNote } from '../kit/error-note';
import { clockTime, count, dayAndTime, readable } from '../kit/format';
import { PageHeader } from '../kit/page-header';
import { Panel } from '../kit/panel';
import { SegmentedControl } from '../kit/segmented';
import { SkeletonRows } from '../kit/skeletons';
import { StatusMark } from '../kit/status-mark';
import { severityMarks } from './alert-words';
import { type AlertLine, useAlertList } from './alerts-api';
import styles from './alerts.module.css';

const columns: Column<AlertLine>[] = [
  {
    key: 'severity',
    header: 'Severity',
    width: '7.5rem',
    render: ({ severity }) => (
      <StatusMark meaning={severityMarks[severity].meaning} quiet={severity !== 'critical'}>
        {severityMarks[severity].word}
      </StatusMark>
    ),
  },
  {
    key: 'person',
    header: 'Person',
    width: '17%',
    rowHeader: true,
    render: ({ displayName, number }) => (
      <span>
        {displayName} <span className="dim">{number}</span>
      </span>
    ),
  },
  {
    key: 'what',
    header: 'Alert',
    render: ({ label, why, acknowledged, quiet }) => (
      <span className={styles.what}>
        <strong>{label}</strong> {readable(why)}
        {quiet && acknowledged !== null && <span className="dim"> Seen by {acknowledged.by ?? 'someone'}</span>}
      </span>
    ),
  },
  {
    key: 'clears',
    header: 'Clears when',
    width: '22%',
    render: ({ clearsWhen }) => <span className="dim">{readable(clearsWhen)}</span>,
  },
  {
    key: 'since',
    header: 'Since',
    width: '8.5rem',
    align: 'right',
    render: ({ raisedAt }) => <span className="dim">{dayAndTime(raisedAt)}</span>,
  },
];

/** What goes to whoever is on duty, critical first, while it happens. */
export function AlertsScreen() {
  const list = useAlertList();
  const may = useMay();
  const navigate = useNavigate();
  const [shown, setShown] = useState<'mine' | 'all'>('mine');
  const all = list.data?.items ?? [];
  const loud = all.filter(({ quiet, mine }) => mine && !quiet);
  const rows = shown === 'mine' ? loud : all;
  const open = (row: AlertLine): void =>
    may('chart.read')
      ? void navigate({ to: '/patients/$id', params: { id: row.patientId } })
      : void navigate({ to: '/patients/$id/details', params: { id: row.patientId } });
  const critical = loud.filter(({ severity }) => severity === 'critical').length;
  return (
    <div className={styles.screen}>
      <PageHeader
        title="Alerts"
        meta={
          list.data === undefined
            ? undefined
            : `${count(loud.length, 'alert')} for you, as of ${clockTime(list.data.asOf)}`
        }
        actions={
          <SegmentedControl
            aria-label="Which alerts"
            value={shown}
            onChange={(value) => setShown(value === 'all' ? 'all' : 'mine')}
            data={[
              { value: 'mine', label: 'For me' },
              { value: 'all', label: `All (${all.length})` },
            ]}
          />
        }
      >
        {critical > 0 && <StatusMark meaning="needs">{count(critical, 'critical alert')}</StatusMark>}
      </PageHeader>
      {list.isError && <ErrorNote error={list.error} onRetry={() => void list.refetch()} />}
      {list.data === undefined ? (
        !list.isError && <SkeletonRows rows={10} label="Loading the alerts" />
      ) : (
        <Panel flush>
          <DataTable
            label="Alerts"
            columns={columns}
            rows={rows}
            rowKey={(row) => `${row.patientId} ${row.alert} ${row.cause}`}
            onOpen={open}
            empty={
              <EmptyState title="No alert stands for you.">
                {shown === 'mine' && all.length > 0
                  ? 'The rest was acknowledged or is a colleague’s. Choose All to see it.'
                  : 'What happens shows up here by itself.'}
              </EmptyState>
            }
          />
        </Panel>
      )}
      {list.data !== undefined && list.data.overdueClocks > 0 && (
        <p className="dim small">
          {count(list.data.overdueClocks, 'clock')} of {count(list.data.peopleWithOverdue, 'person', 'people')} ran out.{' '}
          {may('board.read') && <Link to="/board">They stand on the boards</Link>}
        </p>
      )}
    </div>
  );
}
