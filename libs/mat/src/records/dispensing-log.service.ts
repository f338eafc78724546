import { Injectable } from '@nestjs/common';
import { Acts } from '@cairn/access';
import type { Actor, Tx } from '@cairn/database';
import { Clock, refuse, Refused } from '@cairn/platform';
import { loadProgramme } from '@cairn/programme';
import {
  addDays,
  checkExport,
  type Day,
  daysBetween,
  type ExportBasis,
  initialsOf,
  type LogEntry,
  logLine,
  type LogLine,
  serviceDay,
  stops,
} from '@cairn/rules';
import { insertDisclosures } from './disclosure.queries';
import { countLog, loadLog } from './dispensing-log.queries';
import { findPack, stateOf } from './pack.queries';
import { type PaperScene, paperScene } from './paper-scene';

export type LogRow = LogEntry & LogLine;

export interface LogPage {
  readonly from: Day;
  readonly to: Day;
  readonly asOf: string;
  readonly items: readonly LogRow[];
  /** How many there are; the screen shows the first of them, a file all. */
  readonly total: number;
  /** Lines in which one of the eight elements is missing. */
  readonly incomplete: number;
  readonly signers: readonly { readonly initials: string; readonly name: string }[];
}

export interface LogExport {
  readonly from: Day;
  readonly to: Day;
  readonly basis: ExportBasis | null;
  readonly packId: string | null;
  readonly format: 'csv' | 'pdf';
}

const mostShown = 2000;
/** The first days come at once; then more are read at a time. */
const firstDays = 2;
const daysAtATime = 28;
const longest = { screen: 31, pdf: 93, csv: 366 };

/** The dispensing log of the program with its eight elements, on screen and as a file. */
@Injectable()
export class DispensingLogService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  page(actor: Actor, asked: { readonly from: Day | null; readonly to: Day | null }): Promise<LogPage> {
    const what = {
      act: 'dispensing-log.read' as const,
      recordType: 'dispensing_log',
      describe: ({ from, to, total }: LogPage) => ({ facts: { from, to, count: total } }),
    };
    return this.acts.perform(actor, what, async (tx) => {
      const { zone, dayBoundary } = await loadProgramme(tx);
      const asOf = this.clock.now();
      const from = asked.from ?? serviceDay(asOf, zone, dayBoundary);
      const to = asked.to ?? from;
      checkSpan(from, to, longest.screen, 'The screen shows 31 days at most: take the file for more.');
      const span = { from, to, asOf };
      const [entries, total] = await Promise.all([loadLog(tx, span, mostShown), countLog(tx, span)]);
      const items = entries.map((entry) => ({ ...entry, ...logLine(entry) }));
      return {
        from,
        to,
        asOf: asOf.toISOString(),
        items,
        total,
        incomplete: items.filter(({ missing }) => missing.length > 0).length,
        signers: signersOf(entries),
      };
    });
  }

  /**
   * The log for a file, some days at a time: memory stays flat, and the first lines leave before the last are read. All of it is
   * as of one moment. Refuses without a legal basis. Each part is audited as it leaves.
   */
  async *export(actor: Actor, asked: LogExport): AsyncGenerator<{ scene: PaperScene; entries: readonly LogEntry[] }> {
    const asOf = this.clock.now();
    let from = asked.from;
    let days = firstDays;
    do {
      const last = addDays(from, days - 1);
      const to = last < asked.to ? last : asked.to;
      const part = { from, to, asOf };
      yield await this.acts.perform(
        actor,
        {
          act: 'dispensing-log.read',
          recordType: 'dispensing_log',
          describe: ({ entries }: { entries: readonly LogEntry[] }) => ({
            facts: { from: part.from, to, count: entries.length, format: asked.format, basis: asked.basis },
          }),
        },
        async (tx) => {
          if (part.from === asked.from) await this.refuseExport(tx, asked, asOf);
          const [scene, entries] = await Promise.all([paperScene(tx, asOf), loadLog(tx, part)]);
          return { scene, entries };
        },
      );
      from = addDays(to, 1);
      days = daysAtATime;
    } while (from <= asked.to);
  }

  private async refuseExport(tx: Tx, { from, to, basis, packId, format }: LogExport, now: Date): Promise<void> {
    const says = {
      pdf: 'A printed log covers 93 days at most: print a quarter at a time, or take the CSV.',
      csv: 'A file covers one year at most: take one for each year.',
    };
    checkSpan(from, to, longest[format], says[format]);
    const pack = packId === null ? null : await findPack(tx, packId);
    const answer = checkExport({ basis, pack: pack && (await stateOf(tx, pack, now)).state });
    if (stops(answer))
      throw new Refused({ code: 'records.refused', says: `${answer.message} (R-220).`, evaluations: [answer] });
    if (basis !== 'inspection' || pack === null) return;
    const people = await tx.query<{ id: string }>(
      `select distinct l.patient_id as id from dispensing_log l
       where l.programme_id = $1 and l.service_day between $2::date and $3::date`,
      [tx.actor.programmeId, from, to],
    );
    await insertDisclosures(tx, {
      pack,
      part: 'dispensing-log',
      at: now,
      sha256: null,
      patientIds: people.map(({ id }) => id),
    });
  }
}

export function signersOf(entries: readonly Pick<LogEntry, 'by'>[]): LogPage['signers'] {
  const names = [...new Set(entries.flatMap(({ by }) => by ?? []))].sort();
  return names.map((name) => ({ initials: initialsOf(name) ?? '', name }));
}

function checkSpan(from: Day, to: Day, most: number, says: string): void {
  if (to < from) refuse('input.invalid', 'The last day is before the first. Choose a later last day.');
  if (daysBetween(from, to) >= most) refuse('input.invalid', says);
}
