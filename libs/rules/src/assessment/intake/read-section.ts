import { type FieldValue, isAsked, readField } from '../finding-fields';
import type {
  Answer,
  Faults,
  IntakeSection,
  PlainField,
  Row,
  Rows,
  SectionData,
  SectionField,
  SectionScene,
  Several,
} from './section-kit';

export interface ReadSection {
  readonly data: SectionData;
  /** What is still to be asked, by path. It may be signed like this: what was learned is kept, the rest stays open. */
  readonly missing: readonly string[];
  readonly wrong: Faults;
}

/** Reads what was filled in: each answer in its type, what is missing, what is wrong and beside which field to say it. */
export function readSection(
  section: IntakeSection,
  given: Readonly<Record<string, unknown>>,
  scene: SectionScene,
): ReadSection {
  const wrong: Record<string, string> = {};
  const missing: string[] = [];
  const known = knownAnswers(scene);
  const data: Record<string, Answer | readonly Row[]> = {};
  noOther(section.fields, given, '', wrong);
  // In the order in which they are asked: what an answer opens comes after it.
  for (const [name, field] of Object.entries(section.fields)) {
    const before = { ...known, ...data };
    if (field.type !== 'rows') data[name] = readPlain(field, given[name], before, name, scene, missing, wrong);
    else data[name] = asked(field, before) ? readRows(field, given[name], name, scene, missing, wrong) : [];
  }
  if (Object.keys(wrong).length === 0) {
    Object.assign(wrong, section.amiss?.(data, scene));
    missing.push(...(section.alsoMissing?.(data, scene) ?? []));
  }
  return { data, missing: [...new Set(missing)], wrong };
}

/** Answers that other forms gave, under names that a condition of a field may name. */
export function knownAnswers({ facts }: Pick<SectionScene, 'facts'>): Readonly<Record<string, FieldValue>> {
  return { 'known.pregnancy': facts.pregnancy?.details.status ?? null };
}

/** Is a field asked, given the other answers? */
export function asked(field: SectionField, answers: Readonly<Record<string, unknown>>): boolean {
  return field.type === 'rows' || field.type === 'several'
    ? field.onlyIf === undefined || field.onlyIf.is.includes(answers[field.onlyIf.field] as FieldValue)
    : isAsked(field, answers);
}

function readRows(
  field: Rows & SectionField,
  given: unknown,
  name: string,
  scene: SectionScene,
  missing: string[],
  wrong: Record<string, string>,
): readonly Row[] {
  if (given === undefined || given === null || (Array.isArray(given) && given.length === 0)) {
    if (!field.optional) missing.push(name);
    return [];
  }
  if (!Array.isArray(given)) {
    wrong[name] = `${field.label}: give a list`;
    return [];
  }
  if (given.length > field.max) {
    wrong[name] = `${field.label}: ${field.max} are the most`;
    return [];
  }
  return given.map((one: unknown, at) => {
    const path = `${name}.${at}`;
    if (typeof one !== 'object' || one === null || Array.isArray(one)) {
      wrong[path] = `${field.label}: give the answers of each ${field.item}`;
      return {};
    }
    const answers = one as Readonly<Record<string, unknown>>;
    noOther(field.fields, answers, path, wrong);
    const row: Record<string, Answer> = {};
    for (const [key, plain] of Object.entries(field.fields))
      row[key] = readPlain(plain, answers[key], row, `${path}.${key}`, scene, missing, wrong);
    return row;
  });
}

function readPlain(
  field: PlainField,
  given: unknown,
  answers: Readonly<Record<string, unknown>>,
  path: string,
  scene: SectionScene,
  missing: string[],
  wrong: Record<string, string>,
): Answer {
  if (!asked(field, answers)) return field.type === 'several' ? [] : (field.onlyIf?.otherwise ?? null);
  const empty = given === undefined || given === null || given === '' || (Array.isArray(given) && given.length === 0);
  if (empty) {
    if (!field.optional) missing.push(path);
    return field.type === 'several' ? [] : null;
  }
  const read = field.type === 'several' ? readSeveral(field, given) : readField(field, given, scene.now, scene.today);
  if (typeof read === 'object' && read !== null && 'wrong' in read) {
    wrong[path] = read.wrong;
    return null;
  }
  const early = beforeBirth(field, read, scene);
  if (early !== null) wrong[path] = early;
  return read;
}

function readSeveral(field: Several & PlainField, given: unknown): readonly (string | number)[] | { wrong: string } {
  const offered: readonly unknown[] = field.options.map(({ value }) => value);
  if (!Array.isArray(given) || given.some((one) => !offered.includes(one)))
    return { wrong: `${field.label}: choose from the list` };
  const chosen = new Set(given as (string | number)[]);
  if (chosen.size < given.length) return { wrong: `${field.label}: each once` };
  if (field.alone !== undefined && chosen.has(field.alone) && chosen.size > 1)
    return { wrong: `${field.label}: “${labelIn(field, field.alone)}” stands alone` };
  return field.options.map(({ value }) => value).filter((value) => chosen.has(value));
}

function beforeBirth(field: PlainField, value: Answer, { facts }: SectionScene): string | null {
  if ((field.type !== 'day' && field.type !== 'time') || typeof value !== 'string') return null;
  return value.slice(0, 10) < facts.person.dateOfBirth ? `${field.label}: this is before the person was born` : null;
}

function noOther(
  fields: Readonly<Record<string, SectionField>>,
  given: Readonly<Record<string, unknown>>,
  path: string,
  wrong: Record<string, string>,
): void {
  for (const name of Object.keys(given))
    if (!Object.hasOwn(fields, name)) wrong[path] = `“${name.slice(0, 40)}” is not asked here`;
}

const labelIn = (field: Several, value: string | number): string =>
  field.options.find((option) => option.value === value)?.label ?? String(value);
