import type { Reading, Tx } from '@cairn/database';
import { type Day, type LocalTime, type ModalityCode, type Repeat, repeatOf, type SkipReason } from '@cairn/rules';
import type { AppointmentView, OwnFormat } from '../appointment.queries';
import type { ContactType } from '../note/note.queries';

/** What a series says about each of its sessions. */
export interface SeriesTerms {
  readonly staffId: string;
  readonly roomId: string | null;
  readonly minutes: number;
  readonly modality: ModalityCode;
  readonly contactType: ContactType;
  readonly format: OwnFormat;
}

export interface NewSeries extends SeriesTerms {
  readonly id: string;
  readonly patientId: string;
  readonly rrule: string;
  readonly startsLocal: LocalTime;
  readonly zone: string;
  readonly followsId: string | null;
  readonly origin: string;
}

export interface Series extends NewSeries {
  readonly staffName: string | null;
  readonly roomName: string | null;
  /** The first date that is no longer part of it. */
  readonly endedFrom: LocalTime | null;
  readonly endedReason: string | null;
}

const minute = `'YYYY-MM-DD"T"HH24:MI'`;
const columns = `q.id, q.patient_id as "patientId", q.staff_id as "staffId", s.display_name as "staffName", q.room_id as "roomId",
  r.name as "roomName", q.rrule, to_char(q.starts_local, ${minute}) as "startsLocal", q.zone, q.minutes, q.modality,
  q.contact_type as "contactType", q.format, q.follows_id as "followsId", to_char(q.ended_from, ${minute}) as "endedFrom",
  q.ended_reason as "endedReason", q.origin
  from appointment_series q left join staff s on s.id = q.staff_id left join room r on r.id = q.room_id
  where q.programme_id = $1 and q.id = $2`;

export async function readSeries(tx: Reading, id: string): Promise<Series | undefined> {
  const [found] = await tx.query<Series>(`select ${columns}`, [tx.actor.programmeId, id]);
  return found;
}

/** Of two who place or change the same series the second waits. */
export async function lockSeries(tx: Tx, id: string): Promise<Series | undefined> {
  const [found] = await tx.query<Series>(`select ${columns} for update of q`, [tx.actor.programmeId, id]);
  return found;
}

/** Answers false when the id is taken. */
export async function insertSeries(tx: Tx, made: NewSeries, at: Date): Promise<boolean> {
  const rows = await tx.query(
    `insert into appointment_series (id, programme_id, patient_id, staff_id, room_id, rrule, starts_local, zone, minutes,
       modality, contact_type, format, follows_id, booked_by, recorded_at, origin)
     values ($2, $1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16) on conflict do nothing returning id`,
    [
      ...[tx.actor.programmeId, made.id, made.patientId, made.staffId, made.roomId, made.rrule, made.startsLocal],
      ...[made.zone, made.minutes, made.modality, made.contactType, made.format, made.followsId],
      ...[tx.actor.staffId, at, made.origin],
    ],
  );
  return rows.length === 1;
}

/** Ends it before a date; what could not be placed from there on is nobody's task any more. */
export async function endSeries(tx: Tx, id: string, from: LocalTime, reason: string, at: Date): Promise<void> {
  await tx.query(
    `update appointment_series set ended_from = $3, ended_reason = $4, ended_by = $5, ended_at = $6
     where programme_id = $1 and id = $2`,
    [tx.actor.programmeId, id, from, reason, tx.actor.staffId, at],
  );
  await tx.query(
    `update series_skip set settled_as = 'ended', settled_by = $4, settled_at = $5
     where programme_id = $1 and series_id = $2 and occurs_local >= $3 and settled_at is null`,
    [tx.actor.programmeId, id, from, tx.actor.staffId, at],
  );
}

/** A session of a series, as a change of the series looks at it. */
export interface Occurrence extends Omit<SeriesTerms, 'staffId'> {
  readonly id: string;
  readonly staffId: string | null;
  readonly occursLocal: LocalTime;
  readonly startsLocal: LocalTime;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly zone: string;
  readonly state: AppointmentView['state'];
}

