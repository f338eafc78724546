import type { Refusal } from '../refusal';

/** What hangs on an episode that may have been opened in error. */
export interface EpisodeToVoid {
  readonly id: string;
  readonly voided: boolean;
  /** Standing doses: not voided ones. */
  readonly doses: number;
  /** Orders that stand today or later. One that was stopped and under which nothing was given hangs on nothing. */
  readonly orders: number;
  readonly attended: number;
  readonly notes: number;
  readonly observations: number;
}

/**
 * an episode opened in error is voided with a reason and stays visible. Only one on which nothing clinical hangs:
 * care that was given is not made undone by calling its frame an error. Refuses with 'episode.not-voidable'.
 */
export function decideVoidEpisode(episode: EpisodeToVoid, reason: string): { readonly reason: string } | Refusal {
  const { id, voided, doses, orders, attended, notes, observations } = episode;
  const refuse = (says: string): Refusal => ({ code: 'episode.not-voidable', says, facts: { episodeId: id } });
  if (voided) return refuse('This episode is voided already.');
  const inTheWay = [
    counted(doses, 'dose', 'void it if it is another person’s'),
    counted(orders, 'standing order', 'a prescriber stops it first'),
    counted(attended, 'attended session', 'move it to the right person, or discharge instead'),
    counted(notes, 'session note', 'discharge instead'),
    counted(observations, 'test or observation', 'move it to the right person, or discharge instead'),
  ].filter((line) => line !== null);
  if (inTheWay.length > 0)
    return refuse(
      `Care hangs on this episode: ${inTheWay.join('; ')}. An episode with care in it is ended by a discharge, not voided.`,
    );
  if (reason.trim() === '') return refuse('Say why this episode was opened in error.');
  return { reason: reason.trim() };
}

function counted(count: number, what: string, wayOut: string): string | null {
  return count === 0 ? null : `${count} ${what}${count === 1 ? '' : 's'} (${wayOut})`;
}
