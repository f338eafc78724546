import type { Day } from '@cairn/rules';
import type { Client } from 'pg';
import type { Assignment } from './trial-calendar';

/** Somebody who was imported, as the database has them. */
export interface ImportedPerson {
  readonly who: number;
  readonly assignments: readonly Assignment[];
  /** Study days of assignments to an arm that names no medicine: no order was made of them, their rows were kept. */
  readonly keptAssignments: readonly number[];
  /** What was found, day by day. */
  readonly findings: readonly { readonly day: Day; readonly positives: readonly string[] }[];
  readonly firstDoseOn: Day | null;
}

export interface Imported {
  readonly people: readonly ImportedPerson[];
  /** The day of consent by the calendar of the import, for each trial. */
  readonly dayZeros: ReadonlyMap<string, Day>;
}

const peopleSql = `
  with assigned as (
    select o.patient_id, json_agg(json_build_object('day', o.starts_on, 'medicine', o.product_class) order by o.starts_on, o.id) as days
    from medication_order o where o.programme_id = $1 and o.origin = 'imported' group by 1),
  kept as (
    select k.patient_id, json_agg((k.content ->> 'when')::numeric::int) as days from imported_row k
    where k.programme_id = $1 and k.patient_id is not null and k.source like 'ctn0094/%/randomization' group by 1),
  found as (
    select d.patient_id, json_agg(json_build_object('day', d.day, 'positives', d.positives)) as days from (
      select s.patient_id, s.collected_on as day, array_agg(r.substance) as positives from specimen s
      join specimen_result r on r.specimen_id = s.id and r.result = 'positive'
      where s.programme_id = $1 and s.origin = 'imported'
        and not exists (select 1 from specimen_void v where v.specimen_id = s.id)
      group by 1, 2) d group by 1),
  dosed as (
    select d.patient_id, min(d.service_day) as day from dose d
    where d.programme_id = $1 and d.origin = 'imported' and d.dose_mcg > 0
      and not exists (select 1 from dose_void v where v.dose_id = d.id) group by 1)
  select substring(p.source_ref from '^ctn0094:([0-9]+)$')::int as who, coalesce(a.days, '[]') as assignments,
    coalesce(k.days, '[]') as "keptAssignments", coalesce(f.days, '[]') as findings, d.day::text as "firstDoseOn"
  from patient p left join assigned a on a.patient_id = p.id left join kept k on k.patient_id = p.id
    left join found f on f.patient_id = p.id left join dosed d on d.patient_id = p.id
  where p.programme_id = $1 and p.origin = 'imported' and p.source_ref ~ '^ctn0094:[0-9]+$'`;

const calendarSql = `select split_part(source, '/', 2) as project, content ->> 'day0' as day from imported_row
  where (programme_id = $1 or programme_id is null) and source like 'ctn0094/%/calendar'`;

/** Everybody who was imported, programme by programme: the wall binds an ordinary owner too. */
export async function loadImported(client: Client): Promise<Imported> {
  const { rows: programmes } = await client.query<{ id: string }>('select id from worker_programmes()');
  const people: ImportedPerson[] = [];
  const dayZeros = new Map<string, Day>();
  for (const { id } of programmes) {
    await client.query(`select set_config('cairn.programme', $1, false)`, [id]);
    people.push(...(await client.query<ImportedPerson>(peopleSql, [id])).rows);
    const { rows: calendars } = await client.query<{ project: string; day: Day }>(calendarSql, [id]);
    for (const { project, day } of calendars) dayZeros.set(project, day);
  }
  return { people: people.sort((one, other) => one.who - other.who), dayZeros };
}
