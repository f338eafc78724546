import type { Instrument } from './instrument';
import { tapsOne, tapsScales, tapsTwo } from './taps-items';

/** Clinical reference 3.9: both parts. Nine classes, no total. Within a class the rest is asked only after any use. */
export const taps: Instrument = {
  key: 'taps',
  version: 1,
  language: 'en',
  title: 'TAPS',
  about: 'Tobacco, alcohol, medicines and other substances',
  window: 'Past 12 months; then past 3 months',
  source: 'Tobacco, Alcohol, Prescription medication and other Substance use tool, NIDA; topics in short',
  licence: {
    embeds: true,
    note: 'PhenX: freely available, permission not required. Wording of tobacco, alcohol, sedatives, stimulants and other not checked.',
    verified: 'yes',
  },
  entry: 'items',
  selfReport: true,
  adultsOnly: true,
  items: [...tapsOne, ...tapsTwo],
  scales: tapsScales,
  reads: ({ scores, complete }) => {
    if (!complete) return {};
    const highest = Math.max(...Object.values(scores));
    return { positive: highest >= 1, cut: 1, notices: highest >= 2 ? ['higher-risk'] : [] };
  },
};
