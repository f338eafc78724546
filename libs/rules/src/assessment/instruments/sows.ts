import { choice, item, total } from './answer-kinds';
import { bandOf, type Band, type Instrument } from './instrument';

const howMuch = choice('Not at all', 'A little', 'Moderately', 'Quite a bit', 'Extremely');

/** Short topics in our words: the sentences of the form are not ours to print. */
const items = [
  'Anxious',
  'Yawning',
  'Sweating',
  'Tearing eyes',
  'Runny nose',
  'Gooseflesh',
  'Shaking',
  'Hot flashes',
  'Cold flashes',
  'Bone and muscle aches',
  'Restless',
  'Nauseous',
  'Feel like vomiting',
  'Muscle twitching',
  'Stomach cramps',
  'Feel like using now',
].map((label, index) => item(String(index + 1), label, howMuch));

const bands: readonly Band[] = [
  { key: 'severe', label: 'Severe', from: 'sows_severe', meaning: 'needs' },
  { key: 'moderate', label: 'Moderate', from: 'sows_moderate', meaning: 'soon' },
  { key: 'mild', label: 'Mild', from: 1, meaning: 'info' },
  { key: 'none', label: 'None', from: 0, meaning: 'fine' },
];

/** Clinical reference 1.2: how withdrawal feels to the person. The point at which a start at home is thought of is off by default. */
export const sows: Instrument = {
  key: 'sows',
  version: 1,
  language: 'en',
  title: 'SOWS',
  about: 'Withdrawal, as the person feels it',
  window: 'Right now',
  source: 'Subjective Opiate Withdrawal Scale, Handelsman 1987; topics only',
  licence: {
    embeds: false,
    note: 'Publisher permission needed for the sentences (Taylor and Francis). Short topic labels only.',
    verified: 'yes',
  },
  entry: 'items',
  selfReport: true,
  items,
  scales: [total(items, 64, { bands })],
  reads: ({ scores: { total: sum }, complete }, policy) => {
    if (!complete || sum === undefined) return {};
    return {
      band: bandOf(bands, sum, policy)?.key ?? null,
      notices: sum >= policy.sows_start_points ? ['start-point'] : [],
    };
  },
};
