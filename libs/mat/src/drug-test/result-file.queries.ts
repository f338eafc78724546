import type { Reading } from '@cairn/database';
import { displayNameOf } from '@cairn/patient';
import { refuse } from '@cairn/platform';
import type { Day, FileReport, LabelledSpecimen, RefusedRow } from '@cairn/rules';

/** A specimen by its label, with whom it is of. `closed`: the chart is closed to who looks. */
export interface Labelled extends LabelledSpecimen {
  readonly barcode: string;
  readonly patientId: string;
  readonly number: string;
  readonly displayName: string;
  readonly closed: boolean;
}

/** The standing specimen under each label; where all were taken back, the last of them. */
export async function loadLabelled(tx: Reading, barcodes: readonly string[]): Promise<Map<string, Labelled>> {
  const rows = await tx.query<{ labelled: Labelled }>(
    `select distinct on (c.barcode) jsonb_build_object('barcode', c.barcode, 'specimenId', t.id, 'patientId', t.patient_id,
       'number', p.number, 'displayName', ${displayNameOf}, 'closed', chart_closed(p.id) is not null,
       'voided', v.specimen_id is not null, 'collector', c.collector_id, 'dateOfBirth', p.date_of_birth,
       'familyNames', (select jsonb_agg(name) from (select p.family as name union select i.before ->> 'family' from identity_correction i
         where i.programme_id = $1 and i.patient_id = p.id) of where name is not null),
       'givenNames', (select jsonb_agg(name) from (select p.given as name union select p.preferred_name
         union select i.before ->> 'given' from identity_correction i
         where i.programme_id = $1 and i.patient_id = p.id) of where name is not null),
       'reports', coalesce((select jsonb_agg(jsonb_build_object('id', r.id, 'number', r.number, 'stage', r.stage,
           'amendsId', r.amends_id, 'validityStatus', r.validity_status, 'findings', r.findings) order by r.number)
         from specimen_report r where r.specimen_id = t.id), '[]')) as labelled
     from specimen_collection c join specimen t on t.id = c.specimen_id
       join patient p on p.programme_id = $1 and p.id = t.patient_id
       left join specimen_void v on v.specimen_id = t.id
     where c.programme_id = $1 and c.barcode = any ($2::text[])
     order by c.barcode, v.specimen_id is not null, c.collected_at desc`,
    [tx.actor.programmeId, barcodes],
  );
  return new Map(rows.map(({ labelled }) => [labelled.barcode, labelled]));
}

export interface QuarantinedView {
  readonly id: string;
  readonly importId: string;
  readonly line: number;
  readonly barcode: string;
  readonly givenName: string | null;
  readonly familyName: string | null;
  readonly dateOfBirth: Day | null;
  readonly reason: string;
  readonly putAt: string;
  readonly report: FileReport;
}

/** What waits for a person, oldest first. */
export function loadQuarantine(tx: Reading, id: string | null = null): Promise<QuarantinedView[]> {
  return tx.query(
    `select q.id, q.import_id as "importId", q.line, q.barcode, q.given_name as "givenName", q.family_name as "familyName",
       q.date_of_birth as "dateOfBirth", q.reason, to_jsonb(q.put_at) #>> '{}' as "putAt", q.report
     from result_quarantine q where q.programme_id = $1 and ($2::uuid is null or q.id = $2)
       and not exists (select 1 from result_quarantine_end e where e.quarantine_id = q.id)
     order by q.put_at, q.line limit 500`,
    [tx.actor.programmeId, id],
  );
}

export interface ImportView {
  readonly id: string;
  readonly lines: number;
  readonly filed: number;
  readonly unchanged: number;
  readonly quarantined: number;
  readonly refused: number;
  readonly by: string | null;
  readonly at: string;
}

const importColumns = `i.id, i.lines, i.filed, i.unchanged, i.quarantined, jsonb_array_length(i.refusals) as refused,
  s.display_name as by, to_jsonb(i.imported_at) #>> '{}' as at`;

export function loadImports(tx: Reading): Promise<ImportView[]> {
  return tx.query(
    `select ${importColumns} from result_import i left join staff s on s.id = i.imported_by where i.programme_id = $1
     order by i.imported_at desc, i.id desc limit 50`,
    [tx.actor.programmeId],
  );
}

/** One file, with every row that was refused. Refuses with 'not-found'. */
export async function loadImport(
  tx: Reading,
  id: string,
): Promise<ImportView & { readonly refusals: readonly RefusedRow[] }> {
  const [row] = await tx.query<ImportView & { readonly refusals: readonly RefusedRow[] }>(
    `select ${importColumns}, i.refusals from result_import i left join staff s on s.id = i.imported_by
     where i.programme_id = $1 and i.id = $2`,
    [tx.actor.programmeId, id],
  );
  if (row === undefined) refuse('not-found', 'There is no such file of results in this program.');
  return row;
}
