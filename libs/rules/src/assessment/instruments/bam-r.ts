import { days } from './answer-kinds';
import { bamLicence, bamNotices } from './bam';
import { bamItems, bamScales, fiveDrinks } from './bam-items';
import type { Instrument } from './instrument';

/** The most days that one range of the older form stands for, by its code. */
const lastDayOfRange = [0, 3, 8, 15, 30] as const;

/**
 * Clinical reference 3.4, the continuous form: days are kept as days, and what is not a number of days is brought to the same 30
 * (7.5 for each point, 30 for a yes). No flag was published for it.
 */
export const bamR: Instrument = {
  key: 'bam-r',
  version: 1,
  language: 'en',
  title: 'BAM-R',
  about: 'Use, risk and what protects, in days',
  window: 'Past 30 days',
  source: 'Brief Addiction Monitor, Revised; VA form',
  licence: bamLicence,
  entry: 'items',
  selfReport: true,
  adultsOnly: true,
  items: bamItems({ past: 'In the past 30 days', days: days(30), drinks: fiveDrinks, point: 7.5 }),
  scales: bamScales(30),
  reads: (tally, policy) =>
    tally.complete
      ? { notices: bamNotices(tally, policy, lastDayOfRange[Math.min(policy.bam_support_prompt, 4)] ?? 0) }
      : {},
};
