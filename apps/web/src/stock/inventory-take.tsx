import { Button, NativeSelect, TextInput } from '@mantine/core';
import { inventoryKinds, inventoryMoments } from '@cairn/rules';
import { useRef } from 'react';
import { uuidv7 } from 'uuidv7';
import { useDraftFields } from '../chart/draft-fields';
import { DraftMark } from '../drafts/draft-mark';
import { EmptyState } from '../kit/empty-state';
import { ErrorNote } from '../kit/error-note';
import { Panel } from '../kit/panel';
import { SkeletonPanel } from '../kit/skeletons';
import { type CountDuties, countActs, useCountAct, useInventorySheet } from './count-api';
import styles from './counts.module.css';
import { type Drafts, draftOf, lacks, lineBody, usualKind } from './inventory-draft';
import { InventorySheetTable } from './inventory-sheet-table';

/** The sheet: everything that the ledger holds, line by line, what is counted, and the difference beside it. */
export function InventoryTake(props: { duties: CountDuties; onClose: () => void; onTaken: (id: string) => void }) {
  const id = useRef(uuidv7());
  const sheet = useInventorySheet(true);
  const { field, forget, sent } = useDraftFields('inventory', 'again', () => ({
    kind: usualKind(props.duties) as string,
    moment: 'closing' as 'opening' | 'closing',
    note: '',
    drafts: {} as Drafts,
  }));
  const [kind, setKind] = field('kind');
  const [moment, setMoment] = field('moment');
  const [note, setNote] = field('note');
  const [drafts, setDrafts] = field('drafts');
  const lines = sheet.data?.lines ?? [];
  const open = lines.filter((line) => lacks(line, draftOf(drafts, line)) !== null).length;
  const act = useCountAct(
    () =>
      countActs.takeInventory(id.current, {
        ...{ kind, moment, takenOn: sheet.data?.day, found: [] },
        ...(note.trim() === '' ? {} : { note: note.trim() }),
        lines: lines.map((line) => lineBody(line, draftOf(drafts, line))),
      }),
    'The inventory is written. A second person signs it.',
    sent(() => props.onTaken(id.current)),
  );
  if (sheet.isError) return <ErrorNote error={sheet.error} onRetry={() => void sheet.refetch()} />;
  if (sheet.data === undefined) return <SkeletonPanel lines={8} label="Loading the sheet" />;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (open === 0 && !act.isPending) act.mutate(undefined, { onError: () => (id.current = uuidv7()) });
      }}
      aria-label="Take an inventory"
    >
      <Panel title="Take an inventory" flush>
        <div className={`${styles.fields} ${styles.head}`}>
          <NativeSelect
            label="Which"
            autoFocus
            value={kind}
            data={Object.entries(inventoryKinds)
              .filter(([value]) => value !== 'initial')
              .map(([value, label]) => ({ value, label }))}
            onChange={(event) => setKind(event.currentTarget.value)}
          />
          <NativeSelect
            label="Taken at"
            value={moment}
            data={Object.entries(inventoryMoments).map(([value, label]) => ({ value, label }))}
            onChange={(event) => setMoment(event.currentTarget.value === 'opening' ? 'opening' : 'closing')}
          />
          <TextInput
            className={styles.reason ?? ''}
            label="Note (optional)"
            maxLength={1000}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
        </div>
        {lines.length === 0 ? (
          <EmptyState title="The ledger holds nothing.">
            An inventory of nothing is an inventory too: write it, and a second person signs it.
          </EmptyState>
        ) : (
          <InventorySheetTable lines={lines} drafts={drafts} onChange={setDrafts} />
        )}
        <div className={styles.bar}>
          <Button type="submit" disabled={open > 0} loading={act.isPending}>
            Write the inventory
          </Button>
          <Button variant="subtle" onClick={props.onClose}>
            Cancel
          </Button>
          <span className="dim small" role="status">
            {open === 0
              ? 'Complete. A second person signs it next.'
              : `${open} of ${lines.length} lines still to be counted or explained`}
          </span>
        </div>
      </Panel>
      {act.error !== null && <ErrorNote error={act.error} />}
      <DraftMark of={forget} />
    </form>
  );
}
