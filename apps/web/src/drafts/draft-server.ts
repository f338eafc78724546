import { type FormName, keepable } from '@cairn/rules';
import { type Answer, type Ask, ask, rememberCsrfToken } from '../api/client';
import { ApiProblem } from '../api/problem';
import type { Method, PathOf } from '../api/routes';
import type { Session } from '../api/types';

/** What a draft is about. The person is null outside a chart. */
export interface DraftPlace {
  readonly form: FormName;
  readonly about: string;
  readonly patientId: string | null;
}

/** Where the form stood, so that a list can lead back to it. Kept with the text: it is as clinical as the text. */
export interface DraftOrigin {
  readonly path: string;
  /** The part of the page. */
  readonly at?: string | undefined;
  /** Of a form of the chart: which one, with what it was opened. */
  readonly opened?: { readonly name: string; readonly given: unknown } | undefined;
}

export interface DraftContent {
  readonly typed: object;
  readonly from?: DraftOrigin;
}

export interface SavedDraft {
  readonly id: string;
  readonly revision: number;
  readonly savedAt: string;
}
export interface FoundDraft extends SavedDraft, DraftPlace {
  readonly content: DraftContent;
}
export interface ListedDraft {
  readonly id: string;
  readonly form: FormName;
  readonly about: string;
  readonly patient: { readonly id: string; readonly number: string; readonly displayName: string } | null;
  readonly savedAt: string;
  readonly discardedAt: string | null;
}

/** How drafts reach the server; tests give their own. */
export interface DraftServer {
  open(place: DraftPlace): Promise<FoundDraft | null>;
  read(id: string): Promise<FoundDraft>;
  save(id: string, place: DraftPlace, buildsOn: number, content: DraftContent): Promise<SavedDraft>;
  end(id: string): Promise<void>;
  discard(id: string): Promise<void>;
  restore(id: string): Promise<void>;
}

/** The server of one signed-in person: what they typed never goes out under somebody else's session of the same browser. */
export function draftServerOf(staffId: string): DraftServer {
  async function send<T, M extends Method>(method: M, path: PathOf<M>, options: Ask = {}): Promise<T> {
    const once = (): Promise<Answer<T>> => ask<T, M>(method, path, options);
    try {
      return (await once()).data;
    } catch (fault) {
      // Another tab gave the password: the session is a new one, and its token is not known here yet.
      if (!(fault instanceof ApiProblem) || fault.code !== 'session.csrf') throw fault;
      const { data } = await ask<Session>('GET', '/session', { withoutGate: true });
      if (data.staff.id !== staffId) throw fault;
      rememberCsrfToken(data.csrfToken);
      return (await once()).data;
    }
  }
  return {
    open: async (place) =>
      (await send<{ draft: FoundDraft | null }, 'POST'>('POST', '/drafts/open', { body: place })).draft,
    read: (id) => send('GET', `/drafts/${id}`),
    save: (id, place, buildsOn, content) =>
      send('PUT', `/drafts/${id}`, { body: { ...place, buildsOn, content: mended(content) }, outlives: true }),
    end: (id) => send('POST', `/drafts/${id}/end`, { outlives: true }),
    discard: (id) => send('POST', `/drafts/${id}/discard`),
    restore: (id) => send('POST', `/drafts/${id}/restore`),
  };
}

/** Plain JSON whose texts can be kept. */
function mended(content: DraftContent): DraftContent {
  const text = JSON.stringify(content, (_key, value: unknown) => (typeof value === 'string' ? keepable(value) : value));
  return JSON.parse(text) as DraftContent;
}
