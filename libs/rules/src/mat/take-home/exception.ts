import type { Policy } from '../../policy';
import type { Refusal } from '../../refusal';
import type { Day } from '../../time';
import type { ExceptionStep, TakeHomeException } from './take-home-facts';

/** how a request beyond a ceiling (SMA-168) stands on a day. 'approved' once every approval that is asked for is there. */
export type ExceptionState = ExceptionStep | 'approved' | 'expired';

export const exceptionStepWords: Readonly<Record<ExceptionState, string>> = {
  draft: 'Draft',
  submitted: 'Submitted',
  state_approved: 'Approved by the state',
  federal_approved: 'Approved by SAMHSA',
  approved: 'Approved',
  denied: 'Denied',
  expired: 'Expired',
};

type Standing = Pick<TakeHomeException, 'steps' | 'to'>;

export function exceptionState({ steps, to }: Standing, policy: ApprovalPolicy, day: Day): ExceptionState {
  const taken = new Set(steps.map(({ step }) => step));
  if (taken.has('denied')) return 'denied';
  if (to < day) return 'expired';
  if (missingApprovals({ steps }, policy).length === 0) return 'approved';
  return steps.at(-1)?.step ?? 'draft';
}

export type ApprovalPolicy = Pick<Policy, 'th_exception_state_approval'>;

/** The approvals that an exception still waits for. */
export function missingApprovals(
  { steps }: Pick<TakeHomeException, 'steps'>,
  policy: ApprovalPolicy,
): readonly ('state_approved' | 'federal_approved')[] {
  const needed = policy.th_exception_state_approval
    ? (['state_approved', 'federal_approved'] as const)
    : (['federal_approved'] as const);
  return needed.filter((approval) => !steps.some(({ step }) => step === approval));
}

/** The steps that may come next. What was denied is over; a new request is a new exception. */
export function nextExceptionSteps(standing: Standing, policy: ApprovalPolicy, day: Day): readonly ExceptionStep[] {
  const state = exceptionState(standing, policy, day);
  if (state === 'denied' || state === 'expired' || state === 'approved') return [];
  if (state === 'draft') return ['submitted'];
  const open = (['state_approved', 'federal_approved'] as const).filter(
    (approval) => !standing.steps.some(({ step }) => step === approval),
  );
  return [...open, 'denied'];
}

/** The approved exception that covers this day and the last day of the bottles, the longest one first; null without one. */
export function exceptionFor(
  exceptions: readonly TakeHomeException[],
  policy: ApprovalPolicy,
  day: Day,
  lastDay: Day = day,
): TakeHomeException | null {
  let best: TakeHomeException | null = null;
  for (const one of exceptions)
    if (exceptionState(one, policy, day) === 'approved' && one.from <= day && lastDay <= one.to)
      if (best === null || one.days > best.days) best = one;
  return best;
}

export interface NewException {
  readonly from: Day;
  readonly to: Day;
  readonly days: number;
  readonly reason: string;
}

/** May such a request be entered? Its dates lie in order, and somebody could read why. */
export function refuseException({ from, to, days, reason }: NewException, today: Day): Refusal | null {
  if (to < from) return invalid('The last day lies before the first: correct the dates.');
  if (to < today) return invalid('The dates are over: enter days that lie ahead (R-069).');
  if (!Number.isInteger(days) || days < 1 || days > 92) return invalid('Ask for 1 to 92 days at a time (R-069).');
  if (reason.trim().length < 15) return invalid('Say in a sentence why the ceiling is not enough (R-069).');
  return null;
}

const invalid = (says: string): Refusal => ({ code: 'take-home.invalid', says });
