import { idSql } from './scratch';
import type { ProgrammeShape } from './shape';
import { oneOf, staffOf, zone } from './staff-sql';

const panel = ['Amphetamine', 'Benzodiazepine', 'Buprenorphine', 'Cocaine', 'Methadone', 'Opioid', 'THC'];

/**
 * Individual sessions every other week with the own counselor, booked two weeks ahead: each person of a counselor has a weekday, an
 * hour and even or odd weeks of their own, so nobody is ever double-booked. Specimens about once a month, with what was
 * found; the panel has a substance that the person uses more often when the stay is young.
 */
export function sessionsSql(programme: ProgrammeShape, from: string, until: string): string {
  const { id, mark } = programme;
  const counselor = oneOf(staffOf(programme).counselors, 'p.counselor');
  return `
insert into appointment (id, programme_id, patient_id, staff_id, starts_local, zone, starts_at, minutes, ends_at, modality, state,
  reason, recorded_at, origin)
select ${idSql('appointment', 'prefix', mark, 'week')}, '${id}', id, staff_id, starts, '${zone}', starts at time zone '${zone}', 50,
  starts at time zone '${zone}' + interval '50 minutes', 'INDIV',
  case when starts::date >= date '${until}' then 'booked' when luck < 0.78 then 'attended' when luck < 0.92 then 'missed' else 'cancelled' end,
  case when starts::date >= date '${until}' or luck < 0.78 then null when luck < 0.92 then 'no show' else 'by the person' end,
  (starts - interval '7 days') at time zone '${zone}', 'generated'
from (
  select p.prefix, p.id, ${counselor} as staff_id, week, pg_temp.chance(p.k * 1000 + week, 61) as luck,
    date '2000-01-03' + 7 * week + (p.slot / 2) % 5 + ((p.slot / 10) % 8 + 8) * interval '1 hour' as starts
  from g_person p cross join lateral generate_series(
    (greatest(p.admitted + 7, date '${from}') - date '2000-01-03') / 7 + 1,
    (least(coalesce(p.closed, date '${until}' + 14), date '${until}' + 14) - date '2000-01-03') / 7 - 1) week
  where week % 2 = p.slot % 2 and p.slot < 80) planned;

insert into specimen (id, programme_id, patient_id, collected_on, temperature_ok, panel, flags, origin)
select ${idSql('specimen', 'p.prefix', mark, 'i')}, '${id}', p.id, d.on_day, pg_temp.chance(p.k * 1000 + i, 71) < 0.99,
  '{${panel.join()}}', '{}', 'generated'
from g_person p cross join generate_series(0, 60) i
cross join lateral (select p.first_dose + 1 + 30 * i + (pg_temp.chance(p.k * 1000 + i, 72) * 20)::int as on_day) d
where p.admitted <= date '${until}' and d.on_day <= p.last_dose;

insert into specimen_result (id, programme_id, patient_id, specimen_id, substance, result)
select ${idSql('result', 'p.prefix', mark, 'i * 16 + s.place')}, '${id}', p.id, t.id, s.substance, 'positive'
from g_person p join specimen t on t.programme_id = '${id}' and t.patient_id = p.id
cross join lateral (select (t.collected_on - p.first_dose - 1) / 30 as i) which
cross join (values (1, 'Opioid', 0.22), (2, 'Cocaine', 0.15), (3, 'THC', 0.2), (4, 'Benzodiazepine', 0.08), (5, 'Amphetamine', 0.06),
  (6, 'Methadone', 0), (7, 'Buprenorphine', 0)) s (place, substance, odds)
where pg_temp.chance(p.k * 100000 + i * 100 + s.place, 73) < s.odds * case when i < 3 then 1.6 else 1 end
   or lower(s.substance) = p.class;
`;
}
