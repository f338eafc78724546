import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Acts } from '@cairn/access';
import { type Actor, Database, type Tx } from '@cairn/database';
import { type FileVault, localVaultOf } from '@cairn/files';
import { Clock, CONFIG, type Config, newId, Refused, refuse } from '@cairn/platform';
import { loadProgramme } from '@cairn/programme';
import { addDays, addMinutes, type Day, daysToKeep, serviceDay } from '@cairn/rules';
import { parse } from 'csv-parse/sync';
import { one } from './downtime.service';
import { joinedNumbers, loadSnapshotLines, snapshotColumns, snapshotFile, type SnapshotLine } from './snapshot.queries';

export interface SnapshotView {
  readonly day: Day;
  readonly lines: number;
  readonly bytes: number;
  readonly sha256: string;
  readonly asOf: string;
}

/** What is not as it was kept: a line that is gone, came from nowhere, or says something else. */
export interface SnapshotFault {
  readonly record: string | null;
  readonly says: string;
}

export interface SnapshotVerdict extends SnapshotView {
  readonly whole: boolean;
  readonly faults: readonly SnapshotFault[];
}

/** Apart from the files, so that it can be kept on another disk. */
export const snapshotFolder = 'snapshots';

/** What says that it was recorded before this is committed by now: no act takes so long. */
const settlesAfterMinutes = 5;

/** Worked out when the log is read, so a newer version of the program may word it otherwise; the ledger has it, and its chain. */
const workedOut = snapshotColumns.indexOf('strengths');
const numberAt = snapshotColumns.indexOf('patient');

/**
 * the log of each day is written down once more when the day is over, encrypted and away from the database, with its
 * SHA-256. Whoever changed the tables behind our back would have to change this too, without its key.
 */
@Injectable()
export class SnapshotService {
  private readonly vault: FileVault;

  constructor(
    private readonly acts: Acts,
    private readonly database: Database,
    private readonly clock: Clock,
    @Inject(CONFIG) config: Pick<Config, 'files' | 'dataDir'>,
  ) {
    this.vault = localVaultOf(config, snapshotFolder);
  }

  list(actor: Actor): Promise<SnapshotView[]> {
    const what = { act: 'snapshot.read' as const, recordType: 'daily_snapshot' };
    return this.acts.perform(actor, what, async (tx) => (await loadKept(tx, null)).map(({ key: _, ...view }) => view));
  }

  /** Keeps the days that are over and were not kept; answers how many. A worker that was away catches up. */
  async makeDue(programmeId: string): Promise<number> {
    const actor = { programmeId, staffId: null, roles: [], requestId: newId(), address: null };
    const days = await this.database.transaction(actor, (tx) => this.due(tx));
    for (const day of days) {
      const what = {
        act: 'snapshot.read' as const,
        recordType: 'daily_snapshot',
        describe: (count: number) => ({ facts: { day, count, kept: true } }),
      };
      await this.acts.perform(actor, what, (tx) => this.keep(tx, day));
    }
    return days.length;
  }

  /** Reads what was kept, recomputes its digest, and holds it against the tables as they were at that moment. */
  verify(actor: Actor, day: Day): Promise<SnapshotVerdict> {
    const what = {
      act: 'snapshot.verify' as const,
      recordType: 'daily_snapshot',
      describe: ({ whole, faults }: SnapshotVerdict) => ({ facts: { day, whole, count: faults.length } }),
    };
    return this.acts.perform(actor, what, async (tx) => {
      const [kept] = await loadKept(tx, day);
      if (kept === undefined) refuse('not-found', 'The log of this day was not kept yet: it is once the day is over.');
      const { key, ...view } = kept;
      const faults = await this.faultsOf(tx, { ...view, key });
      return { ...view, whole: faults.length === 0, faults };
    });
  }

