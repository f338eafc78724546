import type { Actor, Database } from '@cairn/database';
import { newId } from '@cairn/platform';
import { saveStation } from '../pump/station.queries';
import { move } from './ledger';
import { insertProduct, insertStock, openContainer, openLedger } from './open-container.queries';

/** For tests: a window with one open bottle of concentrate of 10 mg/mL, in a ledger that is kept from `on`. */
export interface Stocked {
  readonly stationId: string;
  readonly productId: string;
  readonly lotId: string;
  readonly containerId: string;
}

export interface BottleOf {
  readonly mg: number;
  readonly at: Date;
  readonly lot?: string;
  readonly expiresOn?: string;
  readonly product?: { readonly id: string; readonly lotId?: string };
  readonly stationId?: string;
  readonly open?: boolean;
}

export function openedLedger(database: Database, actor: Actor, on: string): Promise<unknown> {
  return database.transaction(actor, (tx) => openLedger(tx, on));
}

/** One more bottle, in a product, lot and window of its own unless they are given. */
export function stockedBottle(database: Database, actor: Actor, of: BottleOf): Promise<Stocked> {
  const [productId, lotId] = [of.product?.id ?? newId(), of.product?.lotId ?? newId()];
  const [stationId, containerId] = [of.stationId ?? newId(), newId()];
  return database.transaction(actor, async (tx) => {
    if (of.stationId === undefined)
      await saveStation(tx, stationId, { name: `Window ${stationId.slice(-6)}`, adapter: 'manual', address: null });
    if (of.product === undefined)
      await insertProduct(tx, {
        id: productId,
        name: `Methadone concentrate 10 mg/mL ${productId.slice(-6)}`,
        product: 'methadone-oral-concentrate',
        form: 'liquid',
        unit: 'mcg',
        mcgPerMl: 10_000,
        mcgPerUnit: null,
        schedule: 'II',
        ndc: null,
      });
    const quantity = of.mg * 1000;
    await insertStock(tx, {
      productId,
      lotId,
      lot: of.lot ?? `L${lotId.slice(-6)}`,
      expiresOn: of.expiresOn ?? '2027-12-31',
      containers: [{ id: containerId, serial: `C-${containerId.slice(-12)}`, quantity }],
    });
    await move(tx, [
      {
        kind: 'opening',
        from: { containerId, account: 'opening' },
        to: { containerId, account: 'stock' },
        quantity,
        occurredAt: of.at,
        source: { type: 'inventory', id: newId() },
      },
    ]);
    if (of.open !== false)
      await openContainer(tx, {
        id: newId(),
        stationId,
        stockContainerId: containerId,
        scanned: true,
        byHandReason: null,
        at: of.at,
      });
    return { stationId, productId, lotId, containerId };
  });
}
