import type { Refusal } from '../refusal';
import type { Day } from '../time';

/** One of two registrations that may be the same person, as far as joining them asks. */
export interface MergePerson {
  readonly id: string;
  readonly number: string;
  readonly dateOfBirth: Day;
  readonly restricted: boolean;
  /** Joined with another one before: with which, when and by whom. */
  readonly merged: { readonly into: string; readonly at: string; readonly by: string | null } | null;
  readonly openEpisodeId: string | null;
  /** An order that stands today or from a later day on. */
  readonly order: { readonly id: string; readonly episodeId: string } | null;
  readonly dosedToday: boolean;
}

export interface MergeFacts {
  readonly survivor: MergePerson;
  readonly absorbed: MergePerson;
  /** Where both have an episode open: the one that goes on. */
  readonly keepEpisodeId: string | null;
}

export interface Merge {
  /** Ended on the day as registered twice. */
  readonly closesEpisodeId: string | null;
  readonly warnings: readonly string[];
}

/** What stands in the way of a merge, first things first, and what whoever decides should know. For the screen and the act. */
export function mergeFindings({ survivor, absorbed, keepEpisodeId }: MergeFacts): {
  readonly stops: readonly Refusal[];
  readonly warnings: readonly string[];
} {
  return {
    stops: [
      sameOne(survivor, absorbed),
      already(survivor),
      already(absorbed),
      bothOrdered(survivor, absorbed),
      whichEpisode(survivor, absorbed, keepEpisodeId),
    ].flatMap((refusal) => refusal ?? []),
    warnings: warningsOf(survivor, absorbed),
  };
}

/**
 * May two registrations be joined as one person? Refuses with 'merge.already' (who, when, into what) when one of them was
 * joined before, and with 'merge.refused' otherwise. Nothing is lost by it: it can be taken apart again.
 */
export function decideMerge(facts: MergeFacts, reason: string): Merge | Refusal {
  const { stops, warnings } = mergeFindings(facts);
  if (stops[0] !== undefined) return stops[0];
  if (reason.trim() === '') return refused('Say why these two registrations are the same person.');
  const { survivor, absorbed, keepEpisodeId } = facts;
  const both = survivor.openEpisodeId !== null && absorbed.openEpisodeId !== null;
  const closes = keepEpisodeId === survivor.openEpisodeId ? absorbed.openEpisodeId : survivor.openEpisodeId;
  return { closesEpisodeId: both ? closes : null, warnings };
}

function sameOne(survivor: MergePerson, absorbed: MergePerson): Refusal | null {
  return survivor.id === absorbed.id ? refused('This is one registration. Choose two different ones.') : null;
}

function already({ number, merged }: MergePerson): Refusal | null {
  if (merged === null) return null;
  const { into, at, by } = merged;
  return {
    code: 'merge.already',
    says: `No. ${number} was joined with No. ${into} already${by === null ? '' : ` by ${by}`}. Look at the list of merges; one made the wrong way round can be taken apart there.`,
    facts: { number, into, at, by },
  };
}

/** Two standing orders may not become one person's by a click at an office desk (R-206). */
function bothOrdered(survivor: MergePerson, absorbed: MergePerson): Refusal | null {
  return survivor.order !== null && absorbed.order !== null
    ? refused(
        'Both have a standing medication order. A prescriber looks at both and stops one; then they can be joined.',
        { orders: [survivor.order.id, absorbed.order.id] },
      )
    : null;
}

/** A person has one episode open; an order must not lose the episode under which it is given. */
function whichEpisode(survivor: MergePerson, absorbed: MergePerson, keep: string | null): Refusal | null {
  if (survivor.openEpisodeId === null || absorbed.openEpisodeId === null) return null;
  if (keep !== survivor.openEpisodeId && keep !== absorbed.openEpisodeId)
    return refused('Both have an open episode. Choose which one goes on; the other ends today as registered twice.', {
      needs: 'keepEpisodeId',
      episodes: [survivor.openEpisodeId, absorbed.openEpisodeId],
    });
  const order = survivor.order ?? absorbed.order;
  return order !== null && order.episodeId !== keep
    ? refused(
        'The standing order belongs to the episode that would end. Keep that episode, or let a prescriber stop the order first.',
        { needs: 'keepEpisodeId', orderId: order.id },
      )
    : null;
}

function warningsOf(survivor: MergePerson, absorbed: MergePerson): readonly string[] {
  return [
    survivor.dateOfBirth === absorbed.dateOfBirth
      ? null
      : 'The dates of birth differ. Make sure that they are one person.',
    survivor.dosedToday && absorbed.dosedToday
      ? 'A dose was given today under both registrations. Tell a prescriber before anything else.'
      : null,
    survivor.restricted || absorbed.restricted ? 'One of the charts is restricted. Joined, it stays restricted.' : null,
  ].filter((warning) => warning !== null);
}

const refused = (says: string, facts: Record<string, unknown> = {}): Refusal => ({
  code: 'merge.refused',
  says,
  facts,
});

/** A merge that someone wants to take apart. */
export interface StandingMerge {
  readonly undoneAt: string | null;
  readonly absorbedNumber: string;
  readonly survivorNumber: string;
  /** The survivor was itself joined with another registration since. */
  readonly survivorMergedInto: string | null;
  /** Others that were joined with the survivor after this one. */
  readonly laterNumbers: readonly string[];
}

/** Merges come apart in the order in which they were made, the last one first. Refuses with 'merge.not-undoable'. */
export function decideUnmerge(merge: StandingMerge, reason: string): { readonly reason: string } | Refusal {
  const refuse = (says: string): Refusal => ({ code: 'merge.not-undoable', says });
  const { survivorNumber, survivorMergedInto: into, laterNumbers, undoneAt, absorbedNumber } = merge;
  if (undoneAt !== null) return refuse(`No. ${absorbedNumber} stands for itself again already.`);
  if (into !== null)
    return refuse(`No. ${survivorNumber} was joined with No. ${into} since. Take that merge apart first.`);
  if (laterNumbers.length > 0)
    return refuse(
      `No. ${laterNumbers.join(', No. ')} was joined with No. ${survivorNumber} since. Take that apart first.`,
    );
  if (reason.trim() === '') return refuse('Say why these are two people after all.');
  return { reason: reason.trim() };
}

/** What is answered to whoever asks for a registration that was joined with another one. */
export function mergedPatient(survivor: { readonly survivorId: string; readonly number: string }): Refusal {
  const { survivorId, number } = survivor;
  return {
    code: 'patient.merged',
    says: `This registration was joined with No. ${number}: it is the same person. Go on there.`,
    facts: { survivorId, number },
  };
}
