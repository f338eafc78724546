import type { Reading, Tx } from '@cairn/database';
import { displayNameOf } from '@cairn/patient';
import { newId } from '@cairn/platform';
import type { Handover, StandingAssignment } from '@cairn/rules';

export interface OpenAssignment extends StandingAssignment {
  readonly patientId: string;
}

/** The people someone is counselor of today or later, or stands in for. Locked until the transaction ends. */
export function openAssignments(tx: Reading, staffId: string, today: string): Promise<OpenAssignment[]> {
  return tx.query(
    `select a.id, a.patient_id as "patientId", a.kind, a.counts, a.from_day as "fromDay", a.to_day as "toDay"
     from assignment a join episode e on e.id = a.episode_id and e.closed_on is null
     where a.programme_id = $1 and a.staff_id = $2 and (a.to_day is null or a.to_day >= $3::date)
     order by a.id for update of a`,
    [tx.actor.programmeId, staffId, today],
  );
}

/** Writes a handover down. What ends is written before what begins, so that no day has two counselors. */
export async function handOver(tx: Tx, { ends, begins, changeHands }: Handover, successor: string): Promise<void> {
  const { programmeId, staffId: by } = tx.actor;
  await Promise.all([
    tx.query('update assignment set staff_id = $3 where programme_id = $1 and id = any($2)', [
      programmeId,
      changeHands,
      successor,
    ]),
    tx.query(
      `update assignment a set to_day = n.to_day from unnest($2::uuid[], $3::date[]) as n (id, to_day)
       where a.programme_id = $1 and a.id = n.id`,
      [programmeId, ends.map(({ id }) => id), ends.map(({ toDay }) => toDay)],
    ),
    tx.query(
      `insert into assignment (id, programme_id, patient_id, episode_id, staff_id, kind, counts, from_day, to_day, assigned_by)
       select n.id, a.programme_id, a.patient_id, a.episode_id, $8, n.kind, n.counts, n.from_day, n.to_day, $9
       from unnest($2::uuid[], $3::uuid[], $4::text[], $5::boolean[], $6::date[], $7::date[])
         as n (id, of, kind, counts, from_day, to_day)
       join assignment a on a.programme_id = $1 and a.id = n.of`,
      [
        programmeId,
        begins.map(() => newId()),
        begins.map(({ of }) => of),
        begins.map(({ kind }) => kind),
        begins.map(({ counts }) => counts),
        begins.map(({ fromDay }) => fromDay),
        begins.map(({ toDay }) => toDay),
        successor,
        by,
      ],
    ),
  ]);
}

export interface SessionLeft {
  readonly appointmentId: string;
  readonly startsAt: string;
  readonly zone: string;
  readonly patientName: string;
}

export async function sessionsAhead(tx: Reading, staffId: string, now: Date): Promise<number> {
  const [row] = await tx.query<{ n: number }>(
    `select count(*)::int as n from appointment
     where programme_id = $1 and staff_id = $2 and state = 'booked' and starts_at > $3`,
    [tx.actor.programmeId, staffId, now],
  );
  return row?.n ?? 0;
}

/** Gives the booked sessions ahead to a successor where they are free; the others stay and are listed. */
export async function handOverSessions(
  tx: Tx,
  from: string,
  successor: string,
  now: Date,
): Promise<{ moved: string[]; left: SessionLeft[] }> {
  const moved = await tx.query<{ id: string }>(
    `update appointment a set staff_id = $3, version = a.version + 1
     where a.programme_id = $1 and a.staff_id = $2 and a.state = 'booked' and a.starts_at > $4
       and not exists (select 1 from appointment b where b.staff_id = $3 and b.state in ('booked', 'attended')
         and tstzrange(b.starts_at, b.ends_at) && tstzrange(a.starts_at, a.ends_at))
     returning a.id`,
    [tx.actor.programmeId, from, successor, now],
  );
  await tx.query(
    'update appointment_series set staff_id = $3 where programme_id = $1 and staff_id = $2 and ended_at is null',
    [tx.actor.programmeId, from, successor],
  );
  return { moved: moved.map(({ id }) => id), left: await sessionsLeft(tx, from, now) };
}

export function sessionsLeft(tx: Reading, staffId: string, now: Date): Promise<SessionLeft[]> {
  return tx.query(
    `select a.id as "appointmentId", to_char(a.starts_local, 'YYYY-MM-DD"T"HH24:MI') as "startsAt", a.zone,
       ${displayNameOf} as "patientName"
     from appointment a join patient p on p.programme_id = a.programme_id and p.id = a.patient_id
     where a.programme_id = $1 and a.staff_id = $2 and a.state = 'booked' and a.starts_at > $3 order by a.starts_at, a.id`,
    [tx.actor.programmeId, staffId, now],
  );
}
