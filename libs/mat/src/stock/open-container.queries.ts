import type { Reading, Tx } from '@cairn/database';
import { newId } from '@cairn/platform';
import type { OpenAt } from './dose-draw';

/** What is open at the window of a preparation, of its product: the first to expire first. Empty before there is a ledger. */
export function loadOpenAt(tx: Reading, preparationId: string): Promise<OpenAt[]> {
  return tx.query<OpenAt>(
    `select o.stock_container_id as "containerId", coalesce(q.quantity, 0)::float8 as quantity
     from dose_preparation r join dose_container c on c.id = r.container_id
       join open_container_slot o on o.station_id = r.station_id
       join dose_container d on d.id = o.dose_container_id and d.product = c.product
       left join stock_balance q on q.container_id = o.stock_container_id and q.account = 'stock'
     where r.programme_id = $1 and r.id = $2 order by d.lot_expires_on, d.opened_at, d.id`,
    [tx.actor.programmeId, preparationId],
  );
}

export interface OpeningOf {
  readonly id: string;
  readonly stationId: string;
  readonly stockContainerId: string;
  /** scanned, or typed for a reason. */
  readonly scanned: boolean;
  readonly byHandReason: string | null;
  readonly at: Date;
}

/**
 * Opens a container of the ledger at a window; what it holds is copied from its lot. Refused by 'pk_open_container_slot' when it
 * is open already. Answers false when there is no such container here.
 */
export async function openContainer(tx: Tx, opening: OpeningOf): Promise<boolean> {
  const opened = await tx.query(
    `with opened as (
       insert into dose_container (id, programme_id, station_id, product, lot, lot_expires_on, mcg_per_ml, opened_by, opened_at,
         stock_container_id, scanned, by_hand_reason)
       select $2, $1, $3, sp.product, sl.lot, sl.expires_on, sp.mcg_per_ml, $4, $5, sc.id, $6, $7
       from stock_container sc join stock_lot sl on sl.id = sc.lot_id join stock_product sp on sp.id = sl.product_id
       where sc.programme_id = $1 and sc.id = $8 and sp.product is not null returning id)
     insert into open_container_slot (stock_container_id, programme_id, station_id, dose_container_id)
     select $8, $1, $3, id from opened returning 1`,
    [
      tx.actor.programmeId,
      opening.id,
      opening.stationId,
      tx.actor.staffId,
      opening.at,
      opening.scanned,
      opening.byHandReason,
      opening.stockContainerId,
    ],
  );
  return opened.length > 0;
}

/** Closes an open container: empty, put back, or taken out. Answers false when it is not open. */
export async function closeContainer(
  tx: Tx,
  stockContainerId: string,
  reason: 'empty' | 'put-back' | 'shift-close' | 'taken-out',
  at: Date,
): Promise<boolean> {
  const closed = await tx.query(
    `with closed as (delete from open_container_slot where programme_id = $1 and stock_container_id = $2 returning dose_container_id)
     insert into dose_container_end (dose_container_id, programme_id, reason, ended_by, ended_at)
     select dose_container_id, $1, $3, $4, $5 from closed returning 1`,
    [tx.actor.programmeId, stockContainerId, reason, tx.actor.staffId, at],
  );
  return closed.length > 0;
}

export interface NewStock {
  readonly productId: string;
  readonly lotId: string;
  readonly lot: string;
  readonly expiresOn: string;
  readonly containers: readonly { readonly id: string; readonly serial: string; readonly quantity: number }[];
}

/** Containers of a lot as rows, without anything in them yet: the movement that brings it is the caller's. */
export async function insertStock(tx: Tx, { productId, lotId, lot, expiresOn, containers }: NewStock): Promise<void> {
  await tx.query(
    `insert into stock_lot (id, programme_id, product_id, lot, expires_on, recorded_by) values ($1, $2, $3, $4, $5, $6)
     on conflict (id) do nothing`,
    [lotId, tx.actor.programmeId, productId, lot, expiresOn, tx.actor.staffId],
  );
  await tx.query(
    `insert into stock_container (id, programme_id, lot_id, serial, full_quantity, recorded_by)
     select c.id, $1, $2, c.serial, c.quantity, $3 from jsonb_to_recordset($4::jsonb) as c (id uuid, serial text, quantity bigint)`,
    [tx.actor.programmeId, lotId, tx.actor.staffId, JSON.stringify(containers)],
  );
}

/** Puts a product on the list of what is kept. */
export function insertProduct(
  tx: Tx,
  product: {
    readonly id?: string;
    readonly name: string;
    readonly product: string | null;
    readonly form: 'liquid' | 'tablet' | 'film' | 'injection' | 'powder' | 'kit' | 'strip';
    readonly unit: 'mcg' | 'piece';
    readonly mcgPerMl: number | null;
    readonly mcgPerUnit: number | null;
    readonly schedule: 'II' | 'III' | 'IV' | 'V' | 'none';
    readonly ndc: string | null;
  },
): Promise<unknown> {
  const { id = newId(), name, form, unit, mcgPerMl, mcgPerUnit, schedule, ndc } = product;
  return tx.query(
    `insert into stock_product (id, programme_id, name, product, form, unit, mcg_per_ml, mcg_per_unit, schedule, ndc, recorded_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      id,
      tx.actor.programmeId,
      name,
      product.product,
      form,
      unit,
      mcgPerMl,
      mcgPerUnit,
      schedule,
      ndc,
      tx.actor.staffId,
    ],
  );
}

/** From this day on the ledger is kept. Refused by 'pk_stock_opening' when it is kept already. */
export function openLedger(tx: Tx, on: string): Promise<unknown> {
  return tx.query('insert into stock_opening (programme_id, opened_on, opened_by) values ($1, $2, $3)', [
    tx.actor.programmeId,
    on,
    tx.actor.staffId,
  ]);
}
