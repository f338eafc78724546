import type { Reading, Tx } from '@cairn/database';
import { newId } from '@cairn/platform';
import type { CorrectionKind, IdentityChange, LegalIdentity } from '@cairn/rules';

/** One change of who a person is on paper, with what stood before. */
export interface IdentityCorrectionView {
  readonly id: string;
  readonly kind: CorrectionKind;
  readonly reason: string;
  readonly before: LegalIdentity;
  readonly after: LegalIdentity;
  readonly by: string | null;
  readonly at: string;
}

/** The identity as it stands, locked until the edit is done: two edits are decided one after the other. */
export async function lockIdentity(
  tx: Tx,
  patientId: string,
): Promise<(LegalIdentity & { readonly version: number }) | undefined> {
  const [row] = await tx.query<LegalIdentity & { version: number }>(
    `select given, family, date_of_birth as "dateOfBirth", sex_at_birth as "sexAtBirth", version
     from patient where programme_id = $1 and id = $2 for no key update`,
    [tx.actor.programmeId, patientId],
  );
  return row;
}

export function insertIdentityChange(tx: Tx, patientId: string, change: IdentityChange, at: Date): Promise<unknown> {
  const { kind, reason, before, after, formerName } = change;
  return tx.query(
    `insert into identity_correction (id, programme_id, patient_id, kind, reason, before, after, former_name, corrected_by, corrected_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      newId(),
      tx.actor.programmeId,
      patientId,
      kind,
      reason,
      JSON.stringify(before),
      JSON.stringify(after),
      formerName,
      tx.actor.staffId,
      at,
    ],
  );
}

/** The newest first. */
export function loadIdentityHistory(tx: Reading, patientId: string): Promise<IdentityCorrectionView[]> {
  return tx.query(
    `select c.id, c.kind, c.reason, c.before, c.after, s.display_name as by, to_jsonb(c.corrected_at) #>> '{}' as at
     from identity_correction c left join staff s on s.id = c.corrected_by
     where c.programme_id = $1 and c.patient_id = $2 order by c.corrected_at desc, c.id desc`,
    [tx.actor.programmeId, patientId],
  );
}
