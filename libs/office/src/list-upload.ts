import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { refuse } from '@cairn/platform';
import { delimiterOf, type HeaderColumn, type ListKind, readHeader } from '@cairn/rules';

/** The largest file: about 200,000 people. */
export const mostBytes = 30 * 1024 * 1024;

const beginning = 256 * 1024;
const unreadable = (says: string): never => refuse('list.unreadable', says);
const asUtf8 = 'Open it in your spreadsheet, choose "Save as" and the type "CSV UTF-8 (comma delimited)".';

export const refuseTooLarge = (): never =>
  refuse('list.too-large', 'This file is larger than 30 MB. Split it into several lists, each with the header.');

export interface Uploaded {
  readonly sha256: Buffer;
  readonly bytes: number;
  readonly delimiter: string;
  readonly columns: readonly HeaderColumn[];
}

/**
 * Looks at a file as it passes by, piece by piece: is it text in UTF-8, not too long, and does its first row name the
 * columns. Refuses with 'list.too-large' and 'list.unreadable', with what to do.
 */
export class UploadReader {
  readonly #hash = createHash('sha256');
  readonly #utf8 = new TextDecoder('utf-8', { fatal: true });
  #bytes = 0;
  #text = '';

  constructor(private readonly kind: ListKind) {}

  take(piece: Buffer): void {
    if (this.#bytes === 0) refuseOtherFiles(piece);
    this.#bytes += piece.length;
    if (this.#bytes > mostBytes) refuseTooLarge();
    this.#hash.update(piece);
    if (piece.includes(0)) unreadable(`This file has characters that no text has (NUL). ${asUtf8}`);
    const text = this.#decode(piece);
    if (this.#text.length < beginning) this.#text += text;
  }

  end(): Uploaded {
    this.#decode(null);
    if (this.#text.trim() === '') unreadable('This file is empty. Fill in the template and upload it.');
    const delimiter = delimiterOf(/^[^\r\n]*/.exec(this.#text.trimStart())?.[0] ?? '');
    const header = readHeader(firstRow(this.#text, delimiter), this.kind);
    if ('says' in header) return unreadable(header.says);
    return { sha256: this.#hash.digest(), bytes: this.#bytes, delimiter, columns: header.columns };
  }

  #decode(piece: Buffer | null): string {
    try {
      return piece === null ? this.#utf8.decode() : this.#utf8.decode(piece, { stream: true });
    } catch {
      return unreadable(`This file is not in UTF-8: its accents would come out wrong. ${asUtf8}`);
    }
  }
}

function refuseOtherFiles(piece: Buffer): void {
  const [one, two] = piece;
  if ((one === 0xff && two === 0xfe) || (one === 0xfe && two === 0xff))
    unreadable(`This file is in UTF-16 ("Unicode text"), not in UTF-8. ${asUtf8}`);
  if (piece.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004')))
    unreadable(`This is a spreadsheet file, not a CSV. ${asUtf8}`);
}

/** How every list is read, here and by the check. */
export const reading = (delimiter: string) => ({
  delimiter,
  bom: true,
  relax_quotes: true,
  relax_column_count: true,
  skip_empty_lines: true,
  max_record_size: 2_000_000,
});

function firstRow(text: string, delimiter: string): readonly string[] {
  try {
    const [row] = parse(text, { ...reading(delimiter), to: 1 });
    return row ?? [];
  } catch {
    return unreadable('The first row cannot be read: a quotation mark in it is not closed.');
  }
}
