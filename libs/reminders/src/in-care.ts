/** SQL: whoever is in care today: planned for them, and asked again when a message goes out. */
export const inCare = `
  select e.patient_id from episode e where e.programme_id = $1 and e.closed_on is null
    and exists (select 1 from episode_span s where s.programme_id = $1 and s.episode_id = e.id and s.track = 'main'
      and s.voided_at is null and s.ended_at is null and s.state in ('admitted', 'discharge_planned'))`;
