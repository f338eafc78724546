import { momentaryKinds } from '@cairn/rules';

/**
 * Members of the medication chart; see `core-part.ts` for the parameters. `findings`: what stands of each kind on the
 * service day, newest first. It runs with every dose, also of someone who was looked at before each of a thousand: what
 * is of its moment is probed kind by kind and its last twelve are read, the rest comes from an index of its own. The
 * `coalesce` keeps the planner from guessing how many rows a day filters away, so that one plan serves every dose.
 */
const moments = momentaryKinds.map((kind) => `'${kind}'`).join(', ');
const latestOfAMoment = 12;
const latestLasting = 200;

export const findingsOf = (patient: string, _episode: string): string => {
  const standing = `select f.kind, f.id, f.on_day, f.at, f.recorded_at, f.recorded_by, f.details from clinical_finding f
    where f.programme_id = $1 and f.patient_id = ${patient} and coalesce(f.on_day <= $2::date, false) and f.details is not null
      and f.id <> all (array(select r.replaces_id from clinical_finding r
        where r.programme_id = $1 and r.patient_id = ${patient} and r.replaces_id is not null))`;
  return `
  'findings', coalesce((select jsonb_object_agg(k.kind, k.found) from (
    select f.kind, jsonb_agg(jsonb_build_object('id', f.id, 'on', f.on_day, 'at', f.at, 'by', f.recorded_by, 'details', f.details)
        order by f.at desc, f.recorded_at desc, f.id desc) as found
    from (
      (${standing} and f.kind not in (${moments}) order by f.at desc limit ${latestLasting})
      union all
      select l.* from unnest(array[${moments}]) as moment (kind)
        cross join lateral (${standing} and f.kind = moment.kind order by f.at desc limit ${latestOfAMoment}) l) f
    group by f.kind) k), '{}')`;
};
