import type { AnswerKind, Item, Option, Scale } from './instrument';

/** The sets of answers that several forms share. */
const choice = (...labels: readonly string[]): AnswerKind => ({
  kind: 'choice',
  options: labels.map((label, answer) => ({ answer, label })),
});

export const options = (...list: readonly Option[]): AnswerKind => ({ kind: 'choice', options: list });

export const yesNo = choice('No', 'Yes');

/** PHQ and GAD: how often in the last two weeks. */
export const howOften = options(
  { answer: 0, label: 'Not at all', loinc: 'LA6568-5' },
  { answer: 1, label: 'Several days', loinc: 'LA6569-3' },
  { answer: 2, label: 'More than half the days', loinc: 'LA6570-1' },
  { answer: 3, label: 'Nearly every day', loinc: 'LA6571-9' },
);

export const howDifficult = choice(
  'Not difficult at all',
  'Somewhat difficult',
  'Very difficult',
  'Extremely difficult',
);

export const health = choice('Excellent', 'Very good', 'Good', 'Fair', 'Poor');
export const bothered = choice('Not at all', 'Slightly', 'Moderately', 'Considerably', 'Extremely');
export const dayRanges = choice('0 days', '1 to 3 days', '4 to 8 days', '9 to 15 days', '16 to 30 days');
export const days = (max: number): AnswerKind => ({ kind: 'count', max, unit: 'days' });
export const text = (max: number): AnswerKind => ({ kind: 'text', max });
export { choice };

/** Items whose number on the form is their id. */
export const item = (id: string, label: string, answers: AnswerKind, more: Partial<Item> = {}): Item => ({
  id,
  number: id,
  label,
  answers,
  ...more,
});

/** The usual sum: every item counts, more is worse. */
export const total = (items: readonly Item[], max: number, more: Partial<Scale> = {}): Scale => ({
  key: 'total',
  label: 'Total',
  items: items.map(({ id }) => id),
  min: 0,
  max,
  better: 'lower',
  ...more,
});
