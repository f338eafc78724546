import { total } from './answer-kinds';
import type { Instrument } from './instrument';
import { phq9, phqLead, phqLicence } from './phq-9';

const items = phq9.items.slice(0, 2);

/** Clinical reference 3.1: the first two questions of the PHQ-9. From policy's cut on the whole form is asked. */
export const phq2: Instrument = {
  key: 'phq-2',
  version: 1,
  language: 'en',
  title: 'PHQ-2',
  about: 'Depression, short form',
  window: 'Last 2 weeks',
  lead: phqLead,
  source: 'First two items of the Patient Health Questionnaire',
  licence: phqLicence,
  entry: 'items',
  selfReport: true,
  items,
  scales: [total(items, 6, { mark: { at: 'phq2_cut', label: 'Ask the PHQ-9' } })],
  reads: ({ scores: { total: sum }, complete }, policy) => {
    if (!complete || sum === undefined) return {};
    const positive = sum >= policy.phq2_cut;
    return { positive, cut: policy.phq2_cut, notices: positive ? ['full-form'] : [] };
  },
};
