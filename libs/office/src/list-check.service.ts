import { pipeline, Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { CsvError, type Info, parse } from 'csv-parse';
import { type Actor, Database, type Tx } from '@cairn/database';
import { Clock } from '@cairn/platform';
import { loadProgramme } from '@cairn/programme';
import { type Day, type ListFault, mostAlike, serviceDay } from '@cairn/rules';
import { askedOf, type CheckedRow, RowReader } from './list-batch';
import { endList, type ListAtWork, lockList } from './list-import.queries';
import {
  joinedWhole,
  type Known,
  loadColleagues,
  loadCounselors,
  loadFirstLines,
  loadLookAlikes,
  loadReferences,
  markNamesakes,
} from './list-known.queries';
import { reading } from './list-upload';

const batch = 500;
/** Open screens hear of progress this often at most. */
const tellMs = 700;

export const alikeSays = {
  registered: 'This may be the same person as No. % here. If it is somebody else, write yes in confirm_new.',
  earlier: 'This may be the same person as in line %. If it is somebody else, write yes in confirm_new.',
};

/**
 * The dry run: reads the file piece by piece, in batches of its own transaction each, and keeps every row with what is wrong with it.
 * Nothing is registered. A run that was cut off goes on after its last batch; two at once cannot keep a batch twice, because each
 * batch says after which row it comes.
 */
@Injectable()
export class ListCheckService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async check(programmeId: string, id: string): Promise<void> {
    const actor: Actor = { programmeId, staffId: null, roles: [], requestId: 'job office.check-list', address: null };
    const begun = await this.database.transaction(actor, async (tx) => {
      const [list, { zone, dayBoundary }] = await Promise.all([lockList(tx, id), loadProgramme(tx)]);
      return list?.state === 'checking' ? { list, today: serviceDay(this.clock.now(), zone, dayBoundary) } : null;
    });
    if (begun === null) return;
    const fault = await this.read(actor, begun.list, begun.today);
    await this.database.transaction(actor, async (tx) => {
      const list = await lockList(tx, id);
      if (list?.state !== 'checking') return;
      const empty = list.rowsRead === 0 ? 'There are no rows below the header. Fill in the template.' : null;
      const says = fault ?? empty;
      if (says === 'taken over') return;
      if (says !== null) return endList(tx, id, { state: 'failed', says, at: this.clock.now() });
      await this.finish(tx, list);
    });
  }

  /** Answers what makes the whole file unreadable, 'taken over' when another worker or a cancel was first, or null. */
  private async read(actor: Actor, list: ListAtWork, today: Day): Promise<string | null> {
    const rows = new RowReader(list.kind, list.columns, today);
    const parser = parse({ ...reading(list.delimiter), info: true, from: 2 });
    pipeline(Readable.from(this.parts(actor, list.id)), parser, () => undefined);
    let [seen, line, told] = [0, 1, 0];
    let waiting: CheckedRow[] = [];
    const keep = async (bytes: number): Promise<boolean> => {
      const now = this.clock.now();
      const tell = now.getTime() - told > tellMs;
      if (tell) told = now.getTime();
      const kept = waiting;
      waiting = [];
      return this.database.transaction(actor, (tx) =>
        keepBatch(tx, { id: list.id, after: seen - kept.length, bytes, today, now, tell }, kept),
      );
    };
    try {
      for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: Info }>) {
        line = Math.max(line + 1, info.lines - lineBreaksIn(record));
        const row = rows.read(record, line);
        if (row === null) continue;
        seen += 1;
        // Kept by a run that was cut off.
        if (seen <= list.rowsRead) continue;
        waiting.push(row);
        if (waiting.length === batch && !(await keep(info.bytes))) return 'taken over';
      }
      return waiting.length > 0 && !(await keep(list.bytes)) ? 'taken over' : null;
    } catch (error) {
      if (error instanceof CsvError) return wordsFor(error, line);
      throw error;
    } finally {
      parser.destroy();
    }
  }

  private async *parts(actor: Actor, id: string): AsyncGenerator<Buffer> {
    for (let part = 0; ; part += 1) {
      const [row] = await this.database.transaction(actor, (tx) =>
        tx.query<{ content: Buffer }>(
          'select content from list_import_part where programme_id = $1 and import_id = $2 and part = $3',
          [actor.programmeId, id, part],
        ),
      );
      if (row === undefined) return;
      yield row.content;
    }
  }

  private async finish(tx: Tx, { id, kind }: ListAtWork): Promise<void> {
    const here = [tx.actor.programmeId, id];
    if (kind === 'patients') await joinedWhole(tx, () => markNamesakes(tx, id, alikeSays));
    void tx.query('delete from list_import_part where programme_id = $1 and import_id = $2', here);
    await tx.query(
      `update list_import l set state = 'checked', checked_at = $3, touched_at = $3, tries = 0, bytes_read = bytes,
         rows_faulty = c.faulty, rows_good = l.rows_read - c.faulty
       from (select count(*)::int as faulty from list_import_row where programme_id = $1 and import_id = $2
         and faults is not null) c
       where l.programme_id = $1 and l.id = $2`,
      [...here, this.clock.now()],
    );
    tx.notify('list-import', id);
  }
}

