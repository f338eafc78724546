import { dayRanges } from './answer-kinds';
import { type BamForm, bamItems, bamScales, fiveDrinks, fiveDrinksByAge } from './bam-items';
import type { Instrument, InstrumentNotice, Mark, Scale, Tally } from './instrument';
import type { Policy } from '../../policy';

export const bamLicence = {
  embeds: true,
  note: 'Made by the US Department of Veterans Affairs (government work). No explicit license sentence was found.',
  verified: 'no',
} as const;

/** Clinical reference 3.4: single items that ask for a place in the plan. `few` is the answer to item 16 that is few days. */
export function bamNotices({ answers }: Tally, policy: Policy, few: number): readonly InstrumentNotice[] {
  const notices: InstrumentNotice[] = [];
  if (Number(answers['8'] ?? 0) >= policy.bam_craving_prompt) notices.push('craving');
  if (Number(answers['16'] ?? 99) <= few) notices.push('support');
  return notices;
}

const marks: Readonly<Record<string, Mark>> = {
  use: { at: 'bam_use_flag', label: 'Review' },
  risk: { at: 'bam_risk_flag', label: 'Review' },
  protective: { at: 'bam_protective_flag', label: 'Review', down: true },
};

function marked(scales: readonly Scale[]): readonly Scale[] {
  return scales.map((scale) => {
    const mark = marks[scale.key];
    return mark === undefined ? scale : { ...scale, mark };
  });
}

const form = (version: number, drinks: string): Instrument => {
  const asked: BamForm = { past: 'In the past 30 days', days: dayRanges, drinks, point: 1 };
  return {
    key: 'bam',
    version,
    language: 'en',
    title: 'BAM',
    about: 'Use, risk and what protects',
    window: 'Past 30 days',
    source: 'Brief Addiction Monitor, Cacciola and colleagues; VA form',
    licence: bamLicence,
    entry: 'items',
    selfReport: true,
    adultsOnly: true,
    items: bamItems(asked),
    scales: marked(bamScales(4)),
    reads: (tally, policy) => (tally.complete ? { notices: bamNotices(tally, policy, policy.bam_support_prompt) } : {}),
  };
};

/** Clinical reference 3.4. Two copies of the form differ in item 5: both stand, each with its own answers. */
export const bamByGender = form(1, fiveDrinks);
export const bamByAge = form(2, fiveDrinksByAge);
