import { cowsItemNames, type CowsReason } from '@cairn/rules';
import { useDraft } from '../chart/draft';
import type { CowsDraft } from './api';

export interface TypedCows {
  readonly items: CowsDraft['items'];
  readonly pulse: string;
  readonly reason: CowsReason;
  readonly note: string;
  readonly why: string;
}

export const blank = Object.fromEntries(cowsItemNames.map((name) => [name, null])) as CowsDraft['items'];

/** What was scored so far: begun at the window it goes on in the chart. */
export function useCowsDraft(keepAs: string | undefined, initial: () => TypedCows) {
  const [draft, change, forget] = useDraft<TypedCows>('cows', keepAs ?? 'new', initial);
  return { draft, change, forget };
}
