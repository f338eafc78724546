import { Button } from '@mantine/core';
import { movementKinds } from '@cairn/rules';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useMay } from '../api/session';
import { DataTable } from '../kit/data-table';
import { EmptyState } from '../kit/empty-state';
import { ErrorNote } from '../kit/error-note';
import { dayAndTime, shortDay } from '../kit/format';
import { PageHeader } from '../kit/page-header';
import { Panel } from '../kit/panel';
import { SkeletonPanel } from '../kit/skeletons';
import { StatusMark } from '../kit/status-mark';
import { amountWords, bothWords } from './amounts';
import { ContainerForm, type ContainerAct, actsFor } from './container-forms';
import { labelsOf, type StockContainer, type StockMovement, useLedger, useStockContainer } from './stock-api';
import { movementWords, scheduleWords, standing } from './stock-words';
import styles from './stock.module.css';

/** One container: what it is, what is in it, what may be done with it, and every movement. */
export function StockContainerScreen() {
  const { id } = useParams({ strict: false });
  const container = useStockContainer(id ?? '');
  if (container.isError)
    return (
      <ErrorNote error={container.error} onRetry={() => void container.refetch()}>
        <Link to="/stock">Back to the overview</Link>
      </ErrorNote>
    );
  if (container.data === undefined) return <SkeletonPanel lines={8} label="Looking for the container" />;
  return <OneContainer key={container.data.id} container={container.data} />;
}

function OneContainer({ container }: { container: StockContainer }) {
  const may = useMay();
  const [open, setOpen] = useState<ContainerAct | null>(null);
  const { meaning, word } = standing(container, { soon: '' });
  const { product } = container;
  return (
    <div className={styles.page}>
      <PageHeader
        title={container.serial}
        meta={`${product.name}. ${scheduleWords[product.schedule]}`}
        actions={
          may('stock.label') && (
            <Button
              variant="default"
              renderRoot={(props) => (
                <a href={labelsOf('containers', container.id)} target="_blank" rel="noreferrer" {...props} />
              )}
            >
              Print the label
            </Button>
          )
        }
      />
      <Panel
        title="In it"
        actions={actsFor(container, may).map(({ act, label }) => (
          <Button key={act} size="xs" variant="default" onClick={() => setOpen(act)}>
            {label}
          </Button>
        ))}
      >
        <dl className={styles.facts}>
          <Fact name="In the container" value={bothWords(product, container.stock)} />
          <Fact name="When full" value={bothWords(product, container.full)} />
          {container.prepared > 0 && (
            <Fact name="Taken out, not yet gone" value={bothWords(product, container.prepared)} />
          )}
          {container.quarantine > 0 && <Fact name="In quarantine" value={bothWords(product, container.quarantine)} />}
          <Fact name="Lot" value={container.lot} />
          <Fact name="Expires" value={shortDay(container.expiresOn)} />
          <Fact name="Place" value={container.openAt ?? container.place?.name ?? 'Not recorded'} />
          <div>
            <dt>Use</dt>
            <dd>
              <StatusMark meaning={meaning} quiet>
                {word}
              </StatusMark>
            </dd>
          </div>
        </dl>
      </Panel>
      {open !== null && <ContainerForm act={open} container={container} onClose={() => setOpen(null)} />}
      <Ledger container={container} />
    </div>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function Ledger({ container: { id, product } }: { container: StockContainer }) {
  const ledger = useLedger(id);
  if (ledger.isError) return <ErrorNote error={ledger.error} onRetry={() => void ledger.refetch()} />;
  if (ledger.data === undefined) return <SkeletonPanel lines={6} label="Reading the ledger" />;
  const rows = ledger.data.pages.flatMap(({ items }) => items);
  const signed = ({ change }: StockMovement): string =>
    change === 0 ? '' : `${change > 0 ? '+' : '−'}${amountWords(product, Math.abs(change))}`;
  return (
    <Panel title="Ledger" meta="The newest first" flush>
      <DataTable
        label="Ledger"
        rows={rows}
        rowKey={(row) => row.id}
        columns={[
          {
            key: 'at',
            header: 'When',
            width: '11rem',
            render: (row) => <span className="tabular">{dayAndTime(row.occurredAt)}</span>,
          },
          {
            key: 'kind',
            header: 'What',
            rowHeader: true,
            render: (row) => <span className={styles.serial}>{movementKinds[row.kind].label}</span>,
          },
          {
            key: 'path',
            header: 'From and to',
            render: (row) => <span className={`dim ${styles.serial}`}>{movementWords(row, id)}</span>,
          },
          {
            key: 'quantity',
            header: 'Amount',
            align: 'right',
            render: (row) => <span className="tabular">{bothWords(product, row.quantity)}</span>,
          },
          {
            key: 'change',
            header: 'Change in it',
            align: 'right',
            render: (row) => <span className="tabular">{signed(row)}</span>,
          },
          {
            key: 'balance',
            header: 'In it after',
            align: 'right',
            render: (row) => <span className="tabular">{amountWords(product, row.balance)}</span>,
          },
          {
            key: 'by',
            header: 'By',
            render: (row) => (
              <>
                {row.by ?? 'Cairn'}
                {row.witness !== null && <span className="dim">, witness {row.witness}</span>}
              </>
            ),
          },
          { key: 'reason', header: 'Reason', render: (row) => <span className="dim">{row.reason ?? ''}</span> },
        ]}
        empty={<EmptyState title="Nothing has moved yet." />}
      />
      {ledger.hasNextPage && (
        <div className={styles.more}>
          <Button
            size="xs"
            variant="default"
            loading={ledger.isFetchingNextPage}
            onClick={() => void ledger.fetchNextPage()}
          >
            Earlier movements
          </Button>
        </div>
      )}
    </Panel>
  );
}
