/**
 * Members of the medication chart; see `core-part.ts` for the parameters. Each is a look at one index by person: doses elsewhere of
 * 60 days, stays that are not long over, the last naloxone offers, overdoses of a year and every death.
 */
export const outsideOf = (patient: string, episode: string): string => `
  'externalDoses', coalesce((select jsonb_agg(jsonb_build_object('id', x.id, 'on', x.given_on, 'productClass', r.product_class,
      'doseMcg', x.dose_mcg, 'facility', r.facility, 'source', r.source, 'state', coalesce((select c.outcome
        from external_dose_decision c where c.report_id = r.id order by c.decided_at desc, c.id desc limit 1), 'reported'))
      order by x.given_on desc, x.id desc)
    from external_dose x join external_report r on r.id = x.report_id
    where x.programme_id = $1 and x.patient_id = ${patient} and x.given_on between $2::date - 60 and $2::date), '[]'),
  'guestStays', coalesce((select jsonb_agg(jsonb_build_object('id', g.id, 'direction', g.direction, 'from', g.from_day, 'to', g.to_day,
      'productClass', g.product_class, 'state', coalesce((select t.state from guest_stay_step t where t.stay_id = g.id
        order by t.recorded_at desc, t.id desc limit 1), 'requested'),
      'verifiedOn', v.service_day, 'verifiedDoseMcg', v.dose_mcg) order by g.from_day desc, g.id desc)
    from guest_stay g left join lateral (select v.service_day, v.dose_mcg from guest_verification v
      where v.stay_id = g.id and v.service_day <= $2::date order by v.called_at desc, v.id desc limit 1) v on true
    where g.programme_id = $1 and g.patient_id = ${patient} and g.to_day >= $2::date - 60), '[]'),
  'carryOverDays', coalesce((select k.days from treatment_carry_over k where k.episode_id = ${episode}
    order by k.recorded_at desc, k.id desc limit 1), 0),
  'naloxoneOffers', coalesce((select jsonb_agg(jsonb_build_object('id', n.id, 'on', n.offered_on, 'outcome', n.outcome,
      'kitExpiresOn', n.expires_on, 'usedOn', n.used_on) order by n.offered_on desc, n.recorded_at desc)
    from (select n.*, (select max(u.used_on) from naloxone_use u where u.programme_id = $1 and u.patient_id = n.patient_id
          and (u.recorded_at, u.id) > (n.recorded_at, n.id)) as used_on
      from naloxone_offer n where n.programme_id = $1 and n.patient_id = ${patient} and n.offered_on <= $2::date
      order by n.offered_on desc, n.recorded_at desc limit 6) n), '[]'),
  'overdoses', coalesce((select jsonb_agg(jsonb_build_object('id', o.id, 'on', o.occurred_on, 'fatal', not o.survived,
      'recordedAt', o.recorded_at,
      'reviewedOn', (select min(w.reviewed_on) from overdose_review w where w.event_id = o.id))
      order by o.occurred_on desc, o.id desc)
    from overdose_event o where o.programme_id = $1 and o.patient_id = ${patient}
      and (not o.survived or o.occurred_on >= $2::date - 366)
      and not exists (select 1 from overdose_void z where z.event_id = o.id)), '[]')`;
