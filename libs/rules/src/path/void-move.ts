import type { Refusal } from '../refusal';
import type { ImpliedMove } from './implied-moves';
import type { Track } from './tracks';

export interface MoveToVoid {
  readonly id: string;
  readonly track: Track;
  readonly voided: boolean;
  /** Was it written by another move, such as the end of therapy by a discharge? */
  readonly impliedBy: string | null;
  /** The move that led to where the person stands on this track now. */
  readonly latestOnTrack: string;
  /** The same for the tracks that this move moved with it. */
  readonly implied: readonly (Pick<ImpliedMove, 'track'> & { readonly isLatest: boolean })[];
}

/**
 * a move entered in error is voided with a reason and stays visible; the span before it runs on. Only the last
 * move of a track can be voided, so that no later move loses the ground it stands on.
 */
export function decideVoidMove(move: MoveToVoid, reason: string): { readonly reason: string } | Refusal {
  const refuse = (says: string): Refusal => ({ code: 'path.not-voidable', says, facts: { moveId: move.id } });
  if (reason.trim() === '') return refuse('Say why this move is voided');
  if (move.voided) return refuse('This move is voided already');
  if (move.impliedBy !== null) return refuse('This was part of another move: void that one');
  if (move.latestOnTrack !== move.id) return refuse('A later move stands on this one: void that one first');
  if (move.implied.some(({ isLatest }) => !isLatest))
    return refuse('Another track has moved on since: void that move first');
  return { reason: reason.trim() };
}
