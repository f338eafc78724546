import { severityMarks } from '../alerts/alert-words';
import type { BoardRow } from '../api/types';
import { DataTable } from '../kit/data-table';
import type { Column } from '../kit/data-table';
import { DoseAmount, productWords } from '../kit/dose-amount';
import { dayIn, dayOf, daysBetween, fromToday, shortDay } from '../kit/format';
import { StatusMark } from '../kit/status-mark';
import { Strip } from '../kit/strip';
import { stateWords, wordFor } from '../kit/words';
import styles from './board.module.css';
import { bandOf } from './need';

/** One row a person, no paging: seventy rows are one tab stop and are walked with j and k. */
export function BoardTable(props: {
  rows: readonly BoardRow[];
  endOfToday: number;
  onOpen: (row: BoardRow) => void;
  onActive: (row: BoardRow) => void;
}) {
  const today = dayIn(undefined);
  const columns: Column<BoardRow>[] = [
    {
      key: 'person',
      header: 'Person',
      width: '18%',
      rowHeader: true,
      render: (row) => (
        <span className={styles.person}>
          {row.alert === null || row.alert.severity === 'warn' || row.alert.severity === 'info' ? (
            <StatusMark meaning={bandOf(row, props.endOfToday)} bare />
          ) : (
            <StatusMark meaning={severityMarks[row.alert.severity].meaning} bare>
              {severityMarks[row.alert.severity].word} alert: {row.alert.label}
            </StatusMark>
          )}
          <span className={styles.name} title={row.displayName}>
            {row.displayName}
          </span>
          <span className={styles.number}>{row.number}</span>
        </span>
      ),
    },
    { key: 'due', header: 'Next due', width: '21.5%', render: (row) => <Due row={row} today={today} /> },
    { key: 'use', header: 'Tests', width: '6.9rem', render: (row) => <Strip kind="use" pattern={row.useStrip} /> },
    {
      key: 'attendance',
      header: 'Sessions',
      width: '7.9rem',
      render: (row) => <Strip kind="attendance" pattern={row.attendanceStrip} />,
    },
    {
      key: 'stage',
      header: 'Stage and level',
      width: '18%',
      render: (row) => (
        <span className={styles.cut} title={stageWords(row)}>
          {stageWords(row)}
        </span>
      ),
    },
    {
      key: 'medication',
      header: 'Medication',
      render: (row) =>
        row.product === null ? (
          <span className="dim">{stateWords('moud', row.moud ?? 'not_started')}</span>
        ) : (
          <span className={styles.medication}>
            <span className={styles.cut}>{productWords[row.product]?.short ?? row.product}</span>
            {row.doseMcg !== null && <DoseAmount mcg={row.doseMcg} />}
          </span>
        ),
    },
    {
      key: 'contact',
      header: 'Contact',
      width: '5rem',
      align: 'right',
      render: (row) =>
        row.lastContact === null ? (
          <span className="dim">none yet</span>
        ) : (
          <span
            className={daysBetween(row.lastContact, today) > 14 ? styles.long : 'dim'}
            title={shortDay(row.lastContact)}
          >
            {ago(daysBetween(row.lastContact, today))}
          </span>
        ),
    },
  ];
  return (
    <div data-board>
      <DataTable
        label="Caseload"
        columns={columns}
        rows={props.rows}
        rowKey={(row) => row.patientId}
        onOpen={props.onOpen}
        onActive={props.onActive}
      />
    </div>
  );
}

function ago(days: number): string {
  return days <= 0 ? 'today' : `${days} d ago`;
}

function stageWords(row: BoardRow): string {
  const level = stateWords('placement', row.placement ?? 'none');
  return row.main === 'admitted' || row.main === null
    ? level
    : `${wordFor('main', row.main)}, ${level.charAt(0).toLowerCase()}${level.slice(1)}`;
}

/** The reason is in the line under the table for the row in focus, so that a row stays one stop. */
function Due({ row, today }: { row: BoardRow; today: string }) {
  if (row.alert?.severity === 'critical') return <StatusMark meaning="needs">{row.alert.label}</StatusMark>;
  if (row.missedDoses > 0)
    return (
      <StatusMark meaning="needs" quiet>
        {row.missedDoses} missed {row.missedDoses === 1 ? 'dose' : 'doses'}
      </StatusMark>
    );
  if (row.due === null) return <span className="dim">Nothing due</span>;
  const day = dayOf(row.due.dueAt);
  const late = daysBetween(day, today);
  const when = row.due.overdue ? (late > 0 ? `${late} d late` : 'late') : fromToday(day, today);
  return (
    <span className={styles.due}>
      <span className={styles.dueLabel} title={row.due.label}>
        {row.due.label}
      </span>
      <span className={row.due.overdue ? styles.overdue : 'dim'}>{when}</span>
    </span>
  );
}
