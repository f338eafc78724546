import { Injectable } from '@nestjs/common';
import { Acts } from '@cairn/access';
import { type Actor, Database, type Tx } from '@cairn/database';
import { type JobName, JobQueue } from '@cairn/jobs';
import { Clock, refuse } from '@cairn/platform';
import { cellOf, type ListKind } from '@cairn/rules';
import {
  clearList,
  countFaults,
  endList,
  type FaultyRow,
  findList,
  loadColumns,
  type ListImportView,
  loadFaultyRows,
  loadList,
  loadLists,
  lockList,
} from './list-import.queries';
import { mostBytes, refuseTooLarge, UploadReader } from './list-upload';

const pageSize = 100;
const pieceSize = 256 * 1024;

export interface FaultLine {
  readonly line: number;
  readonly faults: readonly { readonly field: string; readonly says: string; readonly value: string }[];
}

type OfList = ListImportView & { readonly faults: readonly { readonly field: string; readonly rows: number }[] };

/** What an administrator does with a list: upload, check, run, stop. The work itself is the worker's. */
@Injectable()
export class ListImportService {
  constructor(
    private readonly acts: Acts,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly queue: JobQueue,
  ) {}

  /**
   * Keeps a file, piece by piece as it arrives. Refuses 'list.too-large', 'list.unreadable', and 'idempotency.body-differs' for an id
   * that has another file; the same file again gets the first answer.
   */
  upload(
    actor: Actor,
    id: string,
    { kind, name, declared = null }: { kind: ListKind; name: string; declared?: number | null },
    file: AsyncIterable<Buffer>,
  ): Promise<ListImportView> {
    return this.acts.perform(actor, { act: 'list.import', recordType: 'list_import', recordId: id }, async (tx) => {
      if ((declared ?? 0) > mostBytes) refuseTooLarge();
      const reader = new UploadReader(kind);
      const known = await findList(tx, id);
      if (known === null) {
        await tx.query(
          `insert into list_import (id, programme_id, kind, name, sha256, bytes, columns, delimiter, uploaded_by, uploaded_at,
             touched_at) values ($1, $2, $3, $4, '', 0, '[]', ',', $5, $6, $6)`,
          [id, actor.programmeId, kind, name, actor.staffId, this.clock.now()],
        );
      }
      let part = 0;
      for await (const piece of piecesOf(file)) {
        reader.take(piece);
        if (known !== null) continue;
        await tx.query(
          'insert into list_import_part (import_id, part, programme_id, content) values ($1, $2, $3, $4)',
          [id, part, actor.programmeId, piece],
        );
        part += 1;
      }
      const { sha256, bytes, delimiter, columns } = reader.end();
      if (known !== null) return this.sameAgain(tx, known, { kind, name, sha256 });
      await tx.query(
        'update list_import set sha256 = $3, bytes = $4, columns = $5, delimiter = $6 where programme_id = $1 and id = $2',
        [actor.programmeId, id, sha256, bytes, JSON.stringify(columns), delimiter],
      );
      tx.notify('list-import', id);
      return loadList(tx, id);
    });
  }

  list(actor: Actor): Promise<ListImportView[]> {
    return this.acts.perform(actor, { act: 'list.read', recordType: 'list_import' }, (tx) => loadLists(tx, 50));
  }

  read(actor: Actor, id: string): Promise<OfList> {
    return this.acts.perform(actor, { act: 'list.read', recordType: 'list_import', recordId: id }, async (tx) => {
      const list = await loadList(tx, id);
      // While it is being checked they change with every batch: then the numbers of rows are enough.
      const counted = list.state === 'checking' || list.clearedAt !== null ? [] : await countFaults(tx, id);
      return { ...list, faults: counted };
    });
  }

  /** A page of faulty rows with what stands in the cells; `next` is the cursor of the page after it. */
  faults(
    actor: Actor,
    id: string,
    asked: { after: number; field?: string | undefined },
  ): Promise<{ items: FaultLine[]; next: number | null }> {
    return this.acts.perform(actor, { act: 'list.read', recordType: 'list_import', recordId: id }, async (tx) => {
      const columns = (await loadColumns(tx, id)).map(({ name }) => name);
      const rows = await loadFaultyRows(tx, id, { ...asked, atMost: pageSize + 1 });
      const items = rows.slice(0, pageSize).map((row) => faultLine(row, columns));
      return { items, next: rows.length > pageSize ? (items.at(-1)?.line ?? null) : null };
    });
  }

  /** All faulty rows, a page at a time, with the columns of the file. Audited once. */
  async faultyRows(
    actor: Actor,
    id: string,
  ): Promise<{ columns: readonly string[]; pages: AsyncGenerator<readonly FaultyRow[]> }> {
    const act = { act: 'list.read', recordType: 'list_import', recordId: id } as const;
    const columns = await this.acts.perform(
      actor,
      { ...act, describe: () => ({ facts: { downloaded: true } }) },
      (tx) => loadColumns(tx, id),
    );
    const names = columns.map(({ name, monthFirst }) => (monthFirst ? `${name} (MM/DD/YYYY)` : name));
    return { columns: names, pages: this.pagesOf(actor, id) };
  }

