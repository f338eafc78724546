import type { Reading } from '@cairn/database';
import type { OpenableContainer, Product } from '@cairn/rules';

export interface OpenableRow extends OpenableContainer {
  readonly id: string;
  /** What it is called in stock; the medication, where it is one. */
  readonly name: string;
  readonly product: Product | null;
  readonly mcgPerMl: number | null;
  readonly mcgPerUnit: number | null;
}

/**
 * Containers with something in them that are no injections, and one that was asked for whatever is in it: the first to expire
 * first, then the one that has less in it, so that what was begun is used up.
 */
export function loadOpenable(tx: Reading, serial: string | null = null): Promise<OpenableRow[]> {
  return tx.query<OpenableRow>(
    `select c.id, c.serial, p.name, p.product, l.lot, l.expires_on::text as "lotExpiresOn", p.mcg_per_ml as "mcgPerMl",
       p.mcg_per_unit as "mcgPerUnit", coalesce(q.quantity, 0)::float8 as quantity, p.product is not null as "isDosed",
       (select t.name from open_container_slot o join dosing_station t on t.id = o.station_id
         where o.stock_container_id = c.id) as "openAt",
       (select case when k.blocks then k.says end from stock_lot_block k where k.lot_id = l.id
         order by k.recorded_at desc, k.id desc limit 1) as blocked
     from stock_container c join stock_lot l on l.id = c.lot_id join stock_product p on p.id = l.product_id
       left join stock_balance q on q.container_id = c.id and q.account = 'stock'
     where c.programme_id = $1
       and (case when $2::text is null then q.quantity > 0 and p.product is not null and p.form <> 'injection'
         else lower(c.serial) = lower($2) end)
     order by p.name, l.expires_on, q.quantity, c.id limit 500`,
    [tx.actor.programmeId, serial],
  );
}

/** The day from which on the ledger is kept; null before. */
export async function loadLedgerSince(tx: Reading): Promise<string | null> {
  const [row] = await tx.query<{ on: string }>(
    'select opened_on::text as on from stock_opening where programme_id = $1',
    [tx.actor.programmeId],
  );
  return row?.on ?? null;
}
