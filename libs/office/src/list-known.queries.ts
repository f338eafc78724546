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
  readonly born: string;
  /** The other days of birth at which a name is worth comparing. */
  readonly days: readonly string[];
  /** With which letters one of the names begins, where the day of birth is another. */
  readonly initials: readonly string[];
}

/**
 * A list grows from nothing to tens of thousands of rows within seconds, before Postgres has counted anything: what looks best for
 * each row is then the worst for all. In `work` tables meet as wholes, which costs the same whatever Postgres believes.
 */
export async function joinedWhole<Answer>(tx: Reading, work: () => Promise<Answer>): Promise<Answer> {
  const rowByRow = (how: 'on' | 'off') => void tx.query(`select set_config('enable_nestloop', $1, true)`, [how]);
  rowByRow('off');
  const answer = work();
  rowByRow('on');
  return answer;
}

/** Of thousands with one day of birth (somebody's placeholder) so many are compared; the very same names are found in any case. */
const candidates = 100;

const initial = (name: string) => `lower(left(normalize(${name}, NFD), 1))`;

/** One statement for the whole batch. The rule decides who of these is alike. */
export function loadLookAlikes(tx: Reading, importId: string, asked: readonly Asked[]): Promise<Known[]> {
  return tx.query(
    `with asked as (
       select r.line, r.initials, d.day, d.day = r.born as "sameDay"
       from jsonb_to_recordset($3::jsonb) as r(line int, born date, days date[], initials text[])
       cross join unnest(r.days || r.born) as d(day)),
     days as (select distinct day from asked),
     known as (
       select null::int as earlier, p.number, p.given, p.family, p.date_of_birth as born, ${initial('p.given')} as one,
         ${initial('p.family')} as other, row_number() over (partition by p.date_of_birth order by p.id) as place
       from patient p join days d on d.day = p.date_of_birth where p.programme_id = $1
       union all
       select e.line, null, split_part(e.name_letters, ' ', 1), split_part(e.name_letters, ' ', 2), e.born,
         left(e.name_letters, 1), left(split_part(e.name_letters, ' ', 2), 1),
         row_number() over (partition by e.born order by e.line)
       from list_import_row e join days d on d.day = e.born
       where e.programme_id = $1 and e.import_id = $2 and e.name_letters is not null)
     select a.line, k.earlier, k.number, k.given, k.family, k.born as "dateOfBirth"
     from asked a join known k on k.born = a.day
     where k.place <= ${candidates} and (k.earlier is null or k.earlier < a.line)
       and (a."sameDay" or k.one = any (a.initials) or k.other = any (a.initials))`,
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

/** For numbers or e-mails of a list: the line in which each stands first. */
export async function loadFirstLines(
  tx: Reading,
  importId: string,
  column: 'reference' | 'email',
  values: readonly string[],
): Promise<Map<string, number>> {
  if (values.length === 0) return new Map();
  const rows = await tx.query<{ value: string; line: number }>(
    `select ${column} as value, min(line) as line from list_import_row
     where programme_id = $1 and import_id = $2 and ${column} = any ($3) group by 1`,
    [tx.actor.programmeId, importId, values],
  );
  return new Map(rows.map(({ value, line }) => [value, line]));
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
