import type { Tx } from '@cairn/database';

/** What a channel is given: nothing but the neutral words, where they go, and the key that makes a second hand-over harmless. */
export interface Message {
  readonly reminderId: string;
  readonly patientId: string;
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
}

/** A channel whose record is ours: the message is written in the transaction that marks the reminder as sent, so it is never doubled. */
export interface InsideChannel {
  readonly kind: 'inside';
  readonly transport: 'outbox';
  put(tx: Tx, message: Message, at: Date): Promise<unknown>;
}

/**
 * A channel to another machine. The attempt is committed before the message leaves, so that a crash in between leaves a trace:
 * after `answersWithinMs` without an outcome the attempt is taken as lost on the way. A channel that knows our key again
 * (`honoursKeys`) is then asked once more; with any other the reminder becomes `unknown`.
 */
export interface OutsideChannel {
  readonly kind: 'outside';
  readonly transport: 'smtp';
  readonly honoursKeys: boolean;
  readonly answersWithinMs: number;
  hand(message: Message): Promise<Outcome>;
}

export type Channel = InsideChannel | OutsideChannel;

/** Which channel carries which kind of address. */
export abstract class Channels {
  abstract for(channel: Message['channel']): Channel;
}
