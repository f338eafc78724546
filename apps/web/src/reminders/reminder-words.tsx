import { isReminderKind, reminderKinds, suppressReasons } from '@cairn/rules';
import type { Reminder, ReminderState } from '../api/types';
import { clockTime, count } from '../kit/format';
import type { Meaning } from '../kit/theme';
import styles from './outbox.module.css';

export const states: Record<ReminderState, { label: string; meaning: Meaning; empty: string }> = {
  planned: {
    label: 'Planned',
    meaning: 'info',
    empty: 'Nothing is planned. A booked session plans its reminders by itself.',
  },
  sending: { label: 'On its way', meaning: 'info', empty: 'Nothing is on its way at this moment.' },
  sent: { label: 'Sent', meaning: 'fine', empty: 'Nothing has been sent yet.' },
  suppressed: { label: 'Not sent on purpose', meaning: 'info', empty: 'Nothing was held back.' },
  failed: { label: 'Failed', meaning: 'needs', empty: 'Nothing failed.' },
  unknown: {
    label: 'Unknown',
    meaning: 'soon',
    empty: 'Nothing is unclear. A message is unknown when no answer came after it was handed over.',
  },
  cancelled: { label: 'Cancelled', meaning: 'info', empty: 'Nothing was cancelled.' },
};

export type Audience = Reminder['audience'];
export const audiences: Readonly<Record<Audience, string>> = { patient: 'Patient', staff: 'Staff' };

const outcomes: Readonly<Record<string, string>> = {
  started: 'handed over',
  accepted: 'accepted',
  transient: 'no luck, to be tried again',
  permanent: 'turned down for good',
  unknown: 'no answer',
  delivered: 'delivered',
  undelivered: 'not delivered',
};

const moves: Readonly<Record<string, string>> = {
  moved: 'The session was moved',
  'session-moved': 'The session was moved',
  'session-cancelled': 'The session was cancelled',
  'session-attended': 'The session took place',
  'session-missed': 'The session was missed',
  'work-done': 'The work was done, or is another’s',
  policy: 'The program speaks at another time now',
  again: 'It did not get through, and is tried again',
  'second-channel': 'It did not get through, and goes another way',
  'provider-away': 'The provider does not answer; it goes when it is back',
  paused: 'The channel stands still',
  'R-434': 'It waits for the end of the quiet hours',
  'no-answer': 'It was handed over, and no answer came',
  refused: 'The provider turned it down',
  'gave-up': 'Every attempt failed',
  'not-delivered': 'The provider could not deliver it',
  'by-hand-again': 'Somebody sent it again',
  'by-hand-arrived': 'Somebody knows that it arrived',
  'by-hand-given-up': 'Somebody decided to leave it',
};

export function reasonWords(reason: string): string {
  const said: Readonly<Record<string, string>> = { ...suppressReasons, ...moves };
  return said[reason] ?? reason.replaceAll('-', ' ');
}

/** Why it was planned. */
export function becauseWords(kind: string): string {
  return isReminderKind(kind) ? reminderKinds[kind].because : 'Work falls due';
}

/** What happened to it. */
export function Attempts({ reminder }: { reminder: Reminder }) {
  if (reminder.attempts.length === 0) return <span className="dim">none</span>;
  return (
    <details>
      <summary>{count(reminder.attempts.length, 'attempt')}</summary>
      <ol className={styles.attempts}>
        {reminder.attempts.map((attempt) => (
          <li key={`${attempt.at} ${attempt.outcome}`}>
            {clockTime(attempt.at)} {attempt.transport === 'smtp' ? 'e-mail' : attempt.transport}:{' '}
            {outcomes[attempt.outcome] ?? attempt.outcome}
            {attempt.detail !== null && ` (${attempt.detail})`}
          </li>
        ))}
      </ol>
    </details>
  );
}
