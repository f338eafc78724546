import { item, total } from './answer-kinds';
import type { Instrument } from './instrument';

const items = [
  item(
    '1',
    'How many times in the past year have you used an illegal drug or used a prescription medication for nonmedical reasons?',
    { kind: 'count', max: 999, unit: 'times' },
  ),
];

/** Clinical reference 3.9: once or more is positive. */
export const singleQuestion: Instrument = {
  key: 'single-question',
  version: 1,
  language: 'en',
  title: 'Single question',
  about: 'Substance use',
  window: 'Past year',
  source: 'Smith and colleagues 2010, PMC2911954: sensitivity 100 %, specificity 73.5 % for drug use disorder',
  licence: { embeds: true, note: 'Published question, federally promoted.', verified: 'secondary' },
  entry: 'items',
  selfReport: true,
  items,
  scales: [total(items, 999)],
  reads: ({ scores: { total: sum }, complete }) =>
    complete && sum !== undefined ? { positive: sum >= 1, cut: 1 } : {},
};
