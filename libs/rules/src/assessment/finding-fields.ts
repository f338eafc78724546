import { ingredientKey } from '../mat/ingredients';
import type { EntryDetails, EntryKind } from './finding-kinds';

/** How one detail of a finding is asked for, checked and shown: the same data for the rule, the form and the list. */
export type FindingField = Asked & (Choice | YesNo | Measure | DayField | Moment | Text);

export interface Asked {
  readonly label: string;
  /** What leads it in where a finding is one line; its label if this is not said, nothing if it is empty. */
  readonly short?: string;
  /** What a form begins with, where one answer is nearly always right. */
  readonly usual?: FieldValue;
  /** May stay empty, and is then null. */
  readonly optional?: true;
  /** Asked only where another detail has one of these values; elsewhere it is `otherwise`. */
  readonly onlyIf?: { readonly field: string; readonly is: readonly FieldValue[]; readonly otherwise: FieldValue };
}
export interface Choice {
  readonly type: 'choice';
  /** One that is not offered is taken from other programs and from history. */
  readonly options: readonly { readonly value: string | number; readonly label: string; readonly offered?: false }[];
}
export interface YesNo {
  readonly type: 'yes-no';
}
/** Kept as a whole number; `decimals` says how many of its digits stand after the point when it is shown and typed. */
export interface Measure {
  readonly type: 'number';
  readonly unit: string;
  /** Beyond these nobody can be: a slip of the keys. */
  readonly min: number;
  readonly max: number;
  readonly decimals?: number;
}
export interface DayField {
  readonly type: 'day';
  readonly when: 'past' | 'ahead' | 'any';
}
/** An instant that has passed. */
export interface Moment {
  readonly type: 'time';
}
export interface Text {
  readonly type: 'text';
  readonly max: number;
  /** How many lines a form offers; one if this is not said. */
  readonly lines?: number;
  readonly pattern?: RegExp;
  /** What a good answer looks like. */
  readonly example?: string;
  /** An ingredient is kept by the key that the rules know it by; the form offers those of this list. */
  readonly ingredient?: 'medication' | 'allergy';
}

export type FieldValue = string | number | boolean | null;

/** Details as they are written down: flat, and exactly the fields of their kind. */
export type WrittenDetails = Readonly<Record<string, FieldValue>>;

/** Every detail of a kind has its field: the compiler holds the words to the facts. */
export type FieldsOf<Kind extends EntryKind> = {
  readonly [Name in keyof EntryDetails[Kind]]: FindingField;
};

/** Is a field asked for, given the other details? */
export function isAsked(field: FindingField, details: Readonly<Record<string, unknown>>): boolean {
  return field.onlyIf === undefined || field.onlyIf.is.includes(details[field.onlyIf.field] as FieldValue);
}

/** Reads one detail: its value, or the sentence that says what is wrong with it. */
export function readField(
  field: FindingField,
  given: unknown,
  now: Date,
  today: string,
): FieldValue | { wrong: string } {
  if (given === undefined || given === null || given === '')
    return field.optional ? null : { wrong: `${field.label}: this is needed` };
  const wrong = (what: string) => ({ wrong: `${field.label}: ${what}` });
  switch (field.type) {
    case 'choice':
      return field.options.some(({ value }) => value === given)
        ? (given as FieldValue)
        : wrong('choose one of the list');
    case 'yes-no':
      return typeof given === 'boolean' ? given : wrong('answer yes or no');
    case 'number':
      if (typeof given !== 'number' || !Number.isInteger(given)) return wrong('enter a number');
      return given >= field.min && given <= field.max
        ? given
        : wrong(`${shownNumber(field, field.min)} to ${shownNumber(field, field.max)} ${field.unit} can be right`);
    case 'day':
      if (typeof given !== 'string' || !isCalendarDay(given)) return wrong('enter a day');
      if (field.when === 'past' && given > today) return wrong('this day has not come yet');
      return field.when === 'ahead' && given < today ? wrong('this day has passed') : given;
    case 'time': {
      const at = typeof given === 'string' && instant.test(given) ? Date.parse(given) : Number.NaN;
      if (Number.isNaN(at)) return wrong('enter a day and a time');
      return at > now.getTime() ? wrong('this has not come yet') : new Date(at).toISOString();
    }
    case 'text':
      return readText(field, given, wrong);
  }
}

function readText(field: Text, given: unknown, wrong: (what: string) => { wrong: string }) {
  const text = typeof given === 'string' ? (field.ingredient ? keyOf(given) : given.trim()) : '';
  if (text === '') return wrong('enter some words');
  if (text.length > field.max) return wrong(`${field.max} characters are the most`);
  if (field.pattern?.test(text) === false) return wrong(`this looks like ${field.example ?? 'something else'}`);
  return text;
}

/** A name that no key can be made of stays as it was written. */
const keyOf = (written: string): string => ingredientKey(written) || written.trim().toLowerCase();

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

function isCalendarDay(text: string): boolean {
  if (!/^(19|20|21)\d{2}-\d{2}-\d{2}$/.test(text)) return false;
  const utc = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(utc) && new Date(utc).toISOString().startsWith(text);
}

/** A measure as people read it: 370 tenths are 37.0. */
export function shownNumber({ decimals = 0 }: Measure, kept: number): string {
  return (kept / 10 ** decimals).toFixed(decimals);
}

/** What was typed, as it is kept; not a number where it is none or has more digits than are kept. */
export function keptNumber({ decimals = 0 }: Measure, typed: string): number {
  const pattern = new RegExp(`^\\d{1,6}(\\.\\d{0,${decimals}})?$`);
  return pattern.test(typed.trim()) ? Math.round(Number(typed) * 10 ** decimals) : Number.NaN;
}
