import { Button, NativeSelect, TextInput } from '@mantine/core';
import { inventoryMoments } from '@cairn/rules';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useRef } from 'react';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import type { components } from '../api/schema';
import { useDraftFields } from '../chart/draft-fields';
import { DraftMark } from '../drafts/draft-mark';
import { Checkbox } from '../kit/checkbox';
import { ErrorNote } from '../kit/error-note';
import { Panel } from '../kit/panel';
import { countActs, useCountAct, useInventorySheet } from './count-api';
import { type Drafts, draftOf, lacks, lineBody } from './inventory-draft';
import { InventorySheetTable } from './inventory-sheet-table';
import styles from './counts.module.css';
import { emptyFound, type FoundDraft, foundBody, isComplete, nextFound } from './inventory-found';
import { unitOf } from './count-measure';

type SetUp = components['schemas']['StockSetUpAnswer_Output'];

/** what is there on the first day. With the second signature the ledger begins. */
export function FirstInventory(props: { today: string; onClose: () => void; onTaken: (id: string) => void }) {
  const id = useRef(uuidv7());
  const setUp = useQuery({
    queryKey: ['stock', 'set-up'],
    queryFn: ({ signal }) => api.get<SetUp>('/stock/set-up', {}, signal),
  });
  const sheet = useInventorySheet(true);
  const { field, forget, sent } = useDraftFields('inventory', 'first', () => ({
    drafts: {} as Drafts,
    moment: 'opening' as 'opening' | 'closing',
    rows: [] as readonly FoundDraft[],
  }));
  const [drafts, setDrafts] = field('drafts');
  const received = sheet.data?.lines ?? [];
  const [moment, setMoment] = field('moment');
  const [rows, setRows] = field('rows');
  const products = (setUp.data?.products ?? []).filter(({ retired }) => !retired);
  const places = (setUp.data?.places ?? []).filter(({ retired }) => !retired);
  const productOf = (row: FoundDraft) => products.find((one) => one.id === row.productId);
  const open =
    rows.filter((row) => !isComplete(row, productOf(row))).length +
    received.filter((line) => lacks(line, draftOf(drafts, line)) !== null).length;
  const act = useCountAct(
    () =>
      countActs.takeInventory(id.current, {
        ...{ kind: 'initial', moment, takenOn: props.today },
        lines: received.map((line) => lineBody(line, draftOf(drafts, line))),
        found: foundBody(rows, productOf),
      }),
    'The first inventory is written. A second person signs it, and the ledger begins.',
    sent(() => props.onTaken(id.current)),
  );
  const change = (at: number, part: Partial<FoundDraft>) =>
    setRows(rows.map((row, index) => (index === at ? { ...row, ...part } : row)));
  if (setUp.isError) return <ErrorNote error={setUp.error} onRetry={() => void setUp.refetch()} />;
  return (
    <form
      aria-label="Take the first inventory"
      onSubmit={(event) => {
        event.preventDefault();
        if (open === 0 && !act.isPending) act.mutate(undefined, { onError: () => (id.current = uuidv7()) });
      }}
    >
      <Panel title="Take the first inventory" flush>
        <div className={`${styles.fields} ${styles.head}`}>
          <NativeSelect
            label="Taken at"
            value={moment}
            data={Object.entries(inventoryMoments).map(([value, label]) => ({ value, label }))}
            onChange={(event) => setMoment(event.currentTarget.value === 'opening' ? 'opening' : 'closing')}
          />
          <p className="dim small">
            Every container with controlled medication, sealed and opened. What is not on the list of products is added
            under <Link to="/stock/set-up">Products and places</Link>.
          </p>
        </div>
        {received.length > 0 && (
          <>
            <p className={styles.none}>This was received before: it is counted against what was received.</p>
            <InventorySheetTable lines={received} drafts={drafts} onChange={setDrafts} />
          </>
        )}
        {rows.map((row, at) => {
          const product = productOf(row);
          const unit = product === undefined ? 'mL' : unitOf(product);
          return (
            <fieldset key={row.id} className={styles.found}>
              <legend className="visually-hidden">Container {at + 1}</legend>
              <NativeSelect
                label="Product"
                value={row.productId}
                data={[{ value: '', label: 'Choose' }, ...products.map((one) => ({ value: one.id, label: one.name }))]}
                onChange={(event) => change(at, { productId: event.currentTarget.value })}
              />
              <TextInput
                label="Lot"
                maxLength={40}
                value={row.lot}
                onChange={(event) => change(at, { lot: event.currentTarget.value })}
              />
              <TextInput
                type="date"
                label="Good until"
                value={row.expiresOn}
                onChange={(event) => change(at, { expiresOn: event.currentTarget.value })}
              />
              <TextInput
                label="Serial, scanned or typed"
                maxLength={60}
                value={row.serial}
                onChange={(event) => change(at, { serial: event.currentTarget.value })}
              />
              <NativeSelect
                label="Where"
                value={row.placeId}
                data={[{ value: '', label: '–' }, ...places.map((one) => ({ value: one.id, label: one.name }))]}
                onChange={(event) => change(at, { placeId: event.currentTarget.value })}
              />
              <TextInput
                className={styles.cell ?? ''}
                label={`Full, ${unit}`}
                inputMode="decimal"
                value={row.full}
                onChange={(event) => change(at, { full: event.currentTarget.value })}
              />
              <Checkbox
                label="Opened"
                checked={row.opened}
                onChange={(event) => change(at, { opened: event.currentTarget.checked })}
              />
              {row.opened && (
                <TextInput
                  className={styles.cell ?? ''}
                  label={`Counted, ${unit}`}
                  inputMode="decimal"
                  value={row.counted}
                  onChange={(event) => change(at, { counted: event.currentTarget.value })}
                />
              )}
              <Button size="xs" variant="subtle" onClick={() => setRows(rows.filter((one) => one.id !== row.id))}>
                Remove
              </Button>
            </fieldset>
          );
        })}
        <div className={styles.bar}>
          <Button
            variant="default"
            autoFocus
            onClick={() =>
              setRows([...rows, nextFound(rows.at(-1) ?? emptyFound(uuidv7(), uuidv7()), uuidv7(), uuidv7())])
            }
          >
            Add a container
          </Button>
          <Button type="submit" disabled={open > 0} loading={act.isPending}>
            {rows.length + received.length === 0 ? 'Nothing is there: write that' : 'Write the first inventory'}
          </Button>
          <Button variant="subtle" onClick={props.onClose}>
            Cancel
          </Button>
          {open > 0 && (
            <span className="dim small">
              {open} of {rows.length + received.length} containers are not complete
            </span>
          )}
        </div>
      </Panel>
      {act.error !== null && <ErrorNote error={act.error} />}
      <DraftMark of={forget} />
    </form>
  );
}
