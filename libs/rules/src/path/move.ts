import { may } from '../access/permissions';
import type { Role } from '../access/roles';
import type { Policy } from '../policy';
import type { Evaluation, Refusal } from '../refusal';
import { evaluate, failed, passed, stops } from '../rule';
import { documentsToHold } from './documents';
import { ask, type GuardAnswer, type Witness } from './guard';
import { guardsInto } from './guards';
import { impliedMoves, type ImpliedMove } from './implied-moves';
import type { CountedAttestation, MoveAttempt, PathFacts } from './path-facts';
import { closesEpisode, exitsFrom, stateFacts, stateLabel, tracks, type PathState, type Track } from './tracks';

/**
 * What the clinic promises: a person moves along the path only by a person's decision, over a legal way and through its
 * gates, and every gate leaves its answer with the move. Nothing moves by the passing of time (R4, R6).
 */
export interface Move {
  readonly track: Track;
  readonly from: PathState | null;
  readonly to: PathState;
  readonly at: Date;
  readonly reason: string;
  readonly guards: readonly Evaluation[];
  readonly attestations: readonly CountedAttestation[];
  /** What this move does to the other tracks, to be written with it. */
  readonly implied: readonly ImpliedMove[];
  readonly closesEpisode: boolean;
}

export interface Mover {
  readonly roles: readonly Role[];
}

/**
 * May this person make this move? Refuses with 'permission.denied', 'path.illegal-move' (no such way, or a time that
 * cannot be) or 'path.guard-failed' with all evaluations.
 */
export function decideMove(
  facts: PathFacts,
  attempt: MoveAttempt,
  actor: Mover,
  now: Date,
  policy: Policy,
): Move | Refusal {
  const { track, to, reason } = attempt;
  if (!may(actor.roles, 'episode.move'))
    return { code: 'permission.denied', says: 'Your role does not move an episode' };
  const wrong = wrongWay(facts, track, to) ?? wrongTime(facts, attempt, now);
  if (wrong) return { code: 'path.illegal-move', says: wrong, facts: { track, from: fromState(facts, track), to } };
  const answers = gates(facts, track, to, { roles: actor.roles, attestations: attempt.attestations ?? [] }, policy);
  const guards = [
    reasonGiven(track, to, reason),
    ...answers.map(({ evaluation }) => evaluation),
    ...documents(facts, track),
  ];
  const shut = guards.find(stops);
  if (shut) return { code: 'path.guard-failed', says: shut.message, evaluations: guards };
  return {
    track,
    from: fromState(facts, track),
    to: to as PathState,
    at: attempt.at ?? now,
    reason: reason.trim(),
    guards,
    attestations: answers.flatMap(({ attestation }) => attestation ?? []),
    implied: impliedMoves(facts, track, to),
    closesEpisode: track === 'main' && closesEpisode(to),
  };
}

/** The gates of one move, answered for the person who would make it. */
export function gates(
  facts: PathFacts,
  track: Track,
  to: string,
  witness: Witness,
  policy: Policy,
): readonly GuardAnswer[] {
  return guardsInto(track, to, fromState(facts, track)).map((guard) => ask(guard, facts, witness, policy));
}

/** Where this person may go on this track now. When the episode is closed only aftercare goes on (6.1). */
export function waysOn(facts: PathFacts, track: Track): readonly string[] {
  const { main, aftercare } = facts.current;
  const open = facts.episode.closedOn === null && !(main && closesEpisode(main.state));
  if (!open && !(track === 'aftercare' && aftercare && main?.state === 'discharged')) return [];
  return exitsFrom(track, fromState(facts, track));
}

/** What the move leaves behind: the documents that should exist, as far as records tell. */
export function documents(facts: PathFacts, track: Track): readonly Evaluation[] {
  const from = fromState(facts, track);
  const held = from === null ? undefined : stateFacts(track, from);
  return from && held?.documents ? [documentsToHold(from, held.label, held.documents, facts)] : [];
}

function fromState(facts: PathFacts, track: Track): PathState | null {
  return facts.current[track]?.state ?? null;
}

function wrongWay(facts: PathFacts, track: Track, to: string): string | null {
  const from = fromState(facts, track);
  if (waysOn(facts, track).includes(to)) return null;
  const here = from === null ? `${tracks[track].label} has not begun` : `From "${stateLabel(track, from)}"`;
  return `${here} there is no way to "${stateLabel(track, to)}"`;
}

function wrongTime(facts: PathFacts, { track, at }: MoveAttempt, now: Date): string | null {
  if (!at) return null;
  if (at > now) return 'A move cannot be recorded before it happens';
  const since = facts.current[track]?.since;
  return since && at < since ? 'The move would lie before the one that led here' : null;
}

function reasonGiven(track: Track, to: string, reason: string): Evaluation {
  const needed = stateFacts(track, to)?.needsReason === true;
  const given = reason.trim() !== '';
  return evaluate(
    {
      id: 'PATH-REASON-1',
      version: 1,
      severity: 'HARD_STOP',
      citation: 'clinical pathway 6.1 and 6.2',
      asks: () =>
        needed && !given
          ? failed(`"${stateLabel(track, to)}" needs a reason`, { needed, given })
          : passed(given ? 'A reason is given' : 'No reason is needed', { needed, given }),
    },
    { track, to, reason },
  );
}
