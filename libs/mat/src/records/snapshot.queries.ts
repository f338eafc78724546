import type { Reading } from '@cairn/database';
import type { Day } from '@cairn/rules';
import { csvLines } from './csv-lines';

/** A line of a kept day: ids and numbers, so that a name that changes is no difference. */
export const snapshotColumns = [
  'record',
  'kind',
  'at',
  'product',
  'strengths',
  'patient',
  'taken here mcg',
  'taken home mcg',
  'bottles',
  'dispenser',
  'voided at',
  'voided because',
  'paper line',
] as const;
export type SnapshotLine = readonly string[];

/** The log of a day as it stood at a moment: what came or was voided later is not in it. */
export async function loadSnapshotLines(tx: Reading, day: Day, asOf: Date): Promise<readonly SnapshotLine[]> {
  const rows = await tx.query<{ line: (string | null)[] }>(
    `select jsonb_build_array(l.id::text, l.kind, to_jsonb(l.at) #>> '{}', l.product, l.strengths::text, p.number,
       l.consumed_mcg::text, l.taken_home_mcg::text, l.bottles::text, l.dispensed_by::text,
       case when l.voided_at <= $3 then to_jsonb(l.voided_at) #>> '{}' end, case when l.voided_at <= $3 then l.void_reason end,
       l.paper_ref) as line
     from dispensing_log l join patient p on p.programme_id = l.programme_id and p.id = l.patient_id
     where l.programme_id = $1 and l.service_day = $2::date and l.recorded_at <= $3 order by l.at, l.id`,
    [tx.actor.programmeId, day, asOf],
  );
  return rows.map(({ line }) => line.map((cell) => cell ?? ''));
}

export function snapshotFile(day: Day, asOf: Date, lines: readonly SnapshotLine[]): Buffer {
  return Buffer.from(
    csvLines([
      [`Dispensing log of ${day} as of ${asOf.toISOString()}`, `${lines.length} lines`],
      snapshotColumns,
      ...lines,
    ]),
  );
}

/** Two numbers of one person: their registrations were joined since, or taken apart again. */
export async function joinedNumbers(
  tx: Reading,
  pairs: readonly (readonly [string, string])[],
): Promise<ReadonlySet<string>> {
  if (pairs.length === 0) return new Set();
  const rows = await tx.query<{ pair: string }>(
    `select distinct g.one || ' ' || g.other as pair from jsonb_to_recordset($2::jsonb) as g (one text, other text)
     join patient a on a.programme_id = $1 and a.number = g.one join patient b on b.programme_id = $1 and b.number = g.other
     join patient_merge m on m.programme_id = $1 and ((m.survivor_id = a.id and m.absorbed_id = b.id)
       or (m.survivor_id = b.id and m.absorbed_id = a.id))`,
    [tx.actor.programmeId, JSON.stringify(pairs.map(([one, other]) => ({ one, other })))],
  );
  return new Set(rows.map(({ pair }) => pair));
}
