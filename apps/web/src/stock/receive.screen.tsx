import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useMay } from '../api/session';
import { EmptyState } from '../kit/empty-state';
import { ErrorNote } from '../kit/error-note';
import { count, shortDay } from '../kit/format';
import { PageHeader } from '../kit/page-header';
import { Panel } from '../kit/panel';
import { SkeletonPanel } from '../kit/skeletons';
import { StatusMark } from '../kit/status-mark';
import { bothWords } from './amounts';
import { ReceiveForm } from './receive-form';
import { labelsOf, type Receipt, type StockProduct, useOrderForms, useReceipts, useStockSetUp } from './stock-api';
import { TransitLossPanel } from './transit-loss';
import styles from './stock.module.css';

/** A delivery is accepted here, and the last ones stand below with their labels. */
export function StockReceiveScreen() {
  const [setUp, orders, receipts] = [useStockSetUp(), useOrderForms(), useReceipts()];
  const [done, setDone] = useState<Receipt | null>(null);
  const fault = setUp.error ?? orders.error ?? receipts.error;
  const needs = [
    ...(setUp.data?.products.length === 0 ? ['a product'] : []),
    ...(setUp.data?.places.length === 0 ? ['a place'] : []),
    ...(setUp.data?.suppliers.length === 0 ? ['a supplier'] : []),
  ];
  return (
    <div className={styles.page}>
      <PageHeader title="Receive a delivery" />
      {fault !== null && <ErrorNote error={fault} onRetry={() => void setUp.refetch()} />}
      {done !== null && (
        <div className={styles.done} role="status">
          <StatusMark meaning="fine">In stock</StatusMark>
          <span>
            {count(done.containers.length, 'container')} from {done.supplierName}, {done.containers[0]?.serial}
            {done.containers.length > 1 && ` to ${done.containers.at(-1)?.serial}`}
          </span>
          <LabelsLink receipt={done} words="Print the labels" />
        </div>
      )}
      {setUp.data === undefined || orders.data === undefined ? (
        fault === null && <SkeletonPanel lines={8} label="Preparing the form" />
      ) : needs.length > 0 ? (
        <Panel>
          <EmptyState title="Not set up yet.">
            Before the first delivery {needs.join(', ')} {needs.length === 1 ? 'is' : 'are'} needed:{' '}
            <Link to="/stock/set-up">Products and places</Link>.
          </EmptyState>
        </Panel>
      ) : (
        <ReceiveForm setUp={setUp.data} orders={orders.data} onDone={setDone} />
      )}
      <Receipts receipts={receipts.data ?? []} products={setUp.data?.products ?? []} />
      {setUp.data !== undefined && orders.data !== undefined && (
        <TransitLossPanel setUp={setUp.data} orders={orders.data} receipts={receipts.data ?? []} />
      )}
    </div>
  );
}

function LabelsLink({ receipt, words }: { receipt: Receipt; words: string }) {
  const may = useMay();
  if (!may('stock.label') || receipt.containers.length === 0) return null;
  return (
    <Button
      size="compact-xs"
      variant="default"
      renderRoot={(props) => <a href={labelsOf('receipts', receipt.id)} target="_blank" rel="noreferrer" {...props} />}
    >
      {words}
    </Button>
  );
}

function Receipts({ receipts, products }: { receipts: readonly Receipt[]; products: readonly StockProduct[] }) {
  return (
    <Panel title="Deliveries">
      {receipts.length === 0 ? (
        <EmptyState title="No delivery yet." />
      ) : (
        <ul className={styles.rows}>
          {receipts.map((receipt) => (
            <li key={receipt.id} className={styles.row}>
              <div className={styles.head}>
                <strong className="tabular">{shortDay(receipt.receivedOn)}</strong>
                <span>{receipt.supplierName}</span>
                {receipt.lines.some(({ discrepancy }) => discrepancy !== null) && (
                  <StatusMark meaning="soon" quiet>
                    Differs from the invoice
                  </StatusMark>
                )}
              </div>
              <LabelsLink receipt={receipt} words="Labels" />
              <div className={`${styles.detail} small`}>
                {receipt.lines.map((line) => {
                  const product = products.find(({ id }) => id === line.productId);
                  return (
                    <div key={`${line.lotId} ${line.containerQuantity}`}>
                      {line.productName}, lot {line.lot}: {line.counted} of {line.invoiced} on the invoice
                      {product !== undefined && `, ${bothWords(product, line.containerQuantity)} each`}
                      {line.discrepancy !== null && `. ${line.discrepancy}`}
                    </div>
                  );
                })}
                {receipt.orderNumber !== null && `Order form ${receipt.orderNumber}. `}
                {receipt.invoiceNumber !== null && `Invoice ${receipt.invoiceNumber}. `}
                {receipt.receivedBy !== null && `Signed by ${receipt.receivedBy}, ${receipt.title}. `}
                {receipt.lateReason !== null && `Recorded later: ${receipt.lateReason}`}
              </div>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
