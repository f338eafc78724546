import type { Tx } from '@cairn/database';
import { newId } from '@cairn/platform';
import { packBases } from '@cairn/rules';
import type { PackRow } from './pack.queries';

/**
 * The accounting of disclosures: one row for what left as a whole, and one for each person whose record was part of it, so that
 * everybody can be told to whom theirs was shown.
 */
export async function insertDisclosures(
  tx: Tx,
  {
    pack,
    part,
    at,
    sha256,
    patientIds,
  }: {
    readonly pack: PackRow;
    readonly part: string;
    readonly at: Date;
    readonly sha256: Buffer | null;
    readonly patientIds: readonly string[];
  },
): Promise<void> {
  const rows = [null, ...patientIds].map((patientId) => ({ id: newId(), patient_id: patientId }));
  await tx.query(
    `insert into disclosure (id, programme_id, patient_id, pack_id, part, recipient, purpose, basis, sha256, disclosed_by, disclosed_at)
     select r.id, $1, r.patient_id, $2, $3, $4, 'Inspection of controlled-substance records', $5, $6, $7, $8
     from jsonb_to_recordset($9::jsonb) as r (id uuid, patient_id uuid)`,
    [
      tx.actor.programmeId,
      pack.id,
      part,
      `${pack.inspector}, ${pack.agency}`,
      `${packBases[pack.basis]}: ${pack.basisSays}`,
      sha256,
      tx.actor.staffId,
      at,
      JSON.stringify(rows),
    ],
  );
}
