/** Someone who waits, as far as the order looks at them. */
export interface Waiting {
  readonly id: string;
  /** a care priority stands today. Which one is not asked here. */
  readonly first: boolean;
  readonly arrivedAt: Date;
  /** The agreed time of a session; null for a dose or a walk-in. */
  readonly expectedAt: Date | null;
}

/** Why someone stands where they stand, in a word for the screen. Never the reason of a priority. */
export type Turn = 'first' | 'session-due' | 'in-order';

export type Placed<Person extends Waiting> = Person & { readonly turn: Turn };

/**
 * Who is called next: those with a care priority (R-034, 42 CFR 8.12(f)(3) gives it for admission; our choice to keep it
 * at the door), then booked sessions whose time has come, in the order of their times, then everyone as they came in.
 * The same people give the same order, however they are handed in.
 */
export function waitingOrder<Person extends Waiting>(people: readonly Person[], now: Date): Placed<Person>[] {
  return people
    .map((person) => ({ ...person, turn: turnOf(person, now) }))
    .sort(
      (one, other) =>
        rank[one.turn] - rank[other.turn] ||
        since(one) - since(other) ||
        one.arrivedAt.getTime() - other.arrivedAt.getTime() ||
        (one.id < other.id ? -1 : one.id > other.id ? 1 : 0),
    );
}

const rank = { first: 0, 'session-due': 1, 'in-order': 2 } as const satisfies Record<Turn, number>;

function turnOf({ first, expectedAt }: Waiting, now: Date): Turn {
  if (first) return 'first';
  return expectedAt !== null && expectedAt <= now ? 'session-due' : 'in-order';
}

/** Among sessions that are due the agreed time counts; among all others the door. */
function since({ turn, expectedAt, arrivedAt }: Waiting & { readonly turn: Turn }): number {
  return (turn === 'session-due' && expectedAt !== null ? expectedAt : arrivedAt).getTime();
}
