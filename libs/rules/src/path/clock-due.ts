import type { Policy } from '../policy';
import { addDays, addMinutes, addMonths, type Day, endOfDay, localDay } from '../time';
import type { PathFacts } from './path-facts';

/** When a clock runs out, or null when what it waits for has taken place. */
export type Due = (running: Running) => Date | null;

export interface Running {
  readonly facts: PathFacts;
  readonly policy: Policy;
  readonly since: Date;
}

type DaysKey = Extract<keyof Policy, `${string}_days`>;
type HoursKey = Extract<keyof Policy, `${string}_hours`>;

/** 5.2: the days of the check-ups, in their order; months are those of the calendar. A program may set them in any order. */
export function checkUpSchedule(beganOn: Day, policy: Policy): readonly Day[] {
  const { check_up_1_days, check_up_2_days, check_up_3_days, check_up_4_days, check_up_5_days, check_up_6_days } =
    policy;
  const days = [check_up_1_days, check_up_2_days, check_up_3_days, check_up_4_days, check_up_5_days, check_up_6_days];
  const { check_up_7_months, check_up_8_months, check_up_9_months, check_up_10_months, aftercare_months } = policy;
  const months = [check_up_7_months, check_up_8_months, check_up_9_months, check_up_10_months, aftercare_months];
  return [...days.map((each) => addDays(beganOn, each)), ...months.map((each) => addMonths(beganOn, each))].toSorted();
}

function daysAfter(instant: Date, days: number, { zone }: PathFacts): Date {
  return endOfDay(addDays(localDay(instant, zone), days), zone);
}

export function inHours(key: HoursKey): Due {
  return ({ policy, since }) => addMinutes(since, policy[key] * 60);
}

export function inDays(key: DaysKey): Due {
  return ({ facts, policy, since }) => daysAfter(since, policy[key], facts);
}

/** An offer is due some days after admission, not while the person is still being referred. */
export function whenAdmitted(key: DaysKey): Due {
  return ({ facts, policy, since }) => {
    const { main } = facts.current;
    if (main?.state !== 'admitted') return null;
    return daysAfter(main.since > since ? main.since : since, policy[key], facts);
  };
}

/** 6.1: within hours, and within fewer after an overdose or in pregnancy. It stops when the person was reached. */
export function firstContact({ facts: { records }, policy, since }: Running): Date | null {
  if (records.contact.reachedAt !== null || records.referral?.firstContactAt) return null;
  const hours = records.referral?.urgent === true ? policy.first_contact_urgent_hours : policy.first_contact_hours;
  return addMinutes(since, hours * 60);
}

/** 6.1: some days after the screen, and the same day where the screen found what cannot wait, or the risk of suicide is high. */
export function intake({ facts, policy, since }: Running): Date {
  const { emergency, risks } = facts.records;
  const found = emergency !== null && emergency.urgent.length > 0 ? emergency.at : null;
  const [risk] = risks;
  const pressing = found ?? (risk?.level === 'high' || risk?.level === 'imminent' ? risk.at : null);
  return pressing === null
    ? daysAfter(since, policy.screen_to_intake_days, facts)
    : daysAfter(later(since, pressing), 0, facts);
}

/** Until a level is decided, also where the decision is on record and the step is not taken yet. */
export function levelDecision(running: Running): Date | null {
  return running.facts.records.level?.actualLevel ? null : inHours('level_decision_hours')(running);
}

export function moudOffer(running: Running): Date | null {
  return running.facts.records.offer ? null : whenAdmitted('moud_offer_days')(running);
}

/** On the day that was agreed with the person, else when policy says so. */
export function moudReoffer(running: Running): Date | null {
  const { offer } = running.facts.records;
  const agreed = offer?.decision === 'accepted' ? null : offer?.reofferOn;
  return agreed ? endOfDay(agreed, running.facts.zone) : inDays('moud_reoffer_days')(running);
}

/** Due once after the beginning, and met by any session since. */
export function onceSeen(key: DaysKey): Due {
  return ({ facts, policy, since }) => (seenSince(facts, since) ? null : daysAfter(since, policy[key], facts));
}

export function sinceSession(key: DaysKey): Due {
  return ({ facts, policy, since }) => daysAfter(later(since, facts.sessions.lastAttendedAt), policy[key], facts);
}

