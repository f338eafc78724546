import type { Actor } from '@cairn/database';
import {
  type Answer,
  type ClockStart,
  contactClock,
  type ContactClock,
  type EnquiryAbout,
  type EnquiryFacts,
  enquiryName,
  firstReached,
  may,
  type OverdoseAnswer,
  type Policy,
} from '@cairn/rules';
import type { LoggedAttempt, Named, StoredEnquiry, StoredStep } from './enquiry.queries';

export interface ClockView {
  readonly dueAt: string;
  readonly urgent: boolean;
  readonly why: string;
  readonly overdue: boolean;
  readonly reachedAt: string | null;
  readonly inTime: boolean | null;
}

/** A line of the list: an enquiry, or a person who was referred and has not been reached. */
export interface EnquiryRow {
  readonly id: string;
  readonly kind: 'enquiry' | 'person';
  readonly patientId: string | null;
  readonly number: string | null;
  readonly name: string | null;
  readonly channel: string | null;
  readonly receivedAt: string;
  readonly phone: string | null;
  readonly email: string | null;
  readonly bestTime: string | null;
  readonly safeToCall: Answer;
  readonly safeToLeaveMessage: Answer;
  readonly clock: ClockView;
  readonly holder: Named | null;
  readonly attempts: number;
  readonly lastAttempt: Pick<LoggedAttempt, 'at' | 'channel' | 'outcome'> | null;
  /** Other open enquiries that may be of the same person. */
  readonly alike: number;
  readonly waiting: boolean;
  readonly outcome: string | null;
  readonly endedAt: string | null;
}

export interface EnquiryView extends EnquiryRow {
  readonly version: number;
  readonly about: EnquiryAbout;
  /** Null where it was somebody else who wrote it down and the reader has no need of it. */
  readonly said: string | null;
  readonly recentOverdose: OverdoseAnswer | null;
  readonly pregnant: Answer | null;
  readonly injects: Answer | null;
  readonly withheld: boolean;
  readonly by: Named | null;
  readonly endedBy: Named | null;
  readonly endedReason: string | null;
  readonly endedNote: string | null;
  readonly joinedInto: string | null;
  readonly person: {
    readonly id: string;
    readonly number: string;
    readonly displayName: string;
    readonly stage: string | null;
  } | null;
  readonly joined: readonly {
    readonly id: string;
    readonly receivedAt: string;
    readonly channel: string;
    readonly name: string | null;
  }[];
  readonly log: readonly LoggedAttempt[];
  readonly steps: readonly StepView[];
  readonly waitingId: string | null;
}

export interface StepView extends Omit<StoredStep, 'before'> {
  /** Which answers were amended. */
  readonly changed: readonly string[];
}

/** Whether what the caller said opens to who asks: to those who treat, and to whoever wrote it down. */
export function opensTo(actor: Actor, writtenBy: Named | null): boolean {
  return may(actor.roles, 'enquiry.said') || (writtenBy !== null && writtenBy.id === actor.staffId);
}

export function clockOf(stored: StoredEnquiry, now: Date, policy: Policy): ContactClock {
  const starts: [ClockStart, ...ClockStart[]] = [startOf(stored), ...stored.joined.map(startOf)];
  return contactClock(starts, firstReached(attemptsMade(stored.attempts)), now, policy);
}

export function attemptsMade(attempts: readonly LoggedAttempt[]) {
  return attempts.map(({ at, channel, outcome }) => ({ at: new Date(at), channel, outcome }));
}

function startOf(of: { receivedAt: string; recentOverdose: OverdoseAnswer; pregnant: Answer }): ClockStart {
  return { receivedAt: new Date(of.receivedAt), recentOverdose: of.recentOverdose, pregnant: of.pregnant };
}

/** Which reason makes it urgent is told with the rest of what was said, or not at all. */
export function clockView(clock: ContactClock, open: boolean, policy: Policy): ClockView {
  const { dueAt, urgent, why, overdue, reachedAt, inTime } = clock;
  return {
    dueAt: dueAt.toISOString(),
    urgent,
    why: open || !urgent ? why : `First: within ${policy.first_contact_urgent_hours} hours`,
    overdue,
    reachedAt: reachedAt?.toISOString() ?? null,
    inTime,
  };
}

export function enquiryRow(actor: Actor, stored: StoredEnquiry, now: Date, policy: Policy, alike: number): EnquiryRow {
  const { about, attempts, person } = stored;
  const hidden = person?.hidden === true;
  const [last] = attempts;
  return {
    id: stored.id,
    kind: 'enquiry',
    patientId: person?.id ?? null,
    number: person === null || hidden ? null : person.number,
    name: hidden ? 'Restricted chart' : (person?.displayName ?? enquiryName(about)),
    channel: stored.channel,
    receivedAt: stored.receivedAt,
    phone: hidden ? null : (about.phone ?? about.referrerPhone),
    email: hidden ? null : about.email,
    bestTime: hidden ? null : about.bestTime,
    safeToCall: stored.safeToCall,
    safeToLeaveMessage: stored.safeToLeaveMessage,
    clock: clockView(clockOf(stored, now, policy), opensTo(actor, stored.by), policy),
    holder: stored.holder,
    attempts: attempts.length,
    lastAttempt: last === undefined ? null : { at: last.at, channel: last.channel, outcome: last.outcome },
    alike,
    waiting: stored.waitingId !== null,
    outcome: stored.outcome,
    endedAt: stored.endedAt,
  };
}

export function enquiryView(
  actor: Actor,
  stored: StoredEnquiry,
  steps: readonly StoredStep[],
  now: Date,
  policy: Policy,
): EnquiryView {
  const open = opensTo(actor, stored.by);
  const { person } = stored;
  return {
    ...enquiryRow(actor, stored, now, policy, 0),
    version: stored.version,
    about: stored.about,
    said: open ? stored.said : null,
    recentOverdose: open ? stored.recentOverdose : null,
    pregnant: open ? stored.pregnant : null,
    injects: open ? stored.injects : null,
    withheld: !open,
    by: stored.by,
    endedBy: stored.endedBy,
    endedReason: stored.endedReason,
    endedNote: opensTo(actor, stored.endedBy) ? stored.endedNote : null,
    joinedInto: stored.joinedInto,
    person:
      person === null
        ? null
        : { id: person.id, number: person.number, displayName: person.displayName, stage: person.stage },
    joined: stored.joined.map(({ id, receivedAt, channel, name }) => ({ id, receivedAt, channel, name })),
    log: stored.attempts.map((one) => logView(actor, one)),
    steps: steps.map(({ before, ...step }) => ({
      ...step,
      changed: step.kind === 'amended' && before !== null ? changedWords(before) : [],
    })),
    waitingId: stored.waitingId,
  };
}

/** A note about a call is of the same kind as what the caller said. */
export function logView(actor: Actor, attempt: LoggedAttempt): LoggedAttempt {
  return opensTo(actor, attempt.by) ? attempt : { ...attempt, note: '' };
}

const fieldWords: Readonly<Record<string, string>> = {
  about: 'who they are and how to call',
  said: 'what was said',
  recentOverdose: 'overdose',
  pregnant: 'pregnancy',
  injects: 'injection use',
  safeToCall: 'safe to call',
  safeToLeaveMessage: 'safe to leave a message',
};

function changedWords(before: Partial<EnquiryFacts>): readonly string[] {
  return Object.keys(before).map((key) => fieldWords[key] ?? key);
}
