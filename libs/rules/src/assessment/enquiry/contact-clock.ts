import type { Policy } from '../../policy';
import { localTime } from '../../time';
import type { Answer, OverdoseAnswer } from './enquiry';

/** What starts a contact clock: an enquiry, or a person who stands in the state `referred`. */
export interface ClockStart {
  readonly receivedAt: Date;
  readonly recentOverdose: OverdoseAnswer;
  readonly pregnant: Answer;
}

/** Clinical reference 6.1: first contact within 24 hours, within 2 after a recent overdose or in pregnancy. */
export interface ContactClock {
  readonly dueAt: Date;
  /** Two hours, not twenty-four. Which reason is told only to those who treat. */
  readonly urgent: boolean;
  readonly why: string;
  readonly reachedAt: Date | null;
  /** Runs, and its time is over. */
  readonly overdue: boolean;
  /** Stopped in time; null while it runs. */
  readonly inTime: boolean | null;
}

/**
 * The clock of an enquiry together with those that were joined into it: the one that is due first counts, so that joining never
 * buys time. It stops with the first contact in which the person was reached.
 */
export function contactClock(
  starts: readonly [ClockStart, ...ClockStart[]],
  reachedAt: Date | null,
  now: Date,
  policy: Policy,
): ContactClock {
  const dues = starts.map((start) => dueOf(start, policy));
  const first = dues.reduce((one, other) => (other.dueAt < one.dueAt ? other : one));
  return {
    ...first,
    urgent: dues.some(({ urgent }) => urgent),
    reachedAt,
    overdue: reachedAt === null && now.getTime() > first.dueAt.getTime(),
    inTime: reachedAt === null ? null : reachedAt.getTime() <= first.dueAt.getTime(),
  };
}

function dueOf({ receivedAt, recentOverdose, pregnant }: ClockStart, policy: Policy) {
  const reasons = [
    ...(recentOverdose === 'day' || recentOverdose === 'month' ? ['a recent overdose'] : []),
    ...(pregnant === 'yes' ? ['pregnancy'] : []),
  ];
  const urgent = reasons.length > 0;
  const hours = urgent ? policy.first_contact_urgent_hours : policy.first_contact_hours;
  return {
    dueAt: new Date(receivedAt.getTime() + hours * 3_600_000),
    urgent,
    why: urgent ? `Within ${hours} hours: ${reasons.join(' and ')}` : `Within ${hours} hours of the enquiry`,
  };
}

type DueOrReached = Pick<ContactClock, 'dueAt' | 'reachedAt'>;

/** Who is due first stands first; who was reached stands last, the longest ago first. */
export function byDue(one: DueOrReached, other: DueOrReached): number {
  if ((one.reachedAt === null) !== (other.reachedAt === null)) return one.reachedAt === null ? -1 : 1;
  if (one.reachedAt !== null && other.reachedAt !== null) return one.reachedAt.getTime() - other.reachedAt.getTime();
  return one.dueAt.getTime() - other.dueAt.getTime();
}

/** "2026-03-02 15:00", for a sentence about when something was. */
export function spokenMoment(at: Date, zone: string): string {
  return localTime(at, zone).slice(0, 16).replace('T', ' ');
}
