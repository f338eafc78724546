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

/**
 * Enters the same specimen, with its findings, for another person. What came of a laboratory goes with it, version by version, and
 * so do its label and its way from hand to hand; the order stays with the person for whom it was written, and another takes its place.
 */
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
  await copyCollection(tx, of);
}

async function copyCollection(tx: Tx, of: readonly string[]): Promise<void> {
  const [order] = await tx.query<{ id: string }>(
    `insert into test_order (id, programme_id, patient_id, panel_id, reason, ordered_on, due_on, rationale, observed_reason, evaluations,
       ordered_by, ordered_at)
     select gen_random_uuid(), o.programme_id, $4, o.panel_id, o.reason, o.ordered_on, o.due_on, o.rationale, o.observed_reason,
       o.evaluations, o.ordered_by, o.ordered_at
     from specimen_collection c join test_order o on o.id = c.order_id where c.programme_id = $1 and c.specimen_id = $2 and $3 <> ''
     returning id`,
    of,
  );
  if (order === undefined) return;
  await tx.query(
    `insert into specimen_collection (specimen_id, programme_id, patient_id, order_id, panel_id, barcode, matrix, collected_at,
       collector_id, identifiers, observed, observer, temperature_tenths_f, temperature_minutes, forensic, copied_from, recorded_at)
     select $3::uuid, programme_id, $4::uuid, $5::uuid, panel_id, barcode, matrix, collected_at, collector_id, identifiers, observed, observer,
       temperature_tenths_f, temperature_minutes, forensic, specimen_id, recorded_at
     from specimen_collection where programme_id = $1 and specimen_id = $2`,
    [...of, order.id],
  );
  await tx.query(
    `insert into custody_step (id, programme_id, patient_id, specimen_id, kind, from_whom, to_whom, at, note, recorded_by, recorded_at)
     select gen_random_uuid(), programme_id, $4::uuid, $3::uuid, kind, from_whom, to_whom, at, note, recorded_by, recorded_at
     from custody_step where programme_id = $1 and specimen_id = $2`,
    of,
  );
  // Every id is new, and what amends what goes by the number of the version.
  await tx.query(
    `with old as (select r.*, gen_random_uuid() as new_id from specimen_report r where r.programme_id = $1 and r.specimen_id = $2)
     insert into specimen_report (id, programme_id, patient_id, specimen_id, number, stage, amends_id, amend_reason, laboratory,
       reported_at, validity, validity_status, findings, standing, standing_validity, panel, positives, source, import_id, entered_by,
       entered_at)
     select o.new_id, o.programme_id, $4::uuid, $3::uuid, o.number, o.stage, a.new_id, o.amend_reason, o.laboratory, o.reported_at,
       o.validity, o.validity_status, o.findings, o.standing, o.standing_validity, o.panel, o.positives, o.source, o.import_id,
       o.entered_by, o.entered_at
     from old o left join old a on a.id = o.amends_id order by o.number`,
    of,
  );
}
