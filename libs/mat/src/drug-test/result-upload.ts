import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { refuse } from '@cairn/platform';
import { type FileRow, readResultHeader } from '@cairn/rules';

const mostBytes = 8 * 1024 * 1024;
const mostRows = 20_000;
const unreadable = (says: string): never => refuse('result-file.unreadable', says);
const asUtf8 = 'Save it as "CSV UTF-8 (comma delimited)" and send it again.';

export interface ResultUpload {
  readonly digest: string;
  readonly rows: readonly FileRow[];
}

/** A file of results as rows under our columns. Refuses what is no such file as a whole, with what to do; nothing of it is kept. */
export async function readUpload(source: AsyncIterable<Buffer>): Promise<ResultUpload> {
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of source) {
    bytes += piece.length;
    if (bytes > mostBytes)
      refuse('list.too-large', 'This file is larger than 8 MB. Send the results in several files.');
    pieces.push(piece);
  }
  const whole = Buffer.concat(pieces);
  const table = tableOf(textOf(whole));
  const [header, ...records] = table;
  if (header === undefined)
    return unreadable('This file is empty. A header and one row for each substance are needed.');
  const read = readResultHeader(header.record);
  if ('says' in read) return unreadable(read.says);
  if (records.length === 0) return unreadable('This file has a header and no rows.');
  if (records.length > mostRows)
    return unreadable(
      `This file has more than ${mostRows.toLocaleString('en-US')} rows. Send the results in several files.`,
    );
  const rows = records.map(({ record, line }) => ({
    line,
    cells: Object.fromEntries(
      read.columns.flatMap((column, at) => (column === null ? [] : [[column, record[at] ?? '']])),
    ),
  }));
  return { digest: createHash('sha256').update(whole).digest('hex'), rows };
}

function textOf(whole: Buffer): string {
  if (whole.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004')))
    return unreadable(`This is a spreadsheet file, not a CSV. ${asUtf8}`);
  const text = decoded(whole);
  return text.includes('\0') ? unreadable(`This file has characters that no text has. ${asUtf8}`) : text;
}

function decoded(whole: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(whole);
  } catch {
    return unreadable(`This file is not in UTF-8. ${asUtf8}`);
  }
}

function tableOf(text: string): readonly { readonly record: string[]; readonly line: number }[] {
  const first = /^[^\r\n]*/.exec(text.replace(/^\uFEFF/, ''))?.[0] ?? '';
  const delimiter = [',', ';', '\t'].reduce((best, one) =>
    first.split(one).length > first.split(best).length ? one : best,
  );
  const reading = {
    delimiter,
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    info: true,
  };
  try {
    const records = parse(text, { ...reading, max_record_size: 100_000 }) as unknown as {
      readonly record: string[];
      readonly info: { readonly lines: number };
    }[];
    return records.map(({ record, info }) => ({ record, line: info.lines }));
  } catch {
    return unreadable('A quotation mark in this file is not closed, so its rows cannot be told apart.');
  }
}
