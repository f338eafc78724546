import type { Actor } from '@cairn/database';
import { newId } from '@cairn/platform';
import { type Role, roles } from '@cairn/rules';
import type { Client } from 'pg';

/** A programme of its own with one person in every role, each with the licence that the role needs. */
export interface TestClinic {
  readonly programmeId: string;
  /** The person who has just this role. */
  actor(role: Role): Actor;
  readonly system: Actor;
}

const licenceOf: Partial<Record<Role, string>> = {
  nurse: 'RN',
  pharmacist: 'RPH',
  prescriber: 'MD',
  medical_director: 'DO',
};

/** Set as the owner, so that a test begins behind the wall with people to act. */
export async function openClinic(owner: Client, zone = 'America/New_York'): Promise<TestClinic> {
  const programmeId = newId();
  await owner.query(
    `insert into programme (id, name, sender_name, phone, address, time_zone, is_otp)
     values ($1, $2, 'Oak Street Office', '555-0100', '1 Oak Street, New York, NY 10001', $3, true)`,
    [programmeId, `Oak ${programmeId.slice(-6)}`, zone],
  );
  const staff = new Map<Role, string>();
  for (const role of roles) {
    const staffId = newId();
    staff.set(role, staffId);
    await owner.query('insert into staff (id, email, display_name) values ($1, $2, $3)', [
      staffId,
      `${role}-${staffId}@example.org`,
      `The ${role}`,
    ]);
    await owner.query(
      `insert into staff_role (id, programme_id, staff_id, role, from_day) values ($1, $2, $3, $4, '2020-01-01')`,
      [newId(), programmeId, staffId, role],
    );
    const licence = licenceOf[role];
    if (licence !== undefined) {
      await owner.query(
        `insert into licence (id, programme_id, staff_id, type, number, state, expires_on) values ($1, $2, $3, $4, '1', 'NY', '2099-12-31')`,
        [newId(), programmeId, staffId, licence],
      );
    }
  }
  const common = { programmeId, requestId: 'test', address: '127.0.0.1' };
  return {
    programmeId,
    actor: (role) => ({ ...common, staffId: staff.get(role) ?? '', roles: [role] }),
    system: { ...common, staffId: null, roles: [] },
  };
}
