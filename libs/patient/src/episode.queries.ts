import type { Tx } from '@cairn/database';
import type { Track } from '@cairn/rules';
import type { Origin } from './origin';

export interface NewMove {
  readonly id: string;
  readonly patientId: string;
  readonly episodeId: string;
  readonly track: Track;
  readonly from: string | null;
  readonly to: string;
  readonly at: Date;
  readonly reason: string | null;
  readonly guards: readonly object[];
  readonly attestations: readonly object[];
  readonly impliedBy: string | null;
  readonly origin: Origin;
}

/** Writes a step and its span: the span before it ends where this one begins. Spans can never overlap (constraint). */
export async function writeMove(tx: Tx, move: NewMove, spanId: string): Promise<void> {
  const { programmeId, staffId } = tx.actor;
  await Promise.all([
    tx.query(
      `insert into episode_move (id, programme_id, patient_id, episode_id, track, from_state, to_state, at, moved_by, reason,
         guards, attestations, implied_by, origin)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
      [
        move.id,
        programmeId,
        move.patientId,
        move.episodeId,
        move.track,
        move.from,
        move.to,
        move.at,
        staffId,
        move.reason,
        JSON.stringify(move.guards),
        JSON.stringify(move.attestations),
        move.impliedBy,
        move.origin,
      ],
    ),
    endSpan(tx, move.episodeId, move.track, move.at),
    tx.query(
      `insert into episode_span (id, programme_id, patient_id, episode_id, track, state, started_at, move_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [spanId, programmeId, move.patientId, move.episodeId, move.track, move.to, move.at, move.id],
    ),
  ]);
}

export function insertEpisode(
  tx: Tx,
  episode: { id: string; patientId: string; openedOn: string; previousEpisodeId: string | null; origin: Origin },
): Promise<unknown> {
  return tx.query(
    `insert into episode (id, programme_id, patient_id, opened_on, previous_episode_id, origin) values ($1, $2, $3, $4, $5, $6)`,
    [episode.id, tx.actor.programmeId, episode.patientId, episode.openedOn, episode.previousEpisodeId, episode.origin],
  );
}

export function closeEpisode(tx: Tx, episodeId: string, on: string): Promise<unknown> {
  return tx.query('update episode set closed_on = $2 where id = $1 and closed_on is null', [episodeId, on]);
}

/** Ends what stands on a track; nothing follows. */
export function endSpan(tx: Tx, episodeId: string, track: Track, at: Date): Promise<unknown> {
  return tx.query(
    'update episode_span set ended_at = $3 where episode_id = $1 and track = $2 and ended_at is null and voided_at is null',
    [episodeId, track, at],
  );
}
