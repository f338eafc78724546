import type { AssessmentFacts, AssessmentGiven } from '../signed-record';
import {
  type DimensionNumber,
  dimensionNumbers,
  type Edition,
  type Rating,
  type Subdimension,
  subdimensionNames,
} from './dimensions';

/** Of one dimension, or of one part of it in the fourth edition, where a code stands in place of a number. */
export interface DimensionGiven {
  readonly rating?: Rating;
  readonly code?: string;
  readonly rationale?: string;
  readonly immediate?: boolean;
}

export type DimensionRatings = { readonly [Name in DimensionNumber | Subdimension]?: DimensionGiven };

export interface DimensionsAttempt extends AssessmentGiven {
  readonly edition: Edition;
  readonly ratings: DimensionRatings;
  readonly summary?: string;
}

export type DimensionsFacts = AssessmentFacts<DimensionsAttempt>;

export interface DimensionsContent {
  readonly edition: Edition;
  readonly ratings: DimensionRatings;
  /** The highest rating: what is looked at first. Never a sum and never an average; null where codes were entered. */
  readonly highest: Rating | null;
  readonly immediate: boolean;
  readonly summary: string | null;
}

/** What is rated in an edition: six dimensions, or the parts of the first five. The sixth of the fourth is told, not rated. */
export function ratedIn(edition: Edition): readonly (DimensionNumber | Subdimension)[] {
  return edition === '4' ? subdimensionNames : dimensionNumbers;
}

/** The dimensions in which something cannot wait: marked so, or rated 4. */
export function immediateNeeds(given: DimensionRatings): readonly (DimensionNumber | Subdimension)[] {
  const all = [...dimensionNumbers, ...subdimensionNames];
  return all.filter((name) => given[name]?.immediate === true || given[name]?.rating === 4);
}

export function highestRating(given: DimensionRatings): Rating | null {
  const known = dimensionNumbers.flatMap((name) => given[name]?.rating ?? []);
  return known.length === 0 ? null : (Math.max(...known) as Rating);
}
