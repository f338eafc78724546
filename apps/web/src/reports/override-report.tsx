import { holdKinds } from '@cairn/rules';
import type { HoldKind } from '@cairn/rules';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { DataTable } from '../kit/data-table';
import type { Column } from '../kit/data-table';
import { EmptyState } from '../kit/empty-state';
import { ErrorNote } from '../kit/error-note';
import { count, dayAndTime, shortDay } from '../kit/format';
import { Panel } from '../kit/panel';
import { SkeletonPanel } from '../kit/skeletons';
import { StatusMark } from '../kit/status-mark';
import { wordFor } from '../kit/words';
import { Definition } from './definition';
import { type OverrideLine, type OverrideReport, useOverrides } from './override-api';
import { ReviewPanel } from './override-review';
import styles from './reports.module.css';

/** where somebody went on in spite of a rule, how often, and who looked at it since. */
export function OverrideFigures(props: { from?: string | undefined; to?: string | undefined; defined: boolean }) {
  const report = useOverrides(props.from, props.to);
  if (report.isError) return <ErrorNote error={report.error} onRetry={() => void report.refetch()} />;
  if (report.data === undefined) return <SkeletonPanel lines={8} label="Counting" />;
  const { data } = report;
  return (
    <>
      {props.defined && <Definition definition={data.definition} asOf={data.asOf} ranAt={data.ranAt} />}
      {data.total > 0 && <ReviewPanel report={data} />}
      {data.total === 0 ? (
        <Panel>
          <EmptyState title="Nobody went on in spite of a rule in these days.">
            {shortDay(data.from)} to {shortDay(data.to)}. Choose other days to look back.
          </EmptyState>
        </Panel>
      ) : (
        <div className={styles.pair}>
          <Counts title="By rule" header="Rule" rows={data.byRule.map((row) => ({ ...row, name: row.ruleId }))} />
          <Counts
            title="By person"
            header="Person"
            rows={data.byPerson.map((row) => ({ ...row, name: row.displayName }))}
          />
        </div>
      )}
      {data.rows.length > 0 && <Lines report={data} />}
      {data.view === 'counts' && data.total > 0 && (
        <p className="dim">You see counts. The medical director sees each override with its reason.</p>
      )}
      <Holds report={data} />
    </>
  );
}

interface Counted {
  readonly name: string;
  readonly count: number;
  readonly unreviewed: number;
}

function Counts({ title, header, rows }: { title: string; header: string; rows: readonly Counted[] }) {
  const most = Math.max(1, ...rows.map((row) => row.count));
  return (
    <Panel title={title} flush>
      <DataTable
        label={`Overrides ${title.toLowerCase()}`}
        rows={rows}
        rowKey={({ name }) => name}
        columns={[
          { key: 'name', header, rowHeader: true, render: ({ name }) => name },
          {
            key: 'bar',
            header: <span className="visually-hidden">Share</span>,
            width: '40%',
            render: (row) => (
              <span aria-hidden="true" className={styles.bar} style={{ width: `${(row.count / most) * 100}%` }} />
            ),
          },
          { key: 'count', header: 'Overrides', align: 'right', render: (row) => row.count },
          { key: 'open', header: 'Not reviewed', align: 'right', render: (row) => row.unreviewed },
        ]}
      />
    </Panel>
  );
}

function Lines({ report }: { report: OverrideReport }) {
  const full = report.view === 'full';
  const columns: readonly Column<OverrideLine>[] = [
    {
      key: 'at',
      header: 'When',
      width: '10rem',
      render: ({ at }) => <span className="tabular">{dayAndTime(at)}</span>,
    },
    {
      key: 'rule',
      header: 'Rule',
      width: '6rem',
      rowHeader: true,
      render: ({ ruleId, about }) => (
        <>
          {ruleId} <span className="dim small">{about}</span>
        </>
      ),
    },
    {
      key: 'why',
      header: 'Reason',
      render: ({ reasonCode, reasonText, deviation, voided }) => (
        <>
          {reasonText ?? <span className="dim">Stays in the chart</span>}{' '}
          <span className="dim small">
            {[
              wordFor('override', reasonCode).toLowerCase(),
              deviation ? 'deviation note' : null,
              voided ? 'dose voided' : null,
            ]
              .filter((part) => part !== null)
              .join(', ')}
          </span>
        </>
      ),
    },
    {
      key: 'by',
      header: 'By',
      render: ({ by, role }) => (
        <>
          {by?.displayName ?? 'Nobody here'} <span className="dim small">{wordFor('role', role)}</span>
        </>
      ),
    },
    { key: 'person', header: 'Person', render: ({ patient }) => personOf(patient, full) },
    {
      key: 'reviewed',
      header: 'Reviewed',
      width: '8rem',
      render: ({ reviewed }) =>
        reviewed === null ? (
          <StatusMark meaning="soon" quiet>
            Not yet
          </StatusMark>
        ) : (
          <span className="small">
            {reviewed.by}, {shortDay(reviewed.at)}
          </span>
        ),
    },
  ];
  return (
    <Panel title="Each override" meta={count(report.rows.length, 'override')} flush>
      <DataTable
        label="Overrides"
        columns={columns}
        rows={report.rows}
        rowKey={({ recordId, ruleId, at, by }) => `${recordId} ${ruleId} ${at} ${by?.id ?? ''}`}
      />
    </Panel>
  );
}

function personOf({ id, number, displayName }: OverrideLine['patient'], full: boolean): ReactNode {
  const words = <span className="tabular">No. {number}</span>;
  if (!full || id === null) return words;
  return (
    <>
      <Link to="/patients/$id" params={{ id }}>
        {displayName}
      </Link>{' '}
      <span className="dim small">{words}</span>
    </>
  );
}

/** how many flags of each kind were placed, and how long they stood. */
function Holds({ report: { holds } }: { report: OverrideReport }) {
  if (holds.length === 0) return null;
  return (
    <Panel title="Flags and holds" meta="by the day on which they were placed" flush>
      <DataTable
        label="Flags and holds by kind"
        rows={holds}
        rowKey={({ kind }) => kind}
        columns={[
          {
            key: 'kind',
            header: 'Kind',
            rowHeader: true,
            render: ({ kind }) => holdKinds[kind as HoldKind]?.label ?? kind,
          },
          { key: 'placed', header: 'Placed', align: 'right', render: ({ placed }) => placed },
          { key: 'blocking', header: 'Stopped a dose', align: 'right', render: ({ blocking }) => blocking },
          { key: 'cleared', header: 'Cleared by someone', align: 'right', render: ({ cleared }) => cleared },
          {
            key: 'minutes',
            header: 'Median time to clear',
            align: 'right',
            render: ({ medianMinutes }) =>
              medianMinutes === null ? <span className="dim">–</span> : minutesWords(medianMinutes),
          },
        ]}
      />
    </Panel>
  );
}

export function minutesWords(minutes: number): string {
  if (minutes < 90) return `${minutes} min`;
  return minutes < 48 * 60 ? `${Math.round(minutes / 60)} h` : `${Math.round(minutes / 1440)} days`;
}
