import type { Reading, Tx } from '@cairn/database';
import type { Origin } from '@cairn/patient';
import type { CheckUpAttempt, Day } from '@cairn/rules';

export interface CheckUpView extends Omit<CheckUpAttempt, 'at'> {
  readonly id: string;
  readonly at: string;
  readonly by: string | null;
  readonly recordedAt: string;
}

/** The check-ups of a person, the newest first. */
export function loadCheckUps(tx: Reading, patientId: string): Promise<CheckUpView[]> {
  return tx.query<CheckUpView>(
    `select x.id, to_jsonb(x.at) #>> '{}' as at, x.channel, x.talk, x.next_on as "nextOn", x.note, w.display_name as by,
       to_jsonb(x.recorded_at) #>> '{}' as "recordedAt"
     from check_up x left join staff w on w.id = x.recorded_by
     where x.programme_id = $1 and x.patient_id = $2 order by x.at desc, x.id desc limit 200`,
    [tx.actor.programmeId, patientId],
  );
}

/** The newest whole BAM and BARC-10, which a check-up looks at (clinical reference 5.2). */
export interface CheckUpScale {
  readonly instrument: string;
  readonly on: Day;
  /** By its keys: a total, or subscales. */
  readonly scores: Readonly<Record<string, number>>;
}

export function loadCheckUpScales(tx: Reading, patientId: string): Promise<CheckUpScale[]> {
  return tx.query<CheckUpScale>(
    `select distinct on (x.instrument) x.instrument, x.taken_on as "on", x.scores from instrument_response x
     where x.programme_id = $1 and x.patient_id = $2 and x.instrument in ('bam', 'barc-10') and x.complete and x.answers is not null
       and not exists (select 1 from instrument_response r where r.replaces_id = x.id)
     order by x.instrument, x.taken_at desc`,
    [tx.actor.programmeId, patientId],
  );
}

/** Since when aftercare goes on, and on which days since then somebody was there or was reached. */
export async function loadAftercareCourse(
  tx: Reading,
  episodeId: string,
): Promise<{ readonly since: Date | null; readonly contacts: readonly Day[] }> {
  const [row] = await tx.query<{ since: Date | null; contacts: Day[] }>(
    `with course as (select e.patient_id, g.time_zone as zone, (select min(s.started_at) from episode_span s where s.episode_id = e.id
         and s.track = 'aftercare' and s.state = 'active' and s.voided_at is null) as since
       from episode e join programme g on g.id = e.programme_id where e.programme_id = $1 and e.id = $2)
     select c.since, coalesce((select json_agg(distinct (y.at at time zone c.zone)::date) from (
         select a.starts_at as at from appointment a where a.programme_id = $1 and a.patient_id = c.patient_id
           and a.state = 'attended' and a.starts_at > c.since
         union all
         select x.at from check_up x where x.programme_id = $1 and x.patient_id = c.patient_id and x.talk is not null
           and x.at > c.since) y), '[]') as contacts
     from course c`,
    [tx.actor.programmeId, episodeId],
  );
  return row ?? { since: null, contacts: [] };
}

export interface NewCheckUp extends CheckUpAttempt {
  readonly id: string;
  readonly patientId: string;
  readonly episodeId: string;
  readonly recordedAt: Date;
}

export function insertCheckUp(tx: Tx, one: NewCheckUp, origin: Origin): Promise<unknown> {
  return tx.query(
    `insert into check_up (id, programme_id, patient_id, episode_id, at, channel, talk, next_on, note, recorded_by, recorded_at, origin)
     values ($2, $1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      ...[tx.actor.programmeId, one.id, one.patientId, one.episodeId, one.at, one.channel],
      ...[one.talk === null ? null : JSON.stringify(one.talk), one.nextOn, one.note, tx.actor.staffId, one.recordedAt],
      origin,
    ],
  );
}
