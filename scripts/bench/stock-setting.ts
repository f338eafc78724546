import { newId } from '@cairn/platform';
import type { Client } from 'pg';
import type { Clinic } from './clinic';

/** A ledger that is kept since yesterday, with a bottle that never runs dry open at each of some windows. Answers the windows. */
export async function stockUp(owner: Client, { programmeId }: Clinic, windows: number): Promise<string[]> {
  const stationIds = Array.from({ length: windows }, newId);
  const [product, lot] = [newId(), newId()];
  await owner.query(`select set_config('cairn.programme', $1, false)`, [programmeId]);
  await owner.query(
    `with opening as (insert into stock_opening (programme_id, opened_on) values ($1, current_date - 1)),
     given as (select w.* from unnest($4::uuid[], $5::uuid[]) as w (station_id, container_id)),
     stations as (insert into dosing_station (id, programme_id, name, adapter)
       select station_id, $1, 'Window ' || station_id, 'manual' from given),
     products as (insert into stock_product (id, programme_id, name, product, form, unit, mcg_per_ml, schedule)
       values ($2, $1, 'Methadone 10 mg/mL', 'methadone-oral-concentrate', 'liquid', 'mcg', 10000, 'II')),
     lots as (insert into stock_lot (id, programme_id, product_id, lot, expires_on) values ($3, $1, $2, 'A1', current_date + 300)),
     containers as (insert into stock_container (id, programme_id, lot_id, serial, full_quantity)
       select container_id, $1, $3, 'C-' || container_id, 1e15::bigint from given),
     opened as (insert into dose_container (id, programme_id, station_id, product, lot, lot_expires_on, mcg_per_ml,
         stock_container_id, scanned)
       select container_id, $1, station_id, 'methadone-oral-concentrate', 'A1', current_date + 300, 10000, container_id, true from given),
     slots as (insert into open_container_slot (stock_container_id, programme_id, station_id, dose_container_id)
       select container_id, $1, station_id, container_id from given)
     insert into stock_movement (id, programme_id, kind, from_container_id, from_account, to_container_id, to_account, quantity,
       occurred_at, source_type, source_id)
     select gen_random_uuid(), $1, 'opening', container_id, 'opening', container_id, 'stock', 1e15::bigint, now(), 'inventory', $3
       from given`,
    [programmeId, product, lot, stationIds, Array.from({ length: windows }, newId)],
  );
  return stationIds;
}

/** So many doses' worth of movements out of one bottle, each of 30 mg. Answers the container. */
export async function manyMovements(owner: Client, { programmeId }: Clinic, count: number): Promise<string> {
  const { rows } = await owner.query<{ id: string }>(
    'select id from stock_container where programme_id = $1 order by id limit 1',
    [programmeId],
  );
  const containerId = rows[0]?.id as string;
  await owner.query(
    `insert into stock_movement (id, programme_id, kind, from_container_id, from_account, to_container_id, to_account, quantity,
       occurred_at, source_type, source_id)
     select gen_random_uuid(), $1, 'administer', $2, 'stock', $2, 'administered', 30000, now(), 'dose', gen_random_uuid()
     from generate_series(1, $3::int)`,
    [programmeId, containerId, count],
  );
  await owner.query('vacuum analyze stock_movement');
  return containerId;
}
