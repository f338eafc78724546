import { Button } from '@mantine/core';
import { useOrders } from '../api/hooks';
import type { Chart, MedicationOrder, OrderState } from '../api/types';
import { DataTable } from '../kit/data-table';
import type { Column } from '../kit/data-table';
import { DoseAmount, productWords } from '../kit/dose-amount';
import { EmptyState } from '../kit/empty-state';
import { ErrorNote } from '../kit/error-note';
import { count, fullDay, milligrams } from '../kit/format';
import { KeyHint } from '../kit/key-hint';
import { Panel } from '../kit/panel';
import { SkeletonRows } from '../kit/skeletons';
import { StatusMark } from '../kit/status-mark';
import type { Meaning } from '../kit/theme';
import { countsOf, runsOf } from './dose-days';
import styles from './chart.module.css';
import { DoseStrip } from './dose-strip';
import { frequencyWords } from './order-draft';

const stateMarks: Record<OrderState, { word: string; meaning: Meaning }> = {
  active: { word: 'In force', meaning: 'fine' },
  upcoming: { word: 'Begins later', meaning: 'info' },
  expired: { word: 'Expired', meaning: 'soon' },
  stopped: { word: 'Stopped', meaning: 'info' },
};

/** Doses of the last six weeks and the orders behind them. */
export function MedicationSection(props: {
  chart: Chart;
  onNew: (() => void) | null;
  onStop: ((order: MedicationOrder) => void) | null;
}) {
  const orders = useOrders(props.chart.banner.id);
  const { given, without } = countsOf(props.chart.doseStrip);
  const runs = runsOf(props.chart.doseStrip).filter((run) => run.doseMcg !== null);
  const columns: Column<MedicationOrder>[] = [
    {
      key: 'state',
      header: 'State',
      render: (order) => (
        <StatusMark meaning={stateMarks[order.state].meaning} quiet>
          {stateMarks[order.state].word}
        </StatusMark>
      ),
    },
    {
      key: 'product',
      header: 'Medication',
      rowHeader: true,
      render: (order) => (
        <>
          {productWords[order.product].short}{' '}
          <span className="dim small">{frequencyWords[order.frequency].toLowerCase()}</span>
        </>
      ),
    },
    {
      key: 'dose',
      header: 'Dose',
      align: 'right',
      render: (order) => <DoseAmount mcg={order.doseMcg} portions={order.portions} />,
    },
    {
      key: 'days',
      header: 'Days',
      render: (order) => (
        <span className={styles.day}>{daysWords(order.startsOn, order.endsOn ?? order.expiresOn)}</span>
      ),
    },
    {
      key: 'by',
      header: 'Signed by',
      render: (order) => order.signedBy?.displayName ?? <span className="dim">{order.endReason ?? 'history'}</span>,
    },
    {
      key: 'act',
      header: <span className="visually-hidden">Act</span>,
      align: 'right',
      render: (order) =>
        props.onStop !== null &&
        (order.state === 'active' || order.state === 'upcoming') && (
          <Button
            variant="subtle"
            size="compact-xs"
            onClick={() => props.onStop?.(order)}
            aria-label={`Stop ${productWords[order.product].short} ${milligrams(order.doseMcg)} mg`}
          >
            Stop
          </Button>
        ),
    },
  ];
  return (
    <>
      <Panel
        title="Doses, last 42 days"
        meta={given === 0 ? undefined : `${count(given, 'day')} with a dose, ${count(without, 'day')} without`}
      >
        <DoseStrip days={props.chart.doseStrip} />
        {runs.length > 0 && (
          <details className="small">
            <summary className="dim">As a table</summary>
            <ul style={{ margin: 0 }}>
              {runsOf(props.chart.doseStrip).map((run) => (
                <li key={run.from} className="tabular">
                  {fullDay(run.from)} to {fullDay(run.to)}:{' '}
                  {run.doseMcg === null ? 'no dose recorded' : `${milligrams(run.doseMcg)} mg`} (
                  {count(run.days, 'day')})
                </li>
              ))}
            </ul>
          </details>
        )}
      </Panel>
      <Panel
        title="Orders"
        flush
        actions={
          props.onNew !== null && (
            <Button size="xs" variant="default" onClick={props.onNew} rightSection={<KeyHint keys="o" />}>
              New order
            </Button>
          )
        }
      >
        {orders.isError ? (
          <ErrorNote error={orders.error} onRetry={() => void orders.refetch()} />
        ) : orders.data === undefined ? (
          <SkeletonRows rows={2} />
        ) : (
          <DataTable
            label="Medication orders"
            columns={columns}
            rows={orders.data}
            rowKey={(order) => order.id}
            empty={
              <EmptyState title="No order yet.">
                {props.onNew === null
                  ? 'A prescriber writes the first one here.'
                  : 'Write the first one with O. Assessment and counseling are no condition for it.'}
              </EmptyState>
            }
          />
        )}
      </Panel>
    </>
  );
}

/** `23 Sep to 12 Dec 2026`: the year once where it is one year. */
function daysWords(from: string, to: string): string {
  const first = fullDay(from);
  return `${from.slice(0, 4) === to.slice(0, 4) ? first.slice(0, -5) : first} to ${fullDay(to)}`;
}
