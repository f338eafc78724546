import { stringify } from 'csv-stringify/sync';
import type { FaultyRow } from '@cairn/office';
import { listColumns, type ListKind } from '@cairn/rules';

/** What begins like a formula gets an apostrophe in front; the import takes it off again. */
const written = (rows: readonly (readonly string[])[]) =>
  stringify(
    rows.map((row) => [...row]),
    { escape_formulas: true, record_delimiter: 'windows' },
  );

/** A mark at the beginning tells spreadsheets that the file is in UTF-8. */
const bom = '\ufeff';

/** Header, two examples, and what belongs into each column: a row that begins with `# ` is not read. */
export function templateCsv(kind: ListKind): string {
  const columns = listColumns[kind];
  const says = columns.map(({ needed, says: words }) => `${words}${needed ? ' (needed)' : ''}`);
  const rows = [
    columns.map(({ name }) => name),
    ...([0, 1] as const).map((at) => columns.map((one) => one.examples[at])),
  ];
  return bom + written([...rows, says.map((words, place) => (place === 0 ? `# ${words}` : words))]);
}

/** The faulty rows as they were uploaded, with their line and what is wrong: both columns are skipped when it comes back. */
export async function* mendableCsv(
  columns: readonly string[],
  pages: AsyncGenerator<readonly FaultyRow[]>,
): AsyncGenerator<string> {
  const own = columns.filter((name) => name !== 'line' && name !== 'what_is_wrong');
  yield bom + written([['line', 'what_is_wrong', ...own]]);
  for await (const rows of pages) {
    yield written(
      rows.map(({ line, content, faults }) => [
        String(line),
        faults.map(({ field, says }) => (field === 'line' ? says : `${field}: ${says}`)).join(' '),
        ...own.map((name) => content[name.replace(/ \(MM\/DD\/YYYY\)$/, '')] ?? ''),
      ]),
    );
  }
}
