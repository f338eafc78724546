import { stringify } from 'csv-stringify/sync';

/**
 * Rows of a file that people open in a spreadsheet. A text that begins like a formula gets an apostrophe in front, so that
 * nothing that somebody typed into a name is ever run. Lines end as RFC 4180 says.
 */
export function csvLines(rows: readonly (readonly (string | number | null)[])[]): string {
  return stringify(rows as (string | number | null)[][], { escape_formulas: true, record_delimiter: 'windows' });
}
