import type { Reading, Tx } from '@cairn/database';
import type { StockPlaceKind, StockProductFacts, SupplierFacts } from '@cairn/rules';

export interface StockProductView extends StockProductFacts {
  readonly product: string | null;
  readonly ndc: string | null;
  readonly retired: boolean;
}
export interface StockPlaceView {
  readonly id: string;
  readonly name: string;
  readonly kind: StockPlaceKind;
  readonly stationId: string | null;
  readonly retired: boolean;
}
export interface SupplierView extends SupplierFacts {
  readonly phone: string | null;
  readonly retired: boolean;
}

/** SQL: one product as JSON. */
export const productJson = (p: string) => `jsonb_build_object('id', ${p}.id, 'name', ${p}.name, 'product', ${p}.product,
  'form', ${p}.form, 'unit', ${p}.unit, 'mcgPerMl', ${p}.mcg_per_ml, 'mcgPerUnit', ${p}.mcg_per_unit, 'schedule', ${p}.schedule)`;

export function loadProducts(tx: Reading, ids: readonly string[] | null = null): Promise<StockProductView[]> {
  return tx.query(
    `select p.id, p.name, p.product, p.form, p.unit, p.mcg_per_ml as "mcgPerMl", p.mcg_per_unit as "mcgPerUnit", p.schedule, p.ndc,
       p.retired_at is not null as retired
     from stock_product p where p.programme_id = $1 and ($2::uuid[] is null or p.id = any ($2))
     order by p.retired_at is not null, lower(p.name)`,
    [tx.actor.programmeId, ids],
  );
}

export function loadPlaces(tx: Reading): Promise<StockPlaceView[]> {
  return tx.query(
    `select p.id, p.name, p.kind, p.station_id as "stationId", p.retired_at is not null as retired
     from stock_place p where p.programme_id = $1
     order by p.retired_at is not null, array_position(array['safe','refrigerator','window','vehicle','quarantine'], p.kind), lower(p.name)`,
    [tx.actor.programmeId],
  );
}

export function loadSuppliers(tx: Reading, id: string | null = null): Promise<SupplierView[]> {
  return tx.query(
    `select s.id, s.kind, s.name, s.address, s.registration, s.phone, s.retired_at is not null as retired
     from stock_supplier s where s.programme_id = $1 and ($2::uuid is null or s.id = $2)
     order by s.retired_at is not null, lower(s.name)`,
    [tx.actor.programmeId, id],
  );
}

/** What was of this product before: with a lot on file its strength stays as it is. */
export async function loadProductUse(
  tx: Reading,
  id: string,
): Promise<{ readonly known: boolean; readonly lots: number; readonly inTheHouse: boolean }> {
  const [row] = await tx.query<{ known: boolean; lots: number; inTheHouse: boolean }>(
    `select exists (select 1 from stock_product where programme_id = $1 and id = $2) as known,
       (select count(*)::int from stock_lot where programme_id = $1 and product_id = $2) as lots,
       exists (select 1 from stock_lot l join stock_container c on c.lot_id = l.id
         join stock_balance b on b.container_id = c.id and b.account in ('stock', 'prepared', 'quarantine') and b.quantity > 0
         where l.programme_id = $1 and l.product_id = $2) as "inTheHouse"`,
    [tx.actor.programmeId, id],
  );
  return row ?? { known: false, lots: 0, inTheHouse: false };
}

export function saveProduct(
  tx: Tx,
  { id, name, product, form, unit, mcgPerMl, mcgPerUnit, schedule, ndc, retired }: StockProductView,
  now: Date,
): Promise<unknown> {
  return tx.query(
    `insert into stock_product as p (id, programme_id, name, product, form, unit, mcg_per_ml, mcg_per_unit, schedule, ndc, recorded_by,
       retired_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, case when $12 then $13::timestamptz end)
     on conflict (id) do update set name = excluded.name, product = excluded.product, form = excluded.form, unit = excluded.unit,
       mcg_per_ml = excluded.mcg_per_ml, mcg_per_unit = excluded.mcg_per_unit, schedule = excluded.schedule, ndc = excluded.ndc,
       retired_at = case when $12 then coalesce(p.retired_at, $13) end
     where p.programme_id = excluded.programme_id`,
    [
      id,
      tx.actor.programmeId,
      name,
      product,
      form,
      unit,
      mcgPerMl,
      mcgPerUnit,
      schedule,
      ndc,
      tx.actor.staffId,
      retired,
      now,
    ],
  );
}

export async function isPlaceInUse(tx: Reading, id: string): Promise<boolean> {
  const [row] = await tx.query<{ used: boolean }>(
    `select exists (select 1 from stock_balance b
       join lateral (select s.place_id from stock_container_stay s where s.container_id = b.container_id
         order by s.moved_at desc, s.id desc limit 1) stay on stay.place_id = $2
       where b.programme_id = $1 and b.account in ('stock', 'prepared', 'quarantine') and b.quantity > 0) as used`,
    [tx.actor.programmeId, id],
  );
  return row?.used === true;
}

export function savePlace(tx: Tx, { id, name, kind, stationId, retired }: StockPlaceView, now: Date): Promise<unknown> {
  return tx.query(
    `insert into stock_place as p (id, programme_id, name, kind, station_id, recorded_by, retired_at)
     values ($1, $2, $3, $4, $5, $6, case when $7 then $8::timestamptz end)
     on conflict (id) do update set name = excluded.name, kind = excluded.kind, station_id = excluded.station_id,
       retired_at = case when $7 then coalesce(p.retired_at, $8) end
     where p.programme_id = excluded.programme_id`,
    [id, tx.actor.programmeId, name, kind, stationId, tx.actor.staffId, retired, now],
  );
}

export function saveSupplier(
  tx: Tx,
  { id, kind, name, address, registration, phone, retired }: SupplierView,
  now: Date,
): Promise<unknown> {
  return tx.query(
    `insert into stock_supplier as s (id, programme_id, kind, name, address, registration, phone, recorded_by, retired_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, case when $9 then $10::timestamptz end)
     on conflict (id) do update set kind = excluded.kind, name = excluded.name, address = excluded.address,
       registration = excluded.registration, phone = excluded.phone, retired_at = case when $9 then coalesce(s.retired_at, $10) end
     where s.programme_id = excluded.programme_id`,
    [id, tx.actor.programmeId, kind, name, address, registration, phone, tx.actor.staffId, retired, now],
  );
}
