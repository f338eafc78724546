import { newId } from '@cairn/platform';
import {
  birthVariants,
  cellOf,
  type Day,
  type HeaderColumn,
  isDay,
  type ListCells,
  type ListedColleague,
  type ListedPerson,
  type ListFault,
  type ListKind,
  listNotes,
  nameLetters,
  readColleagueRow,
  readPersonRow,
} from '@cairn/rules';
import type { Asked } from './list-known.queries';

/** A row of the file with what the rules say of it, before anybody else is asked. */
export interface CheckedRow {
  readonly line: number;
  readonly becomes: string;
  readonly content: ListCells;
  readonly reference: string | null;
  readonly email: string | null;
  readonly letters: string | null;
  readonly born: Day | null;
  readonly confirmed: boolean;
  readonly person: ListedPerson | null;
  readonly colleague: ListedColleague | null;
  readonly faults: ListFault[];
}

/** What is kept of a cell: what is longer is a fault anyway. */
const mostKept = 500;

const nothing = { reference: null, email: null, letters: null, born: null, confirmed: false };

/** Reads the records of one file. Explanations (rows that begin with `# `) and empty rows are none of them. */
export class RowReader {
  readonly #columns: readonly HeaderColumn[];
  readonly #read: readonly boolean[];
  readonly #how: { readonly today: Day; readonly monthFirst: readonly string[] };

  constructor(
    private readonly kind: ListKind,
    columns: readonly HeaderColumn[],
    today: Day,
  ) {
    this.#columns = columns;
    this.#read = columns.map(({ name }) => !(listNotes as readonly string[]).includes(name));
    this.#how = { today, monthFirst: columns.filter(({ monthFirst }) => monthFirst).map(({ name }) => name) };
  }

  /** Null for what is no row. */
  read(record: readonly string[], line: number): CheckedRow | null {
    const first = record[this.#read.indexOf(true)] ?? '';
    if (/^#(\s|$)/.test(first) || record.every((cell) => cell.trim() === '')) return null;
    const content = this.#contentOf(record);
    const row = { line, becomes: newId(), content };
    const count = record.findLastIndex((cell) => cell.trim() !== '') + 1;
    if (count > this.#columns.length || record.length < this.#columns.length) {
      const says = `This row has ${record.length} cells, the header has ${this.#columns.length}. Is there a comma or a quotation mark too many or too few?`;
      return { ...row, ...nothing, person: null, colleague: null, faults: [{ field: 'line', says }] };
    }
    // The rule sees the whole cells; what is kept is shorter.
    const whole = this.#cellsOf(record, Number.POSITIVE_INFINITY);
    return this.kind === 'patients' ? { ...row, ...this.#person(whole) } : { ...row, ...this.#colleague(whole) };
  }

  /** Reads again what was kept of a row that was good. */
  personOf(content: ListCells): ListedPerson | null {
    return readPersonRow(content, this.#how).row;
  }

  colleagueOf(content: ListCells): ListedColleague | null {
    return readColleagueRow(content, this.#how).row;
  }

  #person(cells: ListCells): Omit<CheckedRow, 'line' | 'becomes' | 'content'> {
    const { row, faults } = readPersonRow(cells, this.#how);
    const [given, family] = [cellOf(cells, 'given_name').slice(0, 80), cellOf(cells, 'family_name').slice(0, 80)];
    const letters = nameLetters({ given, family });
    const born = row?.dateOfBirth ?? cellOf(cells, 'date_of_birth');
    return {
      person: row,
      colleague: null,
      faults: [...(faults ?? [])],
      reference: (row?.reference ?? cellOf(cells, 'external_number').slice(0, 40)) || null,
      email: null,
      letters: given === '' || family === '' || letters === ' ' ? null : letters,
      born: isDay(born) && born >= '1900-01-01' && born <= this.#how.today ? born : null,
      confirmed: /^(yes|y|true|1|x)$/i.test(cellOf(cells, 'confirm_new')),
    };
  }

  #colleague(cells: ListCells): Omit<CheckedRow, 'line' | 'becomes' | 'content'> {
    const { row, faults } = readColleagueRow(cells, this.#how);
    const email = cellOf(cells, 'email').toLowerCase().slice(0, 254);
    return { ...nothing, person: null, colleague: row, faults: [...(faults ?? [])], email: email || null };
  }

  #contentOf(record: readonly string[]): ListCells {
    const clean = ([name, text]: [string, string]) => [name, text.replaceAll(/\p{Cs}|\0/gu, '\ufffd')] as const;
    return Object.fromEntries(Object.entries(this.#cellsOf(record, mostKept)).map(clean));
  }

  #cellsOf(record: readonly string[], most: number): ListCells {
    const cells: Record<string, string> = {};
    for (const [place, { name }] of this.#columns.entries()) {
      const text = record[place] ?? '';
      if (text === '' || this.#read[place] !== true) continue;
      cells[name] = text.length > most ? `${text.slice(0, most)}…` : text;
    }
    return cells;
  }
}

/** With whom the person of a row is compared; with nobody for a row without a name or a day. */
export function askedOf({ line, letters, born, confirmed }: CheckedRow, today: Day): Asked | null {
  if (letters === null || born === null || confirmed) return null;
  const initials = [...new Set(letters.split(' ').map((name) => [...name][0] ?? ''))];
  return { line, born, days: birthVariants(born, today).filter((day) => day !== born), initials };
}
