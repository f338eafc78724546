import type { Reading, Tx } from '@cairn/database';
import type { StayEndReason, StayLevel, StayMethod } from '@cairn/rules';

export interface StayRow {
  readonly id: string;
  readonly level: StayLevel;
  readonly method: StayMethod | null;
  readonly startedAt: Date;
  readonly endedAt: Date | null;
  readonly endReason: StayEndReason | null;
  readonly episodeId: string | null;
}

const columns = `d.id, d.level, d.started_at as "startedAt", d.ended_at as "endedAt", d.end_reason as "endReason",
  d.episode_id as "episodeId", coalesce((select m.method from detox_method_change m where m.programme_id = $1 and m.stay_id = d.id
    order by m.at desc, m.recorded_at desc limit 1), d.method) as method`;

/** The stay of withdrawal management that goes on. Imported history is not asked. */
export async function loadOpenStay(tx: Reading, patientId: string): Promise<StayRow | null> {
  const [row] = await tx.query<StayRow>(
    `select ${columns} from detox_stay d where d.programme_id = $1 and d.patient_id = $2 and d.ended_at is null
       and d.origin <> 'imported'`,
    [tx.actor.programmeId, patientId],
  );
  return row ?? null;
}

/** One stay of this person. Held until the transaction ends; nothing where it is not theirs. */
export async function lockStay(tx: Tx, patientId: string, id: string): Promise<StayRow | undefined> {
  const [row] = await tx.query<StayRow>(
    `select ${columns} from detox_stay d where d.programme_id = $1 and d.patient_id = $2 and d.id = $3 for update of d`,
    [tx.actor.programmeId, patientId, id],
  );
  return row;
}

export interface NewStay {
  readonly id: string;
  readonly patientId: string;
  readonly episodeId: string | null;
  readonly level: StayLevel;
  readonly method: StayMethod | null;
  readonly startedAt: Date;
  readonly note: string | null;
  readonly at: Date;
  readonly origin: string;
}

/** Refused by 'ex_detox_stay_overlap' where another stay of the person goes on at this time. */
export function insertStay(tx: Tx, stay: NewStay): Promise<unknown> {
  return tx.query(
    `insert into detox_stay (id, programme_id, patient_id, episode_id, level, method, started_at, note, recorded_by, recorded_at, origin)
     values ($2, $1, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      tx.actor.programmeId,
      stay.id,
      stay.patientId,
      stay.episodeId,
      stay.level,
      stay.method,
      stay.startedAt,
      stay.note,
      tx.actor.staffId,
      stay.at,
      stay.origin,
    ],
  );
}

export function endStay(
  tx: Tx,
  id: string,
  { to, reason, at }: { readonly to: Date; readonly reason: StayEndReason; readonly at: Date },
): Promise<unknown> {
  return tx.query(
    `update detox_stay set ended_at = $3, end_reason = $4, ended_by = $5, end_recorded_at = $6 where programme_id = $1 and id = $2`,
    [tx.actor.programmeId, id, to, reason, tx.actor.staffId, at],
  );
}

export interface NewMethodChange {
  readonly id: string;
  readonly patientId: string;
  readonly stayId: string;
  readonly method: StayMethod;
  readonly reason: string;
  readonly changedAt: Date;
  readonly at: Date;
}

export function insertMethodChange(tx: Tx, change: NewMethodChange): Promise<unknown> {
  const { id, patientId, stayId, method, reason, changedAt, at } = change;
  return tx.query(
    `insert into detox_method_change (id, programme_id, patient_id, stay_id, method, reason, at, recorded_by, recorded_at)
     values ($2, $1, $3, $4, $5, $6, $7, $8, $9)`,
    [tx.actor.programmeId, id, patientId, stayId, method, reason, changedAt, tx.actor.staffId, at],
  );
}
