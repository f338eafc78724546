import type { Refusal } from '../../refusal';
import { addDays, type Day, daysBetween } from '../../time';
import type { Policy } from '../../policy';
import type { KnownCallBack, MedicationChart } from '../medication-chart';
import { serviceDay } from '../service-day';

/** how a call-back stands. Whether its time is over is worked out when read. */
export type CallBackState = 'open' | 'correct' | 'short' | 'tampered' | 'no-show';

export const callBackWords: Readonly<Record<CallBackState, string>> = {
  open: 'Waiting',
  correct: 'Correct',
  short: 'Short',
  tampered: 'Tampered with',
  'no-show': 'Did not come',
};

export function callBackState({ outcome, dueAt }: Pick<KnownCallBack, 'outcome' | 'dueAt'>, now: Date): CallBackState {
  return outcome ?? (now > new Date(dueAt) ? 'no-show' : 'open');
}

/** When it became what it is: with its outcome, or when its time ran out. */
export function callBackSettledAt({ closedAt, dueAt }: Pick<KnownCallBack, 'closedAt' | 'dueAt'>): Date {
  return new Date(closedAt ?? dueAt);
}

/** The call-back that went wrong since the prescriber last decided on take-home doses: until then they are under review. */
export function pendingCallBack(
  { bottleEvents }: Pick<MedicationChart, 'bottleEvents'>,
  decidedAt: Date | null,
  now: Date,
): (KnownCallBack & { readonly outcome: 'short' | 'tampered' | 'no-show' }) | null {
  for (const one of bottleEvents.callBacks) {
    const outcome = callBackState(one, now);
    if (outcome === 'open' || outcome === 'correct') continue;
    if (decidedAt === null || callBackSettledAt(one) > decidedAt) return { ...one, outcome };
  }
  return null;
}

/** So many hours from the call; where that is a closed day, the same hour of the next open one. */
export function callBackDue(
  calledAt: Date,
  { zone, dayBoundary }: { readonly zone: string; readonly dayBoundary: string },
  closedDays: readonly Day[],
  policy: Pick<Policy, 'callback_hours'>,
): Date {
  const due = new Date(calledAt.getTime() + policy.callback_hours * 3_600_000);
  const first = serviceDay(due, zone, dayBoundary);
  let day = first;
  while (closedDays.includes(day)) day = addDays(day, 1);
  return new Date(due.getTime() + daysBetween(first, day) * 86_400_000);
}

/** what is said or written to the person. It names no clinic for anything, and no medication. */
export function callBackText(senderName: string, when: string): string {
  return `${senderName}: please come by before ${when} and bring what you were asked to bring. Questions? Call us.`;
}

export interface CallBackCount {
  readonly outcome: KnownCallBack['outcome'] & string;
  readonly counted: number;
  readonly sealsIntact: boolean | null;
  readonly foundMcg: number | null;
}

/** Does what was counted go with what is said of it? */
export function refuseOutcome(
  { outcome, counted, sealsIntact, foundMcg }: CallBackCount,
  expected: { readonly bottles: number; readonly mcg: number },
): Refusal | null {
  if (outcome === 'no-show')
    return counted === 0 ? null : invalid('Bottles were counted: say what was found instead of a no-show (R-095).');
  if (counted > expected.bottles) return invalid(`Only ${expected.bottles} bottles are out: count again (R-095).`);
  if (sealsIntact === null || foundMcg === null)
    return invalid('Say whether the seals were whole and how much was found (R-095).');
  if (outcome === 'correct' && (counted < expected.bottles || !sealsIntact || foundMcg < expected.mcg))
    return invalid('Not everything was there as expected: choose Short or Tampered with (R-095).');
  if (outcome === 'short' && counted === expected.bottles && foundMcg >= expected.mcg)
    return invalid('Everything was there: choose Correct, or Tampered with (R-095).');
  return null;
}

const invalid = (says: string): Refusal => ({ code: 'take-home.invalid', says });
