import type { Tx } from '@cairn/database';
import type { Licence, Practitioner } from '@cairn/rules';

/** The actor as rules see one who orders or gives medication: roles and licences in this programme. */
export async function loadPractitioner(tx: Tx): Promise<Practitioner> {
  const who = [tx.actor.programmeId, tx.actor.staffId];
  const [licences, [mark]] = await Promise.all([
    tx.query<Licence>(
      `select type, number, state, expires_on as "expiresOn" from licence where programme_id = $1 and staff_id = $2
         and ended_at is null`,
      who,
    ),
    tx.query<{ charge: boolean }>(`select ${inCharge('$1', '$2')} as charge`, who),
  ]);
  return { staffId: tx.actor.staffId ?? '', roles: tx.actor.roles, licences, charge: mark?.charge === true };
}

/** SQL: is this colleague, today, a nurse in charge of the shift? The mark ends with the role. */
export const inCharge = (programme: string, staff: string): string => `exists (select 1 from staff_role r
  where r.programme_id = ${programme} and r.staff_id = ${staff} and r.role = 'nurse' and r.charge and r.ended_at is null)`;
