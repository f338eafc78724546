import type { Day } from '../../time';
import type { KnownBottle } from '../medication-chart';

/**
 * A bottle for home from one end to the other (section 6.2): prepared, labelled, handed out, and then brought back, called in or
 * lost. What nobody said of one whose day is over is assumed: it was taken. That is worked out when read and gives way to
 * whatever is found.
 */
export type BottleState = KnownBottle['state'];

interface StateFacts {
  readonly label: string;
  /** Where it may go from here. */
  readonly next: readonly BottleState[];
}

export const bottleStates: Readonly<Record<BottleState, StateFacts>> = {
  prepared: { label: 'Prepared', next: ['labelled', 'voided'] },
  labelled: { label: 'Labeled', next: ['released', 'voided'] },
  released: { label: 'Handed out', next: ['returned_empty', 'returned_full', 'recalled', 'reported_lost'] },
  returned_empty: { label: 'Brought back empty', next: [] },
  returned_full: { label: 'Brought back full', next: [] },
  recalled: { label: 'Called back and taken in', next: [] },
  // What was lost may turn up: it is taken in, and no day becomes covered by it.
  reported_lost: { label: 'Reported lost', next: ['returned_full'] },
  voided: { label: 'Voided before it was handed out', next: [] },
};

/** May a bottle go from one state to another? */
export function mayBecome(from: BottleState, to: BottleState): boolean {
  return bottleStates[from].next.includes(to);
}

/** As people read it: of one that was handed out and whose day is over, that it is assumed taken. */
export function bottleWords({ state, on }: Pick<KnownBottle, 'state' | 'on'>, today: Day): string {
  return isAssumedTaken({ state, on }, today) ? 'Assumed taken' : bottleStates[state].label;
}

export function isAssumedTaken({ state, on }: Pick<KnownBottle, 'state' | 'on'>, today: Day): boolean {
  return state === 'released' && on < today;
}

/**
 * does it cover its day? Handed out, and neither brought back full nor called in, nor lost by its day. One that was
 * lost afterwards was taken.
 */
export function bottleCovers({ state, on, lostOn }: Pick<KnownBottle, 'state' | 'on' | 'lostOn'>): boolean {
  if (state === 'released' || state === 'returned_empty') return true;
  return state === 'reported_lost' && lostOn !== null && lostOn > on;
}

/** It is somewhere: nobody makes another for its day and portion. */
export function bottleStands(bottle: Pick<KnownBottle, 'state' | 'on' | 'lostOn'>): boolean {
  return bottle.state === 'prepared' || bottle.state === 'labelled' || bottleCovers(bottle);
}

/** what was taken home and is to come back: its day is over and nobody saw it since. */
export function dueBack(bottles: readonly KnownBottle[], today: Day): readonly KnownBottle[] {
  return bottles.filter((bottle) => isAssumedTaken(bottle, today));
}

/** What is at home and not due yet: what a call-back counts, and what R-066 nets. */
export function inHand(bottles: readonly KnownBottle[], today: Day): readonly KnownBottle[] {
  return bottles.filter(({ state, on }) => state === 'released' && on >= today);
}
