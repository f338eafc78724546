import { Button, NativeSelect, TextInput } from '@mantine/core';
import { roleLabels } from '@cairn/rules';
import { useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import { useSession } from '../api/session';
import { useDraftFields } from '../chart/draft-fields';
import { dayIn, shortDay } from '../kit/format';
import { useSetting } from '../programme/use-setting';
import { ReceiveLine } from './receive-line';
import { emptyLine, isUntouched, lineOf, missingOf, scanned, sizeFrom } from './receive-lines';
import { type OrderForm, type Receipt, stockRoom, type StockSetUp } from './stock-api';
import { StockForm, stillMissing } from './stock-form';
import styles from './stock.module.css';

const names = {
  supplierId: 'Supplier',
  orderFormId: 'Order form',
  invoiceNumber: 'Invoice number',
  invoiceOn: 'Invoice date',
  receivedOn: 'Received on',
  title: 'Your title',
};

/** Scan or type what was unpacked, count it against the invoice, sign, and it is in the ledger. */
export function ReceiveForm(props: {
  setUp: StockSetUp;
  orders: readonly OrderForm[];
  onDone: (receipt: Receipt) => void;
}) {
  const { setUp, orders } = props;
  const session = useSession();
  const today = dayIn(undefined);
  const places = setUp.places.filter(({ retired, kind }) => !retired && kind !== 'quarantine');
  const products = setUp.products.filter(({ retired }) => !retired);
  const suppliers = setUp.suppliers.filter(({ retired }) => !retired);
  const firstPlace = places[0]?.id ?? '';
  const { field, forget, sent } = useDraftFields('stock-delivery', '', () => ({
    id: uuidv7(),
    form: {
      supplierId: suppliers.length === 1 ? (suppliers[0]?.id ?? '') : '',
      orderFormId: '',
      invoiceNumber: '',
      invoiceOn: '',
      receivedOn: today,
      lateReason: '',
      title: title ?? '',
      note: '',
    },
    lines: [emptyLine(firstPlace)],
  }));
  const [id, setId] = field('id');
  const [title] = session.roles.map((role) => roleLabels[role as keyof typeof roleLabels]);
  const [form, setForm] = field('form');
  const [lines, setLines] = field('lines');
  const [code, setCode] = useState('');
  const [heard, setHeard] = useState('');
  const set = (part: Partial<typeof form>): void => {
    setForm((before) => ({ ...before, ...part }));
    setId(uuidv7());
  };
  const setAll = (next: typeof lines): void => {
    setLines(next);
    setId(uuidv7());
  };
  const open = orders.filter(
    ({ supplierId, state }) => supplierId === form.supplierId && (state === 'open' || state === 'partial'),
  );
  const order = open.find((one) => one.id === form.orderFormId);
  const used = lines.filter((line) => !isUntouched(line));
  const ready = used.map((line) => lineOf(line, products));
  const scheduleII = used.some(({ productId }) => products.find((one) => one.id === productId)?.schedule === 'II');
  const late = form.receivedOn !== '' && form.receivedOn < today;
  const body = {
    supplierId: form.supplierId,
    receivedOn: form.receivedOn,
    title: form.title.trim(),
    lines: ready,
    ...(order === undefined ? {} : { orderFormId: order.id }),
    ...(form.invoiceNumber.trim() === '' ? {} : { invoiceNumber: form.invoiceNumber.trim() }),
    ...(form.invoiceOn === '' ? {} : { invoiceOn: form.invoiceOn }),
    ...(late ? { lateReason: form.lateReason.trim() } : {}),
    ...(form.note.trim() === '' ? {} : { note: form.note.trim() }),
  };
  const act = useSetting(() => api.put<Receipt>(`/stock/receipts/${id}`, body), {
    says: 'The delivery is in stock.',
    rooms: [stockRoom],
    after: sent((receipt: Receipt) => {
      props.onDone(receipt);
      setForm({ ...form, orderFormId: '', invoiceNumber: '', invoiceOn: '', note: '' });
      setAll([emptyLine(firstPlace)]);
    }),
  });
  const scan = (): void => {
    const said = scanned(code, lines, { products, placeId: firstPlace, order });
    if (said.lines !== null) setAll([...said.lines]);
    setHeard(said.says);
    setCode('');
  };
  const unfinished = lines.flatMap((line, index) =>
    isUntouched(line)
      ? []
      : missingOf(line, products).map((name) => (lines.length === 1 ? name : `${name} in line ${index + 1}`)),
  );
  const missing = [
    ...stillMissing({
      'the supplier': form.supplierId,
      'an order form for schedule II': !scheduleII || order !== undefined,
      'why it is late': !late || form.lateReason.trim(),
      'your title': form.title.trim(),
      'what arrived': used.length > 0,
    }),
    ...unfinished,
  ];
  const text = (key: keyof typeof form, label: string, type: 'text' | 'date' = 'text') => (
    <TextInput
      label={label}
      type={type}
      {...(type === 'date' ? { max: today } : { autoComplete: 'off' })}
      value={form[key]}
      onChange={(event) => set({ [key]: event.currentTarget.value })}
    />
  );
  return (
    <StockForm
      draft={forget}
      title="What arrived"
      intro="Scan each package, or type a line for each lot. What you count is what is received; a difference from the invoice is said at once."
      submit="Accept and sign"
      act={act}
      names={names}
      missing={missing}
    >
      <div className={styles.fields}>
        <NativeSelect
          label="Supplier or site"
          value={form.supplierId}
          data={[{ value: '', label: '' }, ...suppliers.map(({ id: value, name }) => ({ value, label: name }))]}
          onChange={(event) => set({ supplierId: event.currentTarget.value, orderFormId: '' })}
        />
        <NativeSelect
          label="Order form"
          description={form.supplierId !== '' && open.length === 0 ? 'None is open for this supplier.' : undefined}
          inputWrapperOrder={['label', 'input', 'description']}
          value={form.orderFormId}
          data={[
            { value: '', label: 'None, not schedule II' },
            ...open.map(({ id: value, number, lastDay }) => ({
              value,
              label: `${number}, until ${shortDay(lastDay)}`,
            })),
          ]}
          onChange={(event) => set({ orderFormId: event.currentTarget.value })}
        />
        {text('invoiceNumber', 'Invoice number')}
        {text('invoiceOn', 'Invoice date', 'date')}
        {text('receivedOn', 'Received on', 'date')}
        {late && text('lateReason', 'Why it is recorded only now')}
        {text('title', 'Your title')}
        {text('note', 'Note (optional)')}
        <TextInput
          label="Scan a package"
          description={heard === '' ? 'Each package once.' : undefined}
          inputWrapperOrder={['label', 'input', 'description']}
          autoComplete="off"
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
            event.preventDefault();
            if (code.trim() !== '') scan();
          }}
        />
      </div>
      <p role="status" className={heard === '' ? 'visually-hidden' : 'small'}>
        {heard}
      </p>
      <ol className={styles.lines} aria-label="Lines">
        {lines.map((line, index) => (
          <ReceiveLine
            key={line.key}
            line={line}
            nth={index + 1}
            products={products}
            places={places}
            sizeOf={(productId) =>
              sizeFrom(
                order,
                products.find((one) => one.id === productId),
              )
            }
            onChange={(changed) => setAll(lines.map((one) => (one.key === line.key ? changed : one)))}
            onDrop={lines.length === 1 ? null : () => setAll(lines.filter((one) => one.key !== line.key))}
          />
        ))}
      </ol>
      <div>
        <Button size="xs" variant="default" onClick={() => setAll([...lines, emptyLine(firstPlace)])}>
          Another line
        </Button>
      </div>
    </StockForm>
  );
}
