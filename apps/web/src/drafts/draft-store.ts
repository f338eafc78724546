import { DraftEntry } from './draft-entry';
import type { DraftPlace, DraftServer } from './draft-server';

/** A form that a list asks to open again, for the screen that can. */
export interface Reopening {
  readonly patientId: string | null;
  /** Of a form of the chart, with what it was opened. */
  readonly name?: string;
  readonly given?: unknown;
  /** The part of the page where it stood. */
  readonly at?: string;
}

/** All unfinished text of one person in one programme, for as long as the page lives. Nothing of it is written to the browser's storage. */
export class DraftStore {
  private readonly entries = new Map<string, DraftEntry>();
  private readonly lines = new Map<string, { last: Promise<void> }>();
  private asked: Reopening | null = null;
  private readonly listeners = new Set<() => void>();
  /** The list of unfinished texts is old. */
  onListed: () => void = () => undefined;

  constructor(private readonly server: DraftServer | null) {}

  entry(place: DraftPlace): DraftEntry {
    const key = keyOf(place);
    const known = this.entries.get(key);
    if (known !== undefined) return known;
    const line = this.lines.get(key) ?? { last: Promise.resolve() };
    this.lines.set(key, line);
    const entry: DraftEntry = new DraftEntry(place, this.server, {
      line,
      onListed: () => this.onListed(),
      onForgotten: () => this.entries.get(key) === entry && this.entries.delete(key),
      onChanged: () => this.entries.has(key) || this.entries.set(key, entry),
    });
    this.entries.set(key, entry);
    return entry;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  /** Asked by a list, taken by the screen. Not in the address and not in the browser's history: it names what was typed. */
  readonly reopening = (): Reopening | null => this.asked;

  reopen(asked: Reopening | null): void {
    this.asked = asked;
    this.listeners.forEach((listener) => listener());
  }

  flush(leaving = false): void {
    for (const entry of this.entries.values()) entry.flush(leaving);
  }

  /** What was typed is on the server, or the time is over. */
  async settled(atMostMs: number): Promise<void> {
    const all = Promise.all([...this.entries.values()].map((entry) => entry.settled()));
    await Promise.race([all, new Promise((done) => setTimeout(done, atMostMs))]);
  }

  get hasOnlyHere(): boolean {
    return [...this.entries.values()].some((entry) => entry.isOnlyHere);
  }

  /** Saves at once where the person leaves a field, the page or the connection comes back; warns before text is lost. */
  watch(): () => void {
    const soon = (): void => this.flush();
    const hidden = (): void => void (document.visibilityState === 'hidden' && this.flush());
    const leaving = (): void => this.flush(true);
    const warn = (event: BeforeUnloadEvent): void => {
      this.flush(true);
      if (this.hasOnlyHere) event.preventDefault();
    };
    window.addEventListener('focusout', soon);
    window.addEventListener('online', soon);
    window.addEventListener('pagehide', leaving);
    window.addEventListener('beforeunload', warn);
    document.addEventListener('visibilitychange', hidden);
    return () => {
      window.removeEventListener('focusout', soon);
      window.removeEventListener('online', soon);
      window.removeEventListener('pagehide', leaving);
      window.removeEventListener('beforeunload', warn);
      document.removeEventListener('visibilitychange', hidden);
    };
  }
}

const keyOf = ({ form, about, patientId }: DraftPlace) => `${patientId ?? ''} ${form} ${about}`;

const stores = new Map<string, DraftStore>();

/** The same store again for the same person and programme: what was typed outlives the screens that showed it. */
export function draftStoreOf(key: string, server: () => DraftServer): DraftStore {
  const known = stores.get(key) ?? new DraftStore(server());
  stores.set(key, known);
  return known;
}

/** Before the page is left on purpose. */
export async function allDraftsSettled(atMostMs = 2000): Promise<void> {
  await Promise.all([...stores.values()].map((store) => store.settled(atMostMs)));
}
