import type { Evaluation } from '../api/types';
import type { Need } from './card';

/** What a nurse can find out at the window, each one key away, open beside the dose and never over it. */
export const needs: readonly { readonly need: Need; readonly keys: string; readonly words: string }[] = [
  { need: 'dose-assessment', keys: 'a', words: 'Short assessment' },
  { need: 'breath-alcohol', keys: 'b', words: 'Breath alcohol' },
  { need: 'cows', keys: 'w', words: 'COWS' },
  { need: 'vitals', keys: 't', words: 'Vital signs' },
];

/** Which of them a check that failed asks for: recorded, the check is asked again. */
const resolvedBy: Readonly<Record<string, Need>> = {
  'R-044': 'dose-assessment',
  'R-046': 'dose-assessment',
  'R-048': 'dose-assessment',
  'R-050': 'dose-assessment',
  'R-051': 'dose-assessment',
  'R-110': 'dose-assessment',
  'R-100': 'cows',
  'R-104': 'cows',
  'R-071': 'vitals',
  'R-072': 'breath-alcohol',
  'R-073': 'vitals',
};

export function needOf(check: Evaluation): (typeof needs)[number] | undefined {
  const need = resolvedBy[check.ruleId];
  return needs.find((one) => one.need === need);
}
