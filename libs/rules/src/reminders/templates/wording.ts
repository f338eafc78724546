import type { MessageKind } from '../catalogue';

/** how much a message may say. 0 "please call", 1 date and time, 2 also a neutral word for what it is. */
export type ContentLevel = 0 | 1 | 2;

/** What one language says. The sender stands first; how to end the messages is put behind every wording. */
export interface Wording {
  /** The language in its own words, for the screen on which wordings are made. */
  readonly label: string;
  readonly subject: string;
  /** By telephone and e-mail a reply would reach nobody. */
  readonly stopByReply: string;
  readonly stopByCall: string;
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
  /** From level 0 up to the most that the catalogue lets the kind say. */
  readonly kinds: Readonly<Record<MessageKind, readonly string[]>>;
}
