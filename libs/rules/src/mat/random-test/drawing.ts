import type { Policy } from '../../policy';
import { addDays, type Day } from '../../time';
import { daysOfStratum, type Stratum } from './strata';
import { type DrawInputs, generatorVersion } from './test-draw';
import { happens, pick, wordsOf } from './uniform';

export type DrawPolicy = Pick<
  Policy,
  'random_test_min_gap_days' | 'random_test_max_gap_days' | 'random_test_call_in_below'
>;

/** What the key is asked about (section 9): the registration, the part of the year, the policy. */
export function messageOf(drawnFor: string, stratum: string, policyVersion: string): string {
  return `${drawnFor}|${stratum}|${policyVersion}`;
}

export interface Choice {
  readonly candidates: readonly Day[];
  readonly byCall: boolean;
}

/**
 * the days of a part of the year that may be drawn, from a day on. Days on which the person comes; where they come too seldom for
 * a day to be a surprise, every open day, and they are called in. Not within the least gap of the last one; within the longest
 * gap where there is such a day.
 */
export function candidatesOf(
  stratum: Stratum,
  from: Day,
  last: Day | null,
  { comes, mayCome }: { readonly comes: (day: Day) => boolean; readonly mayCome: (day: Day) => boolean },
  policy: DrawPolicy,
): Choice {
  const all = daysOfStratum(stratum);
  const attended = all.filter(comes);
  const byCall = attended.length < policy.random_test_call_in_below;
  const days = (byCall ? all.filter(mayCome) : attended).filter((day) => day >= from);
  if (last === null) return { candidates: days, byCall };
  const earliest = addDays(last, policy.random_test_min_gap_days);
  const latest = addDays(last, policy.random_test_max_gap_days);
  const spaced = days.filter((day) => day >= earliest);
  const near = spaced.filter((day) => day <= latest);
  return { candidates: near.length > 0 ? near : spaced, byCall };
}

/**
 * Draws one of the candidates. If the day is full, it is drawn once more among those that have room; where none has, the first stands:
 * a full day is better than a missing test. Null where there is nothing to draw from.
 */
export function drawOne(
  bytes: Uint8Array,
  candidates: readonly Day[],
  isFull: (day: Day) => boolean,
): { readonly day: Day; readonly passedOver: readonly Day[] } | null {
  if (candidates.length === 0) return null;
  const full = candidates.filter(isFull);
  const first = choose(bytes, candidates, []);
  if (!full.includes(first) || full.length === candidates.length) return { day: first, passedOver: [] };
  return { day: choose(bytes, candidates, full), passedOver: full };
}

function choose(bytes: Uint8Array, candidates: readonly Day[], passedOver: readonly Day[]): Day {
  const words = wordsOf(bytes);
  const first = candidates[pick(words, candidates.length)];
  if (passedOver.length === 0) return first ?? '';
  const left = candidates.filter((day) => !passedOver.includes(day));
  return left[pick(words, left.length)] ?? '';
}

/** Draws the same day again from what is kept and the bytes of its key. Null where that gives no day. */
export function rederive(inputs: DrawInputs, bytes: Uint8Array): Day | null {
  if (inputs.generatorVersion !== generatorVersion || inputs.candidates.length === 0) return null;
  if (inputs.chance !== null) return happens(bytes, inputs.chance) ? (inputs.candidates[0] ?? null) : null;
  if (inputs.passedOver.length === 0) return choose(bytes, inputs.candidates, []);
  // Moved only because the first choice was full: otherwise somebody wrote the full days in.
  const first = choose(bytes, inputs.candidates, []);
  return inputs.passedOver.includes(first) ? choose(bytes, inputs.candidates, inputs.passedOver) : null;
}
