/** Members of the medication chart; see `core-part.ts` for the parameters. The last three withdrawal scales that stand. */
export const cowsOf = (patient: string, _episode: string): string => `
  'cows', coalesce((select jsonb_agg(jsonb_build_object('id', c.id, 'at', c.at, 'total', c.total,
      'objectiveSigns', c.objective_signs) order by c.at desc, c.recorded_at desc, c.id desc)
    from (select c.id, c.at, c.recorded_at, c.total, c.objective_signs from cows_assessment c
      where c.programme_id = $1 and c.patient_id = ${patient} and coalesce(c.on_day <= $2::date, false)
        and c.id <> all (array(select r.replaces_id from cows_assessment r
          where r.programme_id = $1 and r.patient_id = ${patient} and r.replaces_id is not null))
      order by c.at desc limit 3) c), '[]')`;
