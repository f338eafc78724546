import type { Evaluation } from '../api/types';
import type { Meaning } from '../kit/theme';

export interface ClinicalMark {
  readonly words: string;
  readonly meaning: Meaning;
}

/** Pregnancy, allergies and the heart beside the name, as the checks of this dose found them. */
const topics: readonly { readonly word: string; readonly rules: readonly string[] }[] = [
  { word: 'Pregnancy', rules: ['R-034', 'R-180', 'R-181', 'R-182', 'R-183', 'R-184', 'R-185'] },
  { word: 'Allergy', rules: ['R-193'] },
  { word: 'Heart', rules: ['R-075', 'R-076', 'R-077'] },
  { word: 'Sedatives', rules: ['R-074'] },
];

/** What is pregnant is said also where no rule failed: the rule is asked only of somebody who is. */
export function clinicalMarks(checks: readonly Evaluation[]): ClinicalMark[] {
  return topics.flatMap(({ word, rules }) => {
    const about = checks.filter(({ ruleId }) => rules.includes(ruleId));
    const failed = about.filter(({ result }) => result === 'failed');
    const pregnant =
      word === 'Pregnancy' && about.some(({ inputs }) => inputs.status === 'pregnant' || inputs.pregnant === true);
    if (failed.length === 0 && !pregnant) return [];
    const qtc = [...failed, ...about].map(({ inputs }) => inputs.qtcMs).find((value) => typeof value === 'number');
    const stops = failed.some(({ severity }) => severity !== 'WARN');
    const meaning: Meaning = failed.length === 0 ? 'info' : stops ? 'needs' : 'soon';
    return [{ words: word === 'Heart' && qtc !== undefined ? `QTc ${qtc} ms` : pregnant ? 'Pregnant' : word, meaning }];
  });
}
