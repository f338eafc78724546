import type { AddressStop } from '@cairn/rules';

/** Which way a message left: kept in the house, as e-mail, through the provider of text messages, or as a call that staff make. */
export type Transport = 'outbox' | 'smtp' | 'twilio' | 'call-task';

/** What a channel is given: nothing but the neutral words, where they go, and the key that makes a second hand-over harmless. */
export interface Message {
  /** Of this attempt. A provider gives it back when it tells what became of the message. */
  readonly id: string;
  readonly reminderId: string;
  /** The same for every attempt by one channel: a provider that knows keys delivers it once. */
  readonly key: string;
  /** Nobody where the staff is told something without a name. */
  readonly patientId: string | null;
  readonly channel: 'sms' | 'email' | 'voice';
  readonly address: string;
  readonly senderName: string;
  readonly subject: string;
  readonly text: string;
  readonly template: string;
}

/**
 * What the other side said. `transient` may be tried again, `permanent` never; `unknown` means that it may or may not have
 * been delivered, and only a person may decide what to do then.
 */
export interface Outcome {
  readonly outcome: 'accepted' | 'transient' | 'permanent' | 'unknown';
  /** A code, never the address or the words. */
  readonly detail: string;
  /** Under which name the provider knows the message. */
  readonly providerId?: string;
  /** The address itself is none, or the person told the provider to stop. */
  readonly stops?: AddressStop;
  /** The provider asks to be left alone for so long (429). */
  readonly retryAfterMs?: number;
}

/**
 * A channel whose record is ours: the words stay in the outbox, or a call is written down for the staff, in the transaction that marks
 * the reminder as sent. So it is never doubled.
 */
export interface InsideChannel {
  readonly kind: 'inside';
  readonly transport: 'outbox' | 'call-task';
}

/**
 * A channel to another machine. The attempt is committed before the message leaves, so that a crash in between leaves a trace:
 * after `answersWithinMs` without an outcome the attempt is taken as lost on the way. A channel that knows our key again
 * (`honoursKeys`) is then asked once more; with any other the reminder becomes `unknown`.
 */
export interface OutsideChannel {
  readonly kind: 'outside';
  readonly transport: 'smtp' | 'twilio';
  readonly honoursKeys: boolean;
  readonly answersWithinMs: number;
  /** How many messages may be under way at the same time: as many may be lost without a trace of their end when this process dies. */
  readonly atOnce: number;
  hand(message: Message): Promise<Outcome>;
}

export type Channel = InsideChannel | OutsideChannel;

/** Which channel carries which kind of address. */
export abstract class Channels {
  abstract for(channel: Message['channel']): Channel;
}
