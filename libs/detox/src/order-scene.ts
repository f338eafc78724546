import { loadPractitioner } from '@cairn/access';
import type { Reading, Tx } from '@cairn/database';
import { loadPatient, type PatientView } from '@cairn/patient';
import type { Clock } from '@cairn/platform';
import type { OrderHands, Practitioner, Telephone } from '@cairn/rules';
import { type UnitScene, unitScene } from './unit-scene';

/** The person, the day and who acts: what every act of withdrawal management begins with. */
export interface WithdrawalScene extends UnitScene {
  readonly patient: PatientView;
  readonly practitioner: Practitioner;
}

export async function withdrawalScene(tx: Tx, patientId: string, clock: Clock): Promise<WithdrawalScene> {
  const [scene, patient, practitioner] = await Promise.all([
    unitScene(tx, clock),
    loadPatient(tx, patientId),
    loadPractitioner(tx),
  ]);
  return { ...scene, patient, practitioner };
}

/** Who orders, and who wrote it down. */
export async function handsOf(
  tx: Reading,
  { practitioner, today }: Pick<WithdrawalScene, 'practitioner' | 'today'>,
  telephone: Telephone | undefined,
): Promise<OrderHands> {
  const prescriber = telephone === undefined ? null : await loadNamed(tx, telephone.prescriberId);
  return { telephone: telephone ?? null, signer: practitioner, prescriber, today };
}

/** The colleague whom a telephone order names, with roles and licences here; null for nobody of ours. */
async function loadNamed(tx: Reading, staffId: string): Promise<Practitioner | null> {
  const [found] = await tx.query<Practitioner>(
    `select $2::text as "staffId", array_agg(r.role) as roles, coalesce((select jsonb_agg(jsonb_build_object('type', l.type,
         'number', l.number, 'state', l.state, 'expiresOn', l.expires_on))
       from licence l where l.programme_id = $1 and l.staff_id = $2::uuid and l.ended_at is null), '[]') as licences
     from staff_role r where r.programme_id = $1 and r.staff_id = $2::uuid and r.ended_at is null having count(*) > 0`,
    [tx.actor.programmeId, staffId],
  );
  return found ?? null;
}
