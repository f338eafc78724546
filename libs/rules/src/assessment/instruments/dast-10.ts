import type { Band, Instrument } from './instrument';
import { bandOf } from './instrument';
import { item, total } from './answer-kinds';

const items = [item('total', 'Total of the form', { kind: 'count', max: 10, unit: 'points' }, { number: '' })];

/** Published degrees with what they suggest (clinical reference 3.7). */
const bands: readonly Band[] = [
  { key: 'severe', label: 'Severe: intensive assessment', from: 9, meaning: 'needs' },
  { key: 'substantial', label: 'Substantial: intensive assessment', from: 6, meaning: 'needs' },
  { key: 'moderate', label: 'Moderate: look further', from: 3, meaning: 'soon' },
  { key: 'low', label: 'Low: watch, ask again later', from: 1, meaning: 'info' },
  { key: 'none', label: 'None reported', from: 0, meaning: 'fine' },
];

/** The total of a form that was taken on paper: its questions are not ours to print. */
export const dast10: Instrument = {
  key: 'dast-10',
  version: 1,
  language: 'en',
  title: 'DAST-10, result',
  about: 'Substance use',
  window: 'Past 12 months',
  lead: 'Enter the total of the printed form.',
  source: 'Drug Abuse Screening Test, Skinner 1982',
  licence: {
    embeds: false,
    note: 'Copyright 1982 Skinner and CAMH; non-commercial reproduction with credit. Result entry only.',
    verified: 'yes',
  },
  entry: 'result',
  selfReport: false,
  adultsOnly: true,
  items,
  scales: [total(items, 10, { bands })],
  loinc: { total: '82667-7' },
  reads: ({ scores: { total: sum }, complete }, policy) =>
    complete && sum !== undefined ? { band: bandOf(bands, sum, policy)?.key ?? null, positive: sum >= 3, cut: 3 } : {},
};
