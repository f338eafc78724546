import type { Rule } from '../../rule';
import type { DoseFacts } from '../dose/dose-facts';

/** milligrams, millilitres, what was taken and what was poured away. */
export const amountsAtTheWindow: readonly Rule<DoseFacts>[] = [];
