import { Button } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useMay } from '../api/session';
import { DataTable } from '../kit/data-table';
import type { Column } from '../kit/data-table';
import { EmptyState } from '../kit/empty-state';
import { ErrorNote } from '../kit/error-note';
import { count, shortDay } from '../kit/format';
import { PageHeader } from '../kit/page-header';
import { Panel } from '../kit/panel';
import { SegmentedControl } from '../kit/segmented';
import { SkeletonPanel } from '../kit/skeletons';
import { StatusMark } from '../kit/status-mark';
import { amountWords, bothWords, measureWords } from './amounts';
import { ScanBox } from './scan-box';
import { type StockContainer, type StockOverview, useStockOverview } from './stock-api';
import { scheduleWords, standing } from './stock-words';
import styles from './stock.module.css';

/** What is in the house, product by product, the first to expire on top. */
export function StockOverviewScreen() {
  const overview = useStockOverview();
  if (overview.isError && overview.data === undefined)
    return <ErrorNote error={overview.error} onRetry={() => void overview.refetch()} />;
  return (
    <div className={styles.page}>
      {overview.data === undefined ? (
        <>
          <PageHeader title="Stock" />
          <SkeletonPanel lines={8} label="Looking at the shelves" />
        </>
      ) : (
        <Shelves overview={overview.data} />
      )}
    </div>
  );
}

function Shelves({ overview }: { overview: StockOverview }) {
  const may = useMay();
  const [place, setPlace] = useState('all');
  const { containers, openedOn } = overview;
  const places = new Map(containers.map((one) => [one.place?.id ?? '', one.place?.name ?? 'No place']));
  const shown = place === 'all' ? containers : containers.filter((one) => (one.place?.id ?? '') === place);
  const faulty = containers.filter(({ fault }) => fault !== null).length;
  return (
    <>
      <PageHeader
        title="Stock"
        meta={`${count(containers.length, 'container')}${faulty === 0 ? '' : `, ${faulty} cannot be used`}. ${
          openedOn === null
            ? 'The ledger is not opened yet: the first inventory does that.'
            : `Ledger kept since ${shortDay(openedOn)}.`
        }`}
        actions={
          may('stock.receive') && (
            <Button renderRoot={(props) => <Link to="/stock/receive" {...props} />}>Receive a delivery</Button>
          )
        }
      >
        <ScanBox />
      </PageHeader>
      {places.size > 1 && (
        <div>
          <SegmentedControl
            aria-label="Place"
            size="xs"
            value={place}
            onChange={setPlace}
            data={[{ value: 'all', label: 'Every place' }, ...[...places].map(([value, label]) => ({ value, label }))]}
          />
        </div>
      )}
      {containers.length === 0 ? (
        <Panel>
          <EmptyState title="Nothing is in stock.">
            Set up products and places, then receive a delivery; or count what is on the shelves in a first inventory.
          </EmptyState>
        </Panel>
      ) : (
        byProduct(shown).map((group) => (
          <ProductPanel key={group[0]?.product.id ?? ''} group={group} soon={overview.soon} />
        ))
      )}
    </>
  );
}

/** In the order of the server: products by name, what may be used before what may not, first to expire first. */
function byProduct(containers: readonly StockContainer[]): readonly (readonly StockContainer[])[] {
  const groups = new Map<string, StockContainer[]>();
  for (const container of containers) {
    const group = groups.get(container.product.id) ?? [];
    groups.set(container.product.id, [...group, container]);
  }
  const usable = ({ fault }: StockContainer) => (fault === null ? 0 : 1);
  return [...groups.values()].map((group) => [...group].sort((one, other) => usable(one) - usable(other)));
}

const columns = (soon: string): readonly Column<StockContainer>[] => [
  {
    key: 'serial',
    header: 'Container',
    rowHeader: true,
    width: '13rem',
    render: (one) => (
      <Link to="/stock/containers/$id" params={{ id: one.id }} tabIndex={-1} className={`tabular ${styles.serial}`}>
        {one.serial}
      </Link>
    ),
  },
  { key: 'lot', header: 'Lot', width: '9rem', render: (one) => <span className={grey(one)}>{one.lot}</span> },
  {
    key: 'expires',
    header: 'Expires',
    width: '9rem',
    render: (one) => <span className={`tabular ${grey(one)}`}>{shortDay(one.expiresOn)}</span>,
  },
  {
    key: 'place',
    header: 'Place',
    width: '10rem',
    render: (one) => <span className={grey(one)}>{one.openAt ?? one.place?.name ?? ''}</span>,
  },
  {
    key: 'in-it',
    header: 'In it',
    align: 'right',
    width: '8rem',
    render: (one) => <span className={`tabular ${grey(one)}`}>{amountWords(one.product, one.stock)}</span>,
  },
  {
    key: 'measure',
    header: 'mL or units',
    align: 'right',
    width: '8rem',
    render: (one) => <span className={`tabular ${grey(one)}`}>{measureWords(one.product, one.stock)}</span>,
  },
  {
    key: 'standing',
    header: 'Use',
    render: (one) => {
      const { meaning, word } = standing(one, { soon });
      return (
        <>
          <StatusMark meaning={meaning} quiet>
            {word}
          </StatusMark>
          {one.prepared > 0 && <span className="dim small"> {bothWords(one.product, one.prepared)} taken out</span>}
          {one.quarantine > 0 && (
            <span className="dim small"> {bothWords(one.product, one.quarantine)} in quarantine</span>
          )}
        </>
      );
    },
  },
];

function grey({ fault }: StockContainer): string {
  return fault === null ? '' : (styles.grey ?? '');
}

function ProductPanel({ group, soon }: { group: readonly StockContainer[]; soon: string }) {
  const navigate = useNavigate();
  const [first] = group;
  if (first === undefined) return null;
  const usable = group.filter(({ fault }) => fault === null);
  const sum = usable.reduce((total, { stock }) => total + stock, 0);
  const next = usable.find(({ stock }) => stock > 0);
  return (
    <Panel
      title={first.product.name}
      meta={
        <span className="tabular">
          {scheduleWords[first.product.schedule]}. {bothWords(first.product, sum)} may be used
          {next === undefined ? '' : `, the first expires ${shortDay(next.expiresOn)}`}
        </span>
      }
      flush
    >
      <DataTable
        label={first.product.name}
        rows={group}
        rowKey={({ id }) => id}
        columns={columns(soon)}
        onOpen={({ id }) => void navigate({ to: '/stock/containers/$id', params: { id } })}
      />
    </Panel>
  );
}
