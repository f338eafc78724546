import { familyNames, givenNames, placeNames } from './names';
import { idSql } from './scratch';
import { type ProgrammeShape, spreadId } from './shape';

export const zone = 'America/New_York';
const peoplePerCounselor = 40;
const peoplePerNurse = 250;

export const counselorsOf = (patients: number): number => Math.ceil(patients / peoplePerCounselor);

interface StaffMember {
  readonly id: string;
  readonly role: string;
  readonly licence: string | null;
}

interface Staff {
  readonly everybody: readonly StaffMember[];
  readonly counselors: readonly string[];
  readonly nurses: readonly string[];
  readonly prescriber: string;
}

/** One of each that a programme must have, beside counselors and nurses. The first is the one who signs orders. */
const others: readonly (readonly [role: string, licence: string | null])[] = [
  ['prescriber', 'MD'],
  ['prescriber', 'NP'],
  ['medical_director', 'MD'],
  ['counselor_supervisor', 'LADC'],
  ['pharmacist', 'RPH'],
  ['front_desk', null],
  ['front_desk', null],
  ['administrator', null],
  ['privacy_officer', null],
  ['auditor', null],
];

export function staffOf({ patients, prefix, mark }: ProgrammeShape): Staff {
  const make = (role: string, licence: string | null, i: number): StaffMember => ({
    id: spreadId(prefix, mark, role, i),
    role,
    licence,
  });
  const counselors = Array.from({ length: counselorsOf(patients) }, (_, i) => make('counselor', 'LADC', i));
  const nurseCount = Math.max(2, Math.ceil(patients / peoplePerNurse));
  const nurses = Array.from({ length: nurseCount }, (_, i) => make('nurse', i % 4 === 3 ? 'LPN' : 'RN', i));
  const rest = others.map(([role, licence], i) => make(role, licence, i));
  const ids = (members: readonly StaffMember[]): string[] => members.map(({ id }) => id);
  return {
    everybody: [...counselors, ...nurses, ...rest],
    counselors: ids(counselors),
    nurses: ids(nurses),
    prescriber: (rest[0] as StaffMember).id,
  };
}

/** SQL that takes one of these ids; the number counts from 0. */
export function oneOf(ids: readonly string[], number: string): string {
  return `('{${ids.join()}}'::uuid[])[1 + ${number}]`;
}

/** The programme with the staff that it needs. They have no password: nobody signs in here before `add-staff`. */
export function programmeSql(programme: ProgrammeShape, since: string): string {
  const { id, index, prefix, mark } = programme;
  const place = placeNames[index % placeNames.length] as string;
  const members = staffOf(programme).everybody.map(
    ({ id: staffId, role, licence }, i) =>
      `('${staffId}'::uuid, ${i}, '${role}', ${licence ? `'${licence}'` : 'null'})`,
  );
  return `
insert into programme (id, name, sender_name, phone, time_zone, is_otp, invented)
values ('${id}', '${place} ${index + 1} (generated)', '${place}', '+1 555 555 0100', '${zone}', true, true);

create temp table g_staff on commit drop as
select *, (${nameSql(givenNames, 'i', 11, index)}) || ' ' || (${nameSql(familyNames, 'i', 12, index)}) as name
from (values ${members.join(', ')}) s (id, i, role, licence);

insert into staff (id, email, display_name)
select id, '${prefix}.' || i || '.${mark}@generated.example', name from g_staff;
insert into staff_role (id, programme_id, staff_id, role, from_day)
select ${idSql('role', `'${prefix}-0000'`, mark, 'i')}, '${id}', id, role, date '${since}' from g_staff;
insert into licence (id, programme_id, staff_id, type, number, state, expires_on)
select ${idSql('licence', `'${prefix}-0000'`, mark, 'i')}, '${id}', id, licence, 'GEN-' || ${index} || '-' || i, 'NY',
  date '${since}' + 3650 from g_staff where licence is not null;
`;
}

/** SQL that picks a name from a pool by chance. */
export function nameSql(pool: readonly string[], number: string, what: number, programme: number): string {
  const key = `(${programme}::bigint * 1000000 + ${number})`;
  return `('{${pool.join()}}'::text[])[1 + (pg_temp.chance(${key}, ${what}) * ${pool.length})::int % ${pool.length}]`;
}
