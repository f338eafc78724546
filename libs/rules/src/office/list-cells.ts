import { type Day, isDay } from '../time';

/** What is wrong with a row: the column, and what to do about it. Never the value: the screen shows it beside. */
export interface ListFault {
  readonly field: string;
  readonly says: string;
}

/** The cells of a row, by column. Empty cells are left out. */
export type ListCells = Readonly<Record<string, string>>;

/** Collects what is wrong while a row is read. */
export class Faults {
  readonly all: ListFault[] = [];

  add(field: string, says: string): null {
    this.all.push({ field, says });
    return null;
  }
}

/**
 * A cell as it was meant: without spaces around it, and without the apostrophe that a spreadsheet (and Cairn, when it
 * writes a list) puts before what would otherwise run as a formula.
 */
export function cellOf(cells: ListCells, field: string): string {
  const text = (Object.hasOwn(cells, field) ? cells[field] : undefined) ?? '';
  return text.replace(/^'(?=[=+\-@\t\r])/, '').trim();
}

/** One line of words. What looks like a formula is refused, since somebody may open a list of ours in a spreadsheet. */
export function readWords(
  cells: ListCells,
  field: string,
  faults: Faults,
  { max, needed = false }: { max: number; needed?: boolean },
): string | null {
  const text = cellOf(cells, field);
  if (text === '') return needed ? faults.add(field, 'This is needed.') : null;
  if (text.length > max) return faults.add(field, `This is longer than ${max} characters.`);
  if (/[\p{Cc}\p{Cs}\u2028\u2029]/u.test(text))
    return faults.add(field, 'This has a line break or a character that cannot be stored.');
  if (/^[=+@|-]/.test(text)) return faults.add(field, 'This begins like a spreadsheet formula.');
  return text;
}

/**
 * A day as 1984-03-25, or month first as 3/25/1984. 3/4/1984 means another day in another country, so it is only read
 * where the header says the order; two digits are no year.
 */
export function readDay(
  cells: ListCells,
  field: string,
  faults: Faults,
  { needed = false, monthFirst = false }: { needed?: boolean; monthFirst?: boolean },
): Day | null {
  const text = cellOf(cells, field);
  if (text === '') return needed ? faults.add(field, 'This is needed, as year-month-day (1984-03-25).') : null;
  // What a spreadsheet adds when it thinks of a day as a moment.
  const day = /^(\d{4}-\d{2}-\d{2})(?:[ T]00:00(?::00(?:\.0+)?)?Z?)?$/.exec(text)?.[1];
  if (day !== undefined) return isDay(day) ? day : faults.add(field, 'The calendar has no such day.');
  const [, one, two, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  if (one === undefined || two === undefined || year === undefined)
    return faults.add(field, 'Write this day as year-month-day, such as 1984-03-25.');
  const made = (month: string, date: string) => `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const [asMonthFirst, asDayFirst] = [made(one, two), made(two, one)];
  if (monthFirst || asMonthFirst === asDayFirst || !isDay(asDayFirst))
    return isDay(asMonthFirst) ? asMonthFirst : faults.add(field, 'The calendar has no such day.');
  if (!isDay(asMonthFirst))
    return faults.add(field, 'This has the day before the month. Write it as year-month-day, such as 1984-03-25.');
  return faults.add(
    field,
    `This can be two days. Write year-month-day, or name the column "${field} (MM/DD/YYYY)" if the month comes first.`,
  );
}

/** A day that has been: not before 1900, not after today. */
export function readPastDay(
  cells: ListCells,
  field: string,
  faults: Faults,
  how: { needed?: boolean; monthFirst?: boolean; today: Day },
): Day | null {
  const day = readDay(cells, field, faults, how);
  if (day === null) return null;
  if (day > how.today) return faults.add(field, 'This day lies in the future.');
  return day < '1900-01-01' ? faults.add(field, 'This day is before 1900. Check the year.') : day;
}

export function readPhone(cells: ListCells, field: string, faults: Faults): string | null {
  const text = cellOf(cells, field);
  if (text === '') return null;
  if (/^[\d.]+E\+\d+$/i.test(text))
    return faults.add(field, 'A spreadsheet turned this number into a figure. Format the column as text.');
  return /^\+?[0-9 ()-]{5,24}$/.test(text)
    ? text
    : faults.add(field, 'Use digits, spaces, brackets and hyphens only, and one number.');
}

const address =
  /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/i;

export function readEmail(cells: ListCells, field: string, faults: Faults, needed = false): string | null {
  const text = cellOf(cells, field);
  if (text === '') return needed ? faults.add(field, 'This is needed.') : null;
  // A formula is no address either: the first character of one is a letter, a digit or an underscore.
  return text.length <= 254 && address.test(text) && /^\w/.test(text) && !/\.\.|\.@/.test(text)
    ? text
    : faults.add(field, 'This does not look like one e-mail address.');
}

/** yes, y, true, 1 and x are yes; empty and their opposites no; anything else has to be said again. */
export function readYes(cells: ListCells, field: string, faults: Faults): boolean {
  const text = cellOf(cells, field).toLowerCase();
  if (['yes', 'y', 'true', '1', 'x'].includes(text)) return true;
  if (!['', 'no', 'n', 'false', '0'].includes(text)) faults.add(field, 'Write yes or leave it empty.');
  return false;
}
