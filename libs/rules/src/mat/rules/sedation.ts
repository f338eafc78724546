import { failed, passed, type Rule } from '../../rule';
import type { DoseFacts } from '../dose/dose-facts';
import { productFacts } from '../product';

/** no agonist for a person who is sedated, intoxicated or breathes too little. */
export const sedationRules: readonly Rule<DoseFacts>[] = [
  {
    id: 'R-071',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'No dose to a person who is sedated or intoxicated',
    verified: 'secondary',
    asks: ({ attempt: { checks, observation }, order }) => {
      const inputs = { impairment: checks.impairment, observation, product: order?.product ?? null };
      if (checks.impairment === 'none_seen') return passed('No impairment was seen', inputs);
      if (observation === 'declined') return passed('Impairment was seen and nothing was given', inputs);
      const severity = order && !productFacts(order.product).agonist ? 'WARN' : 'HARD_STOP';
      return failed('Impairment was seen: take vital signs and call the prescriber', inputs, severity);
    },
  },
];
