import type { Staging } from './staging';
import type { Statement } from './statements';

/** Writes staged rows into the tables, in one pass or, where row security applies to the owner too, programme by programme. */
export class Writer {
  /** New records in all tables. */
  written = 0;
  private walls: readonly string[] | null = null;

  constructor(
    private readonly staging: Staging,
    private readonly progress: (line: string) => void,
  ) {}

  /** Asks whether row security applies to this user. The programmes must be staged. */
  async look(): Promise<void> {
    const [row] = (await this.staging.query<{ walled: boolean }>(`select row_security_active('patient') as walled`)).rows;
    if (!row?.walled) return;
    const found = await this.staging.query<{ id: string }>('select id from stage_programme order by id');
    this.walls = found.rows.map(({ id }) => id);
  }

  /** Whether rows that belong to no programme can be written. */
  get walled(): boolean {
    return this.walls !== null;
  }

  /** Queues the statement behind what was staged so far. A row that is neither new nor there already stops the import. */
  write(statement: Statement): void {
    this.staging.flush(statement.stage);
    this.staging.then(() => this.writeNow(statement));
  }

  private async writeNow({ target, stage, sql }: Statement): Promise<void> {
    let written = 0;
    const onlyHere = target === 'programme' ? 'true' : `p.programme_id = current_setting('cairn.programme')::uuid`;
    for (const programmeId of target === 'programme' ? [null] : (this.walls ?? [null])) {
      if (programmeId) await this.staging.query(`select set_config('cairn.programme', $1, true)`, [programmeId]);
      const wall = this.walls === null ? 'true' : onlyHere;
      written += (await this.staging.query(sql.replace('{wall}', wall))).rowCount ?? 0;
      if (target !== 'dose_slot') await this.checkNoneLost(target, stage, wall, written);
    }
    this.written += written;
    this.progress(`wrote ${target}: ${written.toLocaleString('en-US')} new`);
  }

  /** `on conflict do nothing` is for rows that are there already; it must not hide a row that another constraint refused. */
  private async checkNoneLost(target: string, stage: Statement['stage'], wall: string, written: number): Promise<void> {
    if (written === this.staging.rows.get(stage)) return;
    const person = target === 'patient' || target === 'programme' ? '' : 'join stage_person p using (who)';
    const from = person === '' ? `${stage} p` : `${stage} s ${person}`;
    const id = person === '' ? 'p.id' : 's.id';
    const { rows } = await this.staging.query<{ lost: string; first: string | null }>(
      `select count(*) as lost, min(${id}::text) as first from ${from}
       where ${wall} and not exists (select 1 from ${target} t where t.id = ${id})`,
    );
    const lost = Number(rows[0]?.lost ?? 0);
    if (lost > 0) throw new Error(`${lost} rows could not be written to ${target} (first: ${rows[0]?.first}). Nothing was imported.`);
  }
}
