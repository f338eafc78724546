import { ApiProblem } from '../api/problem';
import { saveAfterMs } from './draft-retry';
import type { DraftContent, DraftPlace, DraftServer, FoundDraft, SavedDraft } from './draft-server';
import { DraftStore } from './draft-store';

const place: DraftPlace = { form: 'reason', about: '', patientId: 'p' };
const at = (revision: number) => `2026-03-02T10:${String(revision).padStart(2, '0')}:00Z`;

type Standing = SavedDraft & { content: DraftContent };

/** The server's side of one form, with its rules about revisions, which can be away. */
class ServerOfOne implements DraftServer {
  standing: Standing | null = null;
  readonly asked: string[] = [];
  fault: ApiProblem | null = null;
  /** It did what was asked, and the answer was lost. */
  losesAnswers = false;

  private answer(what: string): void {
    this.asked.push(what);
    if (this.fault !== null) throw this.fault;
  }
  async open(): Promise<FoundDraft | null> {
    this.answer('open');
    return this.standing === null ? null : { ...place, ...this.standing };
  }
  async read(): Promise<FoundDraft> {
    this.answer('read');
    if (this.standing === null) throw new ApiProblem({ status: 404, code: 'draft.ended' });
    return { ...place, ...this.standing };
  }
  async save(id: string, _place: DraftPlace, buildsOn: number, content: DraftContent): Promise<SavedDraft> {
    this.answer(`save ${buildsOn}`);
    const { standing } = this;
    const same =
      standing !== null && standing.id === id && JSON.stringify(standing.content) === JSON.stringify(content);
    if (standing === null && buildsOn > 0) throw new ApiProblem({ status: 404, code: 'draft.ended' });
    if (standing !== null && !(standing.id === id && standing.revision === buildsOn))
      if (!(same && standing.revision === buildsOn + 1)) {
        const facts = { draftId: standing.id, revision: standing.revision, savedAt: standing.savedAt };
        throw new ApiProblem({ status: 409, code: 'draft.newer', facts });
      }
    this.standing = { id, revision: buildsOn + 1, savedAt: at(buildsOn + 1), content };
    if (this.losesAnswers) throw new ApiProblem({ status: 0, code: 'network.unreachable' });
    return { id, revision: buildsOn + 1, savedAt: at(buildsOn + 1) };
  }
  async end(): Promise<void> {
    this.answer('end');
    this.standing = null;
  }
  async discard(): Promise<void> {
    this.answer('discard');
    this.aside = this.standing;
    this.standing = null;
  }
  aside: Standing | null = null;
  async restore(): Promise<void> {
    this.answer('restore');
    this.standing = this.aside;
  }
}

const initial = () => ({ id: '0190f3a1-0000-7000-8000-000000000001', note: '' });
const open = (server: DraftServer, store = new DraftStore(server)) => {
  const entry = store.entry(place);
  entry.open(initial, initial());
  const type = (note: string) => entry.change({ note }, initial(), undefined);
  const noteNow = () => (entry.read().value as { note: string } | undefined)?.note;
  return { entry, store, type, noteNow };
};
const pass = (ms = saveAfterMs) => jest.advanceTimersByTimeAsync(ms);

