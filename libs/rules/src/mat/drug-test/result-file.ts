import { isDay, type Day } from '../../time';
import { analyteKey, analyteOf } from './analytes';
import { type TestStage, testStages } from './kinds';
import type { AnalyteFinding, NewReport } from './report';
import { nothingChecked, type ValidityValues } from './validity';

/** A row of a file of results: its line, and its cells under our names of the columns. */
export interface FileRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

export interface RefusedRow {
  readonly line: number;
  readonly column: string | null;
  readonly says: string;
}

/** What the rows of one specimen and one kind of test say together: one report, filed whole or not at all. */
export interface FileReport {
  readonly barcode: string;
  readonly lines: readonly number[];
  readonly givenName: string | null;
  readonly familyName: string | null;
  readonly dateOfBirth: Day | null;
  readonly corrected: boolean;
  readonly report: NewReport;
}

export const resultColumns = {
  specimen_id: 'The number on the label of the specimen',
  given_name: 'Given name',
  family_name: 'Family name',
  date_of_birth: 'Date of birth, as 1984-03-25',
  analyte: 'What was looked for',
  result: 'positive, negative or inconclusive',
  value: 'The amount, where there is one',
  units: 'Its units, such as ng/mL',
  stage: 'presumptive or definitive',
  laboratory: 'Which laboratory',
  reported_at: 'When, as 2026-03-02T14:05:00Z, or the day',
  status: 'final, or corrected where it takes the place of an earlier result',
  creatinine: 'mg/dL',
  ph: 'pH',
  specific_gravity: 'Specific gravity',
  oxidants: 'yes or no',
} as const;
export type ResultColumn = keyof typeof resultColumns;
const needed: readonly ResultColumn[] = ['specimen_id', 'analyte', 'result', 'stage', 'laboratory', 'reported_at'];

/** Names of our columns as they may stand in a header; null for a column that is not ours. */
export function readResultHeader(
  names: readonly string[],
): { readonly columns: readonly (ResultColumn | null)[] } | { readonly says: string } {
  const columns = names.map((name): ResultColumn | null => {
    const key = name
      .trim()
      .toLowerCase()
      .replace(/[^a-z]+/g, '_')
      .replace(/^_+|_+$/g, '');
    return Object.hasOwn(resultColumns, key) ? (key as ResultColumn) : null;
  });
  const missing = needed.filter((column) => !columns.includes(column));
  if (missing.length > 0) return { says: `The header lacks these columns: ${missing.join(', ')}.` };
  if (!columns.some((column) => column === 'date_of_birth' || column === 'family_name'))
    return { says: 'The header needs family_name or date_of_birth: a specimen is never matched by its number alone.' };
  const twice = columns.find((column, index) => column !== null && columns.indexOf(column) !== index);
  return twice === undefined ? { columns } : { says: `The column ${twice} stands twice in the header.` };
}

/**
 * the reports that a file holds, and every row that cannot be taken, by line and reason. One row in error holds back the
 * whole report of its specimen, so that nothing is filed by halves.
 */
export function readResultRows(rows: readonly FileRow[]): {
  readonly reports: readonly FileReport[];
  readonly refused: readonly RefusedRow[];
} {
  const refused: RefusedRow[] = [];
  const groups = new Map<string, { rows: ReadRow[]; broken: boolean }>();
  for (const row of rows) {
    const { read, faults } = readRow(row);
    refused.push(...faults);
    const key = `${cell(row, 'specimen_id')} ${cell(row, 'stage').toLowerCase()}`;
    const group = groups.get(key) ?? { rows: [], broken: false };
    if (faults.length > 0 || read === null) group.broken = true;
    else group.rows.push(read);
    groups.set(key, group);
  }
  const reports: FileReport[] = [];
  for (const { rows: together, broken } of groups.values()) {
    const faults = broken
      ? together.map(({ line }) => ({
          line,
          column: null,
          says: 'Another row of this specimen is in error: mend that one',
        }))
      : disagreements(together);
    if (faults.length > 0) refused.push(...faults);
    else if (together.length > 0) reports.push(reportOf(together));
  }
  return { reports, refused: refused.toSorted((one, other) => one.line - other.line) };
}

interface ReadRow {
  readonly line: number;
  readonly barcode: string;
  readonly givenName: string | null;
  readonly familyName: string | null;
  readonly dateOfBirth: Day | null;
  readonly corrected: boolean;
  readonly stage: TestStage;
  readonly laboratory: string;
  readonly reportedAt: string;
  readonly validity: ValidityValues;
  readonly finding: AnalyteFinding;
}

