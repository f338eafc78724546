import type { Tx } from '@cairn/database';
import { refuse } from '@cairn/platform';
import type { EpisodeToVoid } from '@cairn/rules';

export interface LoadedEpisode extends EpisodeToVoid {
  readonly open: boolean;
}

/** What hangs on an episode: by its own id, and by its days what names no episode. $4: the service day. */
const question = `
  with e as (
    select x.*, g.time_zone as zone from episode x join programme g on g.id = x.programme_id
    where x.programme_id = $1 and x.patient_id = $2 and x.id = $3
  ), session as (
    select a.state, a.note from appointment a, e where a.programme_id = $1 and a.patient_id = $2 and a.state <> 'cancelled'
      and (a.starts_at at time zone e.zone)::date between e.opened_on and coalesce(e.closed_on, 'infinity')
  )
  select e.id, e.voided_at is not null as voided, e.closed_on is null as open,
    (select count(*)::int from dose d where d.programme_id = $1 and d.patient_id = $2 and d.episode_id = e.id
      and not exists (select 1 from dose_void v where v.dose_id = d.id)) as doses,
    (select count(*)::int from medication_order o where o.programme_id = $1 and o.patient_id = $2 and o.episode_id = e.id
      and o.expires_on >= $4::date and (o.ends_on is null or o.ends_on > greatest(o.starts_on, $4::date))) as orders,
    (select count(*)::int from session where state = 'attended') as attended,
    (select count(*)::int from session where state <> 'attended' and note is not null) as notes,
    (select count(*)::int from specimen s where s.programme_id = $1 and s.patient_id = $2
       and s.collected_on between e.opened_on and coalesce(e.closed_on, 'infinity')
       and not exists (select 1 from specimen_void v where v.specimen_id = s.id))
    + (select count(*)::int from withdrawal_observation w where w.programme_id = $1 and w.patient_id = $2
       and w.observed_on between e.opened_on and coalesce(e.closed_on, 'infinity')) as observations
  from e`;

/** Refuses with 'not-found'. */
export async function loadEpisodeToVoid(
  tx: Tx,
  patientId: string,
  episodeId: string,
  today: string,
): Promise<LoadedEpisode> {
  void tx.query('select 1 from episode where programme_id = $1 and patient_id = $2 for update', [
    tx.actor.programmeId,
    patientId,
  ]);
  const [found] = await tx.query<LoadedEpisode>(question, [tx.actor.programmeId, patientId, episodeId, today]);
  if (found === undefined) refuse('not-found', 'There is no such episode of this person.');
  return found;
}

/** Marks the episode, its steps and spans; who was assigned in it was not, so that somebody can be from the same day on. */
export async function markVoided(
  tx: Tx,
  { id, patientId, reason, today, at }: { id: string; patientId: string; reason: string; today: string; at: Date },
): Promise<void> {
  const { programmeId, staffId } = tx.actor;
  await Promise.all([
    tx.query(
      `insert into episode_move_void (move_id, programme_id, patient_id, reason, voided_by, voided_at)
       select m.id, $1, $2, $4, $5, $6 from episode_move m where m.programme_id = $1 and m.patient_id = $2 and m.episode_id = $3
       on conflict do nothing`,
      [programmeId, patientId, id, reason, staffId, at],
    ),
    tx.query(
      'update episode_span set voided_at = $3 where programme_id = $1 and episode_id = $2 and voided_at is null',
      [programmeId, id, at],
    ),
    tx.query(
      `update assignment set kind = 'cover', counts = false, to_day = greatest(from_day, least(coalesce(to_day, $3::date), $3::date))
       where programme_id = $1 and episode_id = $2`,
      [programmeId, id, today],
    ),
    tx.query(
      `update episode set closed_on = coalesce(closed_on, greatest(opened_on, $3::date)), voided_at = $4, voided_by = $5,
         void_reason = $6 where programme_id = $1 and id = $2`,
      [programmeId, id, today, at, staffId, reason],
    ),
  ]);
}

/** Sessions ahead are cancelled: nobody is to be reminded of care that was never begun. Answers their ids. */
export async function cancelAhead(tx: Tx, patientId: string, words: string, now: Date): Promise<readonly string[]> {
  const cancelled = await tx.query<{ id: string }>(
    `update appointment set state = 'cancelled', reason = $3, version = version + 1
     where programme_id = $1 and patient_id = $2 and state = 'booked' and starts_at >= $4 returning id`,
    [tx.actor.programmeId, patientId, words, now],
  );
  await tx.query(
    `update appointment_series set ended_from = greatest(starts_local, $4::timestamptz at time zone zone), ended_reason = $3,
       ended_at = $4 where programme_id = $1 and patient_id = $2 and ended_at is null`,
    [tx.actor.programmeId, patientId, words, now],
  );
  return cancelled.map(({ id }) => id);
}
