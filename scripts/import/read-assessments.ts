import { type ImportContext, readTable } from './context';
import { importedId } from './ids';
import { seenOn } from './people';
import { noteDiagnoses, noteUse } from './stage-intake';
import { Seen } from './placing';
import { noteDemographics } from './read-people';

interface AssessmentTable {
  readonly table: string;
  readonly columns: readonly string[];
  /** The column of the day on which it was taken. A table that has one needs it. */
  readonly day?: string;
}

/** Asked once, on no recorded day, except where a day is named. `demographics` is read first: a person's record needs it. */
export const assessmentTables: readonly AssessmentTable[] = [
  { table: 'first_survey', columns: ['when'], day: 'when' },
  { table: 'screening_date', columns: ['screening_day', 'day_zero'], day: 'screening_day' },
  { table: 'psychiatric', columns: [] },
  { table: 'pain', columns: ['pain', 'when'], day: 'when' },
  { table: 'asi', columns: ['used_iv'] },
  { table: 'fagerstrom', columns: ['is_smoker', 'ftnd', 'per_day'] },
  { table: 'rbs', columns: ['what', 'did_use', 'days'] },
  { table: 'rbs_iv', columns: ['days', 'max', 'amount', 'shared'] },
  { table: 'qol', columns: ['is_homeless'] },
];

export async function readDemographics(context: ImportContext): Promise<void> {
  await readAssessment(context, { table: 'demographics', columns: ['age', 'is_male'] });
}

export async function readAssessments(context: ImportContext): Promise<void> {
  for (const table of assessmentTables) await readAssessment(context, table);
  context.staging.flush('stage_assessment');
}

async function readAssessment(
  context: ImportContext,
  { table, columns, day: dayColumn }: AssessmentTable,
): Promise<void> {
  const { staging } = context;
  const seen = new Seen();
  await readTable(context, table, ['who', ...columns], (row, placing) => {
    const [who = '', ...cells] = row.cells;
    const person = placing.personOf(row, who);
    if (!person) return;
    const day = dayColumn === undefined ? null : placing.dayOf(row, cells[columns.indexOf(dayColumn)] ?? '', person);
    if (dayColumn !== undefined && day === null) return;
    const answers = JSON.stringify(answersOf(row.header, row.record));
    if (seen.before(`${person.who}|${answers}`) > 0) return placing.report(row, 'repeated: the same answers', person);
    if (table === 'demographics') noteDemographics(person, cells[0] ?? '', cells[1] ?? '');
    if (table === 'screening_date') person.screeningDay ??= day;
    if (table === 'rbs') noteUse(person, cells);
    if (table === 'psychiatric') noteDiagnoses(person, answersOf(row.header, row.record));
    if (table === 'pain' && day !== null) seenOn(person, day);
    const which = seen.before(`${person.who}`);
    staging.add('stage_assessment', [
      importedId('assessment', person.who, which, 0, table),
      person.who,
      day,
      table,
      answers,
    ]);
  });
}

/**
 * The answers by column, null where blank. In `rbs_iv` the days of injecting each substance are one too high at the source
 * (`days` is right): their names say that they are as recorded, so that nobody adds them up.
 */
export function answersOf(header: readonly string[], record: readonly string[]): Record<string, string | null> {
  const answers: Record<string, string | null> = {};
  for (const [i, name] of header.entries()) {
    if (name === 'who' || name === '') continue;
    const cell = record[i]?.trim() ?? '';
    answers[name.endsWith('_inject_days') ? `${name}_as_recorded` : name] = cell === '' || cell === 'NA' ? null : cell;
  }
  return answers;
}
