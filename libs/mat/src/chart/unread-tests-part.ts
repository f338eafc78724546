/**
 * Results of the last 60 days that a clinician has not read yet, or that the person disputes. The round asks; no dose does.
 * $1 is the programme, $2 the service day; `patient` is an SQL expression for the id.
 */
export const unreadTestsOf = (patient: string): string => `
  'unreadTests', coalesce((select jsonb_agg(jsonb_build_object('id', t.id, 'collectedOn', t.collected_on, 'findings', q.standing,
      'validity', q.standing_validity, 'confirmed', g.id is not null, 'patientSays', coalesce(g.patient_says, 'not-asked'))
      order by t.collected_on desc)
    from specimen t
      join lateral (select q.id, q.standing, q.standing_validity from specimen_report q where q.specimen_id = t.id
        order by q.number desc limit 1) q on true
      left join lateral (select g.id, g.patient_says from specimen_reading g where g.specimen_id = t.id and g.report_id = q.id
        order by g.confirmed_at desc, g.id desc limit 1) g on true
    where t.programme_id = $1 and t.patient_id = ${patient} and t.collected_on between $2::date - 60 and $2::date
      and (g.id is null or g.patient_says = 'disputes')
      and not exists (select 1 from specimen_void v where v.specimen_id = t.id)), '[]')`;
