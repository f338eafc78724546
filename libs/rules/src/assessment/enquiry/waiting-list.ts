import type { Policy } from '../../policy';
import type { Evaluation, Refusal } from '../../refusal';
import { evaluate, failed, passed, type Rule } from '../../rule';
import { addDays, daysBetween, isDay, localDay, type Day } from '../../time';
import type { Answer, OverdoseAnswer } from './enquiry';

/**
 * who waits for a place, in which order and why. Pregnant people come first (42 CFR 8.12(f)(3)); what follows is our
 * proposal after the block grant's order (45 CFR 96.131, not verified): injection use, a recent overdose, a medical reason.
 */
export const waitingPriorities = {
  pregnant: 'Pregnant',
  injects: 'Injects',
  overdose: 'Recent overdose',
  medical: 'Medical reason',
  other: 'No priority',
} as const satisfies Record<string, string>;
export type WaitingPriority = keyof typeof waitingPriorities;

/** What is known of someone who waits, from the entry, the enquiry and the record, whichever knows more. */
export interface WaitingFacts {
  readonly id: string;
  readonly since: Date;
  readonly priority: WaitingPriority;
  readonly pregnant: Answer;
  readonly injects: Answer;
  readonly recentOverdose: OverdoseAnswer;
  /** Care priorities that stand today for a registered person. */
  readonly carePriorities: readonly string[];
  /** A record of pregnancy stands in the chart. */
  readonly pregnancyConfirmed: boolean;
  /** Interim treatment began on this day, and goes on. */
  readonly interimSince: Day | null;
  readonly delays: readonly { readonly askedOn: Day; readonly until: Day }[];
}

export interface WaitingPlace {
  readonly id: string;
  readonly rank: number;
  readonly position: number;
  /** Why they stand where they stand, the first reason first. */
  readonly reasons: readonly string[];
  readonly waitDays: number;
  /** What falls due while they wait. */
  readonly notices: readonly WaitingNotice[];
}

export interface WaitingNotice {
  readonly code: 'confirm-pregnancy' | 'interim-services' | 'interim-offer' | 'interim-plan';
  readonly says: string;
  readonly rule: string;
}

/** Everyone who waits, in order, each with the reasons for it. */
export function waitingPlaces(
  entries: readonly WaitingFacts[],
  now: Date,
  zone: string,
  policy: Policy,
): readonly WaitingPlace[] {
  const today = localDay(now, zone);
  return entries
    .map((entry) => {
      const begins = waitBegins(entry, zone, policy);
      const { rank, reasons } = rankOf(entry);
      const waitDays = Math.max(0, daysBetween(begins, today));
      return { id: entry.id, begins, since: entry.since, rank, reasons, waitDays, entry };
    })
    .sort(
      (one, other) =>
        one.rank - other.rank ||
        one.begins.localeCompare(other.begins) ||
        one.since.getTime() - other.since.getTime() ||
        one.id.localeCompare(other.id),
    )
    .map(({ id, rank, reasons, waitDays, entry }, index) => ({
      id,
      rank,
      position: index + 1,
      reasons: [...reasons, waitedFor(waitDays)],
      waitDays,
      notices: noticesOf(entry, waitDays, now, today, policy),
    }));
}

/** the wait begins when care was asked for, and anew after a delay of more than thirty days that the person asked for. */
export function waitBegins(
  { since, delays }: Pick<WaitingFacts, 'since' | 'delays'>,
  zone: string,
  policy: Policy,
): Day {
  return delays
    .filter(({ askedOn, until }) => daysBetween(askedOn, until) > policy.waiting_restart_days)
    .reduce((begins, { until }) => (until > begins ? until : begins), localDay(since, zone));
}

function rankOf(entry: WaitingFacts): { readonly rank: number; readonly reasons: readonly string[] } {
  const { priority, carePriorities } = entry;
  const pregnant = priority === 'pregnant' || entry.pregnant === 'yes' || carePriorities.includes('pregnancy');
  const injects = priority === 'injects' || entry.injects === 'yes';
  const overdose =
    priority === 'overdose' ||
    entry.recentOverdose === 'day' ||
    entry.recentOverdose === 'month' ||
    carePriorities.includes('recent_overdose');
  const medical = priority === 'medical' || carePriorities.includes('medical');
  const rank = pregnant ? (injects ? 1 : 2) : injects ? 3 : overdose ? 4 : medical ? 5 : 6;
  const reasons = [
    ...(pregnant ? ['Pregnant'] : []),
    ...(injects ? ['Injects'] : []),
    ...(overdose ? ['Recent overdose'] : []),
    ...(medical ? ['Medical reason'] : []),
  ];
  return { rank, reasons };
}

const waitedFor = (days: number) => (days === 0 ? 'Since today' : days === 1 ? 'Waits 1 day' : `Waits ${days} days`);