  private async faultsOf(tx: Tx, { key, day, sha256, asOf }: SnapshotView & { key: string }): Promise<SnapshotFault[]> {
    let file: Buffer;
    try {
      file = await this.vault.readWhole(key);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return [{ record: null, says: 'The kept file is missing or was changed.' }];
    }
    if (digest(file).toString('hex') !== sha256)
      return [{ record: null, says: 'The digest in the database is not that of the kept file.' }];
    const then = parse(file, { from_line: 3, relax_column_count: true }) as SnapshotLine[];
    const now = parse(snapshotFile(day, new Date(asOf), await loadSnapshotLines(tx, day, new Date(asOf))), {
      from_line: 3,
      relax_column_count: true,
    }) as SnapshotLine[];
    return compare(tx, then, now);
  }

  private settledAt(): Date {
    return addMinutes(this.clock.now(), -settlesAfterMinutes);
  }

  private async due(tx: Tx): Promise<readonly Day[]> {
    const { zone, dayBoundary } = await loadProgramme(tx);
    const today = serviceDay(this.settledAt(), zone, dayBoundary);
    const [row] = await tx.query<{ first: Day | null; kept: Day[] }>(
      `select (select min(d.service_day)::text from dose d where d.programme_id = $1 and d.service_day between $2::date - 14 and $2::date - 1
           and d.origin <> 'imported') as first,
         coalesce((select jsonb_agg(k.day::text) from daily_snapshot k where k.programme_id = $1 and k.day >= $2::date - 14), '[]') as kept`,
      [tx.actor.programmeId, today],
    );
    return daysToKeep(row?.kept ?? [], row?.first ?? null, today).filter((day) => day <= addDays(today, -1));
  }

  private async keep(tx: Tx, day: Day): Promise<number> {
    const { programmeId } = tx.actor;
    await tx.query(`select pg_advisory_xact_lock(hashtextextended('snapshot ' || $1 || $2, 0))`, [programmeId, day]);
    if ((await loadKept(tx, day)).length > 0) return 0;
    const asOf = this.settledAt();
    const lines = await loadSnapshotLines(tx, day, asOf);
    const file = snapshotFile(day, asOf, lines);
    const id = newId();
    const key = `${programmeId}/${id}`;
    await this.vault.put(key, one(file));
    await tx.query(
      'insert into daily_snapshot (id, programme_id, day, lines, storage_key, bytes, sha256, as_of) values ($1, $2, $3, $4, $5, $6, $7, $8)',
      [id, programmeId, day, lines.length, key, file.length, digest(file), asOf],
    );
    return lines.length;
  }
}

async function compare(tx: Tx, then: readonly SnapshotLine[], now: readonly SnapshotLine[]): Promise<SnapshotFault[]> {
  const after = new Map(now.map((line) => [line[0] ?? '', line]));
  const before = new Map(then.map((line) => [line[0] ?? '', line]));
  const renumbered = then.flatMap((line): [string, string][] => {
    const [was, is] = [line[numberAt] ?? '', after.get(line[0] ?? '')?.[numberAt] ?? ''];
    return is === '' || was === is ? [] : [[was, is]];
  });
  const joined = await joinedNumbers(tx, renumbered);
  const faults: SnapshotFault[] = [];
  for (const [record, line] of before) {
    const other = after.get(record);
    if (other === undefined) faults.push({ record, says: 'This line was there and is gone.' });
    else
      line.forEach((cell, n) => {
        if (n === workedOut || cell === other[n] || (n === numberAt && joined.has(`${cell} ${other[n] ?? ''}`))) return;
        faults.push({ record, says: `${snapshotColumns[n] ?? 'a column'}: was “${cell}”, is “${other[n] ?? ''}”.` });
      });
  }
  for (const record of after.keys())
    if (!before.has(record))
      faults.push({ record, says: 'This line was not there, though it says that it was recorded before.' });
  return faults;
}

function loadKept(tx: Tx, day: Day | null): Promise<(SnapshotView & { key: string })[]> {
  return tx.query(
    `select day::text as day, lines, bytes, encode(sha256, 'hex') as sha256, to_jsonb(as_of) #>> '{}' as "asOf", storage_key as key
     from daily_snapshot where programme_id = $1 and ($2::date is null or day = $2) order by day desc limit 400`,
    [tx.actor.programmeId, day],
  );
}

const digest = (bytes: Buffer) => createHash('sha256').update(bytes).digest();
