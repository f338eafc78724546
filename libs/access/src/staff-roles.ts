import type { Tx } from '@cairn/database';
import { newId } from '@cairn/platform';
import type { Role } from '@cairn/rules';

/** Makes someone's roles in this programme these, from now: what is given begins today, what is taken ends at this moment. */
export async function setRoles(
  tx: Tx,
  staffId: string,
  before: readonly Role[],
  after: readonly Role[],
  now: Date,
  day: string,
): Promise<void> {
  const { programmeId, staffId: by } = tx.actor;
  const taken = before.filter((role) => !after.includes(role));
  const given = [...new Set(after)].filter((role) => !before.includes(role));
  await Promise.all([
    tx.query(
      `update staff_role set ended_at = $4, ended_by = $5, to_day = greatest(from_day, $6::date)
       where programme_id = $1 and staff_id = $2 and role = any($3) and ended_at is null`,
      [programmeId, staffId, taken, now, by, day],
    ),
    tx.query(
      `insert into staff_role (id, programme_id, staff_id, role, from_day, given_by)
       select unnest($3::uuid[]), $1, $2, unnest($4::text[]), least($5::date, day_in($1)), $6`,
      [programmeId, staffId, given.map(() => newId()), given, day, by],
    ),
  ]);
}

/** Puts a nurse in charge of the shift, or no longer. */
export function setCharge(tx: Tx, staffId: string, charge: boolean): Promise<unknown> {
  return tx.query(
    `update staff_role set charge = $3 where programme_id = $1 and staff_id = $2 and role = 'nurse' and ended_at is null
       and charge <> $3`,
    [tx.actor.programmeId, staffId, charge],
  );
}
