/** How a message ended, as its provider tells it. */
export type ReceiptOutcome = 'delivered' | 'undelivered';

export interface Receipt {
  readonly outcome: ReceiptOutcome;
  /** No other message will reach this number either. */
  readonly deadNumber: boolean;
}

const endings: Readonly<Record<string, ReceiptOutcome>> = {
  delivered: 'delivered',
  read: 'delivered',
  undelivered: 'undelivered',
  failed: 'undelivered',
};

/** Twilio's numbers for a handset that cannot be reached, one that is blocked, one that does not exist, and a line that takes no texts. */
const deadNumbers: ReadonlySet<string> = new Set(['30003', '30004', '30005', '30006']);

/** Reads what the provider tells; null while the message is still on its way. */
export function readReceipt(status: string, errorCode: string | null): Receipt | null {
  const outcome = Object.hasOwn(endings, status) ? endings[status] : undefined;
  if (outcome === undefined) return null;
  return { outcome, deadNumber: outcome === 'undelivered' && errorCode !== null && deadNumbers.has(errorCode) };
}

/** Where the reminder of that message stands when the receipt comes. */
export interface ReceiptScene {
  readonly state: string;
  readonly reason: string | null;
  /** Nothing was sent for the same reminder after this message. */
  readonly latest: boolean;
}

/** Planned once more because this message seemed lost; a reminder that was planned anew for another reason speaks of something else. */
const plannedAgain: ReadonlySet<string | null> = new Set(['again', 'by-hand-again']);

/**
 * What a receipt changes: `arrived` settles what nobody knew, and spares the person a second message; `missed` is no contact.
 * What people or later messages have settled stays.
 */
export function afterReceipt(
  outcome: ReceiptOutcome,
  { state, reason, latest }: ReceiptScene,
): 'arrived' | 'missed' | null {
  if (outcome === 'undelivered') return latest && ['sent', 'sending', 'unknown'].includes(state) ? 'missed' : null;
  if (state === 'unknown' || (state === 'planned' && plannedAgain.has(reason))) return 'arrived';
  return state === 'sending' && latest ? 'arrived' : null;
}
