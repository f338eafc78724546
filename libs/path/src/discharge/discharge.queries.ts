import type { Reading, Tx } from '@cairn/database';
import type { Origin } from '@cairn/patient';
import type { ContinuingCare, Day, DischargeType, RecordSection, SummaryWords } from '@cairn/rules';

export interface SummaryView {
  readonly id: string;
  readonly episodeId: string;
  /** Of the episode that is open, or of the last one; those of earlier episodes are there to be read. */
  readonly current: boolean;
  readonly version: number;
  readonly signed: boolean;
  readonly type: DischargeType;
  readonly endsOn: Day;
  readonly words: SummaryWords;
  /** What the record held when it was written. */
  readonly record: readonly RecordSection[];
  readonly by: string | null;
  readonly at: string;
}

export interface ContinuingCareView extends ContinuingCare {
  readonly id: string;
  readonly current: boolean;
  readonly version: number;
  readonly on: Day;
  readonly by: string | null;
  readonly at: string;
}

/** Every version of a person, the newest first. */
export function loadSummaries(tx: Reading, patientId: string, episodeId: string): Promise<SummaryView[]> {
  return tx.query<SummaryView>(
    `select x.id, x.episode_id as "episodeId", x.episode_id = $3 as current, x.version, x.signed, x.type, x.ends_on as "endsOn", x.words, x.record, w.display_name as by,
       to_jsonb(x.written_at) #>> '{}' as at
     from discharge_summary x left join staff w on w.id = x.written_by
     where x.programme_id = $1 and x.patient_id = $2 order by x.written_at desc, x.version desc limit 100`,
    [tx.actor.programmeId, patientId, episodeId],
  );
}

/** Every version of a person, the newest first. */
export async function loadContinuingCare(
  tx: Reading,
  patientId: string,
  episodeId: string,
): Promise<ContinuingCareView[]> {
  const rows = await tx.query<Omit<ContinuingCareView, keyof ContinuingCare> & { plan: ContinuingCare }>(
    `select x.id, x.episode_id = $3 as current, x.version, x.on_day as "on", x.plan, w.display_name as by, to_jsonb(x.written_at) #>> '{}' as at
     from continuing_care_plan x left join staff w on w.id = x.written_by
     where x.programme_id = $1 and x.patient_id = $2 order by x.written_at desc, x.version desc limit 100`,
    [tx.actor.programmeId, patientId, episodeId],
  );
  return rows.map(({ plan, ...row }) => ({ ...row, ...plan }));
}

/** An episode that is summarised: the one that stands, or one that ended before it. */
export interface SummarisedEpisode {
  readonly openedOn: Day;
  readonly closedOn: Day | null;
  readonly newest: string | null;
  /** How many there are; the next one is this plus one. */
  readonly versions: number;
}

/** Of this person, not one that was opened in error. */
export async function loadSummarised(
  tx: Reading,
  patientId: string,
  episodeId: string,
): Promise<SummarisedEpisode | undefined> {
  const [row] = await tx.query<SummarisedEpisode>(
    `select e.opened_on as "openedOn", e.closed_on as "closedOn", x.id as newest, coalesce(x.version, 0) as versions
     from episode e left join lateral (select s.id, s.version from discharge_summary s where s.episode_id = e.id
       order by s.version desc limit 1) x on true
     where e.programme_id = $1 and e.patient_id = $2 and e.id = $3 and e.voided_at is null`,
    [tx.actor.programmeId, patientId, episodeId],
  );
  return row;
}

/** An episode of our own that ended in a discharge before this one, and whose summary was never signed. */
export interface OwedSummary {
  readonly episodeId: string;
  readonly closedOn: Day;
  readonly type: string | null;
}

export async function loadOwed(tx: Reading, patientId: string, episodeId: string): Promise<OwedSummary | null> {
  const [row] = await tx.query<Omit<OwedSummary, 'type'>>(
    `select e.id as "episodeId", e.closed_on as "closedOn" from episode e
     where e.programme_id = $1 and e.patient_id = $2 and e.id <> $3 and e.voided_at is null and e.closed_on is not null
       and e.origin not in ('imported', 'generated')
       and exists (select 1 from episode_span d where d.episode_id = e.id and d.track = 'main' and d.state = 'discharged'
         and d.voided_at is null)
       and not exists (select 1 from discharge_summary s where s.episode_id = e.id and s.signed)
     order by e.closed_on desc limit 1`,
    [tx.actor.programmeId, patientId, episodeId],
  );
  return row === undefined ? null : { ...row, type: await loadDischargeType(tx, row.episodeId) };
}

/** What the step of the discharge said; null as long as it was not taken. */
export async function loadDischargeType(tx: Reading, episodeId: string): Promise<string | null> {
  const [row] = await tx.query<{ type: string }>(
    `select w.word ->> 'reasonCode' as type from episode_move m cross join lateral jsonb_array_elements(m.attestations) w (word)
     where m.programme_id = $1 and m.episode_id = $2 and m.track = 'main' and m.to_state = 'discharged'
       and w.word ->> 'guard' = 'PATH-DISCHARGED-1' and not exists (select 1 from episode_move_void v where v.move_id = m.id)
     order by m.at desc limit 1`,
    [tx.actor.programmeId, episodeId],
  );
  return row?.type ?? null;
}

interface NewVersion {
  readonly id: string;
  readonly patientId: string;
  readonly episodeId: string;
  readonly version: number;
  readonly at: Date;
  readonly origin: Origin;
}

export function insertSummary(
  tx: Tx,
  one: NewVersion & Pick<SummaryView, 'signed' | 'type' | 'endsOn' | 'words' | 'record'>,
): Promise<unknown> {
  return tx.query(
    `insert into discharge_summary (id, programme_id, patient_id, episode_id, version, signed, type, ends_on, words, record, written_by,
       written_at, origin)
     values ($2, $1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      ...[tx.actor.programmeId, one.id, one.patientId, one.episodeId, one.version, one.signed, one.type, one.endsOn],
      ...[JSON.stringify(one.words), JSON.stringify(one.record), tx.actor.staffId, one.at, one.origin],
    ],
  );
}

export function insertContinuingCare(
  tx: Tx,
  one: NewVersion & { readonly on: Day; readonly plan: ContinuingCare },
): Promise<unknown> {
  return tx.query(
    `insert into continuing_care_plan (id, programme_id, patient_id, episode_id, version, on_day, plan, written_by, written_at, origin)
     values ($2, $1, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      ...[tx.actor.programmeId, one.id, one.patientId, one.episodeId, one.version, one.on],
      ...[JSON.stringify(one.plan), tx.actor.staffId, one.at, one.origin],
    ],
  );
}
