import { finished } from 'node:stream/promises';
import type { Client, QueryResult, QueryResultRow } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { stageTables, type StageTable } from './stage-tables';

export type Cell = string | number | boolean | null;

const flushAt = 1 << 19;
const mostWaiting = 8;

/**
 * Rows on their way into temporary tables, by COPY. Rows of several tables may be added in turn; each table's text is sent
 * when there is enough of it. Work on the database runs in the order in which it was asked for, while files are still read.
 */
export class Staging {
  private readonly text = new Map<StageTable, string>();
  readonly rows = new Map<StageTable, number>();
  private last: Promise<unknown> = Promise.resolve();
  private waiting = 0;
  private fault: Error | null = null;

  constructor(private readonly client: Client) {}

  async open(): Promise<void> {
    for (const [name, columns] of Object.entries(stageTables))
      await this.client.query(`create temp table ${name} (${columns}) on commit drop`);
  }

  add(table: StageTable, cells: readonly Cell[]): void {
    let line = escape(cells[0] as Cell);
    for (let i = 1; i < cells.length; i += 1) line += '\t' + escape(cells[i] as Cell);
    const text = (this.text.get(table) ?? '') + line + '\n';
    this.rows.set(table, (this.rows.get(table) ?? 0) + 1);
    if (text.length < flushAt) {
      this.text.set(table, text);
      return;
    }
    this.text.delete(table);
    this.then(() => this.copy(table, text));
  }

  /** Runs after everything that was added or asked for before. The first fault is thrown by `room` or `settle`. */
  then(work: () => Promise<unknown>): void {
    this.waiting += 1;
    this.last = this.last
      .then(() => (this.fault ? undefined : work()))
      .catch((error: Error) => (this.fault ??= error))
      .finally(() => (this.waiting -= 1));
  }

  /** Sends what a table still holds back. */
  flush(table: StageTable): void {
    const text = this.text.get(table);
    if (text === undefined) return;
    this.text.delete(table);
    this.then(() => this.copy(table, text));
  }

  async query<R extends QueryResultRow>(sql: string, values: readonly unknown[] = []): Promise<QueryResult<R>> {
    return this.client.query<R>(sql, [...values]);
  }

  async room(): Promise<void> {
    if (this.fault || this.waiting > mostWaiting) await this.settle();
  }

  async settle(): Promise<void> {
    await this.last;
    if (this.fault) throw this.fault;
  }

  private async copy(table: StageTable, text: string): Promise<void> {
    const stream = this.client.query(copyFrom(`copy ${table} from stdin`));
    stream.end(text);
    await finished(stream);
  }
}

function escape(cell: Cell): string {
  if (cell === null) return '\\N';
  if (typeof cell !== 'string') return String(cell);
  if (!/[\\\t\n\r]/.test(cell)) return cell;
  return cell.replace(/\\/g, '\\\\').replace(/\t/g, '\\t').replace(/\n/g, '\\n').replace(/\r/g, '\\r');
}
