import type { Policy } from '../policy';
import { addDays, addMinutes, endOfDay, localDay } from '../time';
import type { PathFacts } from './path-facts';
import { stateLabel, type Track } from './tracks';

/** Something that falls due while a person stands where they stand. Worked out when read, never stored. */
export interface PathClock {
  readonly code: string;
  readonly track: Track;
  readonly label: string;
  readonly dueAt: Date;
  readonly overdue: boolean;
  /** The section of the clinical reference it comes from. */
  readonly rule: string;
  /** Why it runs, in one sentence. */
  readonly why: string;
}

/**
 * The clocks that run now, the next one first. A clock counted in hours runs to the minute; one counted in days runs out
 * at the end of the local day. A clock stops when the person moves on, or when the contact it waits for has taken place.
 *
 * Not here yet, because nothing could stop them: plans and reviews, examinations and the discharge
 * summary begin to run with their records.
 */
export function pathClocks(facts: PathFacts, now: Date, policy: Policy): readonly PathClock[] {
  return clockDefinitions
    .flatMap((definition) => {
      const here = facts.current[definition.track];
      if (!here || !definition.states.includes(here.state)) return [];
      const dueAt = definition.due({ facts, policy, since: here.since });
      if (dueAt === null) return [];
      const { code, track, label, rule } = definition;
      const why = `${stateLabel(track, here.state)} since ${localDay(here.since, facts.zone)}`;
      return [{ code, track, label, dueAt, overdue: dueAt < now, rule: `clinical pathway ${rule}`, why }];
    })
    .sort((one, other) => one.dueAt.getTime() - other.dueAt.getTime());
}

interface ClockDefinition {
  readonly code: string;
  readonly track: Track;
  readonly states: readonly string[];
  readonly label: string;
  readonly rule: string;
  /** When it runs out, or null when it has been met. */
  readonly due: (running: Running) => Date | null;
}

interface Running {
  readonly facts: PathFacts;
  readonly policy: Policy;
  readonly since: Date;
}

export const clockDefinitions: readonly ClockDefinition[] = [
  clock('C-FIRST-CONTACT', 'main', ['referred'], 'First contact', '6.1', inHours('first_contact_hours')),
  clock('C-INTAKE', 'main', ['screened'], 'Begin intake', '6.1', inDays('screen_to_intake_days')),
  clock('C-DECISION', 'main', ['intake'], 'Decide on admission', '6.1', inDays('intake_decision_days')),
  clock('C-RETURN', 'main', ['suspended'], 'Return to care or review', '6.1', inDays('suspended_max_days')),
  clock('C-RECEIVED', 'main', ['transferred'], 'Receiving program confirms', '6.1', inDays('transfer_confirmation_days')),
  clock('C-FOLLOW-UP', 'main', ['discharged'], 'Follow-up after discharge', '6.1', followUp),

  clock('C-LEVEL', 'placement', ['none'], 'Decide the level of care', '6.2', inHours('level_decision_hours')),
  clock('C-REMISSION', 'placement', ['rem'], 'Recovery check-up', '6.2', sinceSession('remission_check_days')),

  clock('C-MOUD-OFFER', 'moud', ['not_started'], 'Offer MOUD', '6.3', whenAdmitted('moud_offer_days')),
  clock('C-MOUD-REOFFER', 'moud', ['offered_declined'], 'Offer MOUD again', '6.3', inDays('moud_reoffer_days')),
  clock('C-MOUD-START', 'moud', ['eligibility'], 'Start MOUD', '6.3', inHours('moud_start_hours')),
  clock('C-INDUCTION', 'moud', ['induction'], 'Contact in the first week', '6.3', onceSeen('induction_contact_days')),
  clock('C-VISIT', 'moud', ['stabilisation'], 'Weekly visit', '6.3', sinceContact('stabilisation_visit_days')),
  clock('C-REVIEW', 'moud', ['maintenance'], 'Prescriber review', '6.3', sinceReview('maintenance_review_days')),
  clock('C-TAPER', 'moud', ['taper'], 'Prescriber review of the taper', '6.3', sinceReview('taper_review_days')),
  clock('C-PAUSED', 'moud', ['paused'], 'Resume or end MOUD', '6.3', inDays('moud_paused_max_days')),

  clock('C-THERAPY-OFFER', 'therapy', ['not_started'], 'Offer therapy', '6.4', whenAdmitted('therapy_offer_days')),
  clock('C-THERAPY-REOFFER', 'therapy', ['declined'], 'Offer therapy again', '6.4', inDays('therapy_reoffer_days')),
  clock('C-OUTREACH', 'therapy', ['active'], 'Reach out: no session', '6.4', silence),
  clock('C-THERAPY-PAUSED', 'therapy', ['paused'], 'Review the pause', '6.4', inDays('therapy_paused_review_days')),

  clock('C-CHECK-UP', 'aftercare', ['active'], 'Aftercare check-up', '5.2', checkUp),
  clock('C-LAPSED', 'aftercare', ['lapsed_contact'], 'Three attempts to reach', '6.5', inDays('lapsed_contact_days')),
  clock('C-AFTERCARE-REOFFER', 'aftercare', ['declined'], 'Offer aftercare once more', '6.5', reofferOnce),
];

