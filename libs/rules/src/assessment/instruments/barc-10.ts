import { item, options, total } from './answer-kinds';
import type { Instrument } from './instrument';

const agreement = options(
  { answer: 1, label: 'Strongly disagree' },
  { answer: 2, label: 'Disagree' },
  { answer: 3, label: 'Somewhat disagree' },
  { answer: 4, label: 'Somewhat agree' },
  { answer: 5, label: 'Agree' },
  { answer: 6, label: 'Strongly agree' },
);

const items = [
  'There are more important things to me in life than using substances',
  'In general I am happy with my life',
  'I have enough energy to complete the tasks I set myself',
  'I am proud of the community I live in and feel part of it',
  'I get lots of support from friends',
  'I regard my life as challenging and fulfilling without the need for using drugs or alcohol',
  'My living space has helped to drive my recovery journey',
  'I take full responsibility for my actions',
  'I am happy dealing with a range of professional people',
  'I am making good progress on my recovery journey',
].map((label, index) => item(String(index + 1), label, agreement));

/** Clinical reference 3.6: more is better, 1 to 6 each and never 0 to 6. `positive` says that recovery capital is strong. */
export const barc10: Instrument = {
  key: 'barc-10',
  version: 1,
  language: 'en',
  title: 'BARC-10',
  about: 'Strengths in recovery',
  window: 'Right now',
  source: 'Brief Assessment of Recovery Capital, Vilsaint and colleagues; PhenX 590502',
  licence: {
    embeds: true,
    note: 'PhenX: freely available, permission not required. Labels 2 to 5 could not be checked.',
    verified: 'yes',
  },
  entry: 'items',
  selfReport: true,
  adultsOnly: true,
  items,
  scales: [
    total(items, 60, {
      min: 10,
      better: 'higher',
      mark: { at: 'barc10_cut', label: 'Strong' },
    }),
  ],
  reads: ({ scores: { total: sum }, complete }, policy) =>
    complete && sum !== undefined ? { positive: sum >= policy.barc10_cut, cut: policy.barc10_cut } : {},
};
