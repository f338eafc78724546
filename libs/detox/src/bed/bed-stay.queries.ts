import type { Tx } from '@cairn/database';
import type { BedEndReason, Belonging, LeaveKind, LeaveOutcome, ReservationEnd, SearchAnswer } from '@cairn/rules';

export interface NewBedStay {
  readonly id: string;
  readonly bedId: string;
  readonly patientId: string;
  readonly episodeId: string | null;
  readonly detoxStayId: string | null;
  readonly from: Date;
  readonly movedFromId: string | null;
  readonly at: Date;
  readonly origin: string;
}

/** Refused by 'ex_bed_stay_bed' or 'ex_bed_stay_patient' where two were at the same moment. */
export function insertBedStay(tx: Tx, stay: NewBedStay): Promise<unknown> {
  return tx.query(
    `insert into bed_stay (id, programme_id, bed_id, patient_id, episode_id, detox_stay_id, during, moved_from_id, recorded_by,
       recorded_at, origin) values ($2, $1, $3, $4, $5, $6, tstzrange($7, null), $8, $9, $10, $11)`,
    [
      tx.actor.programmeId,
      stay.id,
      stay.bedId,
      stay.patientId,
      stay.episodeId,
      stay.detoxStayId,
      stay.from,
      stay.movedFromId,
      tx.actor.staffId,
      stay.at,
      stay.origin,
    ],
  );
}

export interface BedStayEnd {
  readonly to: Date;
  readonly reason: BedEndReason;
  readonly note: string | null;
  readonly at: Date;
}

export function endBedStay(tx: Tx, id: string, { to, reason, note, at }: BedStayEnd): Promise<unknown> {
  return tx.query(
    `update bed_stay set during = tstzrange(lower(during), $3), end_reason = $4, end_note = $5, ended_by = $6, end_recorded_at = $7
     where programme_id = $1 and id = $2 and end_reason is null`,
    [tx.actor.programmeId, id, to, reason, note, tx.actor.staffId, at],
  );
}

export interface NewLeave {
  readonly id: string;
  readonly patientId: string;
  readonly bedStayId: string;
  readonly kind: LeaveKind;
  readonly leftAt: Date;
  readonly expectedAt: Date;
  readonly note: string | null;
  readonly at: Date;
}

export function insertLeave(tx: Tx, leave: NewLeave): Promise<unknown> {
  return tx.query(
    `insert into bed_leave (id, programme_id, patient_id, bed_stay_id, kind, left_at, expected_at, note, recorded_by, recorded_at)
     values ($2, $1, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      tx.actor.programmeId,
      leave.id,
      leave.patientId,
      leave.bedStayId,
      leave.kind,
      leave.leftAt,
      leave.expectedAt,
      leave.note,
      tx.actor.staffId,
      leave.at,
    ],
  );
}

export interface LeaveEnd {
  readonly leaveId: string;
  readonly patientId: string;
  readonly outcome: LeaveOutcome;
  readonly to: Date;
  readonly note: string | null;
  readonly at: Date;
}

export function insertLeaveEnd(tx: Tx, { leaveId, patientId, outcome, to, note, at }: LeaveEnd): Promise<unknown> {
  return tx.query(
    `insert into bed_leave_end (leave_id, programme_id, patient_id, outcome, at, note, recorded_by, recorded_at)
     values ($2, $1, $3, $4, $5, $6, $7, $8)`,
    [tx.actor.programmeId, leaveId, patientId, outcome, to, note, tx.actor.staffId, at],
  );
}

export interface NewReservation {
  readonly id: string;
  readonly bedId: string;
  readonly patientId: string;
  readonly until: Date;
  readonly note: string | null;
  readonly at: Date;
}

export function insertReservation(tx: Tx, { id, bedId, patientId, until, note, at }: NewReservation): Promise<unknown> {
  return tx.query(
    `insert into bed_reservation (id, programme_id, bed_id, patient_id, during, note, recorded_by, recorded_at)
     values ($2, $1, $3, $4, tstzrange($5, $6), $7, $8, $5)`,
    [tx.actor.programmeId, id, bedId, patientId, at, until, note, tx.actor.staffId],
  );
}

/** Ends what is kept for a person: one reservation, or whatever they have. Answers how many ended. */
export async function endReservations(
  tx: Tx,
  patientId: string,
  { id, reason, at }: { readonly id: string | null; readonly reason: ReservationEnd; readonly at: Date },
): Promise<number> {
  const rows = await tx.query<{ id: string }>(
    `with ended as (update bed_reservation set during = tstzrange(lower(during), greatest($3::timestamptz, lower(during) + interval '1 millisecond')),
       end_reason = $4, ended_by = $5 where programme_id = $1 and patient_id = $2 and ($6::uuid is null or id = $6)
       and end_reason is null and upper(during) > $3 returning id) select id from ended`,
    [tx.actor.programmeId, patientId, at, reason, tx.actor.staffId, id],
  );
  return rows.length;
}

export interface NewArrival {
  readonly id: string;
  readonly patientId: string;
  readonly bedStayId: string;
  readonly arrivedAt: Date;
  readonly belongings: readonly Belonging[];
  readonly search: SearchAnswer;
  readonly searchNote: string | null;
  readonly note: string | null;
  readonly replaces: { readonly id: string; readonly reason: string } | null;
  readonly at: Date;
}

export function insertArrival(tx: Tx, arrival: NewArrival): Promise<unknown> {
  return tx.query(
    `insert into unit_arrival (id, programme_id, patient_id, bed_stay_id, at, belongings, search, search_note, note, recorded_by,
       recorded_at, replaces_id, replace_reason) values ($2, $1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      tx.actor.programmeId,
      arrival.id,
      arrival.patientId,
      arrival.bedStayId,
      arrival.arrivedAt,
      JSON.stringify(arrival.belongings),
      arrival.search,
      arrival.searchNote,
      arrival.note,
      tx.actor.staffId,
      arrival.at,
      arrival.replaces?.id ?? null,
      arrival.replaces?.reason ?? null,
    ],
  );
}
