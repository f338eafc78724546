/**
 * What every list reads of a specimen `t`, in one place. A specimen that was recorded in one step keeps its panel and what was found
 * beside it; one that was collected waits until its first report, and its newest report says what stands.
 */
export const latestReport = `left join specimen_collection c on c.specimen_id = t.id
  left join lateral (select q.id, q.number, q.stage, q.panel, q.positives, q.standing, q.standing_validity, q.entered_at
    from specimen_report q where q.specimen_id = t.id order by q.number desc limit 1) q on true`;

/** Does it wait for its result? */
export const awaits = `(c.specimen_id is not null and q.id is null)`;

/** What stands, substance by substance: of one recorded in one step its panel, as a screen. */
export const standingJson = `case when q.id is not null then q.standing when c.specimen_id is not null then null else
  coalesce((select jsonb_agg(jsonb_build_object('analyte', seen.analyte, 'result', case when exists (select 1 from specimen_result r
      where r.specimen_id = t.id and r.result = 'positive' and r.substance = seen.analyte) then 'positive' else 'negative' end,
      'value', null, 'units', null, 'stage', 'presumptive', 'reportId', t.id))
    from (select unnest(t.panel) as analyte union select r.substance from specimen_result r where r.specimen_id = t.id) seen), '[]') end`;

export const notVoided = `not exists (select 1 from specimen_void v where v.specimen_id = t.id)`;