/** A visit is a session or a look by the prescriber; a dose at the window is not. */
export function sinceContact(key: DaysKey): Due {
  return ({ facts, policy, since }) => {
    const seen = later(later(since, facts.sessions.lastAttendedAt), facts.lastPrescriberReviewAt);
    return daysAfter(seen, policy[key], facts);
  };
}

export function sinceReview(key: DaysKey): Due {
  return ({ facts, policy, since }) => daysAfter(later(since, facts.lastPrescriberReviewAt), policy[key], facts);
}

/** 6.4: how long nobody may go without a session depends on how much care the level of care promises. */
export function silence({ facts, policy, since }: Running): Date | null {
  // Someone in hospital or in jail is not silent; the return has a clock of its own.
  if (facts.current.main?.state === 'suspended') return null;
  const days = silenceDays(facts.current.placement?.state, policy);
  return daysAfter(later(since, facts.sessions.lastAttendedAt), days, facts);
}

function silenceDays(placement: string | undefined, policy: Policy): number {
  if (placement === 'php') return policy.therapy_silence_days_php;
  const intensive = placement === 'iop' || placement === 'iop_med';
  return intensive ? policy.therapy_silence_days_iop : policy.therapy_silence_days;
}

/** 7 days after discharge, then 30; a visit on the day of discharge itself does not count (HEDIS FUI). */
export function followUp({ facts, policy, since }: Running): Date | null {
  const first = daysAfter(since, policy.discharge_follow_up_days, facts);
  const second = daysAfter(since, policy.discharge_second_follow_up_days, facts);
  const seen = facts.sessions.lastAttendedAt;
  if (!seen || localDay(seen, facts.zone) <= localDay(since, facts.zone)) return first;
  return seen <= first ? second : null;
}

/** 5.5. A history that was imported never had one. */
export function dischargeSummary({ facts, policy, since }: Running): Date | null {
  const { ours, dischargeSummary: written } = facts.records;
  return !ours || written?.signed === true ? null : daysAfter(since, policy.discharge_summary_days, facts);
}

/**
 * The first check-up of the schedule that no attended one has met; one on the due day itself meets it. The schedule counts from
 * the first day of aftercare, also for somebody who was out of contact and came back. A day that was agreed after a return to use
 * (5.3, step 6) or in the last check-up comes before a later one of the schedule.
 */
export function checkUp({ facts, policy, since }: Running): Date | null {
  const { zone, sessions, records } = facts;
  const began = records.course.aftercareSince ?? since;
  const seen = laterOf(sessions.lastAttendedAt, records.checkUps?.lastAt ?? null);
  const metUntil = seen && seen > began ? localDay(seen, zone) : null;
  const beganOn = localDay(began, zone);
  const agreed = records.useEvents.flatMap(({ steps }) => {
    const on = steps.findLast(({ step }) => step === 'plan')?.details.checkUpOn;
    return on !== undefined && on > beganOn ? [on] : [];
  });
  const next = records.checkUps?.nextOn ?? null;
  if (next !== null && next > beganOn) agreed.push(next);
  const on = [...checkUpSchedule(beganOn, policy), ...agreed]
    .filter((day) => metUntil === null || day > metUntil)
    .reduce<Day | null>((first, day) => (first === null || day < first ? day : first), null);
  return on === null ? null : endOfDay(on, zone);
}

/** 6.5: one re-offer and no more, so that it does not turn into pressure: it lapses a month after it was due. */
export function reofferOnce({ facts, policy, since }: Running): Date | null {
  const days = policy.aftercare_reoffer_days;
  const lapsesOn = addDays(localDay(since, facts.zone), 2 * days);
  return facts.today > lapsesOn ? null : daysAfter(since, days, facts);
}

function laterOf(one: Date | null, other: Date | null): Date | null {
  if (one === null || other === null) return one ?? other;
  return one > other ? one : other;
}

function seenSince({ sessions }: PathFacts, since: Date): boolean {
  return sessions.lastAttendedAt !== null && sessions.lastAttendedAt > since;
}

function later(since: Date, other: Date | null): Date {
  return other !== null && other > since ? other : since;
}
