import type { Role } from '../access/roles';
import type { Refusal } from '../refusal';
import { type AlertAnswerKind, type AlertId, type AlertSeverity, alertSeverities, type OpenAlert } from './alert';

/** What somebody answers to an alert, naming what they saw of it. */
export interface AnswerAttempt {
  readonly alert: AlertId;
  readonly cause: string;
  /** As it was shown: an answer is to that and to nothing worse. */
  readonly severity: AlertSeverity;
  readonly answer: AlertAnswerKind;
  readonly reason: string;
}

/** As long as a reason may be. */
export const alertReasonLimit = 2000;

/**
 * May this person answer so? Everybody whom the alert goes to may acknowledge it; it is ended by its record, and by a person only
 * where the alert says so. Refuses with 'alert.not-open' and 'alert.answer-refused'.
 */
export function decideAnswer(
  alerts: readonly OpenAlert[],
  { alert, cause, severity, answer, reason }: AnswerAttempt,
  roles: readonly Role[],
): OpenAlert | Refusal {
  const open = alerts.find((one) => one.alert === alert && one.cause === cause);
  if (open === undefined)
    return {
      code: 'alert.not-open',
      says: 'This alert is over: its record is there, or somebody ended it. Look again.',
    };
  if (!roles.some((role) => open.to.includes(role)))
    return { code: 'alert.answer-refused', says: 'This alert goes to others, and they answer it.' };
  if (alertSeverities.indexOf(severity) < alertSeverities.indexOf(open.severity))
    return { code: 'alert.not-open', says: 'This has become more urgent since it was shown. Look again.' };
  if (answer !== 'acknowledged' && !open.endedBy.includes(answer))
    return {
      code: 'alert.answer-refused',
      says: `This ends by its record: ${open.clearsWhen.charAt(0).toLowerCase()}${open.clearsWhen.slice(1)}. It can be acknowledged.`,
      facts: { field: 'answer' },
    };
  const text = reason.trim();
  if (text === '' || text.length > alertReasonLimit)
    return {
      code: 'alert.answer-refused',
      says: text === '' ? 'Say in a few words why.' : `${alertReasonLimit} characters are the most.`,
      facts: { field: 'reason' },
    };
  return open;
}
