import { type ImportContext, readTable } from './context';
import { importedId } from './ids';
import { seenOn } from './people';
import { personDay, type Placing, Seen } from './placing';
import type { CsvRow } from './csv-table';

/** Withdrawal classes (not COWS scores) and the calendar of use that people told. */
export async function readObservations(context: ImportContext): Promise<void> {
  const seen = new Seen();
  await readTable(context, 'withdrawal', ['who', 'withdrawal', 'when'], (row, placing) => {
    const [who = '', severity = '', when = ''] = row.cells;
    placeWithdrawal(context, seen, row, placing, { who, moment: '', severity, when });
  });
  await readTable(context, 'withdrawal_pre_post', ['who', 'what', 'withdrawal', 'when'], (row, placing) => {
    const [who = '', moment = '', severity = '', when = ''] = row.cells;
    if (moment !== 'pre' && moment !== 'post') {
      const person = placing.personOf(row, who);
      if (person) placing.report(row, 'neither before nor after the first dose', person);
    } else placeWithdrawal(context, seen, row, placing, { who, moment, severity, when });
  });
  context.staging.flush('stage_withdrawal');
  await readUse(context);
}

function placeWithdrawal(
  { staging }: ImportContext,
  seen: Seen,
  row: CsvRow,
  placing: Placing,
  { who, moment, severity, when }: { who: string; moment: 'pre' | 'post' | ''; severity: string; when: string },
): void {
  const person = placing.personOf(row, who);
  const day = person && placing.dayOf(row, when, person);
  if (!person || day === null) return;
  if (!/^[0-3]$/.test(severity)) return placing.report(row, 'the withdrawal class is not 0, 1, 2 or 3', person);
  const word = `${moment}|${severity}`;
  if (seen.before(`${personDay(person.who, day)}|${word}`) > 0)
    return placing.report(row, 'repeated: the same observation on the same day', person);
  seenOn(person, day);
  const id = importedId('withdrawal', person.who, day, 0, word);
  staging.add('stage_withdrawal', [id, person.who, day, Number(severity), moment === '' ? null : moment]);
}

async function readUse(context: ImportContext): Promise<void> {
  const { staging } = context;
  const seen = new Map<string, Seen>();
  await readTable(context, 'tlfb', ['who', 'what', 'when'], (row, placing) => {
    const [who = '', what = '', when = ''] = row.cells;
    const person = placing.personOf(row, who);
    const day = person && placing.dayOf(row, when, person);
    if (!person || day === null) return;
    if (what === '') return placing.report(row, 'no substance', person);
    let days = seen.get(what);
    if (!days) seen.set(what, (days = new Seen()));
    if (days.before(personDay(person.who, day)) > 0)
      return placing.report(row, 'repeated: the same substance on the same day', person);
    staging.add('stage_use', [importedId('use', person.who, day, 0, what), person.who, day, what]);
  });
  staging.flush('stage_use');
}
