import { refuse } from '@cairn/platform';
import { mediaTypes } from '@cairn/rules';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** Only these routes take bytes; everywhere else they are answered like any type that is not JSON. */
const takesBytes = /^\/api\/v1\/(patients\/:id\/(files|photo)\/:fileId|list-imports\/:id|specimens\/results)$/;
/** So long a sender may go on after it was refused, to come to our answer. */
const patienceMs = 2000;

/**
 * Files come as they are, as the body of the request, and go through as a stream: nothing of them waits in memory. A refused
 * one may still be on its way: what comes of it is thrown away for a moment, so that the sender can hear the answer, and then
 * the line is cut.
 */
export function acceptUploads(server: FastifyInstance): void {
  server.addContentTypeParser(
    ['application/octet-stream', 'text/csv', ...Object.keys(mediaTypes)],
    (request, body, done) => {
      if (takesBytes.test(request.routeOptions.url ?? '')) return done(null, body);
      done(Object.assign(new Error('bytes are not taken here'), { statusCode: 415 }));
    },
  );
  server.addHook('onResponse', async (request) => {
    const { raw } = request;
    if (raw.complete || !takesBytes.test(request.routeOptions.url ?? '')) return;
    raw.resume();
    const cut = setTimeout(() => raw.complete || raw.socket.destroy(), patienceMs).unref();
    raw.once('close', () => clearTimeout(cut));
  });
}

/** The bytes of a request, and how many it says there are. Leaving off early does not cut the line. */
export function uploadOf(request: FastifyRequest): { source: AsyncIterable<Buffer>; declared: number | null } {
  const { raw, body } = request;
  if (body !== raw)
    refuse('input.invalid', 'Send the file itself as the body, with content-type application/octet-stream.');
  const length = Number(request.headers['content-length'] ?? Number.NaN);
  return {
    source: raw.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>,
    declared: Number.isFinite(length) ? length : null,
  };
}

/** `X-File-Name`, percent-encoded UTF-8: a name may name a person, and addresses are kept in logs and histories. */
export function fileNameOf(request: FastifyRequest): string {
  const header = request.headers['x-file-name'];
  let name: string;
  try {
    name = decodeURIComponent(typeof header === 'string' ? header : '');
  } catch {
    refuse('input.invalid', 'The name of the file cannot be read. Rename it and send it again.');
  }
  const last = name.split(/[\\/]/).pop() ?? '';
  const clean = last.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '').trim();
  return clean === '' ? 'File' : [...clean].slice(0, 120).join('');
}
