import type { ContingencyJudgement } from './kinds';
import type { ContingencyTerms, PrizeTerms, VoucherTerms } from './terms';

/** Where a person stands in a program: what the next result that meets the target is worth. Vouchers in cents, prizes in draws. */
export interface Standing {
  readonly next: number;
  readonly savedHigh: number;
  /** How many in a row have met the target. */
  readonly streak: number;
}

/** What one day earns, before any cap. */
export interface Earned {
  readonly valueCents: number;
  readonly bonusCents: number;
  readonly draws: number;
}

export interface Step {
  readonly earned: Earned;
  readonly after: Standing;
  /** What comes next fell back to the start. What was earned stays earned. */
  readonly reset: boolean;
  /** The highest value there was has come back. */
  readonly restored: boolean;
}

export const earnsNothing: Earned = { valueCents: 0, bonusCents: 0, draws: 0 };

export function startOf({ pay }: ContingencyTerms): Standing {
  const start = startOfPay(pay);
  return { next: start, savedHigh: start, streak: 0 };
}

/** One judged day (clinical reference 4.3). Excused changes nothing; not met earns nothing and goes back to the start. */
export function step({ pay }: ContingencyTerms, before: Standing, judgement: ContingencyJudgement): Step {
  if (judgement === 'excused') return { earned: earnsNothing, after: before, reset: false, restored: false };
  if (judgement === 'met') return pay.kind === 'voucher' ? metVoucher(pay, before) : metPrize(pay, before);
  const start = startOfPay(pay);
  const after = { next: start, savedHigh: Math.max(before.savedHigh, before.next), streak: 0 };
  return { earned: earnsNothing, after, reset: before.next !== start || before.streak > 0, restored: false };
}

/** What the next result would earn if it met the target: shown before the cap is looked at. */
export function nextIfMet(terms: ContingencyTerms, standing: Standing): Earned {
  return step(terms, standing, 'met').earned;
}

/** In the order of the algorithm: pay, count, climb, bring back, bonus. */
function metVoucher(pay: VoucherTerms, { next, savedHigh, streak }: Standing): Step {
  const count = streak + 1;
  const climbed = atMost(next + pay.stepCents, pay.ceilingCents);
  const restored = count === pay.restoreAfter && savedHigh > climbed;
  const bonusCents = pay.bonusEvery > 0 && count % pay.bonusEvery === 0 ? pay.bonusCents : 0;
  return {
    earned: { valueCents: next, bonusCents, draws: 0 },
    after: { next: restored ? savedHigh : climbed, savedHigh, streak: count },
    reset: false,
    restored,
  };
}

/** Draws grow with each in a row up to the most there are. A setback begins at the start again; nothing is brought back. */
function metPrize(pay: PrizeTerms, { next, savedHigh, streak }: Standing): Step {
  return {
    earned: { valueCents: 0, bonusCents: 0, draws: next },
    after: { next: atMost(next + pay.stepDraws, pay.maxDraws), savedHigh, streak: streak + 1 },
    reset: false,
    restored: false,
  };
}

function startOfPay(pay: VoucherTerms | PrizeTerms): number {
  return pay.kind === 'voucher' ? pay.startCents : pay.startDraws;
}

function atMost(value: number, most: number | null): number {
  return most === null ? value : Math.min(value, most);
}