function noticesOf(
  entry: WaitingFacts,
  waitDays: number,
  now: Date,
  today: Day,
  policy: Policy,
): readonly WaitingNotice[] {
  const { rank } = rankOf(entry);
  const notices: WaitingNotice[] = [];
  const hours = (now.getTime() - entry.since.getTime()) / 3_600_000;
  if (rank <= 2 && !entry.pregnancyConfirmed)
    notices.push({
      code: 'confirm-pregnancy',
      says: 'Confirm the pregnancy, and give prenatal care or refer for it',
      rule: 'R-034',
    });
  if (rank <= 3 && entry.interimSince === null && hours >= policy.waiting_interim_services_hours)
    notices.push({
      code: 'interim-services',
      says: `Offer interim services: no place after ${policy.waiting_interim_services_hours} hours`,
      rule: 'clinical reference 7.1',
    });
  if (entry.interimSince === null && waitDays >= policy.waiting_interim_offer_days)
    notices.push({
      code: 'interim-offer',
      says: `Interim treatment may be offered after ${policy.waiting_interim_offer_days} days`,
      rule: 'R-033',
    });
  const interimDay = entry.interimSince === null ? 0 : daysBetween(entry.interimSince, today) + 1;
  if (interimDay >= policy.interim_warn_day)
    notices.push({
      code: 'interim-plan',
      says: `Day ${interimDay} of interim treatment: a plan by day ${policy.interim_plan_day}, at most ${policy.interim_max_days_per_12_months} days`,
      rule: 'R-033',
    });
  return notices;
}

export interface PlaceOfferQuestion {
  readonly place: WaitingPlace;
  /** Who stands before them and has no offer that is open. */
  readonly before: readonly WaitingPlace[];
}

/** a place is offered to pregnant people first. Told, not forbidden: the place may not fit the person who is first. */
export const placeOfferRule: Rule<PlaceOfferQuestion> = {
  id: 'R-034',
  version: 1,
  severity: 'WARN',
  citation: '42 CFR 8.12(f)(3)',
  verified: 'yes',
  asks: ({ place, before }) => {
    const pregnant = before.filter(({ rank }) => rank <= 2).length;
    return place.rank > 2 && pregnant > 0
      ? failed('A pregnant person waits before this one: offer the place there first, or say why it does not fit', {
          pregnant,
          position: place.position,
        })
      : passed('Nobody who is pregnant waits before this person', { position: place.position });
  },
};

export const placeAnswers = {
  accepted: 'Accepted',
  declined: 'Declined',
  'not-reached': 'Not reached',
  'asked-to-wait': 'Asked to wait',
} as const satisfies Record<string, string>;
export type PlaceAnswer = keyof typeof placeAnswers;

export interface NewPlaceOffer {
  readonly placeFrom: Day | null;
  readonly answer: PlaceAnswer;
  readonly waitUntil: Day | null;
  readonly note: string;
}

/** An offer out of order needs a word about why; the order itself is not changed by it. */
export function decidePlaceOffer(
  offer: NewPlaceOffer,
  question: PlaceOfferQuestion,
  today: Day,
): { readonly evaluation: Evaluation } | Refusal {
  const { answer, placeFrom, waitUntil, note } = offer;
  if (placeFrom !== null && (!isDay(placeFrom) || placeFrom < today || placeFrom > addDays(today, 366)))
    return waitingInvalid('placeFrom', 'A place begins today or later, within a year.');
  if (
    answer === 'asked-to-wait' &&
    (waitUntil === null || !isDay(waitUntil) || waitUntil <= today || waitUntil > addDays(today, 366))
  )
    return waitingInvalid('waitUntil', 'Enter until when they asked to wait, within a year.');
  if (answer !== 'asked-to-wait' && waitUntil !== null)
    return waitingInvalid('waitUntil', 'Only someone who asked to wait has a day to wait until.');
  const evaluation = evaluate(placeOfferRule, question);
  if (evaluation.result === 'failed' && note.trim() === '')
    return {
      code: 'waiting.order',
      says: `${evaluation.message} (R-034).`,
      facts: { field: 'note' },
      evaluations: [evaluation],
    };
  return { evaluation };
}

/** Why someone leaves the list. */
export const leavingReasons = {
  placed: 'Has a place',
  declined: 'Declined',
  'lost-contact': 'Lost contact',
  elsewhere: 'In care elsewhere',
  died: 'Died',
  error: 'Entered in error',
} as const satisfies Record<string, string>;
export type LeavingReason = keyof typeof leavingReasons;

/**
 * With which reason a step of the main track takes somebody off the list; null where they wait on. Whoever is admitted has the
 * place they waited for; coming back from an interruption says nothing about a place.
 */
export function leavesListWith(from: string | null, to: string): LeavingReason | null {
  if (to === 'admitted') return from === 'intake' ? 'placed' : null;
  return Object.hasOwn(leavingWith, to) ? leavingWith[to as keyof typeof leavingWith] : null;
}

const leavingWith = {
  declined_service: 'declined',
  withdrew: 'declined',
  no_contact_closed: 'lost-contact',
  referred_out: 'elsewhere',
  deceased: 'died',
} as const satisfies Readonly<Record<string, LeavingReason>>;

export function refuseLeaving(reason: string, note: string): Refusal | null {
  if (!Object.hasOwn(leavingReasons, reason)) return waitingInvalid('reason', 'Choose why they leave the list.');
  if (reason !== 'placed' && note.trim() === '')
    return waitingInvalid(
      'note',
      'Write in a sentence what happened, so that nobody is taken off the list by silence.',
    );
  return null;
}

export function waitingInvalid(field: string, says: string): Refusal {
  return { code: 'waiting.invalid', says, facts: { field } };
}
