import { uuidv7 } from 'uuidv7';
import { ApiProblem } from '../api/problem';
import { asProblem, longestWaitMs, saveAfterMs, untilDone } from './draft-retry';
import { changesIn, sameTyped, withChanges } from './same-typed';
import type { DraftContent, DraftOrigin, DraftPlace, DraftServer, FoundDraft, SavedDraft } from './draft-server';
import { type DraftHouse, type DraftState, nothing, savedOf, type Sent } from './draft-state';

/**
 * The text of one form: what was typed here is the truth, the server follows it. Requests go one after the other, so that a late
 * answer never undoes a newer one.
 */
export class DraftEntry {
  private state = nothing;
  private readonly listeners = new Set<() => void>();
  private known: SavedDraft | null = null;
  private edits = 0;
  private savedEdits = 0;
  private waitMs = saveAfterMs;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private saving = false;
  private looked = false;
  /** Sent, and no answer came: sent again as it was, the server knows it again. */
  private unanswered: Sent | null = null;
  /** The chart is closed or the registration joined: another try would be refused too. */
  private halted = false;
  /** Counts the texts that this entry held: what is under way for an earlier one changes nothing any more. */
  private text = 0;
  private initial: () => object = () => ({});
  private empty: object = {};
  private origin: DraftOrigin | undefined;

  constructor(
    readonly place: DraftPlace,
    private readonly server: DraftServer | null,
    private readonly house: DraftHouse,
  ) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  readonly read = (): DraftState => this.state;

  get isUnsaved(): boolean {
    return this.server !== null && this.edits > this.savedEdits && this.state.conflict === null && !this.halted;
  }

  /** Typed here and kept nowhere else, although the server was asked. */
  get isOnlyHere(): boolean {
    return ['away', 'refused'].includes(this.state.keeping) || this.state.conflict !== null;
  }

  /** The form opens: what lies on the server comes, unless something is typed here that is not saved yet. */
  open(initial: () => object, empty: object): void {
    this.initial = initial;
    this.empty = empty;
    this.halted = false;
    if (this.state.value !== undefined && this.state.savedAt !== null) this.set({ foundAt: this.state.savedAt });
    if (this.server === null || this.isUnsaved || this.saving || this.state.conflict !== null) return;
    this.looked = false;
    void this.line(() => this.look());
  }

  /** The form closes. An empty one begins anew the next time. */
  leave(): void {
    this.flush();
    if (this.state.keeping === 'nothing' && this.known === null) this.state = { ...this.state, value: undefined };
  }

  change(part: object, base: object, origin: DraftOrigin | undefined): void {
    const value = { ...(this.state.value ?? base), ...part };
    this.origin = origin ?? this.origin;
    // Back to the empty form without ever having been saved: nothing is kept of that.
    if (this.known === null && !this.saving && this.unanswered === null && sameTyped(value, this.empty)) {
      this.savedEdits = this.edits;
      this.set({ value, keeping: 'nothing', aside: null });
      return;
    }
    this.edits += 1;
    this.house.onChanged();
    if (this.halted) return this.set({ value });
    const keeping = this.state.keeping === 'away' ? 'away' : this.saving ? 'saving' : 'unsaved';
    this.set({ value, keeping, problem: null, aside: null });
    this.schedule();
  }

  /** Saves now what is not saved: the person left the field, the form or the page. */
  flush(leaving = false): void {
    if (!this.isUnsaved || this.state.keeping === 'refused') return;
    clearTimeout(this.timer);
    this.timer = undefined;
    // A page that goes away cannot wait for the answer of what is under way; that one counts the revision up by one.
    if (leaving && this.saving) void this.lastWord();
    else void this.line(() => this.save());
  }

  /** Everything under way has its answer. */
  async settled(): Promise<void> {
    this.flush();
    await this.house.line.last;
  }

  /** The act succeeded, so the text is a record now: the draft ends here and on the server. */
  forget(): void {
    const { conflict, value } = this.state;
    const ended = this.letGo();
    // The value stays on the screen for as long as the form does; what is typed from now on is another text.
    this.set({ ...nothing, value });
    this.house.onForgotten();
    void this.line(async () => {
      // What another tab holds is another text: whoever typed it there decides.
      if (ended !== null && conflict === null) await this.persist((server) => server.end(ended.id));
    });
  }

  /** Sets the text aside and empties the form; it can be brought back. */
  startAfresh(): void {
    const left = this.letGo();
    this.empty = this.initial();
    this.set({ ...nothing, value: this.empty });
    void this.line(async () => {
      if (left === null) return;
      await this.persist((server) => server.discard(left.id));
      if (this.state.keeping === 'nothing') this.set({ aside: left.id });
    });
  }

  bringBack(): void {
    const { aside } = this.state;
    if (aside === null) return;
    this.set({ aside: null });
    void this.line(async () => {
      await this.server?.restore(aside).catch(() => undefined);
      this.looked = false;
      await this.look();
    });
  }

  takeNewer(): void {
    const { conflict } = this.state;
    void this.line(async () => {
      if (conflict?.kind !== 'newer' || this.server === null) return;
      try {
        this.take(await this.server.read(conflict.id));
      } catch (fault) {
        if (fault instanceof ApiProblem && fault.status === 404) this.set({ conflict: { kind: 'ended' } });
        else this.set({ problem: asProblem(fault) });
      }
    });
  }

