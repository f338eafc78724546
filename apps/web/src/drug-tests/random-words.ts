import { drawKinds } from '@cairn/rules';
import type { Meaning } from '../kit/theme';
import type { Draw, QuotaLine } from './random-api';

const outcomes = { refused: 'Declined', missed: 'Missed', unable: 'Unable to provide', excused: 'Excused' } as const;

/** How a draw stands, in a word with its meaning. */
export function drawWords({ state, outcome, byCall }: Draw): { readonly meaning: Meaning; readonly words: string } {
  switch (state) {
    case 'due':
      return { meaning: 'soon', words: byCall ? 'Call in' : 'Due today' };
    case 'collected':
      return { meaning: 'fine', words: 'Collected' };
    case 'not-collected':
      return { meaning: 'info', words: outcome === null ? 'Not collected' : outcomes[outcome] };
    case 'missed':
      return { meaning: 'info', words: 'Missed' };
    case 'removed':
      return { meaning: 'info', words: 'Taken out' };
    case 'ahead':
    case 'replaced':
      return { meaning: 'info', words: 'Drawn anew' };
  }
}

export const kindWords = ({ kind, byCall }: Pick<Draw, 'kind' | 'byCall'>): string =>
  byCall ? `${drawKinds[kind]}, to be called in` : drawKinds[kind];

export function quotaWords({ required, done, state }: QuotaLine['quota']): {
  readonly meaning: Meaning;
  readonly words: string;
} {
  if (state === 'behind') return { meaning: 'needs', words: `${required - done} behind` };
  if (state === 'under-way') return { meaning: 'soon', words: 'One under way' };
  return { meaning: 'fine', words: 'Met' };
}

/** What a comparison with chance says, in one sentence a person can repeat. */
export function chanceWords(probability: number | null): string {
  if (probability === null)
    return 'Too few yet to tell more than chance from less: at least five expected in each line.';
  const often =
    probability < 0.001 ? 'less than 1 time in 1,000' : `about ${Math.round(probability * 100)} times in 100`;
  return probability < 0.01
    ? `Chance alone gives differences as large as these ${often}: look into it.`
    : `Chance alone gives differences as large as these ${often}: nothing to look into.`;
}

export const oneDecimal = (value: number): string => value.toFixed(1);
