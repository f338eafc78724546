import { contentOf, type CsvRow } from './csv-table';
import { furthestDay } from './ids';
import type { People, Person } from './people';
import type { Staging } from './staging';

/** What became of the rows of one CSV: every row read is placed, kept or reported. */
export class Placing {
  read = 0;
  kept = 0;
  reported = 0;
  readonly reasons = new Map<string, number>();

  constructor(
    readonly table: string,
    private readonly staging: Staging,
    private readonly people: People,
  ) {}

  get placed(): number {
    return this.read - this.kept - this.reported;
  }

  /** The row has no home as what it is; it stays as it was, linked to its person. */
  keep(row: CsvRow, because: string, person: Person | null): void {
    this.kept += 1;
    this.count(`kept: ${because}`);
    this.staging.add('stage_kept', [
      this.table,
      row.line,
      person?.who ?? null,
      because,
      JSON.stringify(contentOf(row)),
    ]);
  }

  /** The row could not be placed. It is written down with the reason. */
  report(row: CsvRow, reason: string, person: Person | null = null): void {
    this.reported += 1;
    this.count(`reported: ${reason}`);
    this.staging.add('stage_report', [
      this.table,
      row.line,
      person?.who ?? null,
      reason,
      JSON.stringify(contentOf(row)),
    ]);
  }

  /** The person of a row, or null after the row was reported. */
  personOf(row: CsvRow, cell: string): Person | null {
    const who = wholeNumber(cell);
    const person = who === null ? undefined : this.people.find(who);
    if (person) return person;
    if (cell === '') this.report(row, 'no person');
    else if (who === null || who < 0) this.report(row, 'the person is not a number');
    else this.report(row, 'the person is not in everybody.csv');
    return null;
  }

  /** The study day of a row, or null after the row was reported. */
  dayOf(row: CsvRow, cell: string, person: Person): number | null {
    const day = wholeNumber(cell);
    if (day !== null && Math.abs(day) <= furthestDay) {
      this.people.noteDay(day);
      return day;
    }
    if (cell === '') this.report(row, 'no day', person);
    else
      this.report(row, day === null ? 'the day is not a whole number' : 'the day is too far away to be real', person);
    return null;
  }

  private count(reason: string): void {
    this.reasons.set(reason, (this.reasons.get(reason) ?? 0) + 1);
  }
}

/** A whole number as R and spreadsheets write it ("12", "-3", "12.0"), else null. */
export function wholeNumber(cell: string): number | null {
  return /^[+-]?\d{1,9}(\.0+)?$/.test(cell) ? Number(cell) : null;
}

/** Counts how often a key was seen before this time. */
export class Seen {
  private readonly times = new Map<number | string, number>();

  has(key: number | string): boolean {
    return this.times.has(key);
  }

  before(key: number | string): number {
    const times = this.times.get(key) ?? 0;
    this.times.set(key, times + 1);
    return times;
  }
}

/** One number for a person and a day: cheaper as a key than text, with a hundred thousand of them. */
export function personDay(who: number, day: number): number {
  return who * 0x10000 + (day + 0x8000);
}
