import type { Rule } from '../../rule';
import type { DoseFacts } from '../dose/dose-facts';

/** flags on the chart; only clinical ones may block a dose. */
export const holdsAtTheWindow: readonly Rule<DoseFacts>[] = [];
