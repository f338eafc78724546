import { Readable } from 'node:stream';
import type { OpenedFile } from '@cairn/files';
import { fileNameFor } from '@cairn/rules';
import type { FastifyReply } from 'fastify';

/**
 * What a browser may do with a file: show it, alone, in a box without scripts, forms, origin or network; in our own pages and
 * in nobody else's. It never guesses another type.
 */
const boxed = {
  'content-security-policy': "sandbox; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'",
  'x-frame-options': 'SAMEORIGIN',
  'x-content-type-options': 'nosniff',
  'cache-control': 'private, no-store',
};

/** Answers with the file, or the part of it that was asked for; without a body to `HEAD`. */
export function sendFile(reply: FastifyReply, opened: OpenedFile, as: 'view' | 'download', head: boolean): void {
  const { file, part, bytes } = opened;
  const length = part === null ? file.bytes : part.last - part.first + 1;
  const name = encodeURIComponent(fileNameFor(file.name, file.mediaType)).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  void reply
    .status(part === null ? 200 : 206)
    .headers(boxed)
    .header('content-type', file.mediaType)
    .header('content-disposition', `${as === 'view' ? 'inline' : 'attachment'}; filename*=UTF-8''${name}`)
    .header('accept-ranges', 'bytes')
    .header('etag', `"${file.sha256.toString('base64url')}.${file.bytes}"`);
  if (part !== null) void reply.header('content-range', `bytes ${part.first}-${part.last}/${part.size}`);
  void reply.header('content-length', length);
  void reply.send(head ? Readable.from([]) : Readable.from(bytes, { objectMode: false, highWaterMark: 128 * 1024 }));
}
