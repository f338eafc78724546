import type { Reading, Tx } from '@cairn/database';
import { refuse } from '@cairn/platform';
import type { HeaderColumn, ListFault, ListKind } from '@cairn/rules';

export type ListState = 'uploaded' | 'checking' | 'checked' | 'running' | 'done' | 'failed' | 'cancelled';

/** How far a list has come, as the screens show it. */
export interface ListImportView {
  readonly id: string;
  readonly kind: ListKind;
  readonly name: string;
  readonly state: ListState;
  readonly bytes: number;
  /** How much of the file is checked, in the same unit. */
  readonly bytesRead: number;
  readonly rowsRead: number;
  readonly rowsGood: number;
  readonly rowsFaulty: number;
  readonly rowsDone: number;
  readonly says: string | null;
  readonly uploadedBy: string | null;
  readonly uploadedAt: string;
  readonly checkedAt: string | null;
  readonly startedBy: string | null;
  readonly startedAt: string | null;
  readonly endedAt: string | null;
  /** When what was uploaded was forgotten, or else will be. */
  readonly clearedAt: string | null;
  readonly forgottenBy: string;
}

/** A list as the worker takes it up: locked until the end of the transaction. */
export interface ListAtWork {
  readonly id: string;
  readonly kind: ListKind;
  readonly state: ListState;
  readonly columns: readonly HeaderColumn[];
  readonly delimiter: string;
  readonly bytes: number;
  readonly rowsRead: number;
  readonly rowsDone: number;
  readonly checkedAt: Date | null;
  readonly startedBy: string | null;
  readonly startedName: string | null;
}

export interface FaultyRow {
  readonly line: number;
  readonly content: Readonly<Record<string, string>>;
  readonly faults: readonly ListFault[];
}

/** How long an uploaded list is kept that nobody brings to its end. */
export const keptDays = 7;

const nameOf = (column: string) => `(select s.display_name from staff s where s.id = l.${column})`;

const view = `l.id, l.kind, l.name, l.state, l.bytes, l.bytes_read as "bytesRead", l.rows_read as "rowsRead",
  l.rows_good as "rowsGood", l.rows_faulty as "rowsFaulty", l.rows_done as "rowsDone", l.says,
  ${nameOf('uploaded_by')} as "uploadedBy", l.uploaded_at as "uploadedAt", l.checked_at as "checkedAt",
  ${nameOf('started_by')} as "startedBy", l.started_at as "startedAt", l.ended_at as "endedAt",
  l.cleared_at as "clearedAt", l.uploaded_at + interval '${keptDays} days' as "forgottenBy"`;

type Instants = 'uploadedAt' | 'checkedAt' | 'startedAt' | 'endedAt' | 'clearedAt' | 'forgottenBy';
type Row = Omit<ListImportView, Instants> & { readonly [K in Instants]: Date | null };

function shown(row: Row): ListImportView {
  const text = (at: Date | null) => at?.toISOString() ?? null;
  return {
    ...row,
    uploadedAt: text(row.uploadedAt) ?? '',
    checkedAt: text(row.checkedAt),
    startedAt: text(row.startedAt),
    endedAt: text(row.endedAt),
    clearedAt: text(row.clearedAt),
    forgottenBy: text(row.forgottenBy) ?? '',
  };
}

/** The lists of the programme, newest first. */
export async function loadLists(tx: Reading, atMost: number): Promise<ListImportView[]> {
  const rows = await tx.query<Row>(
    `select ${view} from list_import l where l.programme_id = $1 order by l.uploaded_at desc, l.id limit $2`,
    [tx.actor.programmeId, atMost],
  );
  return rows.map(shown);
}

export async function findList(tx: Reading, id: string): Promise<ListImportView | null> {
  const [row] = await tx.query<Row>(`select ${view} from list_import l where l.programme_id = $1 and l.id = $2`, [
    tx.actor.programmeId,
    id,
  ]);
  return row === undefined ? null : shown(row);
}

/** Refuses with 'not-found'. */
export async function loadList(tx: Reading, id: string): Promise<ListImportView> {
  return (await findList(tx, id)) ?? refuse('not-found', 'There is no such list in this program.');
}

/** Whoever does something with a list holds it meanwhile: two workers, or a worker and a cancel, take turns. */
export async function lockList(tx: Tx, id: string): Promise<ListAtWork | null> {
  const [row] = await tx.query<ListAtWork>(
    `select l.id, l.kind, l.state, l.columns, l.delimiter, l.bytes, l.rows_read as "rowsRead", l.rows_done as "rowsDone",
       l.checked_at as "checkedAt", l.started_by as "startedBy", ${nameOf('started_by')} as "startedName"
     from list_import l where l.programme_id = $1 and l.id = $2 for update`,
    [tx.actor.programmeId, id],
  );
  return row ?? null;
}

export async function loadColumns(tx: Reading, id: string): Promise<readonly HeaderColumn[]> {
  const [row] = await tx.query<{ columns: readonly HeaderColumn[] }>(
    'select columns from list_import where programme_id = $1 and id = $2',
    [tx.actor.programmeId, id],
  );
  return row?.columns ?? refuse('not-found', 'There is no such list in this program.');
}

/** Rows with faults after a line of the file, or only those with a fault in `field`. */
export function loadFaultyRows(
  tx: Reading,
  id: string,
  { after, field, atMost }: { after: number; field?: string | undefined; atMost: number },
): Promise<FaultyRow[]> {
  return tx.query(
    `select r.line, coalesce(r.content, '{}') as content, r.faults from list_import_row r
     where r.programme_id = $1 and r.import_id = $2 and r.line > $3 and r.faults is not null
       and ($4::text is null or r.faults @> jsonb_build_array(jsonb_build_object('field', $4::text)))
     order by r.line limit $5`,
    [tx.actor.programmeId, id, after, field ?? null, atMost],
  );
}

/** How many rows have a fault in each column, most first. */
export function countFaults(tx: Reading, id: string): Promise<{ field: string; rows: number }[]> {
  return tx.query(
    `select f ->> 'field' as field, count(distinct r.line)::int as rows
     from list_import_row r cross join jsonb_array_elements(r.faults) f
     where r.programme_id = $1 and r.import_id = $2 and r.faults is not null group by 1 order by 2 desc, 1`,
    [tx.actor.programmeId, id],
  );
}

/** Forgets what was uploaded. That a row became a person stays known; what stood in it does not. */
export async function clearList(tx: Tx, id: string, at: Date): Promise<void> {
  const here = [tx.actor.programmeId, id];
  await Promise.all([
    tx.query('delete from list_import_part where programme_id = $1 and import_id = $2', here),
    tx.query('delete from list_import_row where programme_id = $1 and import_id = $2 and done_at is null', here),
    tx.query('update list_import set cleared_at = $3 where programme_id = $1 and id = $2', [...here, at]),
  ]);
}

/** Ends a list without more being done: what was uploaded is forgotten. */
export async function endList(
  tx: Tx,
  id: string,
  how: { state: 'failed' | 'cancelled'; says: string | null; at: Date },
): Promise<void> {
  await tx.query('update list_import set state = $3, says = $4, ended_at = $5 where programme_id = $1 and id = $2', [
    tx.actor.programmeId,
    id,
    how.state,
    how.says,
    how.at,
  ]);
  await clearList(tx, id, how.at);
  tx.notify('list-import', id);
}
