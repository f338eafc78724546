import { Link } from '@tanstack/react-router';
import { useCaseload } from '../api/hooks';
import { useMay } from '../api/session';
import type { CaseloadReport } from '../api/types';
import { DataTable } from '../kit/data-table';
import type { Column } from '../kit/data-table';
import { EmptyState } from '../kit/empty-state';
import { ErrorNote } from '../kit/error-note';
import { FigureWithTable } from '../kit/figure-with-table';
import { count } from '../kit/format';
import { Panel } from '../kit/panel';
import { SkeletonPanel } from '../kit/skeletons';
import { StatusMark } from '../kit/status-mark';
import { wordFor } from '../kit/words';
import { Bars } from './bars';
import { Definition } from './definition';

type Row = CaseloadReport['rows'][number];

const nameOf = (row: Row): string => (row.staffId === null ? 'Nobody assigned' : row.counselor);

/** R-370: how many people each counselor has. */
export function CaseloadFigures({ asOf, defined }: { asOf: string; defined: boolean }) {
  const report = useCaseload(asOf);
  const openable = useMay()('board.read');
  if (report.isError) return <ErrorNote error={report.error} onRetry={() => void report.refetch()} />;
  if (report.data === undefined) return <SkeletonPanel lines={8} label="Counting" />;
  const { rows, definition, ranAt } = report.data;
  const { active, openInactive: other } = report.data.total;
  const { weighted } = report.data.total;
  const counselors = rows.filter((row) => row.staffId !== null);
  const alone = rows.find((row) => row.staffId === null);
  const people = (row: Row) =>
    openable && row.staffId !== null && row.active > 0 ? (
      <Link
        to="/board"
        search={{ staff: row.staffId }}
        aria-label={`${row.active} people of ${row.counselor}: open the list`}
      >
        {row.active}
      </Link>
    ) : (
      row.active
    );
  const columns: Column<Row>[] = [
    { key: 'counselor', header: 'Counselor', rowHeader: true, render: nameOf },
    { key: 'active', header: 'Active', align: 'right', render: people },
    { key: 'weighted', header: 'Weighted', align: 'right', render: (row) => row.weighted.toFixed(1) },
    { key: 'room', header: 'Limit', render: (row) => <Room of={row.room} /> },
    { key: 'other', header: 'Other open', align: 'right', render: (row) => row.openInactive },
    { key: 'states', header: 'By state', render: (row) => <span className="dim small">{states(row.byState)}</span> },
  ];
  return (
    <>
      {defined && <Definition definition={definition} asOf={report.data.asOf} ranAt={ranAt} />}
      <Panel>
        {active + other === 0 ? (
          <EmptyState title="Nobody was in care on this day.">
            Figures begin with the first person who is admitted. Choose another day to look back.
          </EmptyState>
        ) : (
          <FigureWithTable
            title="Caseload per counselor"
            words={`${count(active, 'person', 'people')} active with ${count(counselors.length, 'counselor')}${alone !== undefined && alone.active > 0 ? `, ${alone.active} with nobody assigned` : ''}.`}
            chart={
              <Bars
                label="Caseload per counselor; the table holds the same numbers"
                bars={rows.map((row) => ({ label: nameOf(row), active: row.active, openInactive: row.openInactive }))}
              />
            }
            table={
              <DataTable
                label="Caseload per counselor"
                columns={columns}
                rows={rows}
                rowKey={(row) => row.staffId ?? 'nobody'}
                footer={['Together', active, weighted.toFixed(1), '', other, '']}
              />
            }
          />
        )}
      </Panel>
    </>
  );
}

/** Words where there is something to do: nothing is said of who has room. */
function Room({ of }: { of: Row['room'] }) {
  if (of === 'full')
    return (
      <StatusMark meaning="needs" quiet>
        Reached
      </StatusMark>
    );
  return of === 'near' ? (
    <StatusMark meaning="soon" quiet>
      Close
    </StatusMark>
  ) : null;
}

function states(byState: Row['byState']): string {
  return Object.entries(byState)
    .filter(([, n]) => n > 0)
    .map(([state, n]) => `${n} ${wordFor('main', state).toLowerCase()}`)
    .join(', ');
}
