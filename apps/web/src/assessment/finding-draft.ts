import {
  fieldsOf,
  type FieldValue,
  type FindingField,
  entryWords,
  type EntryKind,
  instantOf,
  isAsked,
  isLocalTime,
  isRefusal,
  keptNumber,
  localTime,
  readDetails,
  shownNumber,
  type WrittenDetails,
} from '@cairn/rules';

/** What is typed and chosen in a form, field by field, as text; nothing is ''. */
export type Typed = Readonly<Record<string, string>>;

/** What a form begins with: the finding that it corrects, or what is nearly always so. */
export function typedOf(kind: EntryKind, details: WrittenDetails | null, zone: string): Typed {
  return Object.fromEntries(
    fieldsOf(kind).map(([name, field]) => {
      const value = details === null ? (field.usual ?? null) : (details[name] ?? null);
      return [name, textOf(field, value, zone)];
    }),
  );
}

/** An answer as it is typed. */
export function textOf(field: FindingField, value: FieldValue, zone: string): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (field.type === 'number') return shownNumber(field, Number(value));
  return field.type === 'time' ? localTime(new Date(String(value)), zone) : String(value);
}

/** What was typed, as an answer; nothing where it is empty. */
export function valueOf(field: FindingField, text: string, zone: string): FieldValue {
  const typed = text.trim();
  if (typed === '') return null;
  switch (field.type) {
    case 'yes-no':
      return typed === 'yes';
    case 'number':
      return keptNumber(field, typed);
    case 'choice':
      return field.options.find(({ value }) => String(value) === typed)?.value ?? null;
    case 'time':
      return isLocalTime(typed) ? instantOf(typed, zone).toISOString() : typed;
    case 'day':
    case 'text':
      return typed;
  }
}

/** The details as they are sent: only what is asked, given the other answers. */
export function detailsOf(kind: EntryKind, typed: Typed, zone: string): Record<string, FieldValue> {
  const all = fieldsOf(kind).map(([name, field]) => [name, field, valueOf(field, typed[name] ?? '', zone)] as const);
  const given = Object.fromEntries(all.map(([name, , value]) => [name, value]));
  return Object.fromEntries(all.filter(([, field]) => isAsked(field, given)).map(([name, , value]) => [name, value]));
}

/** The fields to draw, given what was chosen so far. */
export function askedFields(kind: EntryKind, typed: Typed, zone: string): [name: string, field: FindingField][] {
  const asked = detailsOf(kind, typed, zone);
  return fieldsOf(kind)
    .filter(([name]) => Object.hasOwn(asked, name))
    .map(([name, field]) => [name, field]);
}

export interface Faults {
  /** Sentences beside their fields. */
  readonly fields: Readonly<Record<string, string>>;
  /** What is wrong with all of it together. */
  readonly whole: string | null;
}

/** What the server's rule would say, asked beforehand. */
export function faultsOf(kind: EntryKind, typed: Typed, zone: string, now: Date, today: string): Faults {
  const answer = readDetails(kind, detailsOf(kind, typed, zone), now, today);
  if (!isRefusal(answer)) return { fields: {}, whole: null };
  const fields = (answer.facts?.fields ?? {}) as Record<string, string>;
  return { fields, whole: Object.keys(fields).length === 0 ? answer.says : null };
}

/** Which fields still need an answer, in words. */
export function missingWords(kind: EntryKind, faults: Faults): string | undefined {
  const names = fieldsOf(kind).flatMap(([name, field]) => (faults.fields[name] === undefined ? [] : [field.label]));
  const more = names.length > 4 ? ` and ${names.length - 3} more` : '';
  if (names.length > 0) return `Still needed: ${names.slice(0, more === '' ? 4 : 3).join(', ')}${more}`;
  return faults.whole ?? undefined;
}

/** Kinds of many yes-or-no questions get one press for those that were not answered. */
export function openQuestions(kind: EntryKind, typed: Typed): string[] {
  const questions = fieldsOf(kind).filter(([, field]) => field.type === 'yes-no');
  if (questions.length < 4) return [];
  return questions.map(([name]) => name).filter((name) => (typed[name] ?? '') === '');
}

export const labelOf = (kind: EntryKind): string => entryWords[kind].label;
