import type { Reading, Tx } from '@cairn/database';
import { displayNameOf } from '@cairn/patient';
import { refuse } from '@cairn/platform';
import type { MisfiledType } from '@cairn/rules';
import type { NumberedPerson } from './merge.queries';

/** A record that stands on someone's chart, or stood. */
export interface FiledRecord {
  readonly patientId: string;
  /** Taken back, cancelled or stopped before. $3: the service day. */
  readonly closed: boolean;
}

const closedWhen: Readonly<Record<MisfiledType, string>> = {
  appointment: `t.state = 'cancelled'`,
  contact_consent: `t.revoked_at is not null`,
  specimen: `exists (select 1 from specimen_void v where v.specimen_id = t.id)`,
  dose: `exists (select 1 from dose_void v where v.dose_id = t.id)`,
  medication_order: `(t.expires_on < $3::date or t.ends_on <= greatest(t.starts_on, $3::date)) is true`,
};

/** The table is one of a closed list, never a text of a request. Refuses with 'not-found'. */
export async function loadFiled(tx: Tx, type: MisfiledType, id: string, today: string): Promise<FiledRecord> {
  const lock = type === 'specimen' || type === 'dose' ? '' : 'for update of t';
  const [row] = await tx.query<FiledRecord>(
    `select t.patient_id as "patientId", ${closedWhen[type]} as closed
     from ${type} t where t.programme_id = $1 and t.id = $2 and $3::date is not null ${lock}`,
    [tx.actor.programmeId, id, today],
  );
  if (row === undefined) refuse('not-found', 'There is no such record in this program.');
  return row;
}

export interface NewMisfiled {
  readonly id: string;
  readonly recordType: MisfiledType;
  readonly recordId: string;
  readonly fromPatientId: string;
  readonly toPatientId: string;
  readonly reason: string;
  readonly at: Date;
}

export function insertMisfiled(tx: Tx, record: NewMisfiled): Promise<unknown> {
  const { id, recordType, recordId, fromPatientId, toPatientId, reason, at } = record;
  return tx.query(
    `insert into misfiled_record (id, programme_id, record_type, record_id, from_patient_id, to_patient_id, reason, made_by, made_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [id, tx.actor.programmeId, recordType, recordId, fromPatientId, toPatientId, reason, tx.actor.staffId, at],
  );
}

export function insertReentry(tx: Tx, misfiledId: string, recordId: string, at: Date): Promise<unknown> {
  return tx.query(
    'insert into misfiled_reentry (misfiled_id, programme_id, record_id, made_by, made_at) values ($1, $2, $3, $4, $5)',
    [misfiledId, tx.actor.programmeId, recordId, tx.actor.staffId, at],
  );
}

/** A record that was moved between charts, for people who may take such a record back. */
export interface MisfiledView {
  readonly id: string;
  readonly recordType: MisfiledType;
  readonly recordId: string;
  readonly from: NumberedPerson;
  readonly to: NumberedPerson;
  readonly reason: string;
  readonly by: string | null;
  readonly at: string;
  readonly reentry: { readonly recordId: string; readonly by: string | null; readonly at: string } | null;
  /** What was entered for the right person since and may be the one that takes its place. */
  readonly candidates: readonly { readonly id: string; readonly at: string; readonly doseMcg: number }[];
}

const numbered = (id: string) => `
  (select jsonb_build_object('id', p.id, 'number', p.number, 'displayName', ${displayNameOf}) from patient p where p.id = ${id})`;

const candidates = `coalesce(case r.record_type
    when 'dose' then (select jsonb_agg(jsonb_build_object('id', d.id, 'at', d.occurred_at, 'doseMcg', d.dose_mcg) order by d.occurred_at)
      from dose d where d.programme_id = $1 and d.patient_id = r.to_patient_id and d.recorded_at >= r.made_at
        and not exists (select 1 from dose_void v where v.dose_id = d.id))
    when 'medication_order' then (select jsonb_agg(jsonb_build_object('id', o.id, 'at', o.signed_at, 'doseMcg', o.dose_mcg) order by o.signed_at)
      from medication_order o where o.programme_id = $1 and o.patient_id = r.to_patient_id and o.signed_at >= r.made_at)
  end, '[]')`;

/** Those that wait for re-entry first, then the newest. */
export function loadMisfiled(
  tx: Reading,
  types: readonly MisfiledType[],
  id: string | null = null,
): Promise<MisfiledView[]> {
  return tx.query(
    `select r.id, r.record_type as "recordType", r.record_id as "recordId", ${numbered('r.from_patient_id')} as from,
       ${numbered('r.to_patient_id')} as to, r.reason, s.display_name as by, to_jsonb(r.made_at) #>> '{}' as at,
       case when y.misfiled_id is null then null else jsonb_build_object('recordId', y.record_id, 'by', w.display_name, 'at', y.made_at) end as reentry,
       case when y.misfiled_id is null then ${candidates} else '[]' end as candidates
     from misfiled_record r left join misfiled_reentry y on y.misfiled_id = r.id
     left join staff s on s.id = r.made_by left join staff w on w.id = y.made_by
     where r.programme_id = $1 and r.record_type = any ($2::text[]) and ($3::uuid is null or r.id = $3)
     order by y.misfiled_id is not null, r.made_at desc, r.id desc limit 200`,
    [tx.actor.programmeId, types, id],
  );
}