type Due = ClockDefinition['due'];
type DaysKey = Extract<keyof Policy, `${string}_days`>;
type HoursKey = Extract<keyof Policy, `${string}_hours`>;

/** 5.2: check-ups after discharge, in days; the last is two years on. */
const checkUpDays = [3, 7, 14, 30, 60, 90, 180, 270, 365, 545, 730] as const;

function clock(
  code: string,
  track: Track,
  states: readonly string[],
  label: string,
  rule: string,
  due: Due,
): ClockDefinition {
  return { code, track, states, label, rule, due };
}

function daysAfter(instant: Date, days: number, { zone }: PathFacts): Date {
  return endOfDay(addDays(localDay(instant, zone), days), zone);
}

function inHours(key: HoursKey): Due {
  return ({ policy, since }) => addMinutes(since, policy[key] * 60);
}

function inDays(key: DaysKey): Due {
  return ({ facts, policy, since }) => daysAfter(since, policy[key], facts);
}

/** An offer is due some days after admission, not while the person is still being referred. */
function whenAdmitted(key: DaysKey): Due {
  return ({ facts, policy, since }) => {
    const { main } = facts.current;
    if (main?.state !== 'admitted') return null;
    return daysAfter(main.since > since ? main.since : since, policy[key], facts);
  };
}

/** Due once after the beginning, and met by any session since. */
function onceSeen(key: DaysKey): Due {
  return ({ facts, policy, since }) => (seenSince(facts, since) ? null : daysAfter(since, policy[key], facts));
}

function sinceSession(key: DaysKey): Due {
  return ({ facts, policy, since }) => daysAfter(later(since, facts.sessions.lastAttendedAt), policy[key], facts);
}

/** A visit is a session or a look by the prescriber; a dose at the window is not. */
function sinceContact(key: DaysKey): Due {
  return ({ facts, policy, since }) => {
    const seen = later(later(since, facts.sessions.lastAttendedAt), facts.lastPrescriberReviewAt);
    return daysAfter(seen, policy[key], facts);
  };
}

function sinceReview(key: DaysKey): Due {
  return ({ facts, policy, since }) => daysAfter(later(since, facts.lastPrescriberReviewAt), policy[key], facts);
}

/** 6.4: how long nobody may go without a session depends on how much care the level of care promises. */
function silence({ facts, policy, since }: Running): Date {
  const days = silenceDays(facts.current.placement?.state, policy);
  return daysAfter(later(since, facts.sessions.lastAttendedAt), days, facts);
}

function silenceDays(placement: string | undefined, policy: Policy): number {
  if (placement === 'php') return policy.therapy_silence_days_php;
  const intensive = placement === 'iop' || placement === 'iop_med';
  return intensive ? policy.therapy_silence_days_iop : policy.therapy_silence_days;
}

/** 7 days after discharge, then 30; a visit on the day of discharge itself does not count (HEDIS FUI). */
function followUp({ facts, policy, since }: Running): Date | null {
  const first = daysAfter(since, policy.discharge_follow_up_days, facts);
  const second = daysAfter(since, policy.discharge_second_follow_up_days, facts);
  const seen = facts.sessions.lastAttendedAt;
  if (!seen || localDay(seen, facts.zone) <= localDay(since, facts.zone)) return first;
  return seen <= first ? second : null;
}

/** The first check-up of the schedule that no attended one has met. */
function checkUp({ facts, since }: Running): Date | null {
  const seen = facts.sessions.lastAttendedAt;
  const last = seen && seen > since ? seen : null;
  const due = checkUpDays.map((days) => daysAfter(since, days, facts)).find((dueAt) => !last || dueAt > last);
  return due ?? null;
}

/** 6.5: one re-offer and no more, so that it does not turn into pressure: it lapses a month after it was due. */
function reofferOnce({ facts, policy, since }: Running): Date | null {
  const days = policy.aftercare_reoffer_days;
  const lapsesOn = addDays(localDay(since, facts.zone), 2 * days);
  return facts.today > lapsesOn ? null : daysAfter(since, days, facts);
}

function seenSince({ sessions }: PathFacts, since: Date): boolean {
  return sessions.lastAttendedAt !== null && sessions.lastAttendedAt > since;
}

function later(since: Date, other: Date | null): Date {
  return other !== null && other > since ? other : since;
}
