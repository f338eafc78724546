import { gate } from './gate';
import { ApiProblem, problemFrom } from './problem';
import type { Method, PathOf } from './routes';

export const apiBase = '/api/v1';

let csrfToken: string | null = null;

/** Set from every answer that carries a session; needed by every write. */
export function rememberCsrfToken(token: string | null): void {
  csrfToken = token;
}

/** What a write must carry. */
export function csrfHeaders(): Record<string, string> {
  return csrfToken === null ? {} : { 'x-csrf-token': csrfToken };
}

export interface Ask {
  query?: Record<string, string | number | undefined>;
  body?: unknown;
  /** The version read before an edit, sent as If-Match. */
  version?: string | number;
  signal?: AbortSignal;
  /** Goes on its way also when the page is closed in the middle. */
  outlives?: boolean;
  /** Requests of the sign-in itself answer 401 by themselves. */
  withoutGate?: boolean;
}
export interface Answer<T> {
  data: T;
  etag: string | null;
  /** 201 for a new record, 200 for an edit or a repeated request. */
  status: number;
}

export function urlOf(path: string, query: Ask['query'] = {}): string {
  const entries = Object.entries(query).filter(
    (entry): entry is [string, string | number] => entry[1] !== undefined && entry[1] !== '',
  );
  const search = new URLSearchParams(entries.map(([key, value]) => [key, String(value)])).toString();
  return `${apiBase}${path}${search === '' ? '' : `?${search}`}`;
}

function send(method: string, path: string, ask: Ask): Promise<Response> {
  const headers: Record<string, string> = { accept: 'application/json' };
  if (ask.body !== undefined) headers['content-type'] = 'application/json';
  if (method !== 'GET' && csrfToken !== null) headers['x-csrf-token'] = csrfToken;
  if (ask.version !== undefined)
    headers['if-match'] = typeof ask.version === 'number' ? `"v${ask.version}"` : ask.version;
  const body = ask.body === undefined ? undefined : JSON.stringify(ask.body);
  return fetch(urlOf(path, ask.query), {
    method,
    headers,
    credentials: 'same-origin',
    ...(body === undefined ? {} : { body }),
    ...(ask.signal === undefined ? {} : { signal: ask.signal }),
    // Browsers refuse more than 64 KiB of bodies that outlive their page; counted small, for signs that take three bytes.
    ...(ask.outlives === true && (body?.length ?? 0) < 20_000 ? { keepalive: true } : {}),
  }).catch((fault: unknown) => {
    if (fault instanceof DOMException && fault.name === 'AbortError') throw fault;
    throw new ApiProblem({ status: 0, code: 'network.unreachable' });
  });
}

/** One request, sent again once if the session had ended and the password was given over the page. */
export async function ask<T, M extends Method = Method>(
  method: M,
  path: PathOf<M>,
  options: Ask = {},
): Promise<Answer<T>> {
  let response = await send(method, path, options);
  if (response.status === 401 && options.withoutGate !== true) {
    const locked = (await problemFrom(response)).code === 'session.locked';
    await gate.close(locked ? 'locked' : 'expired');
    response = await send(method, path, options);
  }
  if (!response.ok) throw await problemFrom(response);
  const data = (response.status === 204 ? undefined : await response.json()) as T;
  return { data, etag: response.headers.get('etag'), status: response.status };
}

export const api = {
  get: async <T>(path: PathOf<'GET'>, query?: Ask['query'], signal?: AbortSignal): Promise<T> =>
    (await ask<T>('GET', path, { ...(query && { query }), ...(signal && { signal }) })).data,
  put: async <T>(path: PathOf<'PUT'>, body: unknown, options: Ask = {}): Promise<T> =>
    (await ask<T>('PUT', path, { ...options, body })).data,
  post: async <T>(path: PathOf<'POST'>, body: unknown, options: Ask = {}): Promise<T> =>
    (await ask<T>('POST', path, { ...options, body })).data,
};
