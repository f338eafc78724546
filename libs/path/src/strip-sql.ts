/**
 * What the strips are made of, for the board and the chart alike, as rows of `days`. `person` is the id of a person and `day` the day of
 * the clinic, both as SQL. $1 is the programme; every look begins with programme and person, as the indexes do.
 */

/** A medicine is found in urine for up to two weeks after its order ended. */
const foundAfter = 14;

/**
 * Specimens of as many days as are asked for: what was looked for and found by the newest report, or in the one step in which it was
 * recorded; nothing while it waits. And which ordered medicine could be in it.
 */
export const specimensSql = (person: string, day: string, days: string): string => `
  select jsonb_agg(jsonb_build_object('day', c.collected_on,
      'tested', case when q.number is not null then q.panel when k.specimen_id is null then c.panel else '{}' end,
      'positives', case when q.number is not null then q.positives when k.specimen_id is null then array(select r.substance
        from specimen_result r where r.specimen_id = c.id and r.result = 'positive') else '{}' end,
      'ordered', array(select distinct o.product_class from medication_order o where o.programme_id = $1 and o.patient_id = ${person}
        and o.starts_on <= c.collected_on and o.expires_on >= c.collected_on - ${foundAfter}
        and (o.ends_on is null or o.ends_on >= c.collected_on - ${foundAfter})))
    order by c.collected_on) as days
  from specimen c
  left join specimen_collection k on k.specimen_id = c.id
  left join lateral (select x.number, x.panel, x.positives from specimen_report x where x.specimen_id = c.id
    order by x.number desc limit 1) q on true
  where c.programme_id = $1 and c.patient_id = ${person} and c.collected_on > ${day} - ${days} and c.collected_on <= ${day}
    and not exists (select 1 from specimen_void v where v.specimen_id = c.id)`;

/**
 * Ordered tests of those days that no specimen was collected for, drawn ones among them: their order is written on their day. A second
 * look at a specimen and a pregnancy test ask for no specimen that would show use.
 */
export const expectedTestsSql = (person: string, day: string, days: string): string => `
  select jsonb_agg(jsonb_build_object('dueOn', o.due_on, 'outcomes', coalesce((select jsonb_agg(jsonb_build_object(
      'outcome', u.outcome, 'at', u.at) order by u.at desc, u.id desc) from test_outcome u where u.order_id = o.id), '[]'))
    order by o.due_on) as days
  from test_order o
  where o.programme_id = $1 and o.patient_id = ${person} and o.due_on > ${day} - ${days} and o.due_on <= ${day}
    and o.reason not in ('definitive', 'pregnancy')
    and not exists (select 1 from test_order_cancel x where x.order_id = o.id)
    and not exists (select 1 from specimen_collection k where k.order_id = o.id
      and not exists (select 1 from specimen_void v where v.specimen_id = k.specimen_id))`;

/** Sessions by local day, from the first day of the strip until as many days after today as are asked for. */
export const sessionsSql = (person: string, day: string, zone: string, days: string, ahead: number): string => `
  select jsonb_agg(jsonb_build_object('day', (a.starts_at at time zone ${zone})::date, 'at', a.starts_at, 'state', a.state)
    order by a.starts_at) as days
  from appointment a
  where a.programme_id = $1 and a.patient_id = ${person} and a.starts_at < (${day} + ${ahead})::timestamp at time zone ${zone}
    and a.starts_at >= (${day} - ${days} + 1)::timestamp at time zone ${zone}`;
