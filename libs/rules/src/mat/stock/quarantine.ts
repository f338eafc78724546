import type { Refusal } from '../../refusal';

/**
 * quarantine has one way in and no way back. What a person brought back, what is past its date, blocked or damaged, and what
 * was gathered after a spill lies there until it is destroyed. The database refuses a movement out of it into stock.
 */
export const quarantineReasons = {
  expired: 'Past its date',
  blocked: 'Lot is blocked or recalled',
  damaged: 'Damaged or dirty',
  discontinued: 'No longer used here',
  unused: 'Prepared and not needed',
  other: 'Something else',
} as const satisfies Record<string, string>;
export type QuarantineReason = keyof typeof quarantineReasons;

export interface QuarantineAttempt {
  readonly remainderId?: string;
  readonly quantity: number;
  readonly reason: QuarantineReason;
  readonly says?: string;
}

export function decideQuarantine(
  { remainderId, quantity, reason, says }: QuarantineAttempt,
  { there, ended }: { readonly there: number; readonly ended: boolean },
): Refusal | null {
  const invalid = (words: string): Refusal => ({ code: 'quarantine.invalid', says: words });
  if (ended) return { code: 'waste.done', says: 'This was wasted or put away before: look at the list again.' };
  if (quantity <= 0) return invalid('Say how much is put into quarantine.');
  if (remainderId !== undefined && quantity !== there)
    return invalid('What was taken out is put away whole: if less is there, record a spill or a loss of the rest.');
  if (quantity > there)
    return {
      code: 'stock.short',
      says: 'There is less in the container than this: look again (R-223).',
      facts: { there },
    };
  if (reason === 'other' && (says ?? '').trim().length < 10)
    return invalid('Say in a few words why: at least ten letters.');
  return null;
}

/** What a person brought back, against what should have been in it. */
export function returnedAgainst(expected: number | null, found: number | null): 'equal' | 'less' | 'more' | 'unknown' {
  if (expected === null || found === null) return 'unknown';
  return found === expected ? 'equal' : found < expected ? 'less' : 'more';
}
