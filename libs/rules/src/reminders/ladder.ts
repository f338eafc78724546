import type { ReminderKind } from './catalogue';
import { stopsOnlyMessages, type SuppressReason } from './may-send';

/** What follows when a reminder did not reach the person. A message that failed is never taken as contact made. */
export type NextRung = 'second-channel' | 'call-task' | 'end';

/** After a message that did not arrive: another channel that the person agreed to, if it still helps, else a call. */
export function afterFailure(
  kind: ReminderKind,
  more: { readonly otherChannel: boolean; readonly useful: boolean },
): NextRung {
  if (more.otherChannel && more.useful && kind.ladder.includes('second-channel')) return 'second-channel';
  return kind.ladder.includes('call-task') ? 'call-task' : 'end';
}

/** After a message that may not be sent, for whatever reasons: a call where nothing else speaks against one. */
export function afterSuppression(kind: ReminderKind, reasons: readonly SuppressReason[]): NextRung {
  const helps = (reason: SuppressReason): boolean =>
    stopsOnlyMessages.has(reason) && !(reason === 'too-late' && kind.overWithItsTime === true);
  return kind.ladder.includes('call-task') && reasons.every(helps) ? 'call-task' : 'end';
}
