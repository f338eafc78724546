import type { Refusal } from '../../refusal';
import { addDays, type Day } from '../../time';
import type { RedemptionForm } from './kinds';

/** The rows of a person's account in a program. It is never below nothing. */
export const awardKinds = {
  earned: 'Earned',
  redeemed: 'Redeemed',
  expired: 'Lapsed',
  corrected: 'Corrected',
} as const;
export type AwardKind = keyof typeof awardKinds;

export interface RedemptionAttempt {
  readonly cents: number;
  readonly form: RedemptionForm;
  /** What is bought. */
  readonly what: string;
}

/** Clinical reference 4.3: never cash; staff buy goods or services, at most for what is there and not asked for already. */
export function decideRedemption(
  { cents, what }: RedemptionAttempt,
  { balanceCents, waitingCents }: { readonly balanceCents: number; readonly waitingCents: number },
): Refusal | null {
  const left = balanceCents - waitingCents;
  if (!Number.isInteger(cents) || cents <= 0)
    return { code: 'contingency.invalid', says: 'Enter an amount above nothing, in dollars and cents' };
  if (what.trim() === '') return { code: 'contingency.invalid', says: 'Say what is bought' };
  if (cents > left)
    return {
      code: 'contingency.balance',
      says: `There are ${dollars(left)} to redeem: choose something for that or less`,
      facts: { cents, balanceCents, waitingCents },
    };
  return null;
}

export const redemptionEnds = {
  'handed-over': 'Handed over',
  vetoed: 'Not bought',
  withdrawn: 'Withdrawn',
} as const;
export type RedemptionEnd = keyof typeof redemptionEnds;

export interface RedemptionStanding {
  readonly cents: number;
  readonly askedBy: string;
  readonly ended: RedemptionEnd | null;
}

/**
 * A second person checks what was asked for and hands it over, or the treating person does not let it be bought (clinical reference 4.3:
 * second staff check, veto). Who asked may withdraw it, never check it.
 */
export function decideRedemptionEnd(
  end: RedemptionEnd,
  { cents, askedBy, ended }: RedemptionStanding,
  {
    checker,
    balanceCents,
    reason,
  }: { readonly checker: string; readonly balanceCents: number; readonly reason: string | null },
): Refusal | null {
  if (ended !== null)
    return {
      code: 'contingency.ended',
      says: `This was ${redemptionEnds[ended].toLowerCase()} already: look at it again`,
    };
  if (end !== 'handed-over')
    return reason === null || reason.trim() === ''
      ? { code: 'contingency.invalid', says: 'Say why it is not bought' }
      : null;
  if (checker === askedBy)
    return {
      code: 'contingency.second-person',
      says: 'A second person checks what is handed over: ask a colleague to sign, here or from their own session',
    };
  if (cents > balanceCents)
    return {
      code: 'contingency.balance',
      says: `There are only ${dollars(balanceCents)} left: withdraw this and ask for less`,
      facts: { cents, balanceCents },
    };
  return null;
}

/** What is left may lapse only where the version says so, and only so many days after the person's end in the program. */
export function decideLapse(
  {
    balanceCents,
    waitingCents,
    endedOn,
  }: { readonly balanceCents: number; readonly waitingCents: number; readonly endedOn: Day | null },
  expiresAfterDays: number | null,
  today: Day,
): Refusal | null {
  if (expiresAfterDays === null)
    return { code: 'contingency.lapse', says: 'In this program nothing lapses: what is left can be redeemed' };
  if (endedOn === null)
    return { code: 'contingency.lapse', says: 'Nothing lapses while the person takes part: end that first' };
  const from = addDays(endedOn, expiresAfterDays);
  if (today < from)
    return { code: 'contingency.lapse', says: `This can be redeemed until the day before ${from}`, facts: { from } };
  if (waitingCents > 0)
    return { code: 'contingency.lapse', says: 'Something was asked for and waits for its check: end that first' };
  return balanceCents > 0 ? null : { code: 'contingency.lapse', says: 'There is nothing left that could lapse' };
}

export function dollars(cents: number): string {
  return `$${(cents / 100).toFixed(2)}`;
}
