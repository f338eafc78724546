import type { Tx } from '@cairn/database';
import { displayNameOf } from '@cairn/patient';
import type { LocalTime, SkipReason } from '@cairn/rules';

/** A person who is owed another time: a date of a series without a session, or a session that cannot be as it stands. */
export interface RebookItem {
  readonly kind: 'date' | 'session';
  /** Of the date, or of the session. */
  readonly id: string;
  readonly seriesId: string | null;
  readonly patientId: string;
  readonly patientName: string;
  readonly patientNumber: string;
  readonly staffId: string | null;
  readonly staffName: string | null;
  readonly startsAt: LocalTime;
  readonly zone: string;
  readonly minutes: number;
  readonly modality: string;
  readonly reason: SkipReason;
}

/** How many are shown: who has more sees that there are more. */
export const mostToRebook = 200;

/**
 * Computed when it is read (a closure entered today is in it today). A session that was booked after the closure was entered is meant
 * so: nobody is asked about it again.
 */
const toRebook = `
  with g as (select time_zone from programme where id = $1), owed as (
    select 'date' as kind, k.id, k.series_id, k.patient_id, q.staff_id, k.occurs_local as local_start, q.zone, q.minutes, q.modality,
      k.reason, k.starts_at
    from series_skip k join appointment_series q on q.id = k.series_id
    where k.programme_id = $1 and k.settled_at is null and k.starts_at >= $2
    union all
    select 'session', a.id, a.series_id, a.patient_id, a.staff_id, a.starts_local, a.zone, a.minutes, a.modality,
      case when c.id is not null then 'closed' else 'staff-away' end, a.starts_at
    from appointment a cross join g left join closure c on c.programme_id = $1 and c.cancelled_at is null
      and (a.starts_at at time zone g.time_zone)::date between c.from_day and c.to_day and c.recorded_at > a.recorded_at
    where a.programme_id = $1 and a.state = 'booked' and a.starts_at >= $2 and a.origin <> 'imported'
      and (c.id is not null or (a.staff_id is not null and not exists (
        select 1 from staff_role w join staff s on s.id = w.staff_id and s.deactivated_at is null
        where w.programme_id = $1 and w.staff_id = a.staff_id and w.ended_at is null
          and w.from_day <= (a.starts_at at time zone g.time_zone)::date
          and (w.to_day is null or w.to_day >= (a.starts_at at time zone g.time_zone)::date))))
  )
  select o.kind, o.id, o.series_id as "seriesId", o.patient_id as "patientId", ${displayNameOf} as "patientName",
    p.number as "patientNumber", o.staff_id as "staffId", s.display_name as "staffName",
    to_char(o.local_start, 'YYYY-MM-DD"T"HH24:MI') as "startsAt", o.zone, o.minutes, o.modality, o.reason
  from owed o join patient p on p.programme_id = $1 and p.id = o.patient_id left join staff s on s.id = o.staff_id
  order by o.starts_at, o.id limit ${mostToRebook}`;

export function readToRebook(tx: Tx, now: Date): Promise<RebookItem[]> {
  return tx.query<RebookItem>(toRebook, [tx.actor.programmeId, now]);
}
