import type { AddressStop } from './may-send';

/** How a message ended, as its provider tells it. */
export type ReceiptOutcome = 'delivered' | 'undelivered';

export interface Receipt {
  readonly outcome: ReceiptOutcome;
  /** Why no other message goes to this address either; null where it was only this one. */
  readonly stops: AddressStop | null;
}

const endings: Readonly<Record<string, ReceiptOutcome>> = {
  delivered: 'delivered',
  read: 'delivered',
  undelivered: 'undelivered',
  failed: 'undelivered',
};

/**
 * What Twilio's numbers say of the address itself, and not of one message: the handset is blocked or unknown, the line takes no texts, the
 * number is none, or the person wrote STOP to the provider. A handset that could not be reached (30003) may only be switched off.
 */
const stopCodes: Readonly<Record<string, Exclude<AddressStop, 'wrong-number'>>> = {
  '30004': 'undeliverable',
  '30005': 'undeliverable',
  '30006': 'undeliverable',
  '21211': 'undeliverable',
  '21614': 'undeliverable',
  '21610': 'opt-out',
};

/** Why this address is not to be written to any more, from a code of the provider; null for any other. */
export function stopOfCode(code: string): Exclude<AddressStop, 'wrong-number'> | null {
  return Object.hasOwn(stopCodes, code) ? (stopCodes[code] ?? null) : null;
}

/** Reads what the provider tells; null while the message is still on its way. */
export function readReceipt(status: string, errorCode: string | null): Receipt | null {
  const outcome = Object.hasOwn(endings, status) ? endings[status] : undefined;
  if (outcome === undefined) return null;
  return { outcome, stops: outcome === 'undelivered' && errorCode !== null ? stopOfCode(errorCode) : null };
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
