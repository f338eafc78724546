import { Button } from '@mantine/core';
import { inventoryKinds, inventoryMoments } from '@cairn/rules';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useMay } from '../api/session';
import { DataTable } from '../kit/data-table';
import { EmptyState } from '../kit/empty-state';
import { ErrorNote } from '../kit/error-note';
import { dayAndTime, fromToday, shortDay } from '../kit/format';
import { PageHeader } from '../kit/page-header';
import { Panel } from '../kit/panel';
import { SkeletonPanel } from '../kit/skeletons';
import { StatusMark } from '../kit/status-mark';
import { type CountDuties, type InventorySummary, useCountDuties, useInventories } from './count-api';
import { FirstInventory } from './inventory-first';
import { InventoryScheduling } from './inventory-scheduling';
import { InventoryTake } from './inventory-take';
import styles from './counts.module.css';

/** when the next inventory is due, taking it, and those that were taken. */
export function StockInventoriesScreen() {
  const may = useMay();
  const inventories = useInventories();
  const duties = useCountDuties();
  const [form, setForm] = useState<'take' | 'schedule' | null>(null);
  const navigate = useNavigate();
  if (inventories.isError) return <ErrorNote error={inventories.error} onRetry={() => void inventories.refetch()} />;
  if (inventories.data === undefined || duties.data === undefined)
    return <SkeletonPanel lines={8} label="Loading the inventories" />;
  const { kept } = duties.data;
  const open = (id: string) => void navigate({ to: '/stock/inventories/$id', params: { id } });
  const waiting = inventories.data.some(({ state }) => state === 'waiting');
  return (
    <>
      <PageHeader
        title="Inventories"
        actions={
          <>
            {may('inventory.schedule') && form === null && kept && (
              <Button size="xs" variant="default" onClick={() => setForm('schedule')}>
                New scheduling
              </Button>
            )}
            {may('inventory.write') && form === null && (kept || !waiting) && (
              <Button size="xs" onClick={() => setForm('take')}>
                {kept ? 'Take an inventory' : 'Take the first inventory'}
              </Button>
            )}
          </>
        }
      />
      <Due duties={duties.data} />
      {form === 'schedule' && <InventoryScheduling onClose={() => setForm(null)} />}
      {form === 'take' &&
        (kept ? (
          <InventoryTake duties={duties.data} onClose={() => setForm(null)} onTaken={open} />
        ) : (
          <FirstInventory today={duties.data.day} onClose={() => setForm(null)} onTaken={open} />
        ))}
      {(form === null || inventories.data.length > 0) && <Taken items={inventories.data} kept={kept} onOpen={open} />}
    </>
  );
}

function Due({ duties }: { duties: CountDuties }) {
  const { inventory, schedulings, day } = duties;
  if (inventory === null && schedulings.length === 0) return null;
  return (
    <Panel>
      <ul className={styles.obstacles}>
        {inventory !== null && (
          <li>
            <StatusMark
              meaning={inventory.state === 'overdue' ? 'needs' : inventory.state === 'soon' ? 'soon' : 'fine'}
            >
              {inventory.state === 'overdue' ? 'Overdue' : 'Next inventory'}
            </StatusMark>
            <span>
              {inventory.state === 'overdue' ? 'was due' : 'due'} {shortDay(inventory.dueOn)},{' '}
              {fromToday(inventory.dueOn, day)}
              {inventory.lastOn !== null && `; the last one was taken ${shortDay(inventory.lastOn)}`}
            </span>
          </li>
        )}
        {schedulings.map((one) => (
          <li key={one.id}>
            <StatusMark meaning={one.state === 'soon' ? 'soon' : 'needs'}>
              {one.state === 'soon' ? 'Newly scheduled' : one.state === 'now' ? 'Inventory today' : 'Inventory overdue'}
            </StatusMark>
            <span>
              {one.productName} {one.state === 'soon' ? 'comes' : 'came'} under schedule {one.schedule} on{' '}
              {shortDay(one.effectiveOn)}: it is counted on that day
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Taken({
  items,
  kept,
  onOpen,
}: {
  items: readonly InventorySummary[];
  kept: boolean;
  onOpen: (id: string) => void;
}) {
  if (items.length === 0)
    return (
      <Panel>
        <EmptyState
          title={kept ? 'No inventory was taken here yet.' : 'The stock ledger begins with a first inventory.'}
        >
          {kept
            ? 'Take one at the end of the month: what the ledger holds is on the sheet.'
            : 'Put what you keep on the list under Products and places, then count what is there. From the day of the second signature every dose is drawn from stock.'}
          {!kept && (
            <p>
              <Link to="/stock/set-up">Products and places</Link>
            </p>
          )}
        </EmptyState>
      </Panel>
    );
  return (
    <Panel title="Taken" flush>
      <DataTable
        label="Inventories that were taken"
        rows={items}
        rowKey={({ id }) => id}
        onOpen={({ id }) => onOpen(id)}
        columns={[
          {
            key: 'day',
            header: 'Day',
            rowHeader: true,
            render: ({ id, takenOn }) => (
              <Link to="/stock/inventories/$id" params={{ id }}>
                {shortDay(takenOn)}
              </Link>
            ),
          },
          {
            key: 'kind',
            header: 'What',
            render: ({ kind, moment }) => `${inventoryKinds[kind]}, ${inventoryMoments[moment].toLowerCase()}`,
          },
          { key: 'containers', header: 'Entries', align: 'right', render: ({ containers }) => containers },
          { key: 'differences', header: 'Differences', align: 'right', render: ({ differences }) => differences },
          { key: 'by', header: 'Counted by', render: ({ countedBy }) => countedBy.name },
          { key: 'state', header: 'Signed', render: (one) => <State inventory={one} /> },
        ]}
      />
    </Panel>
  );
}

function State({ inventory: { state, signed, signUntil } }: { inventory: InventorySummary }) {
  if (signed !== null)
    return (
      <StatusMark meaning="fine" quiet>
        {signed.by ?? 'Signed'}, {dayAndTime(signed.at)}
      </StatusMark>
    );
  return state === 'waiting' ? (
    <StatusMark meaning="soon" quiet>
      Waits until {dayAndTime(signUntil)}
    </StatusMark>
  ) : (
    <StatusMark meaning="info" quiet>
      Never signed: it does not stand
    </StatusMark>
  );
}
