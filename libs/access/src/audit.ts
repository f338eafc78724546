import type { Tx } from '@cairn/database';

export interface Audited {
  /** The act, named as in the table of permissions. */
  readonly act: string;
  readonly patientId?: string | null;
  readonly recordType?: string;
  readonly recordId?: string;
  readonly outcome?: 'done' | 'refused';
  /** Rule ids, evaluations, counts. Never free text about a person. */
  readonly facts?: object;
}

/** Writes the act down in the transaction that does it: without the line there is no act. */
export function audit(tx: Tx, what: Audited): Promise<unknown> {
  const { actor } = tx;
  return tx.query(
    `insert into audit_event (programme_id, staff_id, act, patient_id, record_type, record_id, outcome, request_id, address, facts)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      actor.programmeId,
      actor.staffId,
      what.act,
      what.patientId ?? null,
      what.recordType ?? null,
      what.recordId ?? null,
      what.outcome ?? 'done',
      actor.requestId,
      actor.address,
      what.facts === undefined ? null : JSON.stringify(what.facts),
    ],
  );
}
