import { familyNames, givenNames, placeNames } from './names';
import { idSql } from './scratch';
import type { ProgrammeShape } from './shape';

export const peoplePerCounselor = 40;
export const nursesOf = (patients: number): number => Math.max(2, Math.ceil(patients / 250));
export const counselorsOf = (patients: number): number => Math.ceil(patients / peoplePerCounselor);

/** Staff are numbered through: counselors from 0, nurses from here, then the others. */
export const firstNurse = 0x1000;
const firstOther = 0x2000;

export const zone = 'America/New_York';

/** The programme with the staff that it needs. They have no password: nobody signs in here before `add-staff`. */
export function programmeSql({ id, index, prefix, mark, patients }: ProgrammeShape, since: string): string {
  const place = placeNames[index % placeNames.length] as string;
  const others: readonly (readonly [string, string | null])[] = [
    ['counselor_supervisor', 'LADC'],
    ['prescriber', 'MD'],
    ['prescriber', 'NP'],
    ['medical_director', 'MD'],
    ['pharmacist', 'RPH'],
    ['front_desk', null],
    ['front_desk', null],
    ['administrator', null],
    ['privacy_officer', null],
    ['auditor', null],
  ];
  const rest = others
    .map(([role, licence], i) => `(${firstOther + i}, '${role}', ${licence ? `'${licence}'` : 'null'})`)
    .join(', ');
  const staffId = idSql('staff', `'${prefix}-0000'`, mark, 's.i');
  return `
insert into programme (id, name, sender_name, phone, time_zone, is_otp, invented)
values ('${id}', '${place} ${index + 1} (generated)', '${place}', '+1 555 555 0100', '${zone}', true, true);

create temp table g_staff on commit drop as
select ${staffId} as id, s.i, s.role, s.licence,
  (${nameSql(givenNames, 's.i', 11, index)}) || ' ' || (${nameSql(familyNames, 's.i', 12, index)}) as name
from (
  select i, 'counselor' as role, 'LADC' as licence from generate_series(0, ${counselorsOf(patients) - 1}) i
  union all select ${firstNurse} + i, 'nurse', case when i % 4 = 3 then 'LPN' else 'RN' end
  from generate_series(0, ${nursesOf(patients) - 1}) i
  union all values ${rest}) s (i, role, licence);

insert into staff (id, email, display_name)
select id, '${prefix}.' || i || '.${mark}@generated.example', name from g_staff;
insert into staff_role (id, programme_id, staff_id, role, from_day)
select ${idSql('role', `'${prefix}-0000'`, mark, 's.i')}, '${id}', id, role, date '${since}' from g_staff s;
insert into licence (id, programme_id, staff_id, type, number, state, expires_on)
select ${idSql('licence', `'${prefix}-0000'`, mark, 's.i')}, '${id}', id, licence, 'GEN-' || ${index} || '-' || i, 'NY',
  date '${since}' + 3650 from g_staff s where licence is not null;
`;
}

/** SQL that picks a name from a pool by chance. */
export function nameSql(pool: readonly string[], number: string, what: number, programme: number): string {
  const key = `(${programme}::bigint * 1000000 + ${number})`;
  return `('{${pool.join()}}'::text[])[1 + (pg_temp.chance(${key}, ${what}) * ${pool.length})::int % ${pool.length}]`;
}
