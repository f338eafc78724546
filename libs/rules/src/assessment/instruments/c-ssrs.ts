import { item, yesNo } from './answer-kinds';
import type { Instrument } from './instrument';

/**
 * Clinical reference 3.3: the result of a screener that was taken on its official form. The topics stand in our own words: the
 * text is not ours to print. Taken by a clinician, never handed over to be filled in alone.
 */
export const cSsrs: Instrument = {
  key: 'c-ssrs',
  version: 1,
  language: 'en',
  title: 'C-SSRS screener, result',
  about: 'Suicide risk screen',
  window: 'Past month; behavior ever and past 3 months',
  lead: 'Ask with the official form. Here stands what was answered.',
  source: 'Columbia-Suicide Severity Rating Scale, screener; topics in our words',
  licence: {
    embeds: false,
    note: 'Research Foundation for Mental Hygiene holds the copyright; the owners disagree about electronic versions. Result entry only.',
    verified: 'yes',
  },
  entry: 'result',
  selfReport: false,
  items: [
    item('1', 'Wish to be dead or not to wake up', yesNo),
    item('2', 'Thoughts of ending one’s life, not specific', yesNo),
    item('3', 'Thoughts with a method', yesNo, { only: { anyOf: ['2'] } }),
    item('4', 'Thoughts with some intent to act', yesNo, { only: { anyOf: ['2'] } }),
    item('5', 'Intent with a specific plan', yesNo, { only: { anyOf: ['2'] } }),
    item('6', 'Suicidal behavior or preparation, ever', yesNo),
    item('6-recent', 'The same in the past 3 months', yesNo, { number: '6a', only: { anyOf: ['6'] } }),
  ],
  scales: [],
  reads: ({ answers, complete }) => {
    const yes = (id: string) => answers[id] === 1;
    const high = (yes('2') && (yes('4') || yes('5'))) || (yes('6') && yes('6-recent'));
    const moderate = (yes('2') && yes('3')) || yes('6');
    const band = high ? 'high' : moderate ? 'moderate' : yes('1') || yes('2') ? 'low' : 'none';
    return {
      critical: high ? ['suicide-risk-high'] : [],
      ...(complete ? { band, positive: band !== 'none' } : {}),
    };
  },
};
