import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Acts } from '@cairn/access';
import { type Actor, Database, type Tx } from '@cairn/database';
import { type FileVault, localVaultOf } from '@cairn/files';
import { Clock, CONFIG, type Config, newId, refuse } from '@cairn/platform';
import { loadToday } from '@cairn/programme';
import { isSheetDue, type Policy, serviceDay, sheetsKeptSince } from '@cairn/rules';
import { sheetPdf } from './downtime-paper';
import { loadSheet } from './downtime.queries';
import { paperScene } from './paper-scene';

export interface SheetView {
  readonly id: string;
  readonly day: string;
  readonly lines: number;
  readonly producedAt: string;
}

/** Sheets lie beside the files, in a folder of their own on this machine: a bucket may be away with the network. */
export const downtimeFolder = 'downtime';

/** The sheet with which the window goes on by hand: made every hour, kept encrypted, and printed at any time. */
@Injectable()
export class DowntimeService {
  private readonly vault: FileVault;

  constructor(
    private readonly acts: Acts,
    private readonly database: Database,
    private readonly clock: Clock,
    @Inject(CONFIG) config: Pick<Config, 'files' | 'dataDir'>,
  ) {
    this.vault = localVaultOf(config, downtimeFolder);
  }

  /** As of now, for the printer. Nothing is kept. */
  now(actor: Actor): Promise<Buffer> {
    const what = { act: 'downtime.read' as const, recordType: 'downtime_sheet' };
    return this.acts.perform(actor, what, async (tx) => (await this.draw(tx)).pdf);
  }

  list(actor: Actor): Promise<SheetView[]> {
    const what = { act: 'downtime.read' as const, recordType: 'downtime_sheet' };
    return this.acts.perform(actor, what, (tx) =>
      tx.query<SheetView>(
        `select id, day::text as day, lines, to_jsonb(produced_at) #>> '{}' as "producedAt" from downtime_sheet
         where programme_id = $1 order by produced_at desc limit 100`,
        [actor.programmeId],
      ),
    );
  }

  /** One that was made before, as it was. */
  kept(actor: Actor, id: string): Promise<Buffer> {
    const what = { act: 'downtime.read' as const, recordType: 'downtime_sheet', recordId: id };
    return this.acts.perform(actor, what, async (tx) => {
      const [sheet] = await tx.query<{ key: string; sha256: Buffer }>(
        'select storage_key as key, sha256 from downtime_sheet where programme_id = $1 and id = $2',
        [actor.programmeId, id],
      );
      if (sheet === undefined) refuse('not-found', 'There is no such sheet any more. Print one as of now.');
      return this.vault.readWhole(sheet.key);
    });
  }

  /**
   * Makes the next sheet of a programme if it is time, and removes old ones. Two workers make one: the second finds that it
   * was made. Answers whether it made one.
   */
  async makeDue(programmeId: string): Promise<boolean> {
    const actor = { programmeId, staffId: null, roles: [], requestId: newId(), address: null };
    if (!(await this.database.transaction(actor, (tx) => this.due(tx)))) return false;
    const id = newId();
    const what = { act: 'downtime.read' as const, recordType: 'downtime_sheet', recordId: id };
    const made = await this.acts.perform(
      actor,
      { ...what, describe: (count: number) => ({ facts: { kept: true, count } }) },
      (tx) => this.make(tx, id),
    );
    await this.prune(actor);
    return made > 0;
  }

  private async due(tx: Tx): Promise<boolean> {
    const { policy } = await loadToday(tx, this.clock.now());
    return isSheetDue(await lastSheet(tx), policy, this.clock.now());
  }

  private async make(tx: Tx, id: string): Promise<number> {
    await tx.query(`select pg_advisory_xact_lock(hashtextextended('downtime ' || $1, 0))`, [tx.actor.programmeId]);
    if (!(await this.due(tx))) return 0;
    const { pdf, lines, day, at } = await this.draw(tx);
    if (lines === 0) return 0;
    const key = `${tx.actor.programmeId}/${id}`;
    await this.vault.put(key, one(pdf));
    await tx.query(
      `insert into downtime_sheet (id, programme_id, day, lines, storage_key, bytes, sha256, produced_at) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, tx.actor.programmeId, day, lines, key, pdf.length, createHash('sha256').update(pdf).digest(), at],
    );
    return lines;
  }

  private async draw(tx: Tx): Promise<{ pdf: Buffer; lines: number; day: string; at: Date }> {
    const at = this.clock.now();
    const { programme } = await loadToday(tx, at);
    const day = serviceDay(at, programme.zone, programme.dayBoundary);
    const [lines, scene] = await Promise.all([loadSheet(tx, day), paperScene(tx, at)]);
    return { pdf: await sheetPdf(lines, day, scene), lines: lines.length, day, at };
  }

  /** The bytes first: a row whose bytes are gone is found again the next time. Also bytes that never got their row. */
  private async prune(actor: Actor): Promise<void> {
    const known = await this.database.transaction(actor, (tx) =>
      tx.query<{ id: string; key: string; at: Date; newest: boolean }>(
        `select id, storage_key as key, produced_at as at, produced_at = max(produced_at) over () as newest
         from downtime_sheet where programme_id = $1`,
        [actor.programmeId],
      ),
    );
    const policy: Policy = await this.database.transaction(
      actor,
      async (tx) => (await loadToday(tx, this.clock.now())).policy,
    );
    const since = sheetsKeptSince(policy, this.clock.now());
    const old = known.filter(({ at, newest }) => at < since && !newest);
    for (const { key } of old) await this.vault.remove(key);
    if (old.length > 0)
      await this.database.transaction(actor, (tx) =>
        tx.query('delete from downtime_sheet where programme_id = $1 and id = any ($2)', [
          actor.programmeId,
          old.map(({ id }) => id),
        ]),
      );
    const keys = new Set(known.map(({ key }) => key));
    for await (const { key, at } of this.vault.list(actor.programmeId))
      if (at < since && !keys.has(key)) await this.vault.remove(key);
  }
}

async function lastSheet(tx: Tx): Promise<Date | null> {
  const [row] = await tx.query<{ at: Date | null }>(
    'select max(produced_at) as at from downtime_sheet where programme_id = $1',
    [tx.actor.programmeId],
  );
  return row?.at ?? null;
}

export async function* one(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}