interface Batch {
  readonly id: string;
  /** How many rows were kept before. */
  readonly after: number;
  readonly bytes: number;
  readonly today: Day;
  readonly now: Date;
  readonly tell: boolean;
}

/** Keeps a batch, if it is the next one of a list that is still being checked. Two round trips and a write. */
async function keepBatch(tx: Tx, { id, after, bytes, today, now, tell }: Batch, rows: CheckedRow[]): Promise<boolean> {
  const list = await lockList(tx, id);
  if (list?.state !== 'checking' || list.rowsRead !== after) return false;
  void insertRows(tx, id, rows);
  const found = await (list.kind === 'patients' ? peopleFaults(tx, id, rows, today) : staffFaults(tx, id, rows, today));
  for (const { line, fault } of found) rows.find((row) => row.line === line)?.faults.push(fault);
  const more = new Set(found.map(({ line }) => line));
  const faulty = rows.filter(({ line, faults }) => more.has(line) && faults.length > 0);
  const bad = rows.filter(({ faults }) => faults.length > 0).length;
  if (faulty.length > 0) {
    void tx.query(
      `update list_import_row r set faults = f.faults
       from jsonb_to_recordset($3::jsonb) as f(line int, faults jsonb)
       where r.programme_id = $1 and r.import_id = $2 and r.line = f.line`,
      [tx.actor.programmeId, id, JSON.stringify(faulty.map(({ line, faults }) => ({ line, faults })))],
    );
  }
  await tx.query(
    `update list_import set rows_read = rows_read + $3, rows_faulty = rows_faulty + $4, rows_good = rows_good + $3 - $4,
       bytes_read = greatest(bytes_read, $5), touched_at = $6, tries = 0 where programme_id = $1 and id = $2`,
    [tx.actor.programmeId, id, rows.length, bad, Math.min(bytes, list.bytes), now],
  );
  if (tell) tx.notify('list-import', id);
  return true;
}

function insertRows(tx: Tx, id: string, rows: readonly CheckedRow[]): Promise<unknown> {
  const kept = rows.map(({ person: _person, colleague: _colleague, faults, ...row }) => ({
    ...row,
    faults: faults.length > 0 ? faults : null,
  }));
  return tx.query(
    `insert into list_import_row (import_id, programme_id, line, becomes, content, faults, reference, email, name_letters, born,
       confirmed)
     select $2, $1, r.line, r.becomes, r.content, nullif(r.faults, 'null'::jsonb), r.reference, r.email, r.letters, r.born,
       r.confirmed
     from jsonb_to_recordset($3::jsonb) as r(line int, becomes uuid, content jsonb, faults jsonb, reference text, email text,
       letters text, born date, confirmed boolean)`,
    [tx.actor.programmeId, id, JSON.stringify(kept)],
  );
}

