export type ListKind = 'patients' | 'staff';

export interface ListColumn {
  readonly name: string;
  readonly needed: boolean;
  /** What belongs into it, for the template and the screen. */
  readonly says: string;
  readonly examples: readonly [string, string];
}

const column = (name: string, needed: boolean, says: string, one: string, two: string): ListColumn => ({
  name,
  needed,
  says,
  examples: [one, two],
});

/** The columns of each kind of list, in the order of the template. The first two rows of a template are examples. */
export const listColumns: Readonly<Record<ListKind, readonly ListColumn[]>> = {
  patients: [
    column('external_number', false, 'The number in the system before; unique', 'EXAMPLE-1', 'EXAMPLE-2'),
    column('given_name', true, 'As on the identity paper', 'Maria', 'John'),
    column('family_name', true, 'As on the identity paper', 'Silva', 'Okafor'),
    column('preferred_name', false, 'How the person wants to be called', '', 'Jack'),
    column('date_of_birth', true, 'Year-month-day', '1984-03-25', '1979-11-30'),
    column('sex_at_birth', true, 'female / male / intersex / unknown', 'female', 'male'),
    column('language', false, 'A code such as en or es; empty is en', 'es', 'en'),
    column('phone', false, 'Digits and spaces and + ( ) -', '+1 555 0101', '555-0102'),
    column('email', false, 'One address', '', 'jack@example.org'),
    column('next_of_kin_name', false, 'With relation and phone or not at all', 'Ana Silva', ''),
    column('next_of_kin_relation', false, 'Such as mother', 'mother', ''),
    column('next_of_kin_phone', false, 'A number to call', '555-0103', ''),
    column('counselor_email', false, 'E-mail of their counselor in Cairn', '', ''),
    column('opened_on', false, 'Day of the first contact; empty is today', '', '2026-01-15'),
    column('reminders_by', false, 'Ways they agreed to in writing: sms / email / voice', 'sms', ''),
    column('confirm_new', false, 'yes: it is not the person that Cairn found', '', ''),
  ],
  staff: [
    column('display_name', true, 'As colleagues see it', 'Ana Reyes', 'Ben Cole'),
    column('email', true, 'For signing in; unique', 'example-1@example.org', 'example-2@example.org'),
    column('roles', true, 'One or more with | between', 'counselor', 'nurse | pharmacist'),
    column('licence_type', false, 'MD / DO / NP / PA / RN / LPN / RPH / LADC / DEA', '', 'RN'),
    column('licence_number', false, 'With type and state and last day or not at all', '', '123456'),
    column('licence_state', false, 'Two letters', '', 'NY'),
    column('licence_expires_on', false, 'Last day: year-month-day', '', '2027-06-30'),
  ],
};

/** Written by Cairn into the list of faulty rows; not read when that list comes back. */
export const listNotes = ['line', 'what_is_wrong'] as const;

/** A column of the file, by its place. `order` is said in the header: `date_of_birth (MM/DD/YYYY)`. */
export interface HeaderColumn {
  readonly name: string;
  readonly monthFirst: boolean;
}

/** What other systems, and people, call the same. */
const alsoCalled = new Map([
  ['first_name', 'given_name'],
  ['last_name', 'family_name'],
  ['surname', 'family_name'],
  ['dob', 'date_of_birth'],
  ['birth_date', 'date_of_birth'],
  ['e_mail', 'email'],
  ['email_address', 'email'],
  ['license_type', 'licence_type'],
  ['license_number', 'licence_number'],
  ['license_state', 'licence_state'],
  ['license_expires_on', 'licence_expires_on'],
]);

/** `Given name`, `given-name` and `GIVEN_NAME` are one column. */
function readName(cell: string): HeaderColumn {
  const monthFirst = /\(\s*m{1,2}\s*\/\s*d{1,2}\s*\/\s*y{4}\s*\)\s*$/i.test(cell);
  const name = cell
    .replace(/\([^()]*\)\s*$/, '')
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, '_');
  return { name: alsoCalled.get(name) ?? name, monthFirst };
}

/**
 * The columns of a file's first row, or a sentence about what is wrong with it. Nothing of a file is left out silently:
 * a column that Cairn does not know has to be taken out or renamed by who knows what it means.
 */
export function readHeader(
  cells: readonly string[],
  kind: ListKind,
): { readonly columns: readonly HeaderColumn[] } | { readonly says: string } {
  const known = listColumns[kind];
  const columns = cells.map(readName);
  // A spreadsheet that saved empty columns at the end.
  while (columns.at(-1)?.name === '') columns.pop();
  const names = columns.map(({ name }) => name);
  if (names.length === 0) return { says: 'The first row is empty. It has to name the columns, as in the template.' };
  const ours = new Set<string>([...known.map(({ name }) => name), ...listNotes]);
  const unknown = columns.flatMap(({ name }, place) => (ours.has(name) ? [] : [shown(cells[place] ?? '', place)]));
  const missing = known.filter(({ name, needed }) => needed && !names.includes(name)).map(({ name }) => name);
  const twice = [...new Set(names.filter((name, place) => names.indexOf(name) !== place))];
  const says = [
    ...(unknown.length === names.length
      ? ['The first row does not name the columns. Put the header of the template above the first row.']
      : unknown.length > 0
        ? [`Cairn does not know ${some(unknown)}. Take the column out, or name it as in the template.`]
        : []),
    ...(missing.length > 0 ? [`These columns are missing: ${missing.join(', ')}.`] : []),
    ...(unknown.length === 0 && twice.length > 0 ? [`These columns are there twice: ${some(twice)}.`] : []),
  ];
  return says.length > 0 ? { says: says.join(' ') } : { columns };
}

const some = (names: readonly string[]) =>
  names.length > 8 ? `${names.slice(0, 8).join(', ')} and ${names.length - 8} more` : names.join(', ');

const shown = (cell: string, place: number) =>
  cell.trim() === '' ? `a column without a name (place ${place + 1})` : `"${cell.trim().slice(0, 40)}"`;

/** Which character stands between the cells of a first line: comma, semicolon or tab, outside quotation marks. */
export function delimiterOf(firstLine: string): ',' | ';' | '\t' {
  const bare = firstLine.replaceAll(/"(?:[^"]|"")*"/g, '');
  const times = (character: string) => bare.split(character).length - 1;
  const [best] = ([',', ';', '\t'] as const).toSorted((one, other) => times(other) - times(one));
  return best ?? ',';
}
