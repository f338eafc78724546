import { cowsBands } from '../../detox/cows';
import { cowsItemNames, cowsItems } from '../../detox/cows-items';
import { item, options, total } from './answer-kinds';
import type { Instrument } from './instrument';

/**
 * Clinical reference 1.1, R-105. Taken on its own screen and kept in its own table, pulse in beats; here it stands so that the
 * list of instruments is whole. Items and anchors are those of that screen, not a copy.
 */
const items = cowsItemNames.map((name) => {
  const { label, scores } = cowsItems[name];
  return item(name, label, options(...scores.map(({ score, means }) => ({ answer: score, label: means }))));
});

export const cows: Instrument = {
  key: 'cows',
  version: 1,
  language: 'en',
  title: 'COWS',
  about: 'Withdrawal, as it is seen',
  window: 'Right now',
  source: 'Clinical Opiate Withdrawal Scale, Wesson and Ling 2003; SAMHSA TIP 40',
  licence: {
    embeds: true,
    note: 'The printed form may be copied and used clinically; SAMHSA reprinted it.',
    verified: 'secondary',
  },
  entry: 'own-screen',
  selfReport: false,
  items: [
    item('pulse', 'Resting pulse', { kind: 'count', max: 260, unit: 'beats a minute' }, { number: '' }),
    ...items,
  ],
  scales: [
    total(items, 48, {
      bands: [
        { key: 'severe', label: cowsBands.severe, from: 37, meaning: 'needs' },
        { key: 'moderately-severe', label: cowsBands['moderately-severe'], from: 25, meaning: 'needs' },
        { key: 'moderate', label: cowsBands.moderate, from: 13, meaning: 'soon' },
        { key: 'mild', label: cowsBands.mild, from: 5, meaning: 'info' },
        { key: 'none', label: cowsBands.none, from: 0, meaning: 'fine' },
      ],
    }),
  ],
  reads: () => ({}),
};
