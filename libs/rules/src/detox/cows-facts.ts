/** A COWS assessment as dosing rules read it. The items and their scoring live in `cows.ts`. */
export interface CowsTaken {
  readonly id: string;
  readonly at: Date;
  /** Null while an item is missing: an incomplete scale has no total. */
  readonly total: number | null;
  /** How many of the objective items score above nothing. */
  readonly objectiveSigns: number;
}
