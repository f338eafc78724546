import { Button, NativeSelect, TextInput } from '@mantine/core';
import { designatedAs, orderKinds } from '@cairn/rules';
import { Link } from '@tanstack/react-router';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import { useDraftFields } from '../chart/draft-fields';
import { dayIn } from '../kit/format';
import { useSetting } from '../programme/use-setting';
import { readAmount, readCount } from './amounts';
import { Amount } from './container-forms';
import { stockRoom, type StockSetUp, useDesignations } from './stock-api';
import { StockForm, stillMissing } from './stock-form';
import styles from './stock.module.css';

interface Item {
  readonly key: number;
  readonly productId: string;
  readonly containers: string;
  readonly size: string;
}

/** A signed order form, as it was sent to the supplier. */
export function OrderFormForm({ setUp, onClose }: { setUp: StockSetUp; onClose: () => void }) {
  const today = dayIn(undefined);
  const designations = useDesignations();
  const { field, forget, sent } = useDraftFields('stock-order-form', '', () => ({
    id: uuidv7(),
    form: { kind: 'form-222', number: '', supplierId: '', executedOn: today, signedBy: '' },
    items: [{ key: 0, productId: '', containers: '', size: '' }] as readonly Item[],
  }));
  const [id, setId] = field('id');
  const [form, setForm] = field('form');
  const [items, setItems] = field('items');
  const set = (part: Partial<typeof form>): void => {
    setForm((before) => ({ ...before, ...part }));
    setId(uuidv7());
  };
  const setItem = (key: number, part: Partial<Item>): void => {
    setItems(items.map((item) => (item.key === key ? { ...item, ...part } : item)));
    setId(uuidv7());
  };
  const products = setUp.products.filter(({ schedule, retired }) => schedule === 'II' && !retired);
  const signers = [
    ...new Map(
      (designations.data ?? [])
        .filter(
          ({ staffId }) =>
            designatedAs(designations.data ?? [], staffId, ['registrant', 'attorney'], form.executedOn) !== undefined,
        )
        .map(({ staffId, staffName }) => [staffId, staffName]),
    ),
  ];
  const lines = items.map((item) => {
    const product = products.find((one) => one.id === item.productId);
    const containerQuantity = product === undefined ? null : readAmount(product, item.size);
    const containers = readCount(item.containers);
    return containerQuantity === null || containers === null || containers === 0
      ? null
      : { productId: item.productId, containers, containerQuantity };
  });
  const act = useSetting(() => api.put(`/stock/order-forms/${id}`, { ...form, number: form.number.trim(), lines }), {
    says: 'The order form is recorded.',
    rooms: [stockRoom],
    after: sent(onClose),
  });
  const missing = stillMissing({
    'the number': form.number.trim(),
    'the supplier': form.supplierId,
    'who signed': form.signedBy,
    'each item with its amount': !lines.includes(null),
  });
  const select = (key: 'kind' | 'supplierId' | 'signedBy', label: string, data: { value: string; label: string }[]) => (
    <NativeSelect
      label={label}
      value={form[key]}
      data={key === 'kind' ? data : [{ value: '', label: '' }, ...data]}
      onChange={(event) => set({ [key]: event.currentTarget.value })}
    />
  );
  return (
    <StockForm
      draft={forget}
      title="Order form"
      intro={
        <>
          {products.length === 0 && (
            <>
              No product of schedule II is set up: <Link to="/stock/set-up">Products and places</Link>.{' '}
            </>
          )}
          {designations.data !== undefined && signers.length === 0 ? (
            <>
              Nobody may sign order forms on this day: <Link to="/stock/people">Who may receive</Link>.
            </>
          ) : (
            'Only schedule II is ordered on it. Deliveries are accepted for 60 days after it was signed.'
          )}
        </>
      }
      submit="Record the form"
      act={act}
      missing={missing}
      onClose={onClose}
    >
      <div className={styles.fields}>
        {select(
          'kind',
          'Kind',
          Object.entries(orderKinds).map(([value, label]) => ({ value, label })),
        )}
        <TextInput
          label="Number"
          autoComplete="off"
          value={form.number}
          onChange={(event) => set({ number: event.currentTarget.value })}
        />
        {select(
          'supplierId',
          'Supplier or site',
          setUp.suppliers.filter(({ retired }) => !retired).map(({ id: value, name }) => ({ value, label: name })),
        )}
        <TextInput
          type="date"
          label="Signed on"
          max={today}
          value={form.executedOn}
          onChange={(event) => set({ executedOn: event.currentTarget.value })}
        />
        {select(
          'signedBy',
          'Signed by',
          signers.map(([value, label]) => ({ value, label })),
        )}
      </div>
      <ol className={styles.lines} aria-label="Items">
        {items.map((item) => {
          const product = products.find((one) => one.id === item.productId);
          return (
            <li key={item.key} className={styles.short}>
              <NativeSelect
                label="Item"
                value={item.productId}
                data={[{ value: '', label: '' }, ...products.map(({ id: value, name }) => ({ value, label: name }))]}
                onChange={(event) => setItem(item.key, { productId: event.currentTarget.value })}
              />
              <TextInput
                label="Containers"
                inputMode="numeric"
                value={item.containers}
                onChange={(event) => setItem(item.key, { containers: event.currentTarget.value })}
              />
              {product === undefined ? (
                <TextInput label="In one" disabled value="" readOnly />
              ) : (
                <Amount
                  label="In one"
                  product={product}
                  value={item.size}
                  onChange={(size) => setItem(item.key, { size })}
                />
              )}
              {items.length > 1 && (
                <Button
                  className={styles.drop ?? ''}
                  size="xs"
                  variant="subtle"
                  onClick={() => setItems(items.filter(({ key }) => key !== item.key))}
                >
                  Take out
                </Button>
              )}
            </li>
          );
        })}
      </ol>
      <div>
        <Button
          size="xs"
          variant="default"
          onClick={() =>
            setItems([
              ...items,
              { key: Math.max(...items.map(({ key }) => key)) + 1, productId: '', containers: '', size: '' },
            ])
          }
        >
          Another item
        </Button>
      </div>
    </StockForm>
  );
}
