import { total } from './answer-kinds';
import { gad7 } from './gad-7';
import type { Instrument } from './instrument';
import { phqLead, phqLicence } from './phq-9';

const items = gad7.items.slice(0, 2);

/** The first two questions of the GAD-7 (clinical reference 3.0). From policy's cut on the whole form is asked. */
export const gad2: Instrument = {
  key: 'gad-2',
  version: 1,
  language: 'en',
  title: 'GAD-2',
  about: 'Anxiety, short form',
  window: 'Last 2 weeks',
  lead: phqLead,
  source: 'First two items of the Generalized Anxiety Disorder scale',
  licence: phqLicence,
  entry: 'items',
  selfReport: true,
  items,
  scales: [total(items, 6, { mark: { at: 'gad2_cut', label: 'Ask the GAD-7' } })],
  reads: ({ scores: { total: sum }, complete }, policy) => {
    if (!complete || sum === undefined) return {};
    const positive = sum >= policy.gad2_cut;
    return { positive, cut: policy.gad2_cut, notices: positive ? ['full-form'] : [] };
  },
};
