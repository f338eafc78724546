import { failed, passed, type Rule } from '../../rule';
import type { DoseFacts } from '../dose/dose-facts';

/** a test is due today. It speaks beside the dose, before or after it, and never stands in its way. */
export const testDueAtTheWindow: readonly Rule<DoseFacts>[] = [
  {
    id: 'R-411',
    version: 1,
    severity: 'WARN',
    citation: 'R-411, R-031, R-408',
    verified: 'design',
    appliesTo: ({ chart, attempt: { serviceDay } }) => chart.testDueOn === serviceDay,
    asks: ({ chart: { testDueOn }, attempt: { serviceDay } }) =>
      testDueOn === serviceDay
        ? failed('A drug test is due today: take it before or right after the dose, which does not wait for it', {
            testDueOn,
          })
        : passed('No drug test is due today'),
  },
];
