import type { Tx } from '@cairn/database';
import { newId, refuse } from '@cairn/platform';
import { insertRow } from '../outside/outside-scene';
import type { CountedLine } from './inventory.queries';
import { loadSheet } from './inventory.queries';
import type { InventoryView } from './inventory-view';
import { move, type NewMovement } from './ledger';
import { writeLoss } from './loss.queries';
import { insertStock, openLedger } from './open-container.queries';

/** With the second signature the ledger says what was found: it begins with a first inventory, and follows every other one. */
export async function settleInventory(tx: Tx, inventory: InventoryView, at: Date): Promise<void> {
  void scheduleProducts(tx, inventory.takenOn);
  const known = inventory.kind === 'initial' ? await begin(tx, inventory, at) : inventory.lines;
  const off = known.filter(({ counted, ledger, estimated }) => counted !== ledger && !estimated);
  await refuseMoved(tx, off);
  const { id, countedBy } = inventory;
  await move(
    tx,
    off.filter(({ settle }) => settle === 'variance').map((line) => varianceOf(line, inventory, at)),
  );
  const lost = off.filter(({ settle }) => settle === 'loss');
  if (lost.length === 0) return;
  const loss = {
    kind: 'loss',
    discoveredAt: at,
    circumstances: lost
      .map(({ serial, reason }) => `${serial}: ${reason ?? ''}`)
      .join('; ')
      .slice(0, 2000),
    lines: lost.map(({ containerId, account, counted, ledger }) => ({
      containerId,
      account,
      quantity: ledger - counted,
    })),
    discoveredIn: { type: 'inventory', id },
    witnessId: countedBy.id,
  } as const;
  await writeLoss(tx, newId(), loss, at);
}

/**
 * A first inventory: lots, containers and where they stand, everything that is in them, and the day from which a ledger is kept.
 * Answers the lines of what was received before: they are compared with what was received.
 */
async function begin(
  tx: Tx,
  { id, takenOn, lines: all, countedBy }: InventoryView,
  at: Date,
): Promise<readonly CountedLine[]> {
  await openLedger(tx, takenOn);
  const there = await tx.query<{ id: string }>(
    'select id from stock_container where programme_id = $1 and id = any ($2)',
    [tx.actor.programmeId, all.map(({ containerId }) => containerId)],
  );
  const received = new Set(there.map((one) => one.id));
  const lines = all.filter(({ containerId }) => !received.has(containerId));
  const lots = new Map<string, CountedLine[]>();
  for (const line of lines) lots.set(line.lotId, [...(lots.get(line.lotId) ?? []), line]);
  for (const [lotId, [first, ...rest]] of lots) {
    if (first === undefined) continue;
    const { productId, lot, expiresOn } = first;
    const containers = [first, ...rest].map(({ containerId, serial, fullQuantity }) => ({
      ...{ id: containerId, serial },
      quantity: fullQuantity,
    }));
    await insertStock(tx, { productId, lotId, lot, expiresOn, containers });
  }
  for (const { containerId, placeId } of lines)
    if (placeId !== null)
      void insertRow(tx, 'stock_container_stay', {
        ...{ id: newId(), container_id: containerId, place_id: placeId },
        ...{ reason: null, moved_by: tx.actor.staffId, moved_at: at },
      });
  await move(
    tx,
    lines
      .filter(({ counted }) => counted > 0)
      .map(({ containerId, counted }) => ({
        kind: 'opening',
        from: { containerId, account: 'opening' },
        to: { containerId, account: 'stock' },
        quantity: counted,
        occurredAt: at,
        witnessId: countedBy.id,
        source: { type: 'inventory', id },
      })),
  );
  return all.filter(({ containerId }) => received.has(containerId));
}

function varianceOf(
  { containerId, counted, ledger, reason }: CountedLine,
  { id, countedBy }: InventoryView,
  at: Date,
): NewMovement {
  const [stock, variance] = [
    { containerId, account: 'stock' as const },
    { containerId, account: 'variance' as const },
  ];
  return {
    kind: 'variance',
    from: counted < ledger ? stock : variance,
    to: counted < ledger ? variance : stock,
    quantity: Math.abs(counted - ledger),
    occurredAt: at,
    witnessId: countedBy.id,
    reason,
    source: { type: 'inventory', id },
  };
}

/** what is newly scheduled by the day of this inventory is so on the list of products from now on. */
function scheduleProducts(tx: Tx, on: string): Promise<unknown> {
  return tx.query(
    `update stock_product p set schedule = h.schedule
     from (select distinct on (product_id) product_id, schedule from stock_scheduling
       where programme_id = $1 and effective_on <= $2 order by product_id, effective_on desc, recorded_at desc, id desc) h
     where p.programme_id = $1 and p.id = h.product_id and p.schedule <> h.schedule`,
    [tx.actor.programmeId, on],
  );
}

/** A difference is only what was counted as long as the ledger says what it said then. */
async function refuseMoved(tx: Tx, lines: readonly CountedLine[]): Promise<void> {
  if (lines.length === 0) return;
  const now = new Map((await loadSheet(tx)).map((line) => [`${line.containerId} ${line.account}`, line.ledger]));
  const moved = lines.find(
    ({ containerId, account, ledger }) => (now.get(`${containerId} ${account}`) ?? 0) !== ledger,
  );
  if (moved !== undefined)
    refuse('inventory.refused', `Something moved in ${moved.serial} since it was counted: count it again (R-221).`);
}
