import { createContext, use } from 'react';
import type { DraftEntry } from './draft-entry';
import { DraftStore } from './draft-store';

/** Null outside the shell, in tests of single forms: there text lives with the page only. */
export const DraftStoreContext = createContext<DraftStore | null>(null);

/** The forms of one place on a page: whose they are, what was opened there, and which of them is in front. */
export class DraftScope {
  private readonly mounted: DraftEntry[] = [];
  private readonly listeners = new Set<() => void>();

  constructor(
    readonly patientId: string | null = null,
    readonly opened?: { readonly name: string; readonly given: unknown },
  ) {}

  add(entry: DraftEntry): () => void {
    this.mounted.push(entry);
    this.tell();
    return () => {
      this.mounted.splice(this.mounted.indexOf(entry), 1);
      this.tell();
    };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  /** The form that was opened last. */
  readonly front = (): DraftEntry | null => this.mounted.at(-1) ?? null;

  private tell(): void {
    this.listeners.forEach((listener) => listener());
  }
}

export const DraftScopeContext = createContext<DraftScope>(new DraftScope());

/** Keeps drafts of tests apart; on the page the store of the shell holds them all. */
export const Drafts = createContext<Map<string, unknown>>(new Map());
const withoutServer = new WeakMap<Map<string, unknown>, DraftStore>();

export function useDraftStore(): DraftStore {
  const store = use(DraftStoreContext);
  const apart = use(Drafts);
  if (store !== null) return store;
  const own = withoutServer.get(apart) ?? new DraftStore(null);
  withoutServer.set(apart, own);
  return own;
}
