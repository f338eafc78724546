import { latest } from '../assessment/finding-kinds';
import type { Policy } from '../policy';
import { firstPlanDue, planReviewDue } from '../therapy/plan/plan-clock';
import { missedDosesEvent, type PlanEvent, type PlanTrigger, planTriggers } from '../therapy/plan/triggers';
import { addDays, endOfDay, localDay } from '../time';
import { counselors, isOnMedication } from './guard-kinds';
import type { PathClock } from './path-clock';
import type { PathFacts } from './path-facts';

/**
 * Clocks of the treatment plan (R-027, R-029, R-386; clinical reference 4.5 and 4.6). No medication ever waits for any of them, and
 * nobody is asked for a plan that an imported history never had.
 */
export function planClocks(facts: PathFacts, now: Date, policy: Policy): readonly PathClock[] {
  const { main } = facts.current;
  if (facts.episode.closedOn !== null || (main?.state !== 'admitted' && main?.state !== 'discharge_planned')) return [];
  return facts.records.treatmentPlan === null ? first(facts, now, policy) : ofPlan(facts, now, policy);
}

const clock = (
  part: Pick<PathClock, 'code' | 'label' | 'dueAt' | 'rule' | 'why'> & Partial<Pick<PathClock, 'to'>>,
  now: Date,
): PathClock => ({ track: 'main', to: counselors, overdue: part.dueAt < now, ...part });

function first(facts: PathFacts, now: Date, policy: Policy): readonly PathClock[] {
  const { records, current, programmeIsOtp: isOtp, zone } = facts;
  const { admittedAt, ours } = records;
  if (!ours || admittedAt === null) return [];
  const dueAt = firstPlanDue({ admittedAt, placement: current.placement?.state ?? null, isOtp, zone }, policy);
  const rule = isOtp ? 'R-027' : 'clinical reference 4.5';
  const why = `Admitted on ${localDay(admittedAt, zone)}`;
  return [clock({ code: 'C-CARE-PLAN', label: 'Write the treatment plan', dueAt, rule, why }, now)];
}

function ofPlan(facts: PathFacts, now: Date, policy: Policy): readonly PathClock[] {
  const { records, current, programmeIsOtp: isOtp, zone, today } = facts;
  const plan = records.treatmentPlan;
  if (plan === null) return [];
  const { reviewedOn, nextReviewOn } = plan;
  const placement = current.placement?.state ?? null;
  const events = [...planEvents(facts), ...missedDosesEvent(facts.missedDoses ?? 0, today, policy)];
  const { unexpectedOn } = records;
  const { on, warnOn, why } = planReviewDue(
    { reviewedOn, nextReviewOn, placement, isOtp, events, unexpectedOn },
    policy,
  );
  const second = endOfDay(addDays(plan.signedOn, policy.care_plan_cosign_days), zone);
  const signed = `Signed on ${plan.signedOn}`;
  const rule = 'clinical reference 4.6';
  return [
    ...(today < warnOn
      ? []
      : [
          clock(
            {
              ...{ code: 'C-CARE-PLAN-REVIEW', label: 'Review the treatment plan' },
              ...{ dueAt: endOfDay(on, zone), rule: 'R-029', why },
            },
            now,
          ),
        ]),
    ...(plan.cosign === 'waiting'
      ? [
          clock(
            {
              ...{ code: 'C-CARE-PLAN-COSIGN', label: 'Sign the treatment plan, as supervisor' },
              ...{ dueAt: second, rule, why: signed, to: ['counselor_supervisor'] },
            },
            now,
          ),
        ]
      : []),
    ...(plan.cosign === 'returned'
      ? [
          clock(
            {
              ...{ code: 'C-CARE-PLAN-RETURNED', label: 'Sign the treatment plan anew' },
              dueAt: second,
              rule,
              why: 'A supervisor sent it back',
            },
            now,
          ),
        ]
      : []),
    ...(plan.awaitsPerson
      ? [
          clock(
            {
              ...{ code: 'C-CARE-PLAN-PERSON', label: 'Ask the person to sign the plan' },
              dueAt: second,
              rule: 'R-028',
              why: 'They could not sign when it was written',
            },
            now,
          ),
        ]
      : []),
  ];
}

/** R-386, as far as there is a record of it: each with its day. Tests and missed doses are counted where policy is at hand. */
export function planEvents({ records, current, zone, today, releases = [] }: PathFacts): readonly PlanEvent[] {
  const { findings } = records;
  const pregnant = latest(findings, 'pregnancy', today);
  const { moud, placement } = current;
  const event = (on: string, trigger: PlanTrigger): PlanEvent => ({ on, what: planTriggers[trigger] });
  return [
    ...records.useEvents.map(({ knownOn }) => event(knownOn, 'use')),
    ...(records.overdoseOn === null ? [] : [event(records.overdoseOn, 'overdose')]),
    ...(pregnant?.details.status === 'pregnant' ? [event(pregnant.on, 'pregnancy')] : []),
    ...(moud !== null && (isOnMedication(moud.state) || moud.state === 'ended') && moud.state !== 'maintenance'
      ? [event(localDay(moud.since, zone), 'medicine')]
      : []),
    ...(placement === null || placement.state === 'none' || placement.state === 'discharged'
      ? []
      : [event(localDay(placement.since, zone), 'level')]),
    ...(findings['plan-event'] ?? []).map(({ on, details }) => event(on, details.what)),
    // After many missed days a prescriber looks at them before medication goes on: then they were many.
    ...(findings.review ?? [])
      .filter(({ details }) => details.about === 'missed-days')
      .map(({ on }) => event(on, 'missed')),
    ...releases.flatMap(({ from, at }) =>
      from === 'detox' ? [] : [event(localDay(at, zone), from === 'jail' ? 'arrest' : 'hospital')],
    ),
  ];
}
