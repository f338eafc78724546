/** What the rule book says of one rule beyond what its `Rule` object says of itself. */
export interface BookEntry {
  /** What it asks, in one phrase. */
  readonly asks: string;
  /** Where it is held by code that is not a `Rule` object: files of the repository. */
  readonly by?: readonly string[];
  /** What of it is left out, and why. Of a rule that nothing holds, this is all there is to say. */
  readonly leftOut?: string;
}

export type BookSection = Readonly<Record<string, BookEntry>>;

/** Held by one or more `Rule` objects. */
export function rule(asks: string, leftOut?: string): BookEntry {
  return leftOut === undefined ? { asks } : { asks, leftOut };
}

/** Held by functions in these files. */
export function held(asks: string, by: readonly string[], leftOut?: string): BookEntry {
  return leftOut === undefined ? { asks, by } : { asks, by, leftOut };
}

/** Not built, with the reason. */
export function leftOut(asks: string, why: string): BookEntry {
  return { asks, leftOut: why };
}
