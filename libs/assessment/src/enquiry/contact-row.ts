import type { Actor } from '@cairn/database';
import { type ClockStart, contactClock, firstReached, type Policy } from '@cairn/rules';
import type { ReferredPerson } from './contact.queries';
import { attemptsMade, clockView, type EnquiryRow, opensTo } from './enquiry-view';

/** A person who was referred, on the list beside the enquiries: nobody is lost between being registered and being reached. */
export function contactRow(actor: Actor, person: ReferredPerson, now: Date, policy: Policy): EnquiryRow {
  const { receivedAt, recentOverdose, pregnant, by } = person;
  const start: ClockStart = { receivedAt, recentOverdose, pregnant };
  const log = person.attempts.filter(({ at }) => new Date(at).getTime() >= receivedAt.getTime() - 60_000);
  const [last] = log;
  const clock = contactClock([start], firstReached(attemptsMade(log)), now, policy);
  return {
    id: person.id,
    kind: 'person',
    patientId: person.id,
    number: person.number,
    name: person.name,
    channel: person.channel,
    receivedAt: receivedAt.toISOString(),
    phone: person.phone,
    email: person.email,
    bestTime: person.bestTime,
    safeToCall: person.safeToCall,
    safeToLeaveMessage: person.safeToLeaveMessage,
    clock: clockView(clock, opensTo(actor, by), policy),
    holder: null,
    attempts: log.length,
    lastAttempt: last === undefined ? null : { at: last.at, channel: last.channel, outcome: last.outcome },
    alike: 0,
    waiting: person.waiting,
    outcome: null,
    endedAt: null,
  };
}
