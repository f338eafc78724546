import type { Refusal } from '../../refusal';
import { addDays, type Day } from '../../time';
import { type DischargeType, dischargeTypes } from './discharge-types';

/**
 * The discharge summary (clinical reference 5.5). What the record holds is put together by itself; these are the words that only
 * a person can add. All of them are needed for a signature, none for a summary in work.
 */
export const summaryWords = {
  reason: 'Why care ends',
  needsAtAdmission: 'Needs at admission',
  needsDuring: 'Needs that came up in care',
  needsAtDischarge: 'Needs that remain',
  progress: 'Progress towards the goals',
  overdoseRisk: 'Overdose risk, as it was talked through',
  referrals: 'Referrals',
  followUp: 'Follow-up',
} as const;
export type SummaryWord = keyof typeof summaryWords;
export const summaryWordNames = Object.keys(summaryWords) as readonly SummaryWord[];
export type SummaryWords = Readonly<Record<SummaryWord, string | null>>;

export interface SummaryAttempt {
  readonly type: DischargeType;
  /** The day on which care ends or ended. */
  readonly endsOn: Day;
  readonly words: SummaryWords;
  readonly sign: boolean;
  /** The version that was read when this one was begun; null for the first. */
  readonly follows: string | null;
}

export interface SummaryScene {
  readonly today: Day;
  readonly openedOn: Day;
  readonly closedOn: Day | null;
  /** What the step of the discharge said, once it was taken. */
  readonly type: string | null;
  readonly newest: string | null;
}

/** Nobody plans an end further ahead than this when they write its summary. */
const aheadDays = 90;

/** Refuses with 'discharge.changed', and 'discharge.invalid' with the field. */
export function refuseSummary(attempt: SummaryAttempt, scene: SummaryScene): Refusal | null {
  const { type, endsOn, words, sign, follows } = attempt;
  const no = (field: string, says: string): Refusal => ({ code: 'discharge.invalid', says, facts: { field } });
  if (follows !== scene.newest)
    return {
      code: 'discharge.changed',
      says: 'Somebody wrote another version a moment ago. Read it, then write yours.',
    };
  if (scene.type !== null && type !== scene.type)
    return no('type', `The step of the discharge says “${typeLabel(scene.type)}”. Void that step if it is not so.`);
  if (scene.closedOn !== null && endsOn !== scene.closedOn)
    return no('endsOn', `Care ended on ${scene.closedOn}: the summary says the same day.`);
  if (endsOn < scene.openedOn) return no('endsOn', `Care began on ${scene.openedOn} and cannot end before.`);
  if (endsOn > addDays(scene.today, aheadDays)) return no('endsOn', `The end lies more than ${aheadDays} days ahead.`);
  const empty = summaryWordNames.find((word) => (words[word] ?? '').trim() === '');
  if (sign && empty !== undefined)
    return no(empty, `“${summaryWords[empty]}” is empty. Write “none” where there is nothing, or save it as in work.`);
  return null;
}

const typeLabel = (code: string): string =>
  code in dischargeTypes ? dischargeTypes[code as DischargeType].label : code;
