import type { Refusal } from '../refusal';

/** What a person may say of a reminder whose end nobody knows, or that was given up. */
export const reminderDecisions = {
  again: { label: 'Send again', says: 'It goes out again, if every rule still agrees' },
  arrived: { label: 'It arrived', says: 'The person has it; nothing more is sent' },
  'given-up': { label: 'Leave it', says: 'Nothing more is sent' },
} as const;

export type ReminderDecision = keyof typeof reminderDecisions;

/**
 * May somebody decide about this reminder? Only about one that is unknown or failed; that a failed one arrived nobody can know.
 * Refuses with 'reminder.settled'.
 */
export function decideByHand(state: string, decision: ReminderDecision): Refusal | null {
  const facts = { state, decision };
  if (state !== 'unknown' && state !== 'failed')
    return {
      code: 'reminder.settled',
      says: 'There is nothing to decide about this reminder: it is neither unknown nor failed. Look at the list again.',
      facts,
    };
  if (state === 'failed' && decision === 'arrived')
    return {
      code: 'reminder.settled',
      says: 'This message was turned down: it did not arrive. Send it again, or call the person.',
      facts,
    };
  return null;
}

/** How a call ended. A message that was left is not contact made. */
export const callOutcomes = {
  reached: { label: 'Reached', settles: true },
  'no-answer': { label: 'No answer', settles: false },
  'message-left': { label: 'Message left', settles: false },
  'wrong-number': { label: 'Wrong number', settles: true },
  'not-needed': { label: 'Not needed any more', settles: true },
} as const;

export type CallOutcome = keyof typeof callOutcomes;
