import {
  carriedForward,
  type FindingField,
  type IntakeAnswer,
  type IntakeFacts,
  type IntakeFaults,
  type IntakeRow,
  intakeSections,
  isSectionAsked,
  knownAnswers,
  type PlainField,
  type ReadSection,
  readSection,
  type SectionData,
  type SectionField,
  type SectionId,
} from '@cairn/rules';
import { textOf, valueOf } from '../assessment/finding-draft';
import type { SectionVersion } from './api';

/** What is typed and chosen, as text; of several the chosen ones; of rows each row. */
export type TypedValue = string | readonly string[];
export type TypedRow = Readonly<Record<string, TypedValue>>;
export type TypedSection = Readonly<Record<string, TypedValue | readonly TypedRow[]>>;

export interface SectionDraft {
  /** The version that it began from. */
  readonly basedOn: string | null;
  readonly typed: TypedSection;
  readonly reason: string;
}

/** What a form begins with: nothing, the version that it changes, or what an earlier episode knew, to be confirmed again. */
export function beginDraft(
  section: SectionId,
  version: SectionVersion | null,
  facts: IntakeFacts,
  zone: string,
): SectionDraft {
  const again = version !== null && version.episodeId !== facts.episode?.id;
  const data = version === null ? null : again ? carriedForward(section, version.data) : version.data;
  return { basedOn: version?.id ?? null, typed: typedSection(section, data, zone), reason: '' };
}

export function typedSection(section: SectionId, data: SectionData | null, zone: string): TypedSection {
  return Object.fromEntries(
    Object.entries(intakeSections[section].fields).map(([name, field]) => {
      const value = data?.[name];
      if (field.type !== 'rows') return [name, typedPlain(field, value as IntakeAnswer | undefined, zone)];
      return [name, ((value ?? []) as readonly IntakeRow[]).map((row) => typedRow(field.fields, row, zone))];
    }),
  );
}

/** A row as a form begins with it. */
export function typedRow(fields: Readonly<Record<string, PlainField>>, row: IntakeRow | null, zone: string): TypedRow {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, typedPlain(field, row?.[name], zone)]),
  );
}

function typedPlain(field: PlainField, value: IntakeAnswer | undefined, zone: string): TypedValue {
  if (field.type === 'several') return Array.isArray(value) ? value.map(String) : [];
  const begun = value === undefined ? (field.usual ?? null) : (value as FindingValue);
  return textOf(field as FindingField, begun, zone);
}
type FindingValue = Parameters<typeof textOf>[1];

/** What was typed, as it is sent. */
export function sectionData(section: SectionId, typed: TypedSection, zone: string): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(intakeSections[section].fields).map(([name, field]) => {
      const value = typed[name];
      if (field.type !== 'rows') return [name, plainValue(field, value as TypedValue | undefined, zone)];
      return [name, ((value ?? []) as readonly TypedRow[]).map((row) => rowValue(field.fields, row, zone))];
    }),
  );
}

export function rowValue(fields: Readonly<Record<string, PlainField>>, row: TypedRow, zone: string): IntakeRow {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, plainValue(field, row[name], zone)]));
}

function plainValue(field: PlainField, typed: TypedValue | undefined, zone: string): IntakeAnswer {
  if (field.type === 'several') {
    const chosen = Array.isArray(typed) ? typed : [];
    return field.options.map(({ value }) => value).filter((value) => chosen.includes(String(value)));
  }
  return valueOf(field as FindingField, typeof typed === 'string' ? typed : '', zone);
}

/** What the server's rule would say, asked beforehand. */
export function readDraft(
  section: SectionId,
  typed: TypedSection,
  facts: IntakeFacts,
  zone: string,
  changes: SectionVersion | null,
): ReadSection {
  const scene = {
    now: new Date(),
    today: facts.today,
    zone,
    facts,
    ...(changes === null ? {} : { before: changes.on }),
  };
  return readSection(intakeSections[section], sectionData(section, typed, zone), scene);
}

/** The fields to draw, given what was answered so far. */
export function shownFields<Field extends SectionField>(
  fields: Readonly<Record<string, Field>>,
  answers: Readonly<Record<string, unknown>>,
  facts: IntakeFacts,
): readonly (readonly [name: string, field: Field])[] {
  const before: Record<string, unknown> = { ...knownAnswers({ facts }) };
  return Object.entries(fields).filter(([name, field]) => {
    const asked = isSectionAsked(field, before);
    if (asked) before[name] = answers[name];
    return asked;
  });
}

/** The fault beside a field, without its label in front. */
export function faultAt(faults: IntakeFaults, path: string, label: string): string | undefined {
  return faults[path]?.replace(`${label}: `, '');
}