interface Found {
  readonly line: number;
  readonly fault: ListFault;
}

/** What only the programme's own record and the rest of the list can say about people. */
async function peopleFaults(tx: Tx, id: string, rows: readonly CheckedRow[], today: Day): Promise<Found[]> {
  const lines = rows.map(({ line }) => line);
  const asked = rows.flatMap((row) => askedOf(row, today) ?? []);
  const references = rows.flatMap(({ reference }) => reference ?? []);
  const counselorOf = ({ person }: CheckedRow) => person?.counselorEmail?.toLowerCase() ?? null;
  const [first, registered, counselors, alike] = await joinedWhole(tx, () =>
    Promise.all([
      loadFirstLines(tx, id, 'reference', references),
      loadReferences(tx, references),
      loadCounselors(tx, [...new Set(rows.flatMap((row) => counselorOf(row) ?? []))], today),
      loadLookAlikes(tx, id, asked),
    ]),
  );
  const alikeOf = new Map<number, Known[]>(lines.map((line) => [line, []]));
  for (const one of alike) alikeOf.get(one.line)?.push(one);
  return rows.flatMap((row) => {
    const found: ListFault[] = [];
    const { line, reference } = row;
    const number = registered.get(reference ?? '');
    const earlier = first.get(reference ?? '');
    if (number !== undefined)
      found.push({ field: 'external_number', says: `No. ${number} here has this number already.` });
    if (earlier !== undefined && earlier < line)
      found.push({ field: 'external_number', says: `Line ${earlier} has the same number.` });
    const counselor = counselorOf(row);
    if (counselor !== null && !counselors.has(counselor))
      found.push({ field: 'counselor_email', says: 'No counselor with this e-mail works here today.' });
    // The number settles it: no need to ask as well whether it is the same person.
    const other = number === undefined ? lookAlikeOf(row, alikeOf.get(line) ?? []) : null;
    if (other !== null) found.push({ field: 'confirm_new', says: alikeWords(other) });
    return found.map((fault) => ({ line, fault }));
  });
}

function lookAlikeOf({ content, born }: CheckedRow, known: readonly Known[]): Known | null {
  if (born === null) return null;
  return mostAlike(
    { given: content['given_name'] ?? '', family: content['family_name'] ?? '', dateOfBirth: born },
    known,
  );
}

const alikeWords = ({ number, earlier }: Known) =>
  number === null ? alikeSays.earlier.replace('%', String(earlier)) : alikeSays.registered.replace('%', number);

async function staffFaults(tx: Tx, id: string, rows: readonly CheckedRow[], today: Day): Promise<Found[]> {
  const emails = rows.flatMap(({ email }) => email ?? []);
  const [first, here] = await Promise.all([loadFirstLines(tx, id, 'email', emails), loadColleagues(tx, emails, today)]);
  return rows.flatMap(({ line, email }) => {
    const found: string[] = [];
    const earlier = first.get(email ?? '');
    if (earlier !== undefined && earlier < line) found.push(`Line ${earlier} has the same e-mail.`);
    if (email !== null && here.has(email)) found.push('Somebody with this e-mail works here already.');
    return found.map((says) => ({ line, fault: { field: 'email', says } }));
  });
}

/** Lines begin where their first cell begins; the reader says where they end. */
const lineBreaksIn = (record: readonly string[]) =>
  record.reduce((breaks, cell) => breaks + (cell.includes('\n') ? cell.split('\n').length - 1 : 0), 0);

function wordsFor({ code }: CsvError, line: number): string {
  const near = line === 1 ? 'near the beginning' : `after line ${line}`;
  if (code === 'CSV_QUOTE_NOT_CLOSED')
    return `A quotation mark that is opened ${near} is never closed. Close it, or double a mark that belongs to the text.`;
  if (code === 'CSV_MAX_RECORD_SIZE')
    return `The row ${near} is longer than 2 MB. Probably a quotation mark is opened there and never closed.`;
  return `The file cannot be read ${near}. Save it again as CSV UTF-8.`;
}
