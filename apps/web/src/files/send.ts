import { csrfHeaders, urlOf } from '../api/client';
import { gate } from '../api/gate';
import { ApiProblem, problemFrom } from '../api/problem';
import type { PathOf } from '../api/routes';

export interface Sent {
  readonly path: PathOf<'PUT'> | PathOf<'POST'>;
  readonly method?: 'PUT' | 'POST';
  readonly query?: Record<string, string | number>;
  readonly file: Blob;
  readonly name?: string;
  readonly onProgress?: (share: number) => void;
  readonly signal?: AbortSignal;
}

/** Sends a file as it is, and tells how far it has come; again if the session had ended and the password was given. */
export async function sendFile<T>(sent: Sent): Promise<T> {
  let answer = await once(sent);
  if (answer.status === 401) {
    const locked = (await problemFrom(answer)).code === 'session.locked';
    await gate.close(locked ? 'locked' : 'expired');
    answer = await once(sent);
  }
  if (!answer.ok) throw await problemFrom(answer);
  return (await answer.json()) as T;
}

/** The one thing that fetch cannot do is to say how much of a body has left. */
function once({ path, method = 'PUT', query, file, name, onProgress, signal }: Sent): Promise<Response> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(method, urlOf(path, query));
    const headers: Record<string, string> = {
      accept: 'application/json',
      'content-type': 'application/octet-stream',
      ...csrfHeaders(),
      ...(name === undefined ? {} : { 'x-file-name': encodeURIComponent(name.slice(-200)) }),
    };
    for (const [header, value] of Object.entries(headers)) request.setRequestHeader(header, value);
    request.upload.onprogress = ({ loaded, total }) => onProgress?.(total === 0 ? 0 : loaded / total);
    request.onload = () =>
      resolve(
        new Response(request.responseText, {
          status: request.status,
          headers: { 'content-type': request.getResponseHeader('content-type') ?? '' },
        }),
      );
    request.onerror = () => reject(new ApiProblem({ status: 0, code: 'network.unreachable' }));
    request.onabort = () => reject(new DOMException('Stopped.', 'AbortError'));
    signal?.addEventListener('abort', () => request.abort(), { once: true });
    request.send(file);
  });
}
