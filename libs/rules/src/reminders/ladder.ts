import type { ReminderKind } from './catalogue';
import type { SuppressReason } from './may-send';

/** What follows when a reminder did not reach the person. A message that failed is never taken as contact made. */
export type NextRung = 'second-channel' | 'call-task' | 'end';

/** Reasons that stop a message and not the matter: what must be said is then said by a person who calls. */
const callsInstead: ReadonlySet<SuppressReason> = new Set<SuppressReason>([
  'no-consent',
  'opt-out',
  'wrong-number',
  'undeliverable',
  'daily-cap',
  'weekly-cap',
  'no-sender-name',
  'not-neutral',
  'too-late',
]);

/** After a message that did not arrive: another channel that the person agreed to, if it still helps, else a call. */
export function afterFailure(
  kind: ReminderKind,
  more: { readonly otherChannel: boolean; readonly useful: boolean },
): NextRung {
  if (more.otherChannel && more.useful && kind.ladder.includes('second-channel')) return 'second-channel';
  return kind.ladder.includes('call-task') ? 'call-task' : 'end';
}

/** After a message that may not be sent. Who asked not to be contacted, or took back the consent, is not called either. */
export function afterSuppression(kind: ReminderKind, reason: SuppressReason): NextRung {
  return kind.ladder.includes('call-task') && callsInstead.has(reason) ? 'call-task' : 'end';
}
