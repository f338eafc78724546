import { Button, NativeSelect, TextInput } from '@mantine/core';
import { orderKinds, readContainerSerial, roleLabels } from '@cairn/rules';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import { useSession } from '../api/session';
import { useDraftFields } from '../chart/draft-fields';
import { dayIn, shortDay } from '../kit/format';
import { useSetting } from '../programme/use-setting';
import { bothWords } from './amounts';
import { type StockContainer, stockRoom, useStockOverview, useStockSetUp } from './stock-api';
import { StockForm, stillMissing } from './stock-form';
import styles from './stock.module.css';

/** Whole containers, scanned one after the other, on the other site's order form. */
export function TransferForm({ onClose }: { onClose: () => void }) {
  const today = dayIn(undefined);
  const session = useSession();
  const [overview, setUp] = [useStockOverview(), useStockSetUp()];
  const { field, forget, sent } = useDraftFields('stock-transfer', '', () => ({
    id: uuidv7(),
    form: {
      supplierId: '',
      orderKind: 'form-222',
      orderNumber: '',
      executedOn: '',
      document: '',
      title: title ?? '',
      note: '',
    },
    chosen: [] as readonly StockContainer[],
  }));
  const [id, setId] = field('id');
  const [title] = session.roles.map((role) => roleLabels[role as keyof typeof roleLabels]);
  const [form, setForm] = field('form');
  const [chosen, setChosen] = field('chosen');
  const [code, setCode] = useState('');
  const [heard, setHeard] = useState<string | null>(null);
  const set = (part: Partial<typeof form>): void => {
    setForm((before) => ({ ...before, ...part }));
    setId(uuidv7());
  };
  const choose = (next: readonly StockContainer[]): void => {
    setChosen(next);
    setId(uuidv7());
  };
  const here = overview.data?.containers ?? [];
  const sites = (setUp.data?.suppliers ?? []).filter(({ retired }) => !retired);
  const scan = (): void => {
    const serial = readContainerSerial(code) ?? code.trim().toUpperCase();
    const found = here.find((one) => one.serial.toUpperCase() === serial);
    if (found === undefined) return setHeard('No container with this number has something in it.');
    if (chosen.some((one) => one.id === found.id)) return setHeard('This container is on the list.');
    choose([...chosen, found]);
    setHeard(null);
    setCode('');
  };
  const needsForm = chosen.some(({ product }) => product.schedule === 'II');
  const needsDocument = chosen.some(({ product }) => ['III', 'IV', 'V'].includes(product.schedule));
  const body = {
    supplierId: form.supplierId,
    containerIds: chosen.map((one) => one.id),
    sentOn: today,
    title: form.title.trim(),
    ...(needsForm
      ? { orderKind: form.orderKind, orderNumber: form.orderNumber.trim(), executedOn: form.executedOn }
      : {}),
    ...(form.document.trim() === '' ? {} : { document: form.document.trim() }),
    ...(form.note.trim() === '' ? {} : { note: form.note.trim() }),
  };
  const act = useSetting(() => api.put(`/stock/transfers/${id}`, body), {
    says: 'Sent. It left the ledger.',
    rooms: [stockRoom],
    after: sent(onClose),
  });
  const missing = stillMissing({
    'the other site': form.supplierId,
    'the containers': chosen.length > 0,
    'the number of its order form': !needsForm || form.orderNumber.trim(),
    'when that was signed': !needsForm || form.executedOn,
    'invoice or packing list': !needsDocument || form.document.trim(),
    'your title': form.title.trim(),
  });
  const text = (key: keyof typeof form, label: string, type: 'text' | 'date' = 'text') => (
    <TextInput
      label={label}
      type={type}
      autoComplete="off"
      value={form[key]}
      onChange={(event) => set({ [key]: event.currentTarget.value })}
    />
  );
  return (
    <StockForm
      draft={forget}
      title="Send to another site"
      intro={
        <>
          Sites are kept under <Link to="/stock/set-up">Products and places</Link>. It leaves today.
        </>
      }
      submit="Sign and send"
      act={act}
      missing={missing}
      onClose={onClose}
    >
      <div className={styles.fields}>
        <NativeSelect
          label="To"
          value={form.supplierId}
          data={[
            { value: '', label: '' },
            ...sites.filter(({ kind }) => kind === 'site').map(({ id: value, name }) => ({ value, label: name })),
          ]}
          onChange={(event) => set({ supplierId: event.currentTarget.value })}
        />
        <TextInput
          label="Scan a container"
          autoComplete="off"
          value={code}
          error={heard}
          onChange={(event) => {
            setCode(event.currentTarget.value);
            setHeard(null);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
            event.preventDefault();
            if (code.trim() !== '') scan();
          }}
        />
        {text('title', 'Your title')}
        {text('note', 'Note (optional)')}
        {needsForm && (
          <>
            <NativeSelect
              label="Its order form"
              value={form.orderKind}
              data={Object.entries(orderKinds).map(([value, label]) => ({ value, label }))}
              onChange={(event) => set({ orderKind: event.currentTarget.value })}
            />
            {text('orderNumber', 'Number of the form')}
            {text('executedOn', 'Signed there on', 'date')}
          </>
        )}
        {text('document', needsDocument ? 'Invoice or packing list' : 'Invoice or packing list (optional)')}
      </div>
      {chosen.length > 0 && (
        <ul className={styles.rows} aria-label="What is sent">
          {chosen.map((one) => (
            <li key={one.id} className={styles.row}>
              <span className="tabular">
                <strong>{one.serial}</strong> {one.product.name}, lot {one.lot}, expires {shortDay(one.expiresOn)},{' '}
                {bothWords(one.product, one.stock)}
              </span>
              <Button
                size="compact-xs"
                variant="subtle"
                onClick={() => choose(chosen.filter(({ id: of }) => of !== one.id))}
              >
                Take off the list
              </Button>
            </li>
          ))}
        </ul>
      )}
    </StockForm>
  );
}
