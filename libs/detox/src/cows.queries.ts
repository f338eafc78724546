import type { Reading, Tx } from '@cairn/database';
import type { CowsAttempt, CowsBand, CowsReason, CowsScores, ScoredCows } from '@cairn/rules';

interface Person {
  readonly id: string;
  readonly displayName: string;
}

/** A withdrawal scale as the screens show it. */
export interface CowsView {
  readonly id: string;
  /** The service day of `at`. */
  readonly on: string;
  readonly at: string;
  readonly recordedAt: string;
  readonly by: Person | null;
  readonly items: CowsScores;
  readonly pulseBpm: number | null;
  readonly total: number | null;
  readonly band: CowsBand | null;
  readonly objectiveSigns: number;
  readonly reason: CowsReason;
  readonly note: string | null;
  /** R-104, as it was answered when the scale was recorded: a prescriber is called. */
  readonly precipitated: boolean;
  readonly replaces: { readonly id: string; readonly reason: string } | null;
  readonly replacedBy: {
    readonly id: string;
    readonly at: string;
    readonly by: Person | null;
    readonly reason: string;
  } | null;
}

const instant = (column: string) => `to_jsonb(${column}) #>> '{}'`;
const who = (staff: string) => `case when ${staff}.id is null then null
  else jsonb_build_object('id', ${staff}.id, 'displayName', ${staff}.display_name) end`;

const view = `select c.id, c.on_day::text as "on", ${instant('c.at')} as at, ${instant('c.recorded_at')} as "recordedAt",
    ${who('s')} as by, c.items, c.pulse_bpm as "pulseBpm", c.total, c.band, c.objective_signs as "objectiveSigns", c.reason,
    c.note, c.precipitated, case when c.replaces_id is null then null
      else jsonb_build_object('id', c.replaces_id, 'reason', c.replace_reason) end as replaces,
    case when r.id is null then null else jsonb_build_object('id', r.id, 'at', ${instant('r.recorded_at')}, 'by', ${who('w')},
      'reason', r.replace_reason) end as "replacedBy"
  from cows_assessment c left join staff s on s.id = c.recorded_by
    left join cows_assessment r on r.replaces_id = c.id left join staff w on w.id = r.recorded_by
  where c.programme_id = $1 and c.patient_id = $2`;

/** Newest first, also those that were replaced. */
export function loadCows(tx: Reading, patientId: string): Promise<CowsView[]> {
  return tx.query(`${view} order by c.at desc, c.recorded_at desc, c.id desc limit 200`, [
    tx.actor.programmeId,
    patientId,
  ]);
}

/** One scale of this person; nothing where it is not theirs. */
export async function loadOneCows(tx: Reading, patientId: string, id: string): Promise<CowsView | undefined> {
  const [cows] = await tx.query<CowsView>(`${view} and c.id = $3`, [tx.actor.programmeId, patientId, id]);
  return cows;
}

/** The scales that stand, of a span of time. */
export async function loadCowsBetween(
  tx: Reading,
  patientId: string,
  from: Date,
  to: Date,
): Promise<readonly { readonly id: string; readonly at: Date; readonly total: number | null }[]> {
  return tx.query(
    `select c.id, c.at, c.total from cows_assessment c where c.programme_id = $1 and c.patient_id = $2 and c.at between $3 and $4
       and not exists (select 1 from cows_assessment r where r.replaces_id = c.id)`,
    [tx.actor.programmeId, patientId, from, to],
  );
}

export interface NewCows extends Omit<CowsAttempt, 'at'>, ScoredCows {
  readonly id: string;
  readonly patientId: string;
  readonly episodeId: string | null;
  readonly recordedAt: Date;
  readonly precipitated: boolean;
  readonly origin: string;
}

export function insertCows(tx: Tx, cows: NewCows): Promise<unknown> {
  return tx.query(
    `insert into cows_assessment (id, programme_id, patient_id, episode_id, on_day, at, items, pulse_bpm, total, band,
       objective_signs, reason, note, precipitated, recorded_by, recorded_at, replaces_id, replace_reason, origin)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)`,
    [
      cows.id,
      tx.actor.programmeId,
      cows.patientId,
      cows.episodeId,
      cows.on,
      cows.at,
      JSON.stringify(cows.items),
      cows.pulseBpm,
      cows.total,
      cows.band,
      cows.objectiveSigns,
      cows.reason,
      cows.note ?? null,
      cows.precipitated,
      tx.actor.staffId,
      cows.recordedAt,
      cows.replaces?.id ?? null,
      cows.replaces?.reason ?? null,
      cows.origin,
    ],
  );
}
