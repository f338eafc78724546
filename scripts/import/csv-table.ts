import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { CsvError, parse } from 'csv-parse';

/** Something is wrong with the folder as it was given. The message names file and line, and is all that is shown. */
export class FolderFault extends Error {}

export interface CsvRow {
  /** The line of the file on which the row begins; the header is line 1. */
  readonly line: number;
  /** The cells of the columns that were asked for, in that order, without blanks around them; R's NA is a blank. */
  readonly cells: readonly string[];
  readonly header: readonly string[];
  readonly record: readonly string[];
}

export interface CsvTable {
  readonly path: string;
  /** Columns that must be there. Others may be; they are kept with the row's content. */
  readonly columns: readonly string[];
  readonly onRow: (row: CsvRow) => void;
  /** Called between batches of rows: waits while more is staged than the database has taken. */
  readonly room: () => Promise<void>;
}

const batch = 2_000;

/** Reads a CSV file row by row. Throws `FolderFault` with file and line when the file is not well formed. */
export async function readCsv({ path, columns, onRow, room }: CsvTable): Promise<void> {
  const file = basename(path);
  const parser = createReadStream(path, { highWaterMark: 1 << 18 }).pipe(
    parse({ bom: true, relax_column_count: true }),
  );
  const row = {
    line: 0,
    cells: new Array<string>(columns.length).fill(''),
    header: [] as string[],
    record: [] as string[],
  };
  let places: number[] | null = null;
  let nextLine = 1;
  let rows = 0;
  try {
    for await (const record of parser as AsyncIterable<string[]>) {
      row.line = nextLine;
      nextLine += 1 + lineBreaks(record);
      if (places === null) {
        row.header = record.map((name) => name.trim());
        places = columns.map((name) => placeOf(name, row.header, file));
        continue;
      }
      if (record.length === 1 && record[0] === '') continue; // an empty line, as editors leave at the end
      if (record.length !== row.header.length)
        throw new FolderFault(
          `${file}, line ${row.line}: ${record.length} cells where the header has ${row.header.length}.`,
        );
      row.record = record;
      for (let i = 0; i < places.length; i += 1) row.cells[i] = clean(record[places[i] as number] as string);
      onRow(row);
      rows += 1;
      if (rows % batch === 0) await room();
    }
  } catch (error) {
    if (error instanceof CsvError)
      throw new FolderFault(`${file}, line ${nextLine}: ${error.message}.`, { cause: error });
    throw error;
  }
  if (places === null) throw new FolderFault(`${file}, line 1: the file is empty; it needs at least a header line.`);
}

/** A row as it was, by column name: for rows that are kept or reported. */
export function contentOf(row: CsvRow): Record<string, string> {
  return Object.fromEntries(row.header.map((name, i) => [name, row.record[i] ?? '']));
}

function clean(cell: string): string {
  const text = cell.trim();
  return text === 'NA' ? '' : text;
}

function placeOf(name: string, header: readonly string[], file: string): number {
  const place = header.indexOf(name);
  if (place < 0) throw new FolderFault(`${file}, line 1: the column "${name}" is missing.`);
  return place;
}

function lineBreaks(record: readonly string[]): number {
  let breaks = 0;
  for (const cell of record) if (cell.includes('\n')) breaks += cell.split('\n').length - 1;
  return breaks;
}