  /** Begins the dry run. Said again, it changes nothing. */
  check(actor: Actor, id: string): Promise<ListImportView> {
    return this.acts.perform(actor, { act: 'list.import', recordType: 'list_import', recordId: id }, async (tx) => {
      const list = (await lockList(tx, id)) ?? refuse('not-found', 'There is no such list in this program.');
      if (list.state === 'uploaded') await this.begin(tx, id, 'checking', 'office.check-list');
      else if (list.state === 'failed' || list.state === 'cancelled' || list.state === 'done')
        refuse('list.state', 'This list has come to its end. Upload the file again.');
      return loadList(tx, id);
    });
  }

  /** Begins to do what the dry run found good. Refuses 'list.busy' when a colleague was first, 'list.state' before the dry run. */
  run(actor: Actor, id: string): Promise<ListImportView> {
    return this.acts.perform(actor, { act: 'list.run', recordType: 'list_import', recordId: id }, async (tx) => {
      const list = (await lockList(tx, id)) ?? refuse('not-found', 'There is no such list in this program.');
      const known = await loadList(tx, id);
      if (list.state === 'running' || list.state === 'done') {
        if (list.startedBy === actor.staffId) return known;
        const who = list.startedName ?? 'Somebody';
        const doing = list.state === 'running' ? 'is importing this list already' : 'imported this list';
        refuse('list.busy', `${who} ${doing}.`, { startedBy: list.startedName, startedAt: known.startedAt });
      }
      if (list.state !== 'checked') refuse('list.state', 'Check the list first: nothing is imported unchecked.');
      if (known.rowsGood === 0)
        refuse('list.state', 'There is no row without a fault. Mend the list and upload it again.');
      await tx.query('update list_import set started_by = $3, started_at = $4 where programme_id = $1 and id = $2', [
        actor.programmeId,
        id,
        actor.staffId,
        this.clock.now(),
      ]);
      await this.begin(tx, id, 'running', 'office.run-list');
      return loadList(tx, id);
    });
  }

  /** Stops a list between two batches, and forgets what was uploaded. What is done stays done. */
  cancel(actor: Actor, id: string): Promise<ListImportView> {
    return this.acts.perform(actor, { act: 'list.import', recordType: 'list_import', recordId: id }, async (tx) => {
      const list = (await lockList(tx, id)) ?? refuse('not-found', 'There is no such list in this program.');
      const at = this.clock.now();
      if (list.state === 'done') {
        await clearList(tx, id, at);
        tx.notify('list-import', id);
      } else if (list.state !== 'cancelled' && list.state !== 'failed') {
        await endList(tx, id, { state: 'cancelled', says: null, at });
      }
      return loadList(tx, id);
    });
  }

  private async begin(tx: Tx, id: string, state: 'checking' | 'running', name: JobName): Promise<void> {
    await tx.query(
      'update list_import set state = $3, touched_at = $4, tries = 0 where programme_id = $1 and id = $2',
      [tx.actor.programmeId, id, state, this.clock.now()],
    );
    tx.notify('list-import', id);
    const payload = { programmeId: tx.actor.programmeId, importId: id };
    // A queue that is away is no fault of the act: the worker's round finds the list.
    tx.afterCommit(() =>
      this.queue
        .enqueue({ name: name === 'office.run-list' ? name : 'office.check-list', payload })
        .catch(() => undefined),
    );
  }

  private async sameAgain(
    tx: Tx,
    known: ListImportView,
    { kind, name, sha256 }: { kind: ListKind; name: string; sha256: Buffer },
  ): Promise<ListImportView> {
    const [row] = await tx.query<{ sha256: Buffer }>(
      'select sha256 from list_import where programme_id = $1 and id = $2',
      [tx.actor.programmeId, known.id],
    );
    if (known.kind !== kind || known.name !== name || row?.sha256.equals(sha256) !== true)
      refuse('idempotency.body-differs', 'This id has another file. Start again from a fresh page.', { id: known.id });
    return known;
  }

  private async *pagesOf(actor: Actor, id: string): AsyncGenerator<readonly FaultyRow[]> {
    for (let after = 0; ;) {
      const from = after;
      const rows = await this.database.transaction(actor, (tx) =>
        loadFaultyRows(tx, id, { after: from, atMost: 1000 }),
      );
      const last = rows.at(-1);
      if (last === undefined) return;
      after = last.line;
      yield rows;
    }
  }
}

/** What a fault is about is shown beside it; who may be somebody else is shown by name and day of birth. */
function faultLine({ line, content, faults }: FaultyRow, columns: readonly string[]): FaultLine {
  const whole = (names: readonly string[]) => names.map((name) => cellOf(content, name)).filter((text) => text !== '');
  const value = (field: string) => {
    if (field === 'line') return whole(columns).join(', ');
    if (field !== 'confirm_new' || cellOf(content, field) !== '') return cellOf(content, field);
    return whole(['given_name', 'family_name', 'date_of_birth']).join(' ');
  };
  return { line, faults: faults.map((fault) => ({ ...fault, value: value(fault.field).slice(0, 120) })) };
}

/** A request's pieces are as small as the network likes; rows in Postgres are not. */
async function* piecesOf(file: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let waiting: Buffer[] = [];
  let size = 0;
  for await (const piece of file) {
    waiting.push(piece);
    size += piece.length;
    if (size < pieceSize) continue;
    yield Buffer.concat(waiting);
    [waiting, size] = [[], 0];
  }
  if (size > 0) yield Buffer.concat(waiting);
}
