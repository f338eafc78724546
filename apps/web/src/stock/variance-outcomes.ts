import { trendBy } from '@cairn/rules';
import type { TrendLine } from './count-api';

/** What came of looking into a drift. */
export const outcomes = {
  explained: 'Explained',
  measuring: 'The measuring was at fault',
  watch: 'Watched further',
  investigate: 'Looked into as a possible loss',
} as const;

/** "Window 1" as it is; a dispenser or a container with the word for it. */
export function nameOfLine({ by, name }: Pick<TrendLine, 'by' | 'name'>): string {
  return by === 'window' ? name : `${trendBy[by]} ${name}`;
}
