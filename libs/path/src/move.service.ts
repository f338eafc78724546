import { Injectable } from '@nestjs/common';
import { Acts, once } from '@cairn/access';
import { leaveWithStep } from '@cairn/assessment';
import type { Actor, Tx } from '@cairn/database';
import { closeEpisode, endSpan, type Origin, writeMove } from '@cairn/patient';
import { Clock, newId, Refused } from '@cairn/platform';
import { loadProgramme, policyOf } from '@cairn/programme';
import {
  decideMove,
  type Evaluation,
  isRefusal,
  leavesListWith,
  localDay,
  type Move,
  type MoveAttempt,
  type Track,
} from '@cairn/rules';
import { loadStanding, lockEpisodes, type Standing } from './path-facts.queries';

/** A step as it was taken. */
export interface MoveView {
  readonly id: string;
  readonly track: Track;
  readonly from: string | null;
  readonly to: string;
  readonly at: string;
  readonly guards: readonly Evaluation[];
}

/** Moving a person along the path: always by a person's decision, through the gates of `decideMove`. */
@Injectable()
export class MoveService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  /** Takes the step and what it implies on other tracks. Refuses as `decideMove` does, with every gate's answer. */
  move(
    actor: Actor,
    patientId: string,
    id: string,
    attempt: MoveAttempt,
    origin: Origin = 'registered',
  ): Promise<MoveView> {
    const act = 'episode.move' as const;
    return this.acts.perform(
      actor,
      {
        act,
        patientId,
        recordType: 'episode_move',
        recordId: id,
        describe: ({ track, to, guards }) => ({
          facts: { track, to, rules: guards.map(({ ruleId, result }) => [ruleId, result]) },
        }),
        explain: async ({ constraint }) =>
          constraint === 'pk_episode_move'
            ? { code: 'idempotency.body-differs', says: 'This id is in use. Start again from a fresh form.' }
            : undefined,
      },
      (tx) =>
        once(
          tx,
          { id, act, body: { patientId, ...attempt } },
          async () => {
            const [, programme] = await Promise.all([lockEpisodes(tx, patientId), loadProgramme(tx)]);
            return { programme, now: this.clock.now() };
          },
          async ({ programme, now }) => {
            const standing = await loadStanding(tx, patientId, programme, now);
            const move = decideMove(standing.facts, attempt, actor, now, policyOf(programme, standing.facts.today));
            if (isRefusal(move)) throw new Refused(move);
            await writeDown(tx, id, standing, move, origin);
            tx.notify('path', patientId);
            const leaves = move.track === 'main' ? leavesListWith(move.from, move.to) : null;
            if (leaves !== null) await leaveWithStep(tx, patientId, move.at, leaves);
            // Whoever waits for first contact, or for a place, is off those lists, at the front desk too.
            if (move.from === 'referred' || leaves !== null) tx.notify('enquiry', patientId);
            const { track, from, to, at, guards } = move;
            return { id, track, from, to, at: at.toISOString(), guards };
          },
        ),
    );
  }
}

async function writeDown(
  tx: Tx,
  id: string,
  { patientId, episodeId, facts }: Standing,
  move: Move,
  origin: Origin,
): Promise<void> {
  const { track, from, to, at, reason, guards, attestations } = move;
  const common = { patientId, episodeId, at, origin };
  await writeMove(
    tx,
    { ...common, id, track, from, to, reason: reason || null, guards, attestations, impliedBy: null },
    newId(),
  );
  for (const implied of move.implied) {
    if (implied.to === null) await endSpan(tx, episodeId, implied.track, at);
    else {
      const consequence = {
        ...common,
        ...implied,
        to: implied.to,
        id: newId(),
        reason: null,
        guards: [],
        attestations: [],
        impliedBy: id,
      };
      await writeMove(tx, consequence, newId());
    }
  }
  if (move.closesEpisode) await closeEpisode(tx, episodeId, localDay(at, facts.zone));
}
