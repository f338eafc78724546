import { displayNameOf } from '@cairn/patient';

/**
 * who else in care here has a name that sounds like this one, and looks like it too: given and family name in either
 * order. Found by an index; only the few that sound alike are compared letter by letter.
 */
const similarNames = (patient: string): string => `coalesce((
    select jsonb_agg(jsonb_build_object('number', x.number, 'name', x.name) order by x.alike desc, x.number) from (
      select p.number, ${displayNameOf} as name, similarity(lower(p.given || ' ' || p.family), lower(me.given || ' ' || me.family)) as alike
      from patient me join patient p on p.programme_id = $1 and p.sounds = me.sounds and p.id <> me.id and p.merged_into is null
      where me.programme_id = $1 and me.id = ${patient}
        and similarity(lower(p.given || ' ' || p.family), lower(me.given || ' ' || me.family)) >= ${leastAlike}
        and exists (select 1 from episode e where e.programme_id = $1 and e.patient_id = p.id and e.closed_on is null)
      order by alike desc, p.number limit 5) x), '[]')`;

/** Ada and Ida Smith are alike (0.54), Ada Smith and Ada Sand are not (0.36). */
const leastAlike = 0.4;

/** The photo that stands: by which the person is known at the window. */
const photo = (patient: string, what: string): string => `(select ${what} from stored_file f
    join programme g on g.id = f.programme_id
    where f.programme_id = $1 and f.patient_id = ${patient} and f.kind = 'photo' and f.removed_at is null
    order by f.uploaded_at desc limit 1)`;

/** Members of the medication chart; see `core-part.ts` for the parameters. */
export const personOf = (patient: string, _episode: string): string => `
  'photoId', ${photo(patient, 'f.id')},
  'photoOn', ${photo(patient, '(f.uploaded_at at time zone g.time_zone)::date')},
  'similarNames', ${similarNames(patient)},
  'closedDays', coalesce((select jsonb_agg(distinct day::date order by day::date) from closure c
      cross join generate_series(greatest(c.from_day, $2::date - 40), least(c.to_day, $2::date + 40), interval '1 day') day
    where c.programme_id = $1 and c.to_day >= $2::date - 40 and c.from_day <= $2::date + 40 and not c.dosing
      and c.cancelled_at is null), '[]'),
  'certificates', coalesce((select jsonb_agg(jsonb_build_object('kind', r.kind, 'number', r.number, 'expiresOn', r.expires_on)
      order by r.expires_on desc) from rems_certificate r where r.programme_id = $1 and r.ended_at is null), '[]')`;
