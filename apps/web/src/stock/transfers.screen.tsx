import { Button } from '@mantine/core';
import { orderKinds } from '@cairn/rules';
import { useState } from 'react';
import { useMay } from '../api/session';
import { EmptyState } from '../kit/empty-state';
import { ErrorNote } from '../kit/error-note';
import { shortDay } from '../kit/format';
import { PageHeader } from '../kit/page-header';
import { Panel } from '../kit/panel';
import { SkeletonRows } from '../kit/skeletons';
import { amountWords } from './amounts';
import { useStockTransfers } from './stock-api';
import { TransferForm } from './transfer-form';
import styles from './stock.module.css';

/** What left for other sites. What comes from one is a delivery. */
export function StockTransfersScreen() {
  const may = useMay();
  const transfers = useStockTransfers();
  const [open, setOpen] = useState(false);
  return (
    <div className={styles.page}>
      <PageHeader
        title="Transfers"
        meta="To other sites; what comes from one is received as a delivery"
        actions={may('stock.transfer') && !open && <Button onClick={() => setOpen(true)}>Send to another site</Button>}
      />
      {open && <TransferForm onClose={() => setOpen(false)} />}
      <Panel>
        {transfers.isError ? (
          <ErrorNote error={transfers.error} onRetry={() => void transfers.refetch()} />
        ) : transfers.data === undefined ? (
          <SkeletonRows rows={3} label="Loading the transfers" />
        ) : transfers.data.length === 0 ? (
          <EmptyState title="Nothing was sent to another site.">
            Nothing is lent between sites: schedule II leaves only on an order form that the other site signed.
          </EmptyState>
        ) : (
          <ul className={styles.rows}>
            {transfers.data.map((transfer) => (
              <li key={transfer.id} className={styles.row}>
                <div className={styles.head}>
                  <strong className="tabular">{shortDay(transfer.sentOn)}</strong>
                  <span>
                    To {transfer.toName}
                    {transfer.toRegistration !== null && `, ${transfer.toRegistration}`}
                  </span>
                </div>
                <div className={`${styles.detail} small`}>
                  {transfer.items.map(({ containerId, serial, productName, unit, lot, quantity }) => (
                    <div key={containerId} className="tabular">
                      {serial}: {productName}, lot {lot},{' '}
                      {amountWords({ form: 'liquid', unit, mcgPerMl: null, mcgPerUnit: null }, quantity)}
                    </div>
                  ))}
                  {transfer.orderKind !== null && `${orderKinds[transfer.orderKind]} ${transfer.orderNumber ?? ''}. `}
                  {transfer.document !== null && `Document ${transfer.document}. `}
                  Signed by {transfer.by ?? 'Cairn'}, {transfer.title}. {transfer.note ?? ''}
                </div>
              </li>
            ))}
          </ul>
        )}
      </Panel>
    </div>
  );
}
