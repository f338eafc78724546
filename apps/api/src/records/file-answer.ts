import { StreamableFile } from '@nestjs/common';
import type { Readable } from 'node:stream';
import { wantsCsv } from '../reports/csv';

type Format = 'csv' | 'pdf' | 'json';

/** What the caller wants first of what a record can be: a page, a spreadsheet, a print. */
export function formatOf(accept: string | undefined): Format {
  if (wantsCsv(accept)) return 'csv';
  return /^\s*application\/pdf\b/i.test(accept ?? '') ? 'pdf' : 'json';
}

const types = { csv: 'text/csv; charset=utf-8; header=present', pdf: 'application/pdf' };

/** A file whose name says what it is and which days it covers, and nothing about anybody. */
export function fileOf(bytes: Buffer | Readable, name: string, format: 'csv' | 'pdf'): StreamableFile {
  const about = { type: types[format], disposition: `attachment; filename="${name}.${format}"` };
  return Buffer.isBuffer(bytes) ? new StreamableFile(bytes, about) : new StreamableFile(bytes, about);
}
