import type { Tx } from '@cairn/database';
import type { Licence, Practitioner } from '@cairn/rules';

/** The actor as rules see one who orders or gives medication: roles and licences in this programme. */
export async function loadPractitioner(tx: Tx): Promise<Practitioner> {
  const licences = await tx.query<Licence>(
    `select type, number, state, expires_on as "expiresOn" from licence where programme_id = $1 and staff_id = $2
       and ended_at is null`,
    [tx.actor.programmeId, tx.actor.staffId],
  );
  return { staffId: tx.actor.staffId ?? '', roles: tx.actor.roles, licences };
}
