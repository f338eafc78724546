import { Button } from '@mantine/core';
import { useOrders } from '../api/hooks';
import type { Chart, MedicationOrder, OrderState } from '../api/types';
import { DataTable } from '../kit/data-table';
import type { Column } from '../kit/data-table';
import { DoseAmount, productWords } from '../kit/dose-amount';
import { EmptyState } from '../kit/empty-state';
import { ErrorNote } from '../kit/error-note';
import { milligrams } from '../kit/format';
import { KeyHint } from '../kit/key-hint';
import { Panel } from '../kit/panel';
import { SkeletonRows } from '../kit/skeletons';
import { DoseHistoryPanel } from '../mat/dose-history-panel';
import { OrderSigner, OrderStateMark, OrderWords } from './order-lines';
import { useCosign } from './use-cosign';

const canStop: ReadonlySet<OrderState> = new Set(['active', 'upcoming', 'pending_cosign', 'on_hold', 'on_hold_missed']);

/** Doses over time and the orders behind them. */
export function MedicationSection(props: {
  chart: Chart;
  onNew: (() => void) | null;
  onStop: ((order: MedicationOrder) => void) | null;
}) {
  const orders = useOrders(props.chart.banner.id);
  const cosign = useCosign(orders.data ?? []);
  const columns: Column<MedicationOrder>[] = [
    {
      key: 'state',
      header: 'State',
      render: (order) => <OrderStateMark order={order} />,
    },
    {
      key: 'product',
      header: 'Medication',
      rowHeader: true,
      render: (order) => <OrderWords order={order} />,
    },
    {
      key: 'dose',
      header: 'Dose',
      align: 'right',
      render: (order) => <DoseAmount mcg={order.doseMcg} portions={order.portions} />,
    },
    {
      key: 'by',
      header: 'Signed by',
      render: (order) => <OrderSigner order={order} />,
    },
    {
      key: 'act',
      header: <span className="visually-hidden">Act</span>,
      align: 'right',
      render: (order) => (
        <>
          {cosign.may(order) && (
            <Button
              size="compact-xs"
              loading={cosign.pending}
              onClick={() => cosign.run(order)}
              rightSection={cosign.first?.id === order.id && <KeyHint keys="c" />}
            >
              Co-sign
            </Button>
          )}
          {props.onStop !== null && canStop.has(order.state) && (
            <Button
              variant="subtle"
              size="compact-xs"
              onClick={() => props.onStop?.(order)}
              aria-label={`Stop ${productWords[order.product].short} ${milligrams(order.doseMcg)} mg`}
            >
              Stop
            </Button>
          )}
        </>
      ),
    },
  ];
  return (
    <>
      <Panel>
        <DoseHistoryPanel patientId={props.chart.banner.id} />
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
        {cosign.error !== null && <ErrorNote error={cosign.error} />}
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
