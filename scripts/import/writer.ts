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

  /** Asks whether row security applies to this user; if so, work is done once for each of these programmes. */
  async look(programmeIds: readonly string[]): Promise<void> {
    const { rows } = await this.staging.query<{ walled: boolean }>(`select row_security_active('patient') as walled`);
    this.walls = rows[0]?.walled ? [...programmeIds].sort() : null;
  }

  /** The programme that holds what belongs to none, where the wall lets nothing stand outside. */
  get fallback(): string | null {
    return this.walls?.[0] ?? null;
  }

  /** Runs the work once, or behind each programme's wall; `wall` is then the condition on `column`. */
  async behindWalls(column: string, work: (wall: string) => Promise<void>): Promise<void> {
    if (this.walls === null) return work('true');
    for (const programmeId of this.walls) {
      await this.staging.query(`select set_config('cairn.programme', $1, true)`, [programmeId]);
      await work(`${column} = current_setting('cairn.programme')::uuid`);
    }
  }

  /** Queues the statement behind what was staged so far. A row that is neither new nor there already stops the import. */
  write(statement: Statement): void {
    this.staging.flush(statement.stage);
    this.staging.then(() => this.writeNow(statement));
  }

  private async writeNow({ target, stage, sql }: Statement): Promise<void> {
    const began = performance.now();
    let written = 0;
    await this.behindWalls(target === 'programme' ? 'p.id' : 'p.programme_id', async (wall) => {
      written += (await this.staging.query(sql.replace('{wall}', wall))).rowCount ?? 0;
      if (target !== 'dose_slot' && written !== this.staging.rows.get(stage))
        await this.checkNoneLost(target, stage, wall);
    });
    this.written += written;
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    this.progress(`wrote ${target}: ${written.toLocaleString('en-US')} new (${seconds} s)`);
  }

  /** `on conflict do nothing` is for rows that are there already; it must not hide a row that another constraint refused. */
  private async checkNoneLost(target: string, stage: Statement['stage'], wall: string): Promise<void> {
    const alone = stage === 'stage_person' || stage === 'stage_programme';
    const id = alone ? 'p.id' : 's.id';
    const { rows } = await this.staging.query<{ lost: string; first: string | null }>(
      `select count(*) as lost, min(${id}::text) as first
       from ${alone ? `${stage} p` : `${stage} s join stage_person p using (who)`}
       where ${wall} and not exists (select 1 from ${target} t where t.id = ${id})`,
    );
    const lost = Number(rows[0]?.lost ?? 0);
    if (lost > 0)
      throw new Error(`${lost} rows do not fit into ${target} (first: ${rows[0]?.first}). Nothing was imported.`);
  }
}