const cell = ({ cells }: FileRow, column: ResultColumn): string =>
  ((Object.hasOwn(cells, column) ? cells[column] : undefined) ?? '').replace(/^'(?=[=+\-@])/, '').trim();
const orNull = (text: string): string | null => (text === '' ? null : text);
const isLong = (text: string, most: number): boolean => text.length > most || /[\p{Cc}\p{Cs}]/u.test(text);

function readRow(row: FileRow): { readonly read: ReadRow | null; readonly faults: readonly RefusedRow[] } {
  const faults: RefusedRow[] = [];
  const fault = (column: ResultColumn, says: string): void => {
    faults.push({ line: row.line, column, says });
  };
  const barcode = cell(row, 'specimen_id');
  if (!/^[\x21-\x7e]{4,40}$/.test(barcode)) fault('specimen_id', 'The number on the label of the specimen is needed');
  const dateOfBirth = cell(row, 'date_of_birth');
  if (dateOfBirth !== '' && !isDay(dateOfBirth))
    fault('date_of_birth', 'Write it as year-month-day, such as 1984-03-25');
  const familyName = cell(row, 'family_name');
  if (dateOfBirth === '' && familyName === '')
    fault('family_name', 'A name or a date of birth is needed beside the specimen number');
  const analyte = cell(row, 'analyte');
  if (analyteOf(analyte) === undefined) fault('analyte', 'This substance is not on our list: ask for it to be added');
  const result = cell(row, 'result').toLowerCase();
  const asWritten = resultWords[result];
  if (asWritten === undefined) fault('result', 'Write positive, negative or inconclusive');
  const stage = cell(row, 'stage').toLowerCase();
  if (!Object.hasOwn(testStages, stage)) fault('stage', 'Write presumptive or definitive');
  const laboratory = cell(row, 'laboratory');
  if (laboratory === '' || isLong(laboratory, 80)) fault('laboratory', 'Name the laboratory, in up to 80 characters');
  const reportedAt = momentOf(cell(row, 'reported_at'));
  if (reportedAt === null)
    fault('reported_at', 'Write the day, or the time with its zone, such as 2026-03-02T14:05:00Z');
  const status = cell(row, 'status').toLowerCase();
  if (!['', 'final', 'corrected'].includes(status)) fault('status', 'Write final or corrected');
  for (const column of ['given_name', 'family_name', 'units'] as const)
    if (isLong(cell(row, column), 80)) fault(column, 'This is longer than 80 characters');
  const value = numberOf(row, 'value', fault);
  const validity = {
    creatinineMgDl: numberOf(row, 'creatinine', fault),
    ph: numberOf(row, 'ph', fault),
    specificGravity: numberOf(row, 'specific_gravity', fault),
    oxidants: yesOrNo(row, fault),
  };
  if (faults.length > 0 || asWritten === undefined || reportedAt === null) return { read: null, faults };
  const read: ReadRow = {
    line: row.line,
    barcode,
    givenName: orNull(cell(row, 'given_name')),
    familyName: orNull(familyName),
    dateOfBirth: orNull(dateOfBirth),
    corrected: status === 'corrected',
    stage: stage as TestStage,
    laboratory,
    reportedAt,
    validity,
    finding: { analyte: analyteKey(analyte), result: asWritten, value, units: orNull(cell(row, 'units')) },
  };
  return { read, faults };
}

const resultWords: Readonly<Partial<Record<string, AnalyteFinding['result']>>> = {
  positive: 'positive',
  pos: 'positive',
  detected: 'positive',
  negative: 'negative',
  neg: 'negative',
  'not detected': 'negative',
  inconclusive: 'inconclusive',
};

function momentOf(text: string): string | null {
  if (isDay(text)) return `${text}T00:00:00Z`;
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(text)) return null;
  const at = new Date(text);
  return Number.isNaN(at.getTime()) || at.getUTCFullYear() < 1990 || at.getUTCFullYear() > 2200
    ? null
    : at.toISOString();
}

type Fault = (column: ResultColumn, says: string) => void;

function numberOf(row: FileRow, column: ResultColumn, fault: Fault): number | null {
  const text = cell(row, column);
  if (text === '') return null;
  if (/^\d{1,9}(\.\d{1,6})?$/.test(text)) return Number(text);
  fault(column, 'Write a number, such as 12.5, without units');
  return null;
}

function yesOrNo(row: FileRow, fault: Fault): boolean | null {
  const text = cell(row, 'oxidants').toLowerCase();
  if (text === '') return null;
  if (text === 'yes' || text === 'no') return text === 'yes';
  fault('oxidants', 'Write yes or no');
  return null;
}

/** Rows of one specimen have to agree in all but the substance. */
function disagreements(rows: readonly ReadRow[]): readonly RefusedRow[] {
  const [first] = rows;
  const seen = new Set<string>();
  return rows.flatMap((row): RefusedRow[] => {
    const { line, finding } = row;
    if (seen.has(finding.analyte))
      return [{ line, column: 'analyte', says: 'This substance stands twice for the specimen' }];
    seen.add(finding.analyte);
    const differs = (['laboratory', 'reportedAt', 'dateOfBirth', 'familyName', 'givenName', 'corrected'] as const).find(
      (field) => row[field] !== first?.[field],
    );
    return differs === undefined
      ? []
      : [{ line, column: null, says: `Rows of one specimen differ in ${fieldWords[differs]}` }];
  });
}

const fieldWords = {
  laboratory: 'laboratory',
  reportedAt: 'reported_at',
  dateOfBirth: 'date_of_birth',
  familyName: 'family_name',
  givenName: 'given_name',
  corrected: 'status',
} as const;

function reportOf(rows: readonly ReadRow[]): FileReport {
  const [first] = rows as [ReadRow, ...ReadRow[]];
  const { barcode, givenName, familyName, dateOfBirth, corrected, stage, laboratory, reportedAt } = first;
  const validity = rows.reduce<ValidityValues>(
    (so, one) => ({
      creatinineMgDl: so.creatinineMgDl ?? one.validity.creatinineMgDl,
      ph: so.ph ?? one.validity.ph,
      specificGravity: so.specificGravity ?? one.validity.specificGravity,
      oxidants: so.oxidants ?? one.validity.oxidants,
    }),
    nothingChecked,
  );
  const findings = rows.map(({ finding }) => finding);
  const report = { stage, laboratory, reportedAt, validity, findings, amendsId: null, amendReason: null };
  return { barcode, lines: rows.map(({ line }) => line), givenName, familyName, dateOfBirth, corrected, report };
}
