import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import { useMay } from '../api/session';
import { useDraftFields } from '../chart/draft-fields';
import { dayIn, shortDay } from '../kit/format';
import { Panel } from '../kit/panel';
import { useSetting } from '../programme/use-setting';
import { bothWords, readAmount } from './amounts';
import { Amount } from './container-forms';
import { type OrderForm, type Receipt, stockRoom, type StockSetUp, useTransitLosses } from './stock-api';
import { StockForm, stillMissing } from './stock-form';
import styles from './stock.module.css';

interface Own {
  setUp: StockSetUp;
  orders: readonly OrderForm[];
  receipts: readonly Receipt[];
}

/** R-236: what was lost on the way. The supplier reports it; here it is linked. */
export function TransitLossPanel(props: Own) {
  const may = useMay();
  const losses = useTransitLosses();
  const [open, setOpen] = useState(false);
  const items = losses.data ?? [];
  return (
    <Panel
      title="Lost on the way"
      actions={
        may('stock.receive') &&
        !open && (
          <Button size="xs" variant="default" onClick={() => setOpen(true)}>
            Record a loss in transit
          </Button>
        )
      }
    >
      {open && <TransitLossForm {...props} onClose={() => setOpen(false)} />}
      {items.length === 0 ? (
        <p className="dim">Nothing was lost on the way.</p>
      ) : (
        <ul className={styles.rows}>
          {items.map((loss) => {
            const product = props.setUp.products.find(({ id }) => id === loss.productId);
            return (
              <li key={loss.id} className={styles.row}>
                <div className={styles.head}>
                  <strong className="tabular">{shortDay(loss.noticedOn)}</strong>
                  <span>
                    {product === undefined
                      ? loss.productName
                      : `${loss.productName}, ${bothWords(product, loss.quantity)}`}
                  </span>
                </div>
                <div className={`${styles.detail} small`}>
                  {loss.says}. {loss.supplierName}
                  {loss.reference === null
                    ? ': its report is still to come.'
                    : `, report ${loss.reference}${loss.reportedOn === null ? '' : ` of ${shortDay(loss.reportedOn)}`}.`}
                  {loss.orderNumber !== null && ` Order form ${loss.orderNumber}.`}
                </div>
              </li>
            );
          })}
        </ul>
      )}
    </Panel>
  );
}

function TransitLossForm({ setUp, orders, receipts, onClose }: Own & { onClose: () => void }) {
  const today = dayIn(undefined);
  const { field, forget, sent } = useDraftFields('transit-loss', '', () => ({
    id: uuidv7(),
    form: {
      supplierId: '',
      productId: '',
      amount: '',
      noticedOn: today,
      reportedOn: '',
      reference: '',
      says: '',
      linked: '',
    },
  }));
  const [id, setId] = field('id');
  const [form, setForm] = field('form');
  const set = (part: Partial<typeof form>): void => {
    setForm((before) => ({ ...before, ...part }));
    setId(uuidv7());
  };
  const product = setUp.products.find((one) => one.id === form.productId);
  const quantity = product === undefined ? null : readAmount(product, form.amount);
  const [kind, linkedId = ''] = form.linked.split(' ');
  const supplier = setUp.suppliers.find((one) => one.id === form.supplierId);
  const links = [
    ...orders
      .filter(({ supplierId }) => supplierId === form.supplierId)
      .map((one) => ({ value: `form ${one.id}`, label: `Order form ${one.number}` })),
    ...receipts
      .filter(({ supplierName }) => supplierName === supplier?.name)
      .map((one) => ({ value: `receipt ${one.id}`, label: `Delivery of ${shortDay(one.receivedOn)}` })),
  ];
  const body = {
    supplierId: form.supplierId,
    productId: form.productId,
    quantity,
    noticedOn: form.noticedOn,
    says: form.says.trim(),
    ...(form.reportedOn === '' ? {} : { reportedOn: form.reportedOn }),
    ...(form.reference.trim() === '' ? {} : { reference: form.reference.trim() }),
    ...(kind === 'form' ? { orderFormId: linkedId } : { receiptId: linkedId }),
  };
  const act = useSetting(() => api.put(`/stock/transit-losses/${id}`, body), {
    says: 'The loss is recorded.',
    rooms: [stockRoom],
    after: sent(onClose),
  });
  const missing = stillMissing({
    'the supplier': form.supplierId,
    'the product': form.productId,
    'how much': quantity,
    'the delivery or order form': form.linked,
    'what happened': form.says.trim(),
  });
  const select = (
    key: 'supplierId' | 'productId' | 'linked',
    label: string,
    data: { value: string; label: string }[],
  ) => (
    <NativeSelect
      label={label}
      value={form[key]}
      data={[{ value: '', label: '' }, ...data]}
      onChange={(event) => set({ [key]: event.currentTarget.value })}
    />
  );
  const option = ({ id: value, name }: { id: string; name: string }) => ({ value, label: name });
  return (
    <StockForm
      draft={forget}
      title="Lost on the way"
      intro="The supplier reports the loss to the DEA. It never was in stock here."
      submit="Record the loss"
      act={act}
      missing={missing}
      onClose={onClose}
    >
      <div className={styles.fields}>
        {select('supplierId', 'Supplier', setUp.suppliers.map(option))}
        {select('linked', 'Belongs to', links)}
        {select('productId', 'Product', setUp.products.map(option))}
        {product !== undefined && (
          <Amount label="Missing" product={product} value={form.amount} onChange={(amount) => set({ amount })} />
        )}
        <TextInput
          type="date"
          label="Noticed on"
          max={today}
          value={form.noticedOn}
          onChange={(event) => set({ noticedOn: event.currentTarget.value })}
        />
        <TextInput
          type="date"
          label="Reported by the supplier on"
          max={today}
          value={form.reportedOn}
          onChange={(event) => set({ reportedOn: event.currentTarget.value })}
        />
        <TextInput
          label="Number of its report"
          value={form.reference}
          onChange={(event) => set({ reference: event.currentTarget.value })}
        />
        <Textarea
          className={styles.whole ?? ''}
          label="What happened"
          autosize
          value={form.says}
          onChange={(event) => set({ says: event.currentTarget.value })}
        />
      </div>
    </StockForm>
  );
}
