import { Button, TextInput } from '@mantine/core';
import { orderKinds } from '@cairn/rules';
import { useState } from 'react';
import { api } from '../api/client';
import { useMay } from '../api/session';
import { useDraftFields } from '../chart/draft-fields';
import { EmptyState } from '../kit/empty-state';
import { ErrorNote } from '../kit/error-note';
import { count, shortDay } from '../kit/format';
import { PageHeader } from '../kit/page-header';
import { Panel } from '../kit/panel';
import { SkeletonRows } from '../kit/skeletons';
import { StatusMark } from '../kit/status-mark';
import { useSetting } from '../programme/use-setting';
import { bothWords } from './amounts';
import { OrderFormForm } from './order-form-form';
import { type OrderForm, stockRoom, type StockProduct, useOrderForms, useStockSetUp } from './stock-api';
import { StockForm, stillMissing } from './stock-form';
import { orderStates } from './stock-words';
import styles from './stock.module.css';

/** Orders for schedule II: DEA Form 222 and CSOS, with what arrived under each. */
export function StockOrdersScreen() {
  const may = useMay();
  const [orders, setUp] = [useOrderForms(), useStockSetUp()];
  const [open, setOpen] = useState<string | null>(null);
  const close = () => setOpen(null);
  return (
    <div className={styles.page}>
      <PageHeader
        title="Order forms"
        meta={orders.data === undefined ? undefined : `${count(orders.data.filter(isOpen).length, 'form')} open`}
        actions={
          may('stock.order') && open !== 'new' && <Button onClick={() => setOpen('new')}>Record an order form</Button>
        }
      />
      {open === 'new' && setUp.data !== undefined && <OrderFormForm setUp={setUp.data} onClose={close} />}
      <Panel>
        {orders.isError ? (
          <ErrorNote error={orders.error} onRetry={() => void orders.refetch()} />
        ) : orders.data === undefined ? (
          <SkeletonRows rows={4} label="Loading the order forms" />
        ) : orders.data.length === 0 ? (
          <EmptyState title="No order form.">
            Schedule II is ordered on a DEA Form 222 or through CSOS. Record the form when it is signed: what arrives is
            then counted against it.
          </EmptyState>
        ) : (
          <ul className={styles.rows}>
            {orders.data.map((order) => (
              <li key={order.id} className={styles.row}>
                <One order={order} products={setUp.data?.products ?? []} />
                {may('stock.order') && isOpen(order) && (
                  <div>
                    <Button size="compact-xs" variant="default" onClick={() => setOpen(order.id)}>
                      Void
                    </Button>
                  </div>
                )}
                {open === order.id && (
                  <div className={styles.whole}>
                    <VoidForm order={order} onClose={close} />
                  </div>
                )}
              </li>
            ))}
          </ul>
        )}
      </Panel>
    </div>
  );
}

const isOpen = ({ state }: OrderForm): boolean => state === 'open' || state === 'partial' || state === 'expired';

function One({ order, products }: { order: OrderForm; products: readonly StockProduct[] }) {
  const { meaning, word } = orderStates[order.state];
  return (
    <>
      <div className={styles.head}>
        <StatusMark meaning={meaning} quiet>
          {order.state === 'open' || order.state === 'partial'
            ? `${word}, until ${shortDay(order.lastDay)}`
            : order.state === 'expired'
              ? `${word} ${shortDay(order.lastDay)}`
              : word}
        </StatusMark>
        <strong>
          {orderKinds[order.kind]} {order.number}
        </strong>
        <span>
          {order.supplierName}, {order.supplierRegistration}
        </span>
      </div>
      <div className={`${styles.detail} small`}>
        {order.lines.map((line) => {
          const product = products.find(({ id }) => id === line.productId);
          return (
            <div key={line.id} className="tabular">
              {line.productName}: {line.received} of {line.containers} received
              {product !== undefined && `, ${bothWords(product, line.containerQuantity)} each`}
              {line.shipments.map(({ on, containers }) => `; ${containers} on ${shortDay(on)}`).join('')}
            </div>
          );
        })}
        Signed {shortDay(order.executedOn)} by {order.signedBy}
        {order.signedAs === 'attorney' ? ' by power of attorney' : ', the registrant'}.
        {order.voided !== null && ` Voided by ${order.voided.by ?? 'Cairn'}: ${order.voided.reason}`}
      </div>
    </>
  );
}

function VoidForm({ order, onClose }: { order: OrderForm; onClose: () => void }) {
  const { field, forget, sent } = useDraftFields('stock-order-void', order.id, () => ({ reason: '' }));
  const [reason, setReason] = field('reason');
  const act = useSetting(() => api.post(`/stock/order-forms/${order.id}/void`, { reason: reason.trim() }), {
    says: 'The order form is void.',
    rooms: [stockRoom],
    after: sent(onClose),
  });
  return (
    <StockForm
      draft={forget}
      title={`Void ${order.number}`}
      intro="It stays on file for two years and longer. What arrived under it stays received."
      submit="Void the form"
      act={act}
      missing={stillMissing({ 'the reason': reason.trim() })}
      onClose={onClose}
    >
      <TextInput label="Reason" value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
    </StockForm>
  );
}
