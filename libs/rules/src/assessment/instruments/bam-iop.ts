import { days } from './answer-kinds';
import { bamLicence } from './bam';
import { bamItems, fiveDrinks } from './bam-items';
import type { Instrument } from './instrument';

/**
 * Clinical reference 3.4, the form for intensive outpatient care: the past 7 days. How its scales are added up could not be
 * checked, so it has none: each answer is read by itself.
 */
export const bamIop: Instrument = {
  key: 'bam-iop',
  version: 1,
  language: 'en',
  title: 'BAM-IOP',
  about: 'Use, risk and what protects, week by week',
  window: 'Past 7 days',
  source: 'Brief Addiction Monitor, intensive outpatient version; scoring not found, answers only',
  licence: bamLicence,
  entry: 'items',
  selfReport: true,
  adultsOnly: true,
  items: bamItems({ past: 'In the past 7 days', days: days(7), drinks: fiveDrinks, point: 1 }),
  scales: [],
  reads: () => ({}),
};
