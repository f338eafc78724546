import { pick, wordsOf } from '../../mat/random-test/uniform';
import type { Day } from '../../time';
import type { SlipKind } from './kinds';
import type { Slip } from './terms';

/** Which version of this file drew a slip. A change of what it does is a new number. */
export const drawVersion = 1;

/**
 * What the key is asked about for one slip. It names the enrollment, the day and which draw of the day it is, and the key was chosen at
 * enrollment: so every slip is fixed before anybody knows the result, and recording a day again cannot draw a better one. No message of
 * the random test schedule begins with this word.
 */
export function slipMessage(enrolmentId: string, day: Day, number: number): string {
  return `contingency|${drawVersion}|${enrolmentId}|${day}|${number}`;
}

export function slipMessages(enrolmentId: string, day: Day, draws: number): readonly string[] {
  return Array.from({ length: draws }, (_, index) => slipMessage(enrolmentId, day, index + 1));
}

export function slipsIn(bowl: readonly Slip[]): number {
  return bowl.reduce((sum, { count }) => sum + count, 0);
}

export interface DrawnSlip {
  readonly number: number;
  readonly message: string;
  /** Which slip of the bowl it was, counted from 0 in the order of the version. */
  readonly slip: number;
  readonly kind: SlipKind;
  readonly valueCents: number;
}

/** HMAC-SHA256 of a message under the key of the enrollment. */
export type BytesOf = (message: string) => Uint8Array;

/** One slip of the bowl, each as likely as the other. The same bytes give the same slip to whoever checks. */
export function drawSlip(bowl: readonly Slip[], bytes: Uint8Array): Omit<DrawnSlip, 'number' | 'message'> {
  const slip = pick(wordsOf(bytes), slipsIn(bowl));
  let seen = 0;
  for (const { kind, count, valueCents } of bowl) {
    seen += count;
    if (slip < seen) return { slip, kind, valueCents };
  }
  throw new RangeError('The bowl is empty.');
}

export function drawDay(
  bowl: readonly Slip[],
  { enrolmentId, day, draws }: { readonly enrolmentId: string; readonly day: Day; readonly draws: number },
  bytesOf: BytesOf,
): readonly DrawnSlip[] {
  return slipMessages(enrolmentId, day, draws).map((message, index) => ({
    number: index + 1,
    message,
    ...drawSlip(bowl, bytesOf(message)),
  }));
}
