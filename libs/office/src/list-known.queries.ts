import type { Reading } from '@cairn/database';
import type { Identity } from '@cairn/rules';

/** Someone of the list or of the programme who may be the one of a row. */
export interface Known extends Identity {
  /** The row that is asked about. */
  readonly line: number;
  /** The line of the list where the other stands, or null for someone who is registered. */
  readonly earlier: number | null;
  /** The number of who is registered. */
  readonly number: string | null;
}

export interface Asked {
  readonly line: number;
  /** The days of birth at which a name is worth comparing. */
  readonly days: readonly string[];
}

/**
 * A list grows from nothing to tens of thousands of rows within seconds, before Postgres has counted anything. Until the end of the
 * transaction it is told how: `lookups` by index, however small the table was when it last looked; `joins` not row by row.
 */
export function planFor(tx: Reading, what: 'lookups' | 'joins'): void {
  const off = what === 'lookups' ? 'enable_seqscan' : 'enable_nestloop';
  void tx.query(`select set_config($1, 'off', true)`, [off]);
}

/** Of thousands with one day of birth (somebody's placeholder) so many are compared with each row. */
const candidates = 60;

/** One statement for the whole batch. The rule decides who of these is alike. (`line + 0`: by birth, not by line.) */
export function loadLookAlikes(tx: Reading, importId: string, asked: readonly Asked[]): Promise<Known[]> {
  return tx.query(
    `with asked as (select * from jsonb_to_recordset($3::jsonb) as r(line int, days date[]))
     select a.line, null::int as earlier, p.number, p.given, p.family, p.date_of_birth as "dateOfBirth"
     from asked a cross join lateral (
       select p.number, p.given, p.family, p.date_of_birth from patient p
       where p.programme_id = $1 and p.date_of_birth = any (a.days) limit ${candidates}) p
     union all
     select a.line, e.line, null, split_part(e.name_letters, ' ', 1), split_part(e.name_letters, ' ', 2), e.born
     from asked a cross join lateral (
       select e.line, e.name_letters, e.born from list_import_row e
       where e.import_id = $2 and e.born = any (a.days) and e.line + 0 < a.line and e.name_letters is not null
       limit ${candidates}) e`,
    [tx.actor.programmeId, importId, JSON.stringify(asked)],
  );
}

/** Who is registered with one of these numbers of the system before. */
export async function loadReferences(tx: Reading, references: readonly string[]): Promise<Map<string, string>> {
  if (references.length === 0) return new Map();
  const rows = await tx.query<{ source_ref: string; number: string }>(
    `select source_ref, min(number) as number from patient where programme_id = $1 and source_ref = any ($2)
     group by source_ref`,
    [tx.actor.programmeId, references],
  );
  return new Map(rows.map(({ source_ref, number }) => [source_ref, number]));
}

/** For rows whose number or e-mail stands in an earlier row: that row's line. */
export async function loadRepeats(
  tx: Reading,
  importId: string,
  column: 'reference' | 'email',
  lines: readonly number[],
): Promise<Map<number, number>> {
  const rows = await tx.query<{ line: number; earlier: number }>(
    `select r.line, e.line as earlier from list_import_row r cross join lateral (
       select e.line from list_import_row e
       where e.import_id = r.import_id and e.${column} = r.${column} and e.line + 0 < r.line limit 1) e
     where r.programme_id = $1 and r.import_id = $2 and r.line = any ($3)`,
    [tx.actor.programmeId, importId, lines],
  );
  return new Map(rows.map(({ line, earlier }) => [line, earlier]));
}

/** The counselors of today among these e-mail addresses (lower case), with their ids. */
export async function loadCounselors(
  tx: Reading,
  emails: readonly string[],
  day: string,
): Promise<Map<string, string>> {
  if (emails.length === 0) return new Map();
  const rows = await tx.query<{ email: string; id: string }>(
    `select distinct lower(s.email) as email, s.id from staff s join staff_role r on r.staff_id = s.id
     where r.programme_id = $1 and lower(s.email) = any ($2) and s.deactivated_at is null and r.ended_at is null
       and r.role in ('counselor', 'counselor_supervisor') and r.from_day <= $3 and (r.to_day is null or r.to_day >= $3)`,
    [tx.actor.programmeId, emails, day],
  );
  return new Map(rows.map(({ email, id }) => [email, id]));
}

/** Who works here now, among these e-mail addresses (lower case). */
export async function loadColleagues(tx: Reading, emails: readonly string[], day: string): Promise<Set<string>> {
  const rows = await tx.query<{ email: string }>(
    `select distinct lower(s.email) as email from staff s join staff_role r on r.staff_id = s.id
     where r.programme_id = $1 and lower(s.email) = any ($2) and s.deactivated_at is null and r.ended_at is null
       and (r.to_day is null or r.to_day >= $3)`,
    [tx.actor.programmeId, emails, day],
  );
  return new Set(rows.map(({ email }) => email));
}

/** Letters of a name, near enough to the rule's: who is found here is a candidate. */
const letters = (name: string) =>
  `regexp_replace(lower(normalize(${name}, NFD)), '[\\u0300-\\u036f[:space:][:punct:][:digit:]’‘]', '', 'g')`;

/**
 * Marks the rows of a list whose very name stands in an earlier row or belongs to somebody registered, whatever the day of
 * birth: one statement for the whole list. Rows that ask about a look-alike already are left as they are.
 */
export async function markNamesakes(
  tx: Reading,
  importId: string,
  says: { readonly registered: string; readonly earlier: string },
): Promise<void> {
  await tx.query(
    `with mine as (
       select line, name_letters from list_import_row where programme_id = $1 and import_id = $2 and name_letters is not null),
     here as (select name_letters, min(line) as line from mine group by name_letters),
     known as (
       select ${letters('p.given')} || ' ' || ${letters('p.family')} as name_letters, min(p.number) as number
       from patient p where p.programme_id = $1 group by 1),
     namesake as (
       select m.line, h.line as earlier, k.number from mine m
       left join here h on h.name_letters = m.name_letters and h.line < m.line
       left join known k on k.name_letters = m.name_letters
       where h.line is not null or k.number is not null)
     update list_import_row r set faults = coalesce(r.faults, '[]') || jsonb_build_array(jsonb_build_object(
       'field', 'confirm_new',
       'says', case when n.number is null then replace($4, '%', n.earlier::text) else replace($3, '%', n.number) end))
     from namesake n
     where r.programme_id = $1 and r.import_id = $2 and r.line = n.line and not r.confirmed
       and (r.faults is null or not r.faults @> '[{"field": "confirm_new"}]')`,
    [tx.actor.programmeId, importId, says.registered, says.earlier],
  );
}
