import { mixedUnder } from '../../mat/random-test/random-scene';
import { addDays, type Day } from '../../time';
import type { ContingencyJudgement, DayJudged } from './kinds';
import type { ReplayScene } from './replay';
import { type ContingencyTerms, type PrizeTerms, standardTerms, type VoucherTerms } from './terms';

/** For specs only. */
export const firstDay = '2026-03-02';
export const voucherPay = standardTerms.voucher.pay as VoucherTerms;
export const prizePay = standardTerms.prize.pay as PrizeTerms;

export const noCap = { annualCents: 100_000_000, totalCents: null };

export function scene(terms: ContingencyTerms, more: Partial<ReplayScene> = {}): ReplayScene {
  return { terms, enrolmentId: 'enrolment-a', caps: noCap, elsewhere: [], bytesOf: mixedUnder('key'), ...more };
}

/** One letter a day, from the first day on: m met, n not met, e excused. */
export function days(text: string, from: Day = firstDay): readonly DayJudged[] {
  const words: Readonly<Record<string, ContingencyJudgement>> = { m: 'met', n: 'not-met', e: 'excused' };
  return [...text].map((letter, index) => ({ day: addDays(from, index), judgement: words[letter] ?? 'met' }));
}
