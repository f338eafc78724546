import type { FastifyReply } from 'fastify';

/** A document that the browser shows and nobody keeps on the way. The name says what it is, never whose. */
export function sendPdf(reply: FastifyReply, pdf: Buffer, name: string): void {
  void reply
    .status(200)
    .header('content-type', 'application/pdf')
    .header('content-disposition', `inline; filename="${name}.pdf"`)
    .header('cache-control', 'private, no-store')
    .header('x-content-type-options', 'nosniff')
    .send(pdf);
}

export const pdfBody = {
  description: 'A document to print',
  content: { 'application/pdf': { schema: { type: 'string', format: 'binary' } } },
} as const;
