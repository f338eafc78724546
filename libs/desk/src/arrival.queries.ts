import type { Reading, Tx } from '@cairn/database';
import { displayNameOf } from '@cairn/patient';
import type { Purpose, StandingVisit } from '@cairn/rules';

export interface NewArrival {
  readonly patientId: string;
  readonly purpose: Purpose;
  readonly appointmentId?: string | undefined;
  /** Whom a walk-in asks for. */
  readonly staffId?: string | undefined;
  /** What a walk-in came for, in a few words. */
  readonly words?: string | undefined;
}

/** An arrival with everything that the rules look at. */
export interface StandingArrival extends StandingVisit {
  readonly id: string;
  readonly patientId: string;
  readonly number: string;
  readonly displayName: string;
  readonly appointmentId: string | null;
  readonly checkedInByName: string | null;
}

/** SQL that reads arrivals `r` as they stand; `where` ends it. */
const standing = (where: string) => `
  select r.id, r.patient_id as "patientId", p.number, ${displayNameOf} as "displayName", r.purpose,
    r.appointment_id as "appointmentId", coalesce(r.staff_id, a.staff_id) as "staffId", s.display_name as "staffName",
    r.arrived_at as "arrivedAt", door.display_name as "checkedInByName", r.called_at as "calledAt", r.called_by as "calledBy",
    caller.display_name as "calledByName", r.called_to as "calledTo", r.seen_at as "seenAt", r.left_at as "leftAt",
    leaver.display_name as "leftByName",
    case when r.purpose = 'dose' then (
        select max(d.occurred_at) from dose d where d.programme_id = r.programme_id and d.patient_id = r.patient_id
          and d.service_day = r.service_day and d.occurred_at >= r.arrived_at
          and not exists (select 1 from dose_void v where v.dose_id = d.id))
      when a.state = 'attended' then coalesce(r.seen_at, r.called_at, r.arrived_at) end as "servedAt"
  from arrival r join patient p on p.programme_id = r.programme_id and p.id = r.patient_id
  left join appointment a on a.id = r.appointment_id
  left join staff s on s.id = coalesce(r.staff_id, a.staff_id)
  left join staff door on door.id = r.checked_in_by
  left join staff caller on caller.id = r.called_by
  left join staff leaver on leaver.id = r.left_by
  where r.programme_id = $1 and r.undone_at is null and ${where}`;

/** Locked, so that what the rule says still holds when it is written. */
export async function lockArrival(tx: Tx, id: string): Promise<StandingArrival | undefined> {
  const [found] = await tx.query<StandingArrival>(`${standing('r.id = $2')} for update of r`, [
    tx.actor.programmeId,
    id,
  ]);
  return found;
}

/** The first in this order whom no other window holds or has called. Whoever is locked at this moment is passed over. */
export async function lockFirstOf(tx: Tx, ids: readonly string[]): Promise<string | undefined> {
  const [found] = await tx.query<{ id: string }>(
    `select r.id from unnest($2::uuid[]) with ordinality as turn (id, place) join arrival r on r.id = turn.id
     where r.programme_id = $1 and r.called_at is null and r.seen_at is null and r.left_at is null and r.undone_at is null
     order by turn.place limit 1 for update of r skip locked`,
    [tx.actor.programmeId, ids],
  );
  return found?.id;
}

/** What a check-in has to know: is the person here, is the session theirs and today's, have they checked in before? */
export interface DoorScene {
  readonly day: string;
  readonly patientFound: boolean;
  readonly appointment: { readonly patientId: string; readonly state: string; readonly today: boolean } | null;
  readonly staffFound: boolean;
}

export async function loadDoor(tx: Reading, arrival: NewArrival, now: Date): Promise<DoorScene> {
  const [found] = await tx.query<DoorScene>(
    `select day.day::text as day, exists (select 1 from patient p where p.programme_id = $1 and p.id = $3) as "patientFound",
       (select jsonb_build_object('patientId', a.patient_id, 'state', a.state,
          'today', ((a.starts_at at time zone day.zone) - day.boundary)::date = day.day)
        from appointment a where a.programme_id = $1 and a.id = $4) as appointment,
       $5::uuid is null or exists (select 1 from staff_role o where o.programme_id = $1 and o.staff_id = $5
         and o.from_day <= day.day and (o.to_day is null or o.to_day >= day.day) and o.ended_at is null) as "staffFound"
     from (select g.time_zone as zone, g.day_boundary as boundary,
       (($2::timestamptz at time zone g.time_zone) - g.day_boundary)::date as day from programme g where g.id = $1) day`,
    [tx.actor.programmeId, now, arrival.patientId, arrival.appointmentId ?? null, arrival.staffId ?? null],
  );
  if (found === undefined) throw new Error('The programme of this actor is not there.');
  return found;
}

/** The arrival that still stands for this person, day and purpose. */
export async function readOpen(
  tx: Reading,
  patientId: string,
  purpose: Purpose,
  day: string,
): Promise<StandingArrival | undefined> {
  const where = `r.patient_id = $2 and r.purpose = $3 and r.service_day = $4::date and r.left_at is null`;
  const [found] = await tx.query<StandingArrival>(standing(where), [tx.actor.programmeId, patientId, purpose, day]);
  return found;
}

export function insertArrival(tx: Tx, id: string, arrival: NewArrival, day: string, at: Date): Promise<unknown> {
  return tx.query(
    `insert into arrival (id, programme_id, patient_id, service_day, purpose, appointment_id, staff_id, words, arrived_at, checked_in_by)
     values ($2, $1, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      tx.actor.programmeId,
      id,
      arrival.patientId,
      day,
      arrival.purpose,
      arrival.appointmentId ?? null,
      arrival.staffId ?? null,
      arrival.words ?? null,
      at,
      tx.actor.staffId,
    ],
  );
}

const change =
  (sets: string) =>
  (tx: Tx, id: string, ...values: readonly unknown[]): Promise<unknown> =>
    tx.query(`update arrival set ${sets}, version = version + 1 where programme_id = $1 and id = $2`, [
      tx.actor.programmeId,
      id,
      ...values,
    ]);

/** Values: when, by whom, to where. */
export const markCalled = change('called_at = $3, called_by = $4, called_to = $5');
/** Values: when, by whom. */
export const markSeen = change('seen_at = $3, seen_by = $4');
/** Values: when, by whom, why. */
export const markLeft = change('left_at = $3, left_by = $4, left_reason = $5');
/** Values: when, by whom. A check-in that was a mistake stays, as undone. */
export const markUndone = change('undone_at = $3, undone_by = $4');

/** What a later step wrote is emptied again; who did it and when stands in the audit trail. */
export const takeBack = {
  call: change('called_at = null, called_by = null, called_to = null'),
  seen: change('seen_at = null, seen_by = null'),
  leave: change('left_at = null, left_by = null, left_reason = null'),
} as const;
