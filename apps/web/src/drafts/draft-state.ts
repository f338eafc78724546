import type { ApiProblem } from '../api/problem';
import type { DraftContent, SavedDraft } from './draft-server';

/** Another text of the same form stands on the server; nothing is written over until its author says which one counts. */
export type DraftConflict =
  | ({ readonly kind: 'newer' } & SavedDraft)
  /** The text that this one went on from was sent, discarded or grew too old. */
  | { readonly kind: 'ended' };

export interface DraftState {
  /** What was typed; undefined while nothing was, here or earlier. */
  readonly value: object | undefined;
  readonly keeping: 'nothing' | 'unsaved' | 'saving' | 'saved' | 'away' | 'refused';
  readonly savedAt: string | null;
  /** Set where the form opened with text from before: when that was saved. */
  readonly foundAt: string | null;
  readonly conflict: DraftConflict | null;
  /** A text that was set aside just now and can be brought back. */
  readonly aside: string | null;
  /** Why the server does not keep it, in its words. */
  readonly problem: ApiProblem | null;
}

export const nothing: DraftState = {
  value: undefined,
  keeping: 'nothing',
  savedAt: null,
  foundAt: null,
  conflict: null,
  aside: null,
  problem: null,
};

/** What entries share. `line` holds the requests about one form, also those of an entry that was sent before this one. */
export interface DraftHouse {
  readonly line: { last: Promise<void> };
  /** The list of unfinished texts has another one, or one less. */
  onListed(): void;
  onForgotten(): void;
  onChanged(): void;
}

/** A save on its way. */
export interface Sent {
  readonly edits: number;
  readonly content: DraftContent;
  readonly before: SavedDraft | null;
  readonly id: string;
}

export const savedOf = ({ id, revision, savedAt }: SavedDraft): SavedDraft => ({ id, revision, savedAt });
