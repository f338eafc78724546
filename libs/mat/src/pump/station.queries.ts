import type { Reading, Tx } from '@cairn/database';
import type { Product } from '@cairn/rules';

export interface ContainerView {
  readonly id: string;
  readonly product: Product;
  readonly lot: string;
  readonly lotExpiresOn: string;
  /** Micrograms in a millilitre; null for tablets. */
  readonly mcgPerMl: number | null;
  readonly openedAt: string;
  /** Its account in the ledger and what is in it, in micrograms; null before a ledger is kept. */
  readonly stock: { readonly containerId: string; readonly serial: string; readonly quantity: number } | null;
}

export interface StationView {
  readonly id: string;
  readonly name: string;
  readonly adapter: 'manual' | 'simulator';
  readonly address: string | null;
  /** What is open here, the first to expire first; before a ledger is kept the newest container of each product. */
  readonly containers: readonly ContainerView[];
  /** The person whose poured dose is not resolved yet; a window pours for one person at a time. */
  readonly busyWith: string | null;
}

const containerJson = `jsonb_build_object('id', c.id, 'product', c.product, 'lot', c.lot, 'lotExpiresOn', c.lot_expires_on,
  'mcgPerMl', c.mcg_per_ml, 'openedAt', c.opened_at, 'stock', (select jsonb_build_object('containerId', sc.id, 'serial', sc.serial,
    'quantity', coalesce(q.quantity, 0)) from stock_container sc
    left join stock_balance q on q.container_id = sc.id and q.account = 'stock' where sc.id = c.stock_container_id))`;

/** Every window that is in use, by name. */
export function loadStations(tx: Reading): Promise<StationView[]> {
  return tx.query<StationView>(
    `select t.id, t.name, t.adapter, t.address,
       coalesce((select jsonb_agg(${containerJson} order by c.product, c.lot_expires_on, c.opened_at) from (
           (select distinct on (d.product) d.* from dose_container d where d.programme_id = $1 and d.station_id = t.id
             and d.stock_container_id is null and not exists (select 1 from stock_opening where programme_id = $1)
             order by d.product, d.opened_at desc, d.id desc)
           union all
           select d.* from open_container_slot o join dose_container d on d.id = o.dose_container_id
             where o.programme_id = $1 and o.station_id = t.id) c), '[]') as containers,
       (select s.patient_id from preparation_slot s where s.station_id = t.id) as "busyWith"
     from dosing_station t where t.programme_id = $1 and t.retired_at is null order by lower(t.name)`,
    [tx.actor.programmeId],
  );
}

export async function loadStation(tx: Reading, id: string): Promise<StationView | undefined> {
  return (await loadStations(tx)).find((station) => station.id === id);
}

export function saveStation(
  tx: Tx,
  id: string,
  { name, adapter, address }: { name: string; adapter: string; address: string | null },
): Promise<unknown> {
  return tx.query(
    `insert into dosing_station (id, programme_id, name, adapter, address, recorded_by) values ($1, $2, $3, $4, $5, $6)
     on conflict (id) do update set name = excluded.name, adapter = excluded.adapter, address = excluded.address
     where dosing_station.programme_id = excluded.programme_id`,
    [id, tx.actor.programmeId, name, adapter, address, tx.actor.staffId],
  );
}

export function insertContainer(
  tx: Tx,
  id: string,
  container: {
    stationId: string;
    product: string;
    lot: string;
    lotExpiresOn: string;
    mcgPerMl: number | null;
    at: Date;
  },
): Promise<unknown> {
  return tx.query(
    `insert into dose_container (id, programme_id, station_id, product, lot, lot_expires_on, mcg_per_ml, opened_by, opened_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      id,
      tx.actor.programmeId,
      container.stationId,
      container.product,
      container.lot,
      container.lotExpiresOn,
      container.mcgPerMl,
      tx.actor.staffId,
      container.at,
    ],
  );
}
