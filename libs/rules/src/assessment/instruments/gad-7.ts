import { howOften, item, total } from './answer-kinds';
import { bandOf, type Band, type Instrument } from './instrument';
import { phqLead, phqLicence } from './phq-9';

const items = [
  'Feeling nervous, anxious or on edge',
  'Not being able to stop or control worrying',
  'Worrying too much about different things',
  'Trouble relaxing',
  'Being so restless that it is hard to sit still',
  'Becoming easily annoyed or irritable',
  'Feeling afraid as if something awful might happen',
].map((label, index) => item(String(index + 1), label, howOften));

const bands: readonly Band[] = [
  { key: 'severe', label: 'Severe', from: 'gad7_severe', meaning: 'needs' },
  { key: 'moderate', label: 'Moderate', from: 'gad7_moderate', meaning: 'soon' },
  { key: 'mild', label: 'Mild', from: 'gad7_mild', meaning: 'info' },
  { key: 'minimal', label: 'Minimal', from: 0, meaning: 'fine' },
];

/** Clinical reference 3.2. */
export const gad7: Instrument = {
  key: 'gad-7',
  version: 1,
  language: 'en',
  title: 'GAD-7',
  about: 'Anxiety',
  window: 'Last 2 weeks',
  lead: phqLead,
  source: 'Generalized Anxiety Disorder scale, Spitzer, Kroenke, Williams and Löwe',
  licence: phqLicence,
  entry: 'items',
  selfReport: true,
  items,
  scales: [total(items, 21, { bands })],
  loinc: { panel: '69737-5', total: '70274-6' },
  reads: ({ scores: { total: sum }, complete }, policy) => {
    if (!complete || sum === undefined) return {};
    const positive = sum >= policy.gad7_cut;
    return {
      band: bandOf(bands, sum, policy)?.key ?? null,
      positive,
      cut: policy.gad7_cut,
      notices: positive ? ['further-evaluation'] : [],
    };
  },
};
