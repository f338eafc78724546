/** Members of the medication chart: poured doses that wait, and what is open at the windows. See `core-part.ts`. */
export const unresolvedOf = (patient: string, _episode: string): string => `
  'unresolved', coalesce((select jsonb_agg(jsonb_build_object('id', r.id, 'at', r.prepared_at, 'by', u.display_name,
      'orderId', r.order_id, 'serviceDay', r.service_day, 'portion', r.portion, 'deliveredMcg', v.delivered_mcg))
    from preparation_slot o join dose_preparation r on r.id = o.preparation_id left join dose_delivery v on v.preparation_id = r.id
    left join staff u on u.id = r.prepared_by where o.programme_id = $1 and o.patient_id = ${patient}), '[]'),
  'stockSince', (select opened_on from stock_opening where programme_id = $1),
  'shift', (select jsonb_build_object('openedAt', f.opened_at, 'forDay', f.for_day) from open_shift_slot w
    join stock_shift f on f.id = w.shift_id where w.programme_id = $1),
  'pumps', coalesce((select jsonb_agg(jsonb_build_object('stationId', t.id, 'calibrations', coalesce((
      select jsonb_agg(jsonb_build_object('containerId', k.stock_container_id, 'on', k.for_day, 'at', k.calibrated_at, 'ok', k.ok))
      from (select distinct on (l.stock_container_id) l.stock_container_id, l.for_day, l.calibrated_at, l.ok from pump_calibration l
        where l.station_id = t.id and l.for_day = $2 order by l.stock_container_id, l.calibrated_at desc, l.id desc) k), '[]')))
    from dosing_station t where t.programme_id = $1 and t.retired_at is null and t.adapter <> 'manual'), '[]'),
  'containers', coalesce((select jsonb_agg(jsonb_build_object('id', b.id, 'stationId', b.station_id, 'product', b.product,
      'lot', b.lot, 'lotExpiresOn', b.lot_expires_on, 'mcgPerMl', b.mcg_per_ml, 'mcgPerUnit', b.mcg_per_unit,
      'openedAt', b.opened_at, 'stock', case when b.stock_container_id is null then null else jsonb_build_object(
        'containerId', b.stock_container_id, 'quantity', b.quantity, 'blocked', (select k.says from stock_lot_block k
          where k.lot_id = b.lot_id and k.blocks and k.id = (select l.id from stock_lot_block l where l.lot_id = b.lot_id
            order by l.recorded_at desc, l.id desc limit 1)), 'scanned', b.scanned) end)
      order by b.lot_expires_on, b.opened_at, b.id)
    from (
      select c.id, c.station_id, c.product, c.lot, c.lot_expires_on, c.mcg_per_ml, sp.mcg_per_unit, c.opened_at,
        c.stock_container_id, c.scanned, sc.lot_id, coalesce(q.quantity, 0) as quantity
      from open_container_slot o join dose_container c on c.id = o.dose_container_id
        join stock_container sc on sc.id = o.stock_container_id join stock_lot sl on sl.id = sc.lot_id
        join stock_product sp on sp.id = sl.product_id
        left join stock_balance q on q.container_id = o.stock_container_id and q.account = 'stock'
      where o.programme_id = $1
      union all
      select sc.id, null, sp.product, sl.lot, sl.expires_on, null, sp.mcg_per_unit, sc.recorded_at, sc.id, false, sl.id, q.quantity
      from stock_product sp join stock_lot sl on sl.product_id = sp.id join stock_container sc on sc.lot_id = sl.id
        join stock_balance q on q.container_id = sc.id and q.account = 'stock' and q.quantity > 0
      where sp.programme_id = $1 and sp.form = 'injection' and sp.product is not null
      union all
      (select distinct on (c.station_id, c.product) c.id, c.station_id, c.product, c.lot, c.lot_expires_on, c.mcg_per_ml,
        null::int, c.opened_at, null::uuid, false, null::uuid, 0
      from dose_container c join dosing_station t on t.id = c.station_id
      where c.programme_id = $1 and t.retired_at is null and c.stock_container_id is null
        and not exists (select 1 from stock_opening where programme_id = $1)
      order by c.station_id, c.product, c.opened_at desc, c.id desc)) b), '[]')`;
