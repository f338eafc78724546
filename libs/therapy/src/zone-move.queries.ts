import type { Tx } from '@cairn/database';
import { displayNameOf } from '@cairn/patient';

export interface BookedSession {
  readonly id: string;
  readonly patientId: string;
  readonly patientName: string;
  readonly patientNumber: string;
  readonly staffId: string | null;
  readonly staffName: string | null;
  /** What the clock on the wall shows. */
  readonly startsLocal: string;
  readonly zone: string;
  readonly startsAt: Date;
  readonly minutes: number;
}

/** A stretch of a clinician's time that is taken. */
export interface StaffTime {
  readonly id: string;
  readonly staffId: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

const columns = `a.id, a.patient_id as "patientId", ${displayNameOf} as "patientName", p.number as "patientNumber",
  a.staff_id as "staffId", s.display_name as "staffName", to_char(a.starts_local, 'YYYY-MM-DD"T"HH24:MI') as "startsLocal",
  a.zone, a.starts_at as "startsAt", a.minutes
  from appointment a join patient p on p.programme_id = a.programme_id and p.id = a.patient_id left join staff s on s.id = a.staff_id`;

/** The sessions ahead that were agreed on the programme's own clock, locked. */
export function bookedAhead(tx: Tx, zone: string, now: Date): Promise<BookedSession[]> {
  return tx.query<BookedSession>(
    `select ${columns} where a.programme_id = $1 and a.state = 'booked' and a.starts_at >= $2 and a.zone = $3
     order by a.starts_at, a.id for update of a`,
    [tx.actor.programmeId, now, zone],
  );
}

/** The sessions that are booked on local days, in the order of the clock: whom a closure touches. */
export function bookedBetween(tx: Tx, fromDay: string, toDay: string, now: Date): Promise<BookedSession[]> {
  return tx.query<BookedSession>(
    `select ${columns} where a.programme_id = $1 and a.state = 'booked' and a.starts_at >= $4
       and a.starts_at >= $2::timestamp - interval '1 day' and a.starts_at < $3::timestamp + interval '2 days'
       and a.starts_local >= $2::date and a.starts_local < $3::date + 1
     order by a.starts_at, a.id`,
    [tx.actor.programmeId, fromDay, toDay, now],
  );
}

/** What else the clinicians of these sessions have before them, as far as the wall lets us see. */
export function takenOutside(tx: Tx, moved: readonly string[], now: Date): Promise<StaffTime[]> {
  return tx.query<StaffTime>(
    `select a.id, a.staff_id as "staffId", a.starts_at as "startsAt", a.ends_at as "endsAt" from appointment a
     where a.programme_id = $1 and a.state in ('booked', 'attended') and a.ends_at > $3::timestamptz - interval '2 days'
       and a.starts_at > $3::timestamptz - interval '3 days'
       and a.staff_id in (select m.staff_id from appointment m where m.programme_id = $1 and m.id = any ($2))
       and a.id <> all ($2)`,
    [tx.actor.programmeId, moved, now],
  );
}

export interface NewTime {
  readonly id: string;
  readonly staffId: string | null;
  readonly newLocal: string;
  readonly newStart: Date;
  readonly newEnd: Date;
}

/**
 * Moves them all. A clinician's time is guarded row by row, and on the way from one hour to the next two sessions would
 * stand at the same time; so they first let go of their clinician and then take the same one again.
 */
export async function moveSessions(tx: Tx, zone: string, times: readonly NewTime[]): Promise<void> {
  const ids = times.map(({ id }) => id);
  await tx.query('update appointment set staff_id = null where programme_id = $1 and id = any ($2)', [
    tx.actor.programmeId,
    ids,
  ]);
  await tx.query(
    `update appointment a set staff_id = n.staff_id, starts_local = n.starts_local, zone = $3, starts_at = n.starts_at,
       ends_at = n.ends_at, version = a.version + 1
     from unnest($2::uuid[], $4::uuid[], $5::timestamp[], $6::timestamptz[], $7::timestamptz[])
       as n (id, staff_id, starts_local, starts_at, ends_at)
     where a.programme_id = $1 and a.id = n.id`,
    [
      tx.actor.programmeId,
      ids,
      zone,
      times.map(({ staffId }) => staffId),
      times.map(({ newLocal }) => newLocal),
      times.map(({ newStart }) => newStart),
      times.map(({ newEnd }) => newEnd),
    ],
  );
}
