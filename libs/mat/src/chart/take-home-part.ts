/**
 * The states of a bottle, a later one above an earlier one whatever their clocks say. One that was lost may turn up and be
 * brought back full.
 */
const states = `array['labelled', 'released', 'returned_empty', 'reported_lost', 'returned_full', 'recalled', 'voided']`;

/** How bottles stand: the last thing that became of each. One that nothing became of is prepared. Of events `v` of one bottle. */
export const stateOfEvents = (v: string): string =>
  `coalesce((${states})[max(array_position(${states}, ${v}.state))], 'prepared')`;

/**
 * Members of the medication chart; see `core-part.ts` for the parameters. Bottles for home of the last 60 days and all that lie
 * ahead, without voided ones: those are nowhere. Beside them what was asked and found of bottles in that time.
 */
export const takeHomesOf = (patient: string, _episode: string): string => `
  'takeHomes', coalesce((select jsonb_agg(jsonb_build_object('id', b.id, 'batchId', b.batch_id, 'orderId', b.order_id,
      'serial', b.serial, 'on', b.on_day, 'portion', b.portion, 'doseMcg', b.dose_mcg, 'product', b.product,
      'productClass', b.product_class, 'reason', b.reason, 'pickUpOn', b.pick_up_on, 'state', b.state,
      'releasedOn', b.released_on, 'lostOn', b.lost_on) order by b.on_day desc, b.portion desc, b.id desc)
    from (select b.id, b.batch_id, b.order_id, b.serial, b.on_day, b.portion, b.dose_mcg, h.product, h.product_class, h.reason,
        h.pick_up_on, ${stateOfEvents('v')} as state, max(v.service_day) filter (where v.state = 'released') as released_on,
        max(v.lost_on) as lost_on
      from take_home_bottle b join take_home_batch h on h.id = b.batch_id
      left join take_home_bottle_event v on v.bottle_id = b.id
      where b.programme_id = $1 and b.patient_id = ${patient} and b.on_day >= $2::date - 60
      group by b.id, h.id) b
    where b.state <> 'voided'), '[]'),
  'bottleEvents', jsonb_build_object(
    'callBacks', coalesce((select jsonb_agg(jsonb_build_object('id', k.id, 'on', k.called_on, 'dueAt', k.due_at,
        'outcome', w.outcome, 'closedAt', w.recorded_at) order by k.called_at desc, k.id desc)
      from call_back k left join call_back_outcome w on w.call_back_id = k.id
      where k.programme_id = $1 and k.patient_id = ${patient} and k.called_on >= $2::date - 60), '[]'),
    'losses', coalesce((select jsonb_agg(jsonb_build_object('id', l.id, 'kind', l.kind, 'on', l.lost_on, 'at', l.recorded_at,
        'bottleIds', coalesce((select jsonb_agg(v.bottle_id) from take_home_bottle_event v where v.source_id = l.id), '[]'))
        order by l.recorded_at desc, l.id desc)
      from take_home_loss l where l.programme_id = $1 and l.patient_id = ${patient} and l.told_on >= $2::date - 60), '[]'),
    'returns', coalesce((select jsonb_agg(jsonb_build_object('id', c.id, 'on', c.service_day, 'at', c.recorded_at,
        'expected', c.expected, 'missing', f.missing, 'notAsExpected', f.odd) order by c.recorded_at desc, c.id desc)
      from take_home_return c cross join lateral (select count(*) filter (where i.found = 'missing') as missing,
          count(*) filter (where i.found <> 'missing' and (not i.label_intact or (i.found <> 'empty' and b.on_day < c.service_day)
            or (i.found <> 'empty' and i.seal_intact = false))) as odd
        from take_home_return_bottle i join take_home_bottle b on b.id = i.bottle_id where i.return_id = c.id) f
      where c.programme_id = $1 and c.patient_id = ${patient} and c.service_day >= $2::date - 60), '[]'))`;
