import type { Tx } from '@cairn/database';

/** Takes a specimen back that was entered in error; it stays visible. Answers false when that was done before. */
export async function voidSpecimen(
  tx: Tx,
  { id, patientId, reason, at }: { id: string; patientId: string; reason: string; at: Date },
): Promise<boolean> {
  const voided = await tx.query(
    `insert into specimen_void (specimen_id, programme_id, patient_id, reason, voided_by, voided_at)
     values ($1, $2, $3, $4, $5, $6) on conflict do nothing returning 1`,
    [id, tx.actor.programmeId, patientId, reason, tx.actor.staffId, at],
  );
  return voided.length > 0;
}

/** Enters the same specimen, with its findings, for another person. */
export async function copySpecimen(tx: Tx, id: string, newId: string, toPatientId: string): Promise<void> {
  const of = [tx.actor.programmeId, id, newId, toPatientId];
  await tx.query(
    `insert into specimen (id, programme_id, patient_id, collected_on, temperature_ok, panel, flags, origin)
     select $3, programme_id, $4, collected_on, temperature_ok, panel, flags, origin
     from specimen where programme_id = $1 and id = $2`,
    of,
  );
  await tx.query(
    `insert into specimen_result (id, programme_id, patient_id, specimen_id, substance, result)
     select gen_random_uuid(), programme_id, $4, $3, substance, result
     from specimen_result where programme_id = $1 and specimen_id = $2`,
    of,
  );
}
