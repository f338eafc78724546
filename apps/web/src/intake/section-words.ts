import {
  type FindingField,
  type IntakeAnswer,
  type IntakeRow,
  intakeSections,
  type IntakeStage,
  type PlainField,
  type SectionData,
  type SectionId,
  shownNumber,
} from '@cairn/rules';
import { dayAndTime, fullDay } from '../kit/format';

/** An answer as people read it; empty where there is none. */
export function answerWords(field: PlainField, value: IntakeAnswer | undefined): string {
  if (value === null || value === undefined) return '';
  if (field.type === 'several')
    return field.options
      .filter((option) => (value as readonly unknown[]).includes(option.value))
      .map(({ label }) => label)
      .join(', ');
  return plainWords(field as FindingField, value as string | number | boolean);
}

function plainWords(field: FindingField, value: string | number | boolean): string {
  switch (field.type) {
    case 'yes-no':
      return value === true ? 'Yes' : 'No';
    case 'choice':
      return field.options.find((option) => option.value === value)?.label ?? String(value);
    case 'number':
      return `${shownNumber(field, Number(value))} ${field.unit}`;
    case 'day':
      return fullDay(String(value));
    case 'time':
      return dayAndTime(String(value));
    case 'text':
      return String(value);
  }
}

export interface Answered {
  readonly name: string;
  readonly label: string;
  readonly words: string;
  /** Of a list: each row as the name of what it is about and the rest. */
  readonly rows: readonly (readonly Answered[])[] | null;
}

/** What was answered in a section, in its order; what has no answer is left out. */
export function answersOf(section: SectionId, data: SectionData): readonly Answered[] {
  return Object.entries(intakeSections[section].fields).flatMap(([name, field]): readonly Answered[] => {
    const value = data[name];
    if (field.type !== 'rows') {
      const words = answerWords(field, value as IntakeAnswer | undefined);
      return words === '' ? [] : [{ name, label: field.label, words, rows: null }];
    }
    const rows = (value ?? []) as readonly IntakeRow[];
    if (rows.length === 0) return [];
    return [{ name, label: field.label, words: '', rows: rows.map((row) => rowAnswers(field.fields, row)) }];
  });
}

function rowAnswers(fields: Readonly<Record<string, PlainField>>, row: IntakeRow): readonly Answered[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const words = answerWords(field, row[name]);
    return words === '' ? [] : [{ name, label: field.label, words, rows: null }];
  });
}

/** "A, B, C and 4 more". */
export function someOf(names: readonly string[], most = 4): string {
  return names.length <= most
    ? names.join(', ')
    : `${names.slice(0, most - 1).join(', ')} and ${names.length - most + 1} more`;
}

export const stateWords = {
  empty: 'Not begun',
  draft: 'Unfinished text',
  signed: 'Signed',
  outdated: 'To be confirmed again',
} as const;

/** A stage in the middle of a sentence: what stands for something keeps its capitals. */
export const stageWords: Readonly<Record<IntakeStage, string>> = {
  admission: 'admission',
  moud: 'MOUD induction',
  diagnosis: 'the DSM checklist',
  'safety-plan': 'the safety plan',
  plan: 'the plan',
  reporting: 'reporting',
};
