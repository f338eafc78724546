import type { Refusal } from '../../refusal';

export const batchCheckWords = { passed: 'Checked', refused: 'Not accepted' } as const;
/** What stands at the lot of a batch until a second person has checked it. */
export const awaitsCheck = 'Waits for the check of a second person';

/** preparer and checker are two people, and a batch is checked once. */
export function refuseCompoundingCheck(
  batch: { readonly preparedBy: string | null; readonly checked: boolean },
  by: string | null,
): Refusal | null {
  if (batch.checked) return { code: 'stock.step', says: 'This batch was checked before. Look at its record again.' };
  if (by === null || batch.preparedBy === by)
    return {
      code: 'stock.refused',
      says: 'Whoever prepared a batch does not check it: ask a second licensed colleague to sign in (R-217).',
    };
  return null;
}
