import type { Evaluation } from '../../refusal';
import { evaluateAll, type Rule } from '../../rule';
import { identityRules } from '../rules/identity';
import { sedationRules } from '../rules/sedation';
import type { DoseFacts } from './dose-facts';

const ids: readonly string[] = ['R-208', 'R-209', 'R-071'];

/**
 * The rules about what is seen and said at the window right now. A screen asks them again with every key, so that a stop
 * shows before anything is sent; all the others were answered by the server, which sees the whole record.
 */
export const saidNow: readonly Rule<DoseFacts>[] = [...identityRules, ...sedationRules].filter(({ id }) =>
  ids.includes(id),
);

export function checkSaidNow(facts: DoseFacts): readonly Evaluation[] {
  return evaluateAll(saidNow, facts);
}

export function isSaidNow(ruleId: string): boolean {
  return ids.includes(ruleId);
}
