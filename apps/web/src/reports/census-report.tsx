import { useCensus } from '../api/hooks';
import type { CensusReport } from '../api/types';
import { DataTable } from '../kit/data-table';
import type { Column } from '../kit/data-table';
import { EmptyState } from '../kit/empty-state';
import { ErrorNote } from '../kit/error-note';
import { FigureWithTable } from '../kit/figure-with-table';
import { count, fullDay } from '../kit/format';
import { Panel } from '../kit/panel';
import { SkeletonPanel } from '../kit/skeletons';
import { StatusMark } from '../kit/status-mark';
import { Bars } from './bars';
import { Definition } from './definition';
import styles from './reports.module.css';

type Row = CensusReport['rows'][number];

/** people by level of care, and how the number came about. */
export function CensusFigures({ asOf, defined }: { asOf: string; defined: boolean }) {
  const report = useCensus(asOf);
  if (report.isError) return <ErrorNote error={report.error} onRetry={() => void report.refetch()} />;
  if (report.data === undefined) return <SkeletonPanel lines={8} label="Counting" />;
  const { rows, definition, ranAt, flow } = report.data;
  const { active, openInactive: other } = report.data.total;
  const columns: Column<Row>[] = [
    { key: 'level', header: 'Level of care', rowHeader: true, render: (row) => row.label },
    { key: 'active', header: 'Active', align: 'right', render: (row) => row.active },
    {
      key: 'share',
      header: 'Share',
      align: 'right',
      render: (row) => (active === 0 ? '' : `${Math.round((row.active / active) * 100)} %`),
    },
    { key: 'other', header: 'Other open', align: 'right', render: (row) => row.openInactive },
  ];
  return (
    <>
      {defined && <Definition definition={definition} asOf={report.data.asOf} ranAt={ranAt} />}
      <Panel title="How the number came about" meta={`${fullDay(flow.from)} to ${fullDay(flow.to)}`}>
        <ol className={styles.flow} aria-label="Start, came in, went out, end">
          <Step label="Start" value={flow.start} />
          <Step sign="+" label="Came in" value={flow.in} />
          <Step sign="−" label="Went out" value={flow.out} />
          <Step sign="=" label="End" value={flow.end} />
          <li>
            <StatusMark meaning={flow.reconciles ? 'fine' : 'needs'}>
              {flow.reconciles ? 'It adds up' : `It does not add up: ${flow.start + flow.in - flow.out} expected`}
            </StatusMark>
          </li>
        </ol>
      </Panel>
      <Panel>
        {active + other === 0 ? (
          <EmptyState title="Nobody was in care on this day.">
            Figures begin with the first person who is admitted. Choose another day to look back.
          </EmptyState>
        ) : (
          <FigureWithTable
            title="Census by level of care"
            words={`${count(active, 'person', 'people')} active at ${count(rows.filter((row) => row.active > 0).length, 'level')} of care.`}
            chart={<Bars label="Census by level of care; the table holds the same numbers" bars={rows} />}
            table={
              <DataTable
                label="Census by level of care"
                columns={columns}
                rows={rows}
                rowKey={(row) => row.level}
                footer={['Together', active, '', other]}
              />
            }
          />
        )}
      </Panel>
    </>
  );
}

function Step(props: { label: string; value: number; sign?: string }) {
  return (
    <li className={styles.step}>
      {props.sign !== undefined && (
        <span className={styles.sign} aria-hidden="true">
          {props.sign}
        </span>
      )}
      <span>
        <span className={styles.figure}>{props.value}</span>
        <span className="dim"> {props.label.toLowerCase()}</span>
      </span>
    </li>
  );
}
