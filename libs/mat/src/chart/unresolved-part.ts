/** Members of the medication chart: poured doses that wait, and what is open at the windows. See `core-part.ts`. */
export const unresolvedOf = (patient: string, _episode: string): string => `
  'unresolved', coalesce((select jsonb_agg(jsonb_build_object('id', r.id, 'at', r.prepared_at, 'by', u.display_name,
      'orderId', r.order_id, 'serviceDay', r.service_day, 'portion', r.portion, 'deliveredMcg', v.delivered_mcg))
    from preparation_slot o join dose_preparation r on r.id = o.preparation_id left join dose_delivery v on v.preparation_id = r.id
    left join staff u on u.id = r.prepared_by where o.programme_id = $1 and o.patient_id = ${patient}), '[]'),
  'containers', coalesce((select jsonb_agg(jsonb_build_object('id', b.id, 'stationId', b.station_id, 'product', b.product,
      'lot', b.lot, 'lotExpiresOn', b.lot_expires_on, 'mcgPerMl', b.mcg_per_ml))
    from (select distinct on (c.station_id, c.product) c.* from dose_container c join dosing_station t on t.id = c.station_id
      where c.programme_id = $1 and t.retired_at is null order by c.station_id, c.product, c.opened_at desc, c.id desc) b), '[]')`;
