import { failed, passed, type Rule } from '../../rule';
import type { OrderFacts } from '../order/order-facts';

/** going past one of these limits deviates from the labeling of methadone (42 CFR 8.12(h)(4)). */
const limits: ReadonlySet<string> = new Set([
  'R-041',
  'R-042',
  'R-043',
  'R-044',
  'R-045',
  'R-046',
  'R-047',
  'R-048',
  'R-049',
  'R-088',
]);

export function isDeviation(ruleId: string): boolean {
  return limits.has(ruleId);
}

/** The note is the reason of the override itself: whoever signs writes it once, and the override report shows it as a deviation. */
export const deviationOrders: readonly Rule<OrderFacts>[] = [
  {
    id: 'R-089',
    version: 1,
    severity: 'HARD_STOP',
    citation: '42 CFR 8.12(h)(4)',
    verified: 'no',
    appliesTo: ({ attempt: { overrides = [] } }) => overrides.some(({ ruleId }) => isDeviation(ruleId)),
    asks: ({ attempt: { overrides = [] } }) => {
      const notes = overrides.filter(({ ruleId }) => isDeviation(ruleId));
      const empty = notes.find(({ reasonText }) => reasonText.trim() === '');
      const inputs = { rules: notes.map(({ ruleId }) => ruleId).join(', ') };
      return empty === undefined
        ? passed('The deviation from the labeling is explained', inputs)
        : failed(`Write why ${empty.ruleId} is deviated from: the note stays in the chart`, inputs);
    },
  },
];
