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

/** Writes many acts down with one statement, in the order given: for work that goes by hundreds. */
export function auditAll(tx: Tx, acts: readonly Audited[]): Promise<unknown> {
  const { actor } = tx;
  return tx.query(
    `insert into audit_event (programme_id, staff_id, act, patient_id, record_type, record_id, outcome, request_id, address, facts)
     select $1, $2, a.act, a.patient_id, a.record_type, a.record_id, a.outcome, $3, $4, a.facts
     from unnest($5::text[], $6::uuid[], $7::text[], $8::text[], $9::text[], $10::jsonb[]) with ordinality
       as a (act, patient_id, record_type, record_id, outcome, facts, nth) order by a.nth`,
    [
      actor.programmeId,
      actor.staffId,
      actor.requestId,
      actor.address,
      acts.map(({ act }) => act),
      acts.map(({ patientId }) => patientId ?? null),
      acts.map(({ recordType }) => recordType ?? null),
      acts.map(({ recordId }) => recordId ?? null),
      acts.map(({ outcome }) => outcome ?? 'done'),
      acts.map(({ facts }) => (facts === undefined ? null : JSON.stringify(facts))),
    ],
  );
}
