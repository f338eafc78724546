import type { Actor, Tx } from '@cairn/database';

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

/** The same for acts of several people at one moment, in one statement. All belong to the programme of the transaction. */
export function auditAll(
  tx: Tx,
  lines: readonly { readonly actor: Actor; readonly what: Audited }[],
): Promise<unknown> {
  const column = <T>(of: (what: Audited, actor: Actor) => T) => lines.map(({ what, actor }) => of(what, actor));
  return tx.query(
    `insert into audit_event (programme_id, staff_id, act, patient_id, record_type, record_id, outcome, request_id, address, facts)
     select $1, l.staff_id, l.act, l.patient_id, l.record_type, l.record_id, l.outcome, l.request_id, l.address, l.facts::jsonb
     from unnest($2::uuid[], $3::text[], $4::uuid[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[], $10::text[])
       as l (staff_id, act, patient_id, record_type, record_id, outcome, request_id, address, facts)`,
    [
      tx.actor.programmeId,
      column((_, actor) => actor.staffId),
      column(({ act }) => act),
      column(({ patientId }) => patientId ?? null),
      column(({ recordType }) => recordType ?? null),
      column(({ recordId }) => recordId ?? null),
      column(({ outcome }) => outcome ?? 'done'),
      column((_, actor) => actor.requestId),
      column((_, actor) => actor.address),
      column(({ facts }) => (facts === undefined ? null : JSON.stringify(facts))),
    ],
  );
}