/** From a date on, in order, locked. */
export function lockOccurrences(tx: Tx, seriesId: string, from: LocalTime): Promise<Occurrence[]> {
  return tx.query<Occurrence>(
    `select id, staff_id as "staffId", room_id as "roomId", minutes, modality, contact_type as "contactType", format, zone, state,
       to_char(occurs_local, ${minute}) as "occursLocal", to_char(starts_local, ${minute}) as "startsLocal",
       starts_at as "startsAt", ends_at as "endsAt"
     from appointment where programme_id = $1 and series_id = $2 and occurs_local >= $3 order by occurs_local for update`,
    [tx.actor.programmeId, seriesId, from],
  );
}

/** Dates of a series that have a session already, or are known to have none. */
export async function knownDates(tx: Tx, seriesId: string): Promise<ReadonlySet<LocalTime>> {
  const rows = await tx.query<{ at: string }>(
    `select to_char(occurs_local, ${minute}) as at from appointment where programme_id = $1 and series_id = $2
     union select to_char(occurs_local, ${minute}) from series_skip where programme_id = $1 and series_id = $2`,
    [tx.actor.programmeId, seriesId],
  );
  return new Set(rows.map(({ at }) => at));
}

export async function notePlaced(tx: Tx, seriesId: string, until: Day): Promise<void> {
  await tx.query('update appointment_series set placed_until = $3 where programme_id = $1 and id = $2', [
    tx.actor.programmeId,
    seriesId,
    until,
  ]);
}

/** Open series whose sessions are not placed as far ahead as they are to be. */
export async function seriesToExtend(tx: Tx, until: Day): Promise<readonly string[]> {
  const rows = await tx.query<{ id: string }>(
    `select q.id from appointment_series q where q.programme_id = $1 and q.ended_at is null
       and (q.placed_until is null or q.placed_until < $2)
       and not exists (select 1 from episode_span n where n.programme_id = $1 and n.patient_id = q.patient_id
         and n.track = 'main' and n.state = 'deceased' and n.voided_at is null) order by q.id`,
    [tx.actor.programmeId, until],
  );
  return rows.map(({ id }) => id);
}

/** Somebody dealt with a date that had no session: booked another one in its place, or let it go. */
export async function settleSkip(
  tx: Tx,
  id: string,
  patientId: string,
  appointmentId: string | null,
  at: Date,
): Promise<boolean> {
  const rows = await tx.query(
    `update series_skip set settled_as = $4, settled_by = $5, settled_at = $6, appointment_id = $7
     where programme_id = $1 and id = $2 and patient_id = $3 and settled_at is null returning id`,
    [
      ...[tx.actor.programmeId, id, patientId, appointmentId === null ? 'let-go' : 'rebooked', tx.actor.staffId, at],
      appointmentId,
    ],
  );
  return rows.length === 1;
}

export interface SeriesDate {
  readonly appointmentId: string;
  readonly startsAt: LocalTime;
  readonly occursAt: LocalTime;
  readonly state: AppointmentView['state'];
}

export interface SkippedDate {
  readonly id: string;
  readonly occursAt: LocalTime;
  readonly reason: SkipReason;
  readonly settledAs: 'rebooked' | 'let-go' | 'ended' | null;
}

export interface SeriesView extends Omit<Series, 'origin' | 'startsLocal'> {
  readonly startsAt: LocalTime;
  readonly repeat: Repeat | null;
  readonly dates: readonly SeriesDate[];
  readonly skipped: readonly SkippedDate[];
}

/** The series with its dates from `from` on: a person wants to know what lies ahead. */
export async function viewSeries(tx: Reading, id: string, from: Date): Promise<SeriesView | undefined> {
  const values = [tx.actor.programmeId, id, from];
  const [series, dates, skipped] = await Promise.all([
    readSeries(tx, id),
    tx.query<SeriesDate>(
      `select id as "appointmentId", to_char(starts_local, ${minute}) as "startsAt", to_char(occurs_local, ${minute}) as "occursAt", state
       from appointment where programme_id = $1 and series_id = $2 and starts_at >= $3 order by starts_at`,
      values,
    ),
    tx.query<SkippedDate>(
      `select id, to_char(occurs_local, ${minute}) as "occursAt", reason, settled_as as "settledAs"
       from series_skip where programme_id = $1 and series_id = $2 and starts_at >= $3 order by occurs_local`,
      values,
    ),
  ]);
  if (series === undefined) return undefined;
  const { origin: _origin, startsLocal, ...rest } = series;
  return { ...rest, startsAt: startsLocal, repeat: repeatOf(series.rrule, series.zone), dates, skipped };
}
