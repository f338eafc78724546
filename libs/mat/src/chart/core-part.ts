/**
 * What a person's medication chart is made of, as members of one `jsonb_build_object`. $1 is the programme, $2 the service day;
 * `patient` and `episode` are SQL expressions for their ids.
 */
export const orderMembers = `'id', o.id, 'product', o.product, 'doseMcg', o.dose_mcg, 'frequency', o.frequency,
  'portions', o.portions, 'steps', o.steps, 'portionPlan', o.portion_plan, 'weekdays', o.weekdays, 'startsOn', o.starts_on,
  'expiresOn', o.expires_on, 'endsOn', o.ends_on, 'signedBy', o.signed_by, 'signedAt', o.signed_at, 'origin', o.origin,
  'verbal', case when o.verbal_received_by is null then null else jsonb_build_object('receivedBy', o.verbal_received_by,
    'receivedAt', o.verbal_received_at, 'cosignedAt', o.cosigned_at, 'bridge', o.verbal_bridge) end,
  'taper', o.taper, 'rationale', o.rationale, 'indication', o.indication, 'protocolId', o.protocol_id`;

export const orderJson = `jsonb_build_object(${orderMembers})`;

const doseJson = `jsonb_build_object('id', d.id, 'orderId', d.order_id, 'product', d.product, 'productClass', d.product_class,
  'serviceDay', d.service_day, 'portion', d.portion, 'doseMcg', d.dose_mcg, 'occurredAt', d.occurred_at,
  'observation', d.observation, 'observedMinutes', d.observed_minutes, 'by', s.display_name, 'lateEntry', 'late-entry' = any (d.flags), 'site', d.injection ->> 'site')`;

const standing = `d.programme_id = $1 and d.service_day <= $2::date and d.observation is distinct from 'declined'
  and not exists (select 1 from dose_void v where v.dose_id = d.id)`;

/** Doses are gathered by id: the answers of the rules lie beside each, and comparing whole rows would read them all. */
export const coreOf = (patient: string, episode: string): string => `
  'episode', (select jsonb_build_object('id', e.id, 'open', e.closed_on is null, 'openedOn', e.opened_on, 'origin', e.origin,
      'main', (select sp.state from episode_span sp where sp.episode_id = e.id and sp.track = 'main' and sp.ended_at is null
        and sp.voided_at is null),
      'moud', (select sp.state from episode_span sp where sp.episode_id = e.id and sp.track = 'moud' and sp.ended_at is null
        and sp.voided_at is null),
      'admittedAt', (select min(sp.started_at) from episode_span sp where sp.episode_id = e.id and sp.track = 'main'
        and sp.state = 'admitted' and sp.voided_at is null))
    from episode e where e.id = ${episode}),
  'orders', coalesce((select jsonb_agg(${orderJson} order by o.starts_on desc, o.id desc) from medication_order o
    where o.programme_id = $1 and o.patient_id = ${patient} and o.expires_on >= $2::date - 200), '[]'),
  'doses', coalesce((select jsonb_agg(${doseJson} order by d.service_day desc, d.portion desc, d.occurred_at desc) from (
      (select d.id from dose d where ${standing} and d.patient_id = ${patient} order by d.service_day desc, d.portion desc limit 14)
      union
      (select d.id from dose d where ${standing} and d.patient_id = ${patient} and d.product like '%-xr%'
        order by d.service_day desc limit 6)) known
    join dose d on d.id = known.id left join staff s on s.id = d.given_by), '[]'),
  'firstDoseOn', (select d.service_day from dose d where ${standing} and d.episode_id = ${episode} and d.dose_mcg > 0
    order by d.service_day limit 1),
  'specimens', coalesce((select jsonb_agg(jsonb_build_object('collectedOn', t.collected_on, 'collectedAt', c.collected_at,
      'panel', case when c.specimen_id is null then t.panel else q.panel end,
      'positives', case when c.specimen_id is null then (select coalesce(jsonb_agg(r.substance), '[]') from specimen_result r
        where r.specimen_id = t.id and r.result = 'positive') else to_jsonb(q.positives) end) order by t.collected_on desc)
    from specimen t left join specimen_collection c on c.specimen_id = t.id
      left join lateral (select q.panel, q.positives from specimen_report q where q.specimen_id = c.specimen_id
        order by q.number desc limit 1) q on true
    where t.programme_id = $1 and t.patient_id = ${patient} and t.collected_on between $2::date - 60 and $2::date
      and (c.specimen_id is null or q.panel is not null)
      and not exists (select 1 from specimen_void v where v.specimen_id = t.id)), '[]')`;
