import { idSql } from './scratch';
import type { ProgrammeShape } from './shape';
import { oneOf, staffOf, zone } from './staff-sql';

/** The steps of each track up to today or to the discharge, as spans and moves. */
export function pathSql(programme: ProgrammeShape, until: string): string {
  const { id, mark } = programme;
  const staff = staffOf(programme);
  return `
insert into g_step
select n, track, i, state, from_state, at, lead(at) over line,
  case when i > 0 or track = 'main' then ${idSql('move', 'prefix', mark, 't * 256 + i')} end
from (
  select p.n, p.prefix, s.t, s.track, s.i, s.state, lag(s.state) over (partition by p.n, s.track order by s.on_day, s.i) as from_state,
    (s.on_day + time '09:00' + s.i * interval '1 minute') at time zone '${zone}' as at
  from g_person p cross join lateral (values
    (1, 'main', 0, 'referred', p.opened), (1, 'main', 1, 'screened', p.opened + 1), (1, 'main', 2, 'intake', p.opened + 2),
    (1, 'main', 3, 'admitted', p.admitted),
    (1, 'main', 4, 'suspended', case when pg_temp.chance(p.k, 41) < 0.02 and p.closed is null then
       greatest(p.admitted + 1, date '${until}' - (pg_temp.chance(p.k, 42) * 20)::int) end),
    (1, 'main', 9, 'discharged', p.closed),
    (2, 'placement', 0, 'none', p.opened), (2, 'placement', 1, p.level, p.admitted), (2, 'placement', 9, 'discharged', p.closed),
    (3, 'moud', 0, 'not_started', p.opened),
    (3, 'moud', 1, case when p.class is not null then 'eligibility' end, p.opened + 2),
    (3, 'moud', 2, case when p.class is not null then 'induction' end, p.admitted),
    (3, 'moud', 3, case when p.class is not null then 'stabilisation' end, p.admitted + 14),
    (3, 'moud', 4, case when p.class is not null then 'maintenance' end, p.admitted + 60),
    (3, 'moud', 9, case when p.class is not null then 'ended' end, p.closed),
    (4, 'therapy', 0, 'not_started', p.opened), (4, 'therapy', 1, 'active', p.admitted + 7),
    (4, 'therapy', 9, case when p.closed > p.admitted + 7 then 'ended' end, p.closed),
    (5, 'aftercare', 0, 'planning', p.opened)
  ) s (t, track, i, state, on_day)
  where s.state is not null and s.on_day <= date '${until}' and (p.closed is null or s.on_day < p.closed or s.i = 9)) taken
window line as (partition by n, track order by at);

insert into episode_move (id, programme_id, patient_id, episode_id, track, from_state, to_state, at, recorded_at, moved_by, reason,
  guards, attestations, origin)
select s.move_id, '${id}', p.id, p.episode_id, s.track, s.from_state, s.state, s.at, s.at,
  ${oneOf(staff.counselors, 'p.counselor')}, 'Generated', '[]', '[]', 'generated'
from g_step s join g_person p using (n) where s.move_id is not null;

insert into episode_span (id, programme_id, patient_id, episode_id, track, state, started_at, ended_at, move_id)
select ${idSql('span', 'p.prefix', mark, `case s.track when 'main' then 256 when 'placement' then 512 when 'moud' then 768 when 'therapy' then 1024 else 1280 end + s.i`)},
  '${id}', p.id, p.episode_id, s.track, s.state, s.at, s.ended_at, s.move_id
from g_step s join g_person p using (n);
`;
}
