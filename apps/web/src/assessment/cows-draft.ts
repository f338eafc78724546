import { cowsItemNames, type CowsReason } from '@cairn/rules';
import { useEffect, useId, useRef } from 'react';
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

/** What was scored so far. In a chart it is kept while the chart is open; elsewhere it goes with its form. */
export function useCowsDraft(keepAs: string | undefined, initial: () => TypedCows) {
  const own = useId();
  const [draft, change, forget] = useDraft<TypedCows>('cows', keepAs ?? own, initial);
  const leave = useRef(() => undefined as unknown);
  leave.current = () => keepAs === undefined && forget();
  useEffect(() => () => void leave.current(), []);
  return { draft, change, forget };
}
