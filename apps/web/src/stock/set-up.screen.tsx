import { Button } from '@mantine/core';
import { placeKinds, supplierKinds } from '@cairn/rules';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { DataTable } from '../kit/data-table';
import type { Column } from '../kit/data-table';
import { EmptyState } from '../kit/empty-state';
import { ErrorNote } from '../kit/error-note';
import { PageHeader } from '../kit/page-header';
import { Panel } from '../kit/panel';
import { SkeletonPanel } from '../kit/skeletons';
import { PlaceForm, SupplierForm } from './place-supplier-forms';
import { ProductForm } from './product-form';
import { type StockPlace, type StockProduct, type Supplier, useStockSetUp } from './stock-api';
import { formWords, scheduleWords } from './stock-words';
import styles from './stock.module.css';

type Open =
  | { readonly what: 'product'; readonly of: StockProduct | null }
  | { readonly what: 'place'; readonly of: StockPlace | null }
  | { readonly what: 'supplier'; readonly of: Supplier | null };

/** What is kept, where it stands, and from whom it comes. */
export function StockSetUpScreen() {
  const setUp = useStockSetUp();
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  if (setUp.isError) return <ErrorNote error={setUp.error} onRetry={() => void setUp.refetch()} />;
  if (setUp.data === undefined) return <SkeletonPanel lines={8} label="Loading products and places" />;
  const { products, places, suppliers } = setUp.data;
  return (
    <div className={styles.page}>
      <PageHeader title="Products and places" meta="Enter opens a row" />
      {open?.what === 'product' && <ProductForm key={open.of?.id ?? 'new'} product={open.of} onClose={close} />}
      {open?.what === 'place' && <PlaceForm key={open.of?.id ?? 'new'} place={open.of} onClose={close} />}
      {open?.what === 'supplier' && <SupplierForm key={open.of?.id ?? 'new'} supplier={open.of} onClose={close} />}
      <List
        title="Products"
        add="New product"
        rows={products}
        columns={[
          { key: 'name', header: 'Product', rowHeader: true, render: (one) => gone(one, one.name) },
          { key: 'form', header: 'Form', render: (one) => formWords[one.form] },
          {
            key: 'strength',
            header: 'Strength',
            align: 'right',
            render: (one) => <span className="tabular">{strength(one)}</span>,
          },
          { key: 'schedule', header: 'Schedule', render: (one) => scheduleWords[one.schedule] },
          { key: 'ndc', header: 'Drug code (NDC)', render: (one) => <span className="tabular">{one.ndc ?? ''}</span> },
        ]}
        onOpen={(of) => setOpen({ what: 'product', of })}
        onAdd={() => setOpen({ what: 'product', of: null })}
        empty="Medication, naloxone kits, test strips: everything that is counted."
      />
      <List
        title="Places"
        add="New place"
        rows={places}
        columns={[
          { key: 'name', header: 'Place', rowHeader: true, render: (one) => gone(one, one.name) },
          { key: 'kind', header: 'Kind', render: (one) => placeKinds[one.kind] },
        ]}
        onOpen={(of) => setOpen({ what: 'place', of })}
        onAdd={() => setOpen({ what: 'place', of: null })}
        empty="A safe comes first: deliveries go into it."
      />
      <List
        title="Suppliers and other sites"
        add="New supplier or site"
        rows={suppliers}
        columns={[
          { key: 'name', header: 'Name', rowHeader: true, render: (one) => gone(one, one.name) },
          { key: 'kind', header: 'Kind', render: (one) => supplierKinds[one.kind] },
          { key: 'address', header: 'Address', render: (one) => one.address },
          {
            key: 'registration',
            header: 'DEA registration',
            render: (one) => <span className="tabular">{one.registration ?? ''}</span>,
          },
        ]}
        onOpen={(of) => setOpen({ what: 'supplier', of })}
        onAdd={() => setOpen({ what: 'supplier', of: null })}
        empty="Name, address and DEA registration stand on every receipt."
      />
    </div>
  );
}

function List<Row extends { id: string; name: string }>(props: {
  title: string;
  add: string;
  rows: readonly Row[];
  columns: readonly Column<Row>[];
  onOpen: (row: Row) => void;
  onAdd: () => void;
  empty: string;
}) {
  return (
    <Panel
      title={props.title}
      flush
      actions={
        <Button size="xs" variant="default" onClick={props.onAdd}>
          {props.add}
        </Button>
      }
    >
      <DataTable
        label={props.title}
        rows={props.rows}
        rowKey={({ id }) => id}
        columns={props.columns}
        onOpen={props.onOpen}
        empty={<EmptyState title="Nothing yet.">{props.empty}</EmptyState>}
      />
    </Panel>
  );
}

function gone({ retired }: { retired: boolean }, name: string): ReactNode {
  return retired ? <span className={styles.grey}>{name}, no longer used</span> : name;
}

function strength({ mcgPerMl, mcgPerUnit, unit }: StockProduct): string {
  if (mcgPerMl !== null) return `${mcgPerMl / 1000} mg/mL`;
  if (mcgPerUnit !== null) return `${mcgPerUnit / 1000} mg`;
  return unit === 'piece' ? 'counted' : 'weighed';
}
