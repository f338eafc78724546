import type { Policy } from '../../policy';
import { addDays, addMinutes, type Day, endOfDay, localDay } from '../../time';
import { type PlanEvent, unexpectedTestEvents } from './triggers';

/** Clinical reference 4.5, "Plan clocks": when the first plan is due, and how often it is gone through, by level of care. */
type PlanLevel = 'wm' | 'wm-home' | 'res' | 'php' | 'iop' | 'op' | 'otp' | 'rem';

const levelOfState: Readonly<Record<string, PlanLevel>> = {
  ...{ wm_res: 'wm', wm_hosp: 'wm', wm_amb: 'wm-home', res: 'res', php: 'php' },
  ...{ iop: 'iop', iop_med: 'iop', op: 'op', op_med: 'op', otp: 'otp', rem: 'rem' },
};

/** In an opioid treatment program outpatient care, and care before a level is decided, has the program's own clock. */
export function planLevel(placement: string | null, isOtp: boolean): PlanLevel {
  const level = levelOfState[placement ?? ''] ?? 'op';
  return isOtp && (level === 'op' || level === 'wm-home') ? 'otp' : level;
}

/** Ambulatory withdrawal management has no row in 4.5: it is outpatient care. Federal law bounds an OTP at every level. */
export function firstPlanDue(
  { admittedAt, placement, isOtp, zone }: { admittedAt: Date; placement: string | null; isOtp: boolean; zone: string },
  policy: Policy,
): Date {
  const after = (days: number): Date =>
    endOfDay(addDays(localDay(admittedAt, zone), isOtp ? Math.min(days, policy.initial_care_plan_days) : days), zone);
  switch (planLevel(placement, isOtp)) {
    case 'wm':
      return addMinutes(admittedAt, policy.care_plan_first_wm_hours * 60);
    case 'res':
      return after(policy.care_plan_first_res_days);
    case 'php':
      return after(policy.care_plan_first_php_days);
    case 'iop':
      return after(policy.care_plan_first_iop_days);
    case 'otp':
      return after(policy.initial_care_plan_days);
    case 'rem':
      return after(policy.care_plan_first_rem_days);
    case 'op':
    case 'wm-home':
      return after(policy.care_plan_first_op_days);
  }
}

export function planReviewDays(placement: string | null, isOtp: boolean, policy: Policy): number {
  switch (planLevel(placement, isOtp)) {
    case 'wm':
      return policy.care_plan_review_wm_days;
    case 'res':
      return policy.care_plan_review_res_days;
    case 'php':
      return policy.care_plan_review_php_days;
    case 'iop':
      return policy.care_plan_review_iop_days;
    case 'otp':
      return policy.care_plan_review_otp_days;
    case 'rem':
      return policy.care_plan_review_rem_days;
    case 'op':
    case 'wm-home':
      return policy.care_plan_review_op_days;
  }
}

export interface PlanReviewFacts {
  /** The day of the version that is active, or of the review after it: what moves the clock. */
  readonly reviewedOn: Day;
  /** What was agreed on; it may only be sooner than the interval. */
  readonly nextReviewOn: Day | null;
  readonly placement: string | null;
  readonly isOtp: boolean;
  /** what happened since that asks for another look. */
  readonly events: readonly PlanEvent[];
  /** Days of tests of which a clinician confirmed that something in them is not as expected. */
  readonly unexpectedOn?: readonly Day[];
}

export interface PlanReviewDue {
  readonly on: Day;
  /** From here on it is announced: three quarters of the interval, unless policy says otherwise. */
  readonly warnOn: Day;
  readonly why: string;
}

/** When the plan is gone through next. Of several days the earliest holds; a review before its time moves the clock, too. */
export function planReviewDue(facts: PlanReviewFacts, policy: Policy): PlanReviewDue {
  const { reviewedOn, nextReviewOn, placement, isOtp } = facts;
  const days = planReviewDays(placement, isOtp, policy);
  const byLevel = addDays(reviewedOn, days);
  const agreed = nextReviewOn !== null && nextReviewOn < byLevel;
  const on = agreed ? nextReviewOn : byLevel;
  const length = Math.round((Date.parse(on) - Date.parse(reviewedOn)) / 86_400_000);
  const first: PlanReviewDue = {
    on,
    warnOn: addDays(reviewedOn, Math.floor((length * policy.care_plan_warn_percent) / 100)),
    why: agreed ? `Agreed on ${reviewedOn}` : `Every ${days} days at this level of care; last on ${reviewedOn}`,
  };
  return [...facts.events, ...unexpectedTestEvents(facts.unexpectedOn ?? [], policy)]
    .filter((event) => event.on > reviewedOn)
    .map((event) => ({
      on: addDays(event.on, policy.care_plan_event_days),
      warnOn: event.on,
      why: `${event.what} on ${event.on}`,
    }))
    .reduce((soonest, one) => (one.on < soonest.on ? one : soonest), first);
}