describe('the text of a form', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it('is saved two seconds after a change, however much is typed meanwhile, and not again until it changes', async () => {
    const server = new ServerOfOne();
    const { entry, type } = open(server);
    await pass(0);
    for (const note of ['a', 'ab', 'abc']) {
      type(note);
      await pass(500);
    }
    expect(server.asked).toEqual(['open']);
    await pass();
    expect(server.asked).toEqual(['open', 'save 0']);
    expect(server.standing?.content.typed).toMatchObject({ note: 'abc' });
    expect(entry.read()).toMatchObject({ keeping: 'saved', savedAt: at(1) });
    await pass(60_000);
    expect(server.asked).toHaveLength(2);
    type('abcd');
    entry.flush();
    await pass(0);
    expect(server.asked).toEqual(['open', 'save 0', 'save 1']);
  });

  it('from before is there when the form opens, and says from when', async () => {
    const server = new ServerOfOne();
    server.standing = { id: 'd', revision: 3, savedAt: at(3), content: { typed: { note: 'from before' } } };
    const { entry, noteNow } = open(server);
    await pass(0);
    expect(noteNow()).toBe('from before');
    expect(entry.read()).toMatchObject({ foundAt: at(3), keeping: 'saved' });
    // A field that the form got since is as in an empty one.
    expect(entry.read().value).toHaveProperty('id', initial().id);
  });

  it('typed before the text from before came is asked about, never written over', async () => {
    const server = new ServerOfOne();
    const { entry, type, noteNow } = open(server);
    server.standing = { id: 'd', revision: 3, savedAt: at(3), content: { typed: { note: 'from before' } } };
    type('typed at once');
    await pass();
    expect(entry.read().conflict).toMatchObject({ kind: 'newer', id: 'd', savedAt: at(3) });
    expect(noteNow()).toBe('typed at once');
    entry.takeNewer();
    await pass(0);
    expect(noteNow()).toBe('from before');
    type('gone on');
    await pass();
    expect(server.standing).toMatchObject({ revision: 4, content: { typed: { note: 'gone on' } } });
  });

  it('of two windows: nothing is overwritten until its author says which text counts', async () => {
    const server = new ServerOfOne();
    const [one, two] = [open(server), open(server)];
    await pass(0);
    one.type('one');
    await pass();
    two.type('two');
    await pass(60_000);
    expect(two.entry.read().conflict).toMatchObject({ kind: 'newer', savedAt: at(1) });
    expect(server.standing?.content.typed).toMatchObject({ note: 'one' });
    two.entry.keepMine();
    await pass(0);
    expect(server.standing).toMatchObject({ revision: 2, content: { typed: { note: 'two' } } });
    one.type('one more');
    await pass();
    expect(one.entry.read().conflict).toMatchObject({ kind: 'newer', savedAt: at(2) });
    one.entry.takeNewer();
    await pass(0);
    expect(one.noteNow()).toBe('two');
  });

  it('sent in another window, it is kept here until its author says so', async () => {
    const server = new ServerOfOne();
    const { entry, type, noteNow } = open(server);
    type('a');
    await pass();
    await server.end();
    type('ab');
    await pass();
    expect(entry.read().conflict).toEqual({ kind: 'ended' });
    expect(noteNow()).toBe('ab');
    entry.keepMine();
    await pass(0);
    expect(server.standing?.content.typed).toMatchObject({ note: 'ab' });
  });

  it('without a connection it stays here, says so, is tried again later and later, and gets through', async () => {
    const server = new ServerOfOne();
    const { entry, store, type } = open(server);
    await pass(0);
    server.fault = new ApiProblem({ status: 0, code: 'network.unreachable' });
    type('kept');
    await pass();
    expect(entry.read().keeping).toBe('away');
    expect(store.hasOnlyHere).toBe(true);
    await pass(60_000);
    expect(server.asked.length).toBeLessThan(10);
    server.fault = null;
    await pass(30_000);
    expect(entry.read().keeping).toBe('saved');
    expect(server.standing?.content.typed).toMatchObject({ note: 'kept' });
    expect(store.hasOnlyHere).toBe(false);
  });

  it('an answer that was lost is no other window', async () => {
    const server = new ServerOfOne();
    const { entry, type } = open(server);
    await pass(0);
    server.losesAnswers = true;
    type('a');
    await pass();
    server.losesAnswers = false;
    type('ab');
    await pass(20_000);
    expect(entry.read()).toMatchObject({ conflict: null, keeping: 'saved' });
    expect(server.standing).toMatchObject({ revision: 2, content: { typed: { note: 'ab' } } });
  });

  it('once sent it ends on the server too, and the form is empty the next time', async () => {
    const server = new ServerOfOne();
    const { entry, store, type } = open(server);
    type('a');
    await pass();
    entry.forget();
    await pass(60_000);
    expect(server.standing).toBeNull();
    expect(server.asked.filter((each) => each.startsWith('save'))).toHaveLength(1);
    const again = store.entry(place);
    expect(again).not.toBe(entry);
    expect(again.read().value).toBeUndefined();
  });

  it('sent while a save was under way, it ends after that save', async () => {
    const server = new ServerOfOne();
    const { entry, type } = open(server);
    await pass(0);
    type('a');
    entry.flush();
    entry.forget();
    await pass(60_000);
    expect(server.standing).toBeNull();
  });

  it('of which nothing was saved yet ends without the server', async () => {
    const server = new ServerOfOne();
    const { entry, type } = open(server);
    await pass(0);
    type('a');
    entry.forget();
    await pass(60_000);
    expect(server.asked).toEqual(['open']);
  });

  it('the end is tried again until the server has it', async () => {
    const server = new ServerOfOne();
    const { entry, type } = open(server);
    type('a');
    await pass();
    server.fault = new ApiProblem({ status: 503 });
    entry.forget();
    await pass(10_000);
    expect(server.standing).not.toBeNull();
    server.fault = null;
    await pass(30_000);
    expect(server.standing).toBeNull();
  });

  it('set aside, it can be brought back', async () => {
    const server = new ServerOfOne();
    const { entry, type, noteNow } = open(server);
    type('a');
    await pass();
    entry.startAfresh();
    await pass(0);
    expect([noteNow(), server.standing]).toEqual(['', null]);
    entry.bringBack();
    await pass(0);
    expect(noteNow()).toBe('a');
  });

  it('an empty form that was touched and emptied again, or reset once it was sent, keeps nothing', async () => {
    const server = new ServerOfOne();
    const { entry, type } = open(server);
    await pass(0);
    type('a');
    type('');
    entry.forget();
    entry.change({ ...initial(), id: '0190f3a1-0000-7000-8000-000000000002' }, initial(), undefined);
    await pass(60_000);
    expect(server.asked).toEqual(['open']);
  });

  it('what the server refuses is said and not tried again until it is another text; a closed chart not at all', async () => {
    const server = new ServerOfOne();
    const { entry, type } = open(server);
    await pass(0);
    server.fault = new ApiProblem({ status: 413, code: 'draft.too-large' });
    type('long');
    await pass(60_000);
    expect(entry.read()).toMatchObject({ keeping: 'refused', problem: { code: 'draft.too-large' } });
    expect(server.asked).toEqual(['open', 'save 0']);
    server.fault = new ApiProblem({ status: 403, code: 'chart.restricted' });
    type('short');
    await pass();
    expect(entry.read().problem?.code).toBe('chart.restricted');
    type('more');
    entry.flush();
    await pass(60_000);
    expect(server.asked).toHaveLength(3);
  });

  it('closed with its form and opened again it is what it was, also if another window went on', async () => {
    const server = new ServerOfOne();
    const { entry, type, noteNow } = open(server);
    type('a');
    entry.leave();
    await pass(0);
    expect(server.standing?.content.typed).toMatchObject({ note: 'a' });
    server.standing = { id: server.standing?.id ?? '', revision: 2, savedAt: at(2), content: { typed: { note: 'b' } } };
    entry.open(initial, initial());
    expect(noteNow()).toBe('a');
    await pass(0);
    expect(noteNow()).toBe('b');
  });

  it('a page that goes away sends what is not saved, also while a save is under way', async () => {
    const server = new ServerOfOne();
    const { store, type } = open(server);
    await pass(0);
    type('a');
    store.flush();
    await Promise.resolve();
    type('ab');
    store.flush(true);
    await pass(0);
    expect(server.standing?.content.typed).toMatchObject({ note: 'ab' });
  });
});
