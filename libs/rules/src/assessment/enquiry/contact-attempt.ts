import type { Refusal } from '../../refusal';
import type { Answer } from './enquiry';

/** Ways to try to reach someone. */
export const contactChannels = {
  phone: 'Telephone',
  text: 'Text message',
  email: 'Email',
  'in-person': 'In person',
  letter: 'Letter',
  'through-referrer': 'Through the referrer',
} as const satisfies Record<string, string>;
export type ContactChannel = keyof typeof contactChannels;

export const contactOutcomes = {
  reached: 'Reached',
  'message-left': 'Message left',
  'no-answer': 'No answer',
  'wrong-number': 'Wrong number',
  declined: 'Did not want to talk',
} as const satisfies Record<string, string>;
export type ContactOutcome = keyof typeof contactOutcomes;

export interface NewAttempt {
  readonly at: Date;
  readonly channel: ContactChannel;
  readonly outcome: ContactOutcome;
  readonly note: string;
}

export interface Attempt {
  readonly at: Date;
  readonly channel: ContactChannel;
  readonly outcome: ContactOutcome;
}

export interface ContactWishes {
  readonly receivedAt: Date;
  readonly safeToCall: Answer;
  readonly safeToLeaveMessage: Answer;
}

/** Which channels call at a place where somebody else may answer or read. */
const heardByOthers: readonly ContactChannel[] = ['phone', 'text', 'email', 'letter'];

/**
 * May this attempt be written down? A message where none is safe, or a call to someone who asked not to be called, is refused
 * until the note says why: what happened is kept, and it is marked.
 */
export function decideAttempt(
  attempt: NewAttempt,
  wishes: ContactWishes,
  now: Date,
): { readonly againstWish: boolean } | Refusal {
  const { at, channel, outcome, note } = attempt;
  if (at.getTime() > now.getTime() + 60_000)
    return invalidAttempt('at', 'This time lies ahead. Enter when you tried to reach them.');
  if (at.getTime() < wishes.receivedAt.getTime() - 60_000)
    return invalidAttempt('at', 'This is before the enquiry came in. Enter a later time.');
  if (outcome === 'wrong-number' && channel !== 'phone' && channel !== 'text')
    return invalidAttempt('outcome', 'Only a call or a text message goes to a wrong number.');
  const message = outcome === 'message-left' && channel !== 'in-person' && channel !== 'through-referrer';
  if (message && wishes.safeToLeaveMessage !== 'yes' && note.trim() === '')
    return unsafe(
      wishes.safeToLeaveMessage === 'no'
        ? 'They asked that no message be left. Record “No answer”, or write what was left and why.'
        : 'Nobody asked whether a message is safe. Record “No answer”, or write what was left and why.',
    );
  const called = heardByOthers.includes(channel) && wishes.safeToCall === 'no';
  if (called && note.trim() === '')
    return unsafe('They asked not to be called or written to. Use another way, or write why you did.');
  return { againstWish: (message && wishes.safeToLeaveMessage !== 'yes') || called };
}

/** The first contact in which the person was reached. */
export function firstReached(attempts: readonly Attempt[]): Date | null {
  const times = attempts.filter(({ outcome }) => outcome === 'reached').map(({ at }) => at.getTime());
  return times.length === 0 ? null : new Date(Math.min(...times));
}

function invalidAttempt(field: string, says: string): Refusal {
  return { code: 'enquiry.invalid', says, facts: { field } };
}

function unsafe(says: string): Refusal {
  return { code: 'enquiry.unsafe', says, facts: { field: 'note' } };
}
