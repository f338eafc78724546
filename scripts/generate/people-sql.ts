import { familyNames, givenNames } from './names';
import { idSql, spreadIdSql } from './scratch';
import type { ProgrammeShape } from './shape';
import { counselorsOf, nameSql, oneOf, staffOf } from './staff-sql';

/**
 * Who they are and when: 45 % came before the first day of the window, the others during it; 30 % have left. 60 % get
 * methadone, 22 % buprenorphine, 5 % naltrexone. Some stop coming without being discharged; one in five has a gap of 3 to 7 days.
 */
export function peopleSql(programme: ProgrammeShape, from: string, until: string): string {
  const { id, index, prefix, mark, patients } = programme;
  const staff = staffOf(programme);
  const chance = (what: number): string => `pg_temp.chance(k, ${what})`;
  return `
insert into g_person
select n, k, prefix, ${spreadIdSql('patient', 'prefix', mark)}, ${spreadIdSql('episode', 'prefix', mark)},
  (n - 1) % ${counselorsOf(patients)}, opened, admitted, closed, level,
  class, case class when 'methadone' then 60000 + 10000 * (${chance(6)} * 8)::int
               when 'buprenorphine' then 8000 + 4000 * (${chance(6)} * 4)::int
               when 'naltrexone' then 380000 end,
  0.80 + 0.195 * sqrt(${chance(7)}),
  admitted + 20 + (${chance(8)} * 200)::int,
  admitted + 20 + (${chance(8)} * 200)::int + case when ${chance(9)} < 0.2 then 2 + (${chance(10)} * 5)::int else -1 end,
  greatest(admitted, date '${from}'),
  least(closed, date '${until}') - 1
    - case when closed is null and ${chance(13)} < 0.05 then (${chance(14)} * 60)::int else 0 end,
  (n - 1) / ${counselorsOf(patients)}
from (
  select *, opened + 3 as admitted,
    case when ${chance(3)} < 0.3 and opened < date '${until}' - 30
      then greatest(opened + 10, date '${from}') + (${chance(4)} * (date '${until}' - 1 - greatest(opened + 10, date '${from}')))::int
    end as closed,
    case when ${chance(5)} < 0.60 then 'methadone' when ${chance(5)} < 0.82 then 'buprenorphine'
         when ${chance(5)} < 0.87 then 'naltrexone' end as class,
    case when ${chance(5)} < 0.60 then 'otp' when ${chance(5)} < 0.87 then 'op_med' when ${chance(5)} < 0.90 then 'iop'
         when ${chance(5)} < 0.92 then 'php' else 'op' end as level
  from (
    select *, case when ${chance(1)} < 0.45 then date '${from}' - 1 - (${chance(2)} * 700)::int
                   else date '${from}' + (${chance(2)} * (date '${until}' - date '${from}'))::int end as opened
    from (select n, ${index}::bigint * 1000000 + n as k, '${prefix}-' || lpad(to_hex(n), 4, '0') as prefix
          from generate_series(1, ${patients}) n) numbered) opened) dated;

insert into patient (id, programme_id, number, given, family, preferred_name, date_of_birth, sex_at_birth, language, phone, email,
  invented, origin, source_ref, created_at)
select id, '${id}', 'G' || lpad(n::text, 6, '0'), ${nameSql(givenNames, 'n', 21, index)},
  ${nameSql(familyNames, 'n', 22, index)} || case when ${chance(23)} < 0.06 then '-' || ${nameSql(familyNames, 'n', 24, index)} else '' end,
  case when ${chance(25)} < 0.1 then ${nameSql(givenNames, 'n', 26, index)} end,
  opened - 6600 - (${chance(27)} * 17000)::int, case when ${chance(28)} < 0.62 then 'male' else 'female' end,
  case when ${chance(29)} < 0.12 then 'es' else 'en' end,
  case when ${chance(30)} < 0.8 then '+1 555 555 01' || lpad((n % 100)::text, 2, '0') end, null,
  true, 'generated', 'generated:${mark}:' || k, opened + time '14:00'
from g_person;

insert into contact_consent (id, programme_id, patient_id, channel, address, level, language, given_at)
select ${idSql('consent', 'prefix', mark, '0')}, '${id}', id, 'sms', '+1 555 555 01' || lpad((n % 100)::text, 2, '0'), 1,
  case when ${chance(29)} < 0.12 then 'es' else 'en' end, opened + time '14:05'
from g_person where ${chance(30)} < 0.6;

insert into episode (id, programme_id, patient_id, opened_on, closed_on, origin, created_at)
select episode_id, '${id}', id, opened, closed, 'generated', opened + time '14:00' from g_person;

insert into assignment (id, programme_id, patient_id, episode_id, staff_id, kind, from_day, to_day, created_at)
select ${idSql('assignment', 'prefix', mark, '0')}, '${id}', id, episode_id, ${oneOf(staff.counselors, 'counselor')},
  'primary', admitted, closed, admitted + time '15:00'
from g_person where admitted <= date '${until}' and ${chance(31)} < 0.96;
`;
}