  /** What is typed here counts; it goes on from the newer text, or is a text of its own where that one is gone. */
  keepMine(): void {
    const { conflict } = this.state;
    if (conflict === null) return;
    this.known = conflict.kind === 'newer' ? conflict : null;
    this.edits += 1;
    this.set({ conflict: null, keeping: 'unsaved' });
    this.flush();
  }

  /** From now on this is another text. What is under way for the one before ends before anything else begins. */
  private letGo(): SavedDraft | null {
    const { known } = this;
    clearTimeout(this.timer);
    this.timer = undefined;
    this.text += 1;
    this.savedEdits = this.edits;
    this.known = null;
    this.unanswered = null;
    this.saving = false;
    return known;
  }

  private schedule(ms = saveAfterMs): void {
    if (this.server === null || this.timer !== undefined || this.state.conflict !== null) return;
    this.timer = setTimeout(() => {
      this.timer = undefined;
      void this.line(() => this.save());
    }, ms);
  }

  private line(step: () => Promise<void>): Promise<void> {
    const { line } = this.house;
    line.last = line.last.then(step, step).catch(() => undefined);
    return line.last;
  }

  private async look(): Promise<void> {
    if (this.server === null || this.looked) return;
    const { text } = this;
    const found = await this.server.open(this.place).catch(() => undefined);
    if (found === undefined || text !== this.text) return;
    this.looked = true;
    if (found === null) {
      // It was sent or discarded in another window, and nothing was typed here since.
      if (this.known !== null && !this.isUnsaved) {
        this.known = null;
        this.set({ ...nothing });
      }
    } else if (this.isUnsaved) {
      if (found.id !== this.known?.id || found.revision > this.known.revision)
        this.set({ conflict: { kind: 'newer', ...savedOf(found) } });
    } else if (found.id !== this.known?.id || found.revision !== this.known.revision) this.take(found);
  }

  private take(found: FoundDraft): void {
    this.known = savedOf(found);
    this.savedEdits = this.edits;
    this.origin = found.content.from ?? this.origin;
    // A field that the form did not have when the text was begun is as in an empty form.
    const value = withChanges(this.initial(), found.content.typed);
    this.set({ ...nothing, value, keeping: 'saved', savedAt: found.savedAt, foundAt: found.savedAt });
  }

  private async save(): Promise<void> {
    const { server } = this;
    if (server === null || !this.isUnsaved) return;
    if (!this.looked) await this.look();
    if (!this.isUnsaved) return;
    const { text } = this;
    const sent: Sent = this.unanswered ?? {
      edits: this.edits,
      content: this.content(),
      before: this.known,
      id: this.known?.id ?? uuidv7(),
    };
    const { before, id } = sent;
    this.saving = true;
    if (this.state.keeping !== 'away') this.set({ keeping: 'saving' });
    // Known before the answer is: a page that closes now can still name what it goes on from.
    this.known = { id, revision: before?.revision ?? 0, savedAt: before?.savedAt ?? '' };
    try {
      const saved = await server.save(id, this.place, this.known.revision, sent.content);
      if (before === null) this.house.onListed();
      if (text !== this.text) return;
      this.saving = false;
      this.unanswered = null;
      this.known = saved;
      this.waitMs = saveAfterMs;
      this.savedEdits = sent.edits;
      this.set({ keeping: this.isUnsaved ? 'unsaved' : 'saved', savedAt: saved.savedAt, problem: null });
      if (this.isUnsaved) this.schedule();
    } catch (fault) {
      if (text !== this.text) return;
      this.saving = false;
      this.unanswered = null;
      this.stumble(asProblem(fault), sent);
    }
  }

  private stumble(problem: ApiProblem, sent: Sent): void {
    const { status, code, facts } = problem;
    const isAway = status === 0 || status >= 500 || status === 429 || status === 401;
    // Whether it arrived is not known. Where nothing came of it for certain, what was before holds.
    if (!isAway) this.known = code === 'draft.ended' ? null : sent.before;
    if (isAway) {
      this.unanswered = sent;
      this.set({ keeping: 'away' });
      this.schedule(this.waitMs);
      this.waitMs = Math.min(this.waitMs * 2, longestWaitMs);
    } else if (code === 'draft.newer') {
      const { draftId, revision, savedAt } = facts;
      this.set({
        keeping: 'unsaved',
        conflict: { kind: 'newer', id: String(draftId), revision: Number(revision), savedAt: String(savedAt) },
      });
    } else if (code === 'draft.ended') this.set({ keeping: 'unsaved', conflict: { kind: 'ended' } });
    else {
      this.halted = status === 403 || code === 'patient.merged';
      this.set({ keeping: 'refused', problem });
    }
  }

  /** Without waiting for what is under way. */
  private async lastWord(): Promise<void> {
    const { known, server } = this;
    if (known === null || server === null) return;
    await server.save(known.id, this.place, known.revision + 1, this.content()).catch(() => undefined);
  }

  private async persist(act: (server: DraftServer) => Promise<void>): Promise<void> {
    const { server } = this;
    if (server === null) return;
    await untilDone(() => act(server));
    this.house.onListed();
  }

  private content(): DraftContent {
    // Only what was typed: what the form showed of a record may be another one when the text is taken up again.
    const typed = changesIn(this.state.value ?? {}, this.empty);
    return { typed, ...(this.origin === undefined ? {} : { from: this.origin }) };
  }

  private set(part: Partial<DraftState>): void {
    this.state = { ...this.state, ...part };
    this.listeners.forEach((listener) => listener());
  }
}
