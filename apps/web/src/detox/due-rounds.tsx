import { Link } from '@tanstack/react-router';
import { monitoringSettings } from '@cairn/rules';
import { useMay } from '../api/session';
import { EmptyState } from '../kit/empty-state';
import { ErrorNote } from '../kit/error-note';
import { clockTime, count } from '../kit/format';
import { Panel } from '../kit/panel';
import { SkeletonRows } from '../kit/skeletons';
import { StatusMark } from '../kit/status-mark';
import styles from './detox.module.css';
import { type RoundRow, type Rounds, useDueRounds } from './withdrawal-api';
import { dueWords, pressMeaning } from './words';

/**
 * Who is monitored and lies in no bed, the most pressing first: the board shows the others. Each name leads to the chart, where the
 * check is recorded. `alone`: there is no bed board beside it, so it also says that there is nobody.
 */
export function DueRounds({ alone = false }: { alone?: boolean }) {
  const may = useMay();
  const rounds = useDueRounds(may('withdrawal.rounds'));
  if (!may('withdrawal.rounds')) return null;
  const data = rounds.data && { ...rounds.data, rows: rounds.data.rows.filter(({ bed }) => bed === null) };
  const isNobody = data === undefined ? !rounds.isError : data.rows.length === 0 && data.hidden === 0;
  if (isNobody && !alone) return null;
  return (
    <Panel title="Monitored without a bed" meta={data === undefined ? undefined : metaOf(data)} flush>
      {rounds.isError && <ErrorNote error={rounds.error} onRetry={() => void rounds.refetch()} />}
      {rounds.isPending && <SkeletonRows rows={3} />}
      {data !== undefined && isNobody && (
        <EmptyState title="Nobody is monitored.">
          A prescriber orders monitoring in the chart under Withdrawal; checks become due from then on.
        </EmptyState>
      )}
      {data !== undefined && data.rows.length > 0 && (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Person</th>
              <th scope="col">Setting</th>
              <th scope="col">Due</th>
            </tr>
          </thead>
          <tbody>
            {data.rows.map((row) => (
              <Line key={row.patientId} row={row} now={data.now} />
            ))}
          </tbody>
        </table>
      )}
      {data !== undefined && data.hidden > 0 && (
        <p className={`dim small ${styles.foot}`}>
          {count(data.hidden, 'person', 'people')} with a restricted chart: open the chart with a reason to see what is
          due.
        </p>
      )}
    </Panel>
  );
}

function Line({ row, now }: { row: RoundRow; now: string }) {
  // What lies far ahead is not of this round; without anything nearer the next one is named.
  const soon = row.items.filter(
    ({ state, dueAt }) => state !== 'ahead' || (dueAt !== null && withinTheHour(dueAt, now)),
  );
  const shown = soon.length > 0 ? soon : row.items.slice(0, 1);
  return (
    <tr>
      <th scope="row">
        <Link to="/patients/$id" params={{ id: row.patientId }}>
          {row.displayName}
        </Link>{' '}
        <span className="dim small tabular">{row.number}</span>
      </th>
      <td className="dim">{monitoringSettings[row.setting]}</td>
      <td>
        <ul className={styles.due}>
          {shown.map((item) => (
            <li key={`${item.what} ${item.why} ${item.aboutId ?? ''}`}>
              <StatusMark meaning={item.what === 'call' ? 'needs' : pressMeaning[item.state]} quiet>
                {dueWords(item, now)}
              </StatusMark>
            </li>
          ))}
          {shown.length === 0 && <li className="dim">Nothing is due by the order</li>}
        </ul>
      </td>
    </tr>
  );
}

const withinTheHour = (at: string, now: string): boolean => Date.parse(at) - Date.parse(now) <= 3_600_000;

function metaOf({ rows, now }: Rounds): string {
  const late = rows.filter(({ items }) => items.some(({ state }) => state === 'late')).length;
  const due = rows.filter(({ items }) => items.some(({ state }) => state === 'due')).length;
  return `${late} late, ${due} due, as of ${clockTime(now)}`;
}
