import type { Tx } from '@cairn/database';
import { displayNameOf } from '@cairn/patient';

/** What the privacy officer looks for in the trail. Everything that is given must hold. */
export interface AuditFilter {
  readonly patientId?: string | undefined;
  readonly staffId?: string | undefined;
  readonly act?: string | undefined;
  readonly outcome?: 'done' | 'refused' | undefined;
  /** Instants: from this one on, before that one. */
  readonly from?: Date | undefined;
  readonly to?: Date | undefined;
}

export interface AuditLine {
  readonly id: string;
  /** The time in microseconds, as exactly as the table has it. */
  readonly micros: string;
  readonly at: string;
  readonly staff: { readonly id: string; readonly displayName: string } | null;
  readonly act: string;
  readonly patient: { readonly id: string; readonly number: string; readonly displayName: string } | null;
  readonly recordType: string | null;
  readonly recordId: string | null;
  readonly outcome: 'done' | 'refused';
  /** The code of the refusal. */
  readonly code: string | null;
  readonly address: string | null;
}

/** Where the next page begins: before this event. */
export interface AuditCursor {
  readonly micros: string;
  readonly id: string;
}

/** Everyone who was joined with this person, so that the search for one finds what was done under the other's number. */
export async function joinedWith(tx: Tx, patientId: string): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `select p.id from patient p where p.programme_id = $1 and p.merged_into = $2`,
    [tx.actor.programmeId, patientId],
  );
  return [patientId, ...rows.map(({ id }) => id)];
}

/**
 * A page of the trail, newest first. Each kind of search walks one index backwards in time and stops when the page is
 * full: about a person, by a colleague, by a rare act, of what was refused, or through all of it.
 */
export async function searchAudit(
  tx: Tx,
  filter: AuditFilter,
  before: AuditCursor | null,
  limit: number,
): Promise<AuditLine[]> {
  const values: unknown[] = [tx.actor.programmeId];
  const value = (given: unknown) => `$${values.push(given)}`;
  const { patientId, staffId, act, outcome, from, to } = filter;
  const where = ['e.programme_id = $1'];
  if (staffId !== undefined) where.push(`e.staff_id = ${value(staffId)}`);
  if (act !== undefined) where.push(`e.act = ${value(act)}`);
  // Written out, so that the index of what was refused is known to fit.
  if (outcome !== undefined) where.push(outcome === 'refused' ? `e.outcome = 'refused'` : `e.outcome = 'done'`);
  if (from !== undefined) where.push(`e.at >= ${value(from)}`);
  if (to !== undefined) where.push(`e.at < ${value(to)}`);
  if (before !== null) {
    const at = `'epoch'::timestamptz + ${value(before.micros)}::bigint * interval '1 microsecond'`;
    where.push(`(e.at, e.id) < (${at}, ${value(before.id)}::bigint)`);
  }
  const most = value(limit);
  const page = (more: readonly string[]) =>
    `(select e.* from audit_event e where ${[...where, ...more].join(' and ')} order by e.at desc, e.id desc limit ${most})`;
  const pages =
    patientId === undefined
      ? page([])
      : (await joinedWith(tx, patientId)).map((id) => page([`e.patient_id = ${value(id)}`])).join(' union all ');
  // A plan made for any person is not the plan for this one.
  void tx.query('set local plan_cache_mode = force_custom_plan');
  return tx.query<AuditLine>(
    `select e.id::text, (extract(epoch from e.at) * 1000000)::bigint::text as micros, to_jsonb(e.at) #>> '{}' as at, e.act,
       e.record_type as "recordType", e.record_id as "recordId", e.outcome, e.facts ->> 'code' as code, e.address,
       case when s.id is not null then jsonb_build_object('id', s.id, 'displayName', s.display_name) end as staff,
       case when p.id is not null then jsonb_build_object('id', p.id, 'number', p.number, 'displayName', ${displayNameOf}) end as patient
     from (select * from (${pages}) every order by at desc, id desc limit ${most}) e
       left join staff s on s.id = e.staff_id
       left join patient p on p.programme_id = e.programme_id and p.id = e.patient_id
     order by e.at desc, e.id desc`,
    values,
  );
}
