import { Injectable } from '@nestjs/common';
import { Acts, type ConstraintFault, once } from '@cairn/access';
import { waitOn } from '@cairn/assessment';
import type { Actor, Tx } from '@cairn/database';
import { loadPatient, type Origin, RegistrationService } from '@cairn/patient';
import { Clock, refuse, Refused } from '@cairn/platform';
import { loadProgramme, policyOf } from '@cairn/programme';
import {
  closesEpisode,
  decideReadmission,
  decideVoidMove,
  type EarlierEpisode,
  isRefusal,
  type Refusal,
  type MoveToVoid,
  serviceDay,
  type Track,
  tracks,
} from '@cairn/rules';
import { lockEpisodes } from './path-facts.queries';

/** Taking back a step that was recorded in error, and beginning anew for someone who comes back. */
@Injectable()
export class MendService {
  constructor(
    private readonly acts: Acts,
    private readonly registration: RegistrationService,
    private readonly clock: Clock,
  ) {}

  /** The step and what it implied stay visible as voided; the spans before it run on. Refuses as `decideVoidMove` does. */
  voidMove(actor: Actor, patientId: string, moveId: string, reason: string): Promise<{ id: string; voidedAt: string }> {
    const what = {
      act: 'episode.void-move' as const,
      patientId,
      recordType: 'episode_move',
      recordId: moveId,
      explain: async ({ constraint }: ConstraintFault): Promise<Refusal | undefined> =>
        constraint === 'uq_episode_open'
          ? {
              code: 'path.not-voidable',
              says: 'Without this step the episode would be open again, and another one is open since. End that one first.',
            }
          : undefined,
    };
    return this.acts.perform(actor, what, async (tx) => {
      await lockEpisodes(tx, patientId);
      const move = await loadMoveToVoid(tx, patientId, moveId);
      const decision = decideVoidMove(move, reason);
      if (isRefusal(decision)) throw new Refused(decision);
      const voidedAt = this.clock.now();
      await takeBack(tx, patientId, move, decision.reason, voidedAt);
      if (move.track === 'main') await waitOn(tx, patientId, move.at);
      tx.notify('path', patientId);
      tx.notify('enquiry', patientId);
      return { id: moveId, voidedAt: voidedAt.toISOString() };
    });
  }

  /** A new episode, linked to the last one (5.4). Refuses as `decideReadmission` does. */
  readmit(
    actor: Actor,
    patientId: string,
    episodeId: string,
    reason: string,
    origin: Origin = 'registered',
  ): Promise<{ id: string; enters: string; reconfirm: readonly string[] }> {
    const act = 'episode.open' as const;
    return this.acts.perform(actor, { act, patientId, recordType: 'episode', recordId: episodeId }, (tx) =>
      once(
        tx,
        { id: episodeId, act, body: { patientId, reason } },
        () => Promise.all([loadProgramme(tx), loadPatient(tx, patientId), lockEpisodes(tx, patientId)]),
        async ([programme]) => {
          const now = this.clock.now();
          const today = serviceDay(now, programme.zone, programme.dayBoundary);
          const decision = decideReadmission(
            await loadEarlier(tx, patientId),
            reason,
            today,
            policyOf(programme, today),
          );
          if (isRefusal(decision)) throw new Refused(decision);
          const { enters, previousEpisodeId: previous, reconfirm } = decision;
          await this.registration.openEpisode(tx, patientId, episodeId, {
            on: today,
            at: now,
            enters,
            previous,
            origin,
          });
          tx.notify('path', patientId);
          return { id: episodeId, enters, reconfirm };
        },
      ),
    );
  }
}

const closingStates = Object.keys(tracks.main.states).filter(closesEpisode);

interface LoadedMove extends MoveToVoid {
  readonly at: Date;
  readonly episodeId: string;
  readonly family: readonly string[];
}

async function loadMoveToVoid(tx: Tx, patientId: string, moveId: string): Promise<LoadedMove> {
  const rows = await tx.query<{
    id: string;
    track: Track;
    at: Date;
    episode_id: string;
    implied_by: string | null;
    voided: boolean;
    latest: string;
  }>(
    `select m.id, m.track, m.at, m.episode_id, m.implied_by, v.move_id is not null as voided,
       (select s.move_id from episode_span s where s.episode_id = m.episode_id and s.track = m.track and s.voided_at is null
        order by s.started_at desc, s.ended_at desc nulls first limit 1) as latest
     from episode_move m left join episode_move_void v on v.move_id = m.id
     where m.programme_id = $1 and m.patient_id = $2 and (m.id = $3 or m.implied_by = $3)`,
    [tx.actor.programmeId, patientId, moveId],
  );
  const move = rows.find(({ id }) => id === moveId);
  if (move === undefined) refuse('not-found', 'There is no such step of this person.');
  const implied = rows.filter(({ id }) => id !== moveId);
  return {
    id: moveId,
    track: move.track,
    at: move.at,
    episodeId: move.episode_id,
    voided: move.voided,
    impliedBy: move.implied_by,
    latestOnTrack: move.latest,
    implied: implied.map(({ id, track, latest }) => ({ track, isLatest: latest === id })),
    family: rows.map(({ id }) => id),
  };
}

async function takeBack(tx: Tx, patientId: string, move: LoadedMove, reason: string, at: Date): Promise<void> {
  const { programmeId, staffId } = tx.actor;
  await tx.query(
    `insert into episode_move_void (move_id, programme_id, patient_id, reason, voided_by, voided_at)
     select id, $2, $3, $4, $5, $6 from unnest($1::uuid[]) as id`,
    [move.family, programmeId, patientId, reason, staffId, at],
  );
  await tx.query('update episode_span set voided_at = $2 where move_id = any ($1::uuid[]) and voided_at is null', [
    move.family,
    at,
  ]);
  await tx.query(
    `update episode_span s set ended_at = null where s.episode_id = $1 and s.ended_at = $2 and s.voided_at is null
       and not exists (select 1 from episode_span o where o.episode_id = s.episode_id and o.track = s.track
         and o.voided_at is null and (o.ended_at is null or o.started_at > s.started_at))`,
    [move.episodeId, move.at],
  );
  await tx.query(
    `update episode e set closed_on = null where e.id = $1 and e.closed_on is not null and e.voided_at is null
       and not exists (select 1 from patient_merge g where g.closed_episode_id = e.id and g.undone_at is null)
       and not exists (select 1 from episode_span s where s.episode_id = e.id
         and s.track = 'main' and s.voided_at is null and s.ended_at is null and s.state = any ($2::text[]))`,
    [move.episodeId, closingStates],
  );
}

export function loadEarlier(tx: Tx, patientId: string): Promise<EarlierEpisode[]> {
  return tx.query(
    `select e.id, e.closed_on as "closedOn", e.voided_at is not null as voided, coalesce((select s.state from episode_span s where s.episode_id = e.id
       and s.track = 'main' and s.voided_at is null order by s.started_at desc, s.ended_at desc nulls first limit 1), 'referred') as main
     from episode e where e.programme_id = $1 and e.patient_id = $2`,
    [tx.actor.programmeId, patientId],
  );
}
