import { randomUUID } from 'node:crypto';
import type { Role } from '@cairn/rules';
import type { BrowserClinic } from './browser-clinic';

export interface Newcomer {
  readonly id: string;
  readonly email: string;
}

/** Someone more in a role, with the password of everybody: a clinic that opens has one person in each. */
export async function anotherColleague(clinic: BrowserClinic, role: Role, name: string): Promise<Newcomer> {
  const { owner } = clinic.db;
  const { programmeId } = clinic.team.clinic.staff;
  const first = clinic.team.clinic.staff.actor(role).staffId;
  const id = randomUUID();
  const email = `${id}@example.org`;
  await owner.query('insert into staff (id, email, display_name) values ($1, $2, $3)', [id, email, name]);
  await owner.query(
    `insert into staff_role (id, programme_id, staff_id, role, from_day) values (gen_random_uuid(), $1, $2, $3, '2020-01-01')`,
    [programmeId, id, role],
  );
  await owner.query(
    'insert into credential (staff_id, password_hash) select $2, password_hash from credential where staff_id = $1',
    [first, id],
  );
  await owner.query(
    `insert into licence (id, programme_id, staff_id, type, number, state, expires_on)
     select gen_random_uuid(), programme_id, $2, type, '2', state, expires_on from licence where staff_id = $1`,
    [first, id],
  );
  return { id, email };
}
