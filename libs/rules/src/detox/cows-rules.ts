import { failed, passed, type Rule } from '../rule';
import { cowsItemNames, cowsItems, type CowsScores } from './cows-items';

/** the scale knows a few scores for each item and no others (Wesson and Ling 2003; SAMHSA TIP 40). */
export const cowsRules: readonly Rule<{ readonly items: CowsScores }>[] = [
  {
    id: 'R-105',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'COWS, Wesson and Ling 2003; SAMHSA TIP 40',
    verified: 'secondary',
    asks: ({ items }) => {
      // Which items, never which scores: a refusal is kept in the audit trail.
      const unknown = cowsItemNames.filter((name) => {
        const score = items[name];
        return score !== null && !cowsItems[name].scores.some((one) => one.score === score);
      });
      const [first] = unknown;
      if (first === undefined) return passed('Every score is one that the scale knows', { unknown: 0 });
      const { label, scores } = cowsItems[first];
      const known = scores.map(({ score }) => score);
      return failed(`${label} is scored ${known.slice(0, -1).join(', ')} or ${known.at(-1)}`, {
        unknown: unknown.join(', '),
      });
    },
  },
];
