import { idSql } from './scratch';
import type { ProgrammeShape } from './shape';
import { oneOf, staffOf, zone } from './staff-sql';

/** Sections of an intake, and how long after the opening they are signed. */
const sections = [
  'identity',
  'referral',
  'presenting-problem',
  'substance-use',
  'overdose-history',
  'mental-health',
  'social-needs',
  'consents',
];

/** The forms of a usual schedule: the highest total, and after how many days they are asked again. */
const forms = [
  ['phq-9', 27, 30],
  ['gad-7', 21, 30],
  ['bam', 12, 30],
  ['barc-10', 60, 90],
  ['asq', 1, 90],
  ['audit-c', 12, 90],
] as const;

/**
 * The intake of everybody, section by section, and the forms that are asked again and again: most in time, some late, and some not
 * since long. Scores follow a level of the person's own, so that a few stand above the limits. One in two hundred names a thought
 * of suicide, and every second of those was assessed.
 */
export function careSql(programme: ProgrammeShape, from: string, until: string): string {
  const { id, mark } = programme;
  const counselor = oneOf(staffOf(programme).counselors, 'p.counselor');
  const list = sections.map((section, place) => `(${place}, '${section}')`).join(', ');
  const asked = forms.map(([key, most, days], place) => `(${place}, '${key}', ${most}, ${days})`).join(', ');
  return `
insert into intake_section (id, programme_id, patient_id, episode_id, section, version, act, data, on_day, signed_at, signed_by, origin)
select ${idSql('section', 'p.prefix', mark, 's.place')}, '${id}', p.id, p.episode_id, s.section, 1, 'signed', '{}', p.opened + 2,
  (p.opened + 2 + time '10:00' + s.place * interval '9 minutes') at time zone '${zone}', ${counselor}, 'generated'
from g_person p cross join (values ${list}) s (place, section)
where p.opened + 2 <= date '${until}' and pg_temp.chance(p.k * 100 + s.place, 81) < 0.97;

insert into instrument_response (id, programme_id, patient_id, episode_id, instrument, version, taken_at, taken_on, mode, answers,
  scores, band, positive, complete, critical, recorded_by, recorded_at, origin)
select ${idSql('form', 'prefix', mark, 'nth * 16 + place')}, '${id}', id, episode_id, instrument, 1, at, on_day, 'interview', '{}',
  case instrument when 'bam' then jsonb_build_object('use', total / 2, 'risk', total, 'protective', 24 - total)
    else jsonb_build_object('total', total) end,
  null, instrument = 'asq' and total > 0, true,
  case when instrument = 'phq-9' and luck < 0.005 then '{suicide-risk}'::text[] else '{}' end, staff, at, 'generated'
from (
  select p.*, f.place, f.instrument, i as nth, d.on_day, (d.on_day + time '11:00' + f.place * interval '7 minutes') at time zone '${zone}' as at,
    ${counselor} as staff, pg_temp.chance(p.k * 10000 + i * 16 + f.place, 83) as luck,
    (f.most * pg_temp.chance(p.k, 84) * pg_temp.chance(p.k * 1000 + i * 8 + f.place, 85))::int as total
  from g_person p cross join (values ${asked}) f (place, instrument, most, days)
  cross join generate_series(0, 24) i
  cross join lateral (select p.opened + 2 + f.days * i + (pg_temp.chance(p.k * 1000 + i * 8 + f.place, 82) * 12)::int as on_day) d
  where d.on_day >= date '${from}' and d.on_day < least(coalesce(p.closed, date '${until}'), date '${until}')
    and pg_temp.chance(p.k * 10000 + i * 16 + f.place, 86) < 0.85) made;

insert into risk_assessment (id, programme_id, patient_id, episode_id, on_day, at, answers_response_id, level, found, done, means,
  no_plan_reason, evaluations, signed_at, signed_by, signed_role, recorded_by, recorded_at, origin)
select ${idSql('risk', 'p.prefix', mark, 'row_number() over (partition by p.n order by r.taken_at)')}, '${id}', p.id, p.episode_id,
  r.taken_on, r.taken_at + interval '40 minutes', r.id, 'low', '{}', '{}', 'Generated', 'Generated', '[]', r.taken_at + interval '50 minutes',
  ${counselor}, 'counselor', ${counselor}, r.taken_at + interval '50 minutes', 'generated'
from g_person p join instrument_response r on r.programme_id = '${id}' and r.patient_id = p.id and r.critical <> '{}'
where pg_temp.chance(p.k, 87) < 0.5;
`;
}
