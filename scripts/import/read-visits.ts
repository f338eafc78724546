import { type ImportContext, readTable } from './context';
import { importedId } from './ids';
import { seenOn } from './people';
import { personDay, Seen } from './placing';

const minutesApart = 30;

/** The reason flags in words that people read. Others are read from the name of the column. */
const reasonWords: Readonly<Record<string, string>> = {
  is_no_note: 'no note',
  is_dead: 'died',
  is_no_show: 'no show',
  is_no_funding: 'no funding',
  is_left_study: 'left the study',
  is_in_jail: 'in jail',
  is_forgot: 'forgot',
  is_in_hospital: 'in hospital',
  is_moved: 'moved away',
  is_missing_14_consecutive: 'missed 14 days in a row',
  is_window: 'outside the window',
  is_unable: 'unable to come',
  is_on_vacation: 'on vacation',
};

/** Visits as appointments with attendance. A visit needs a day; most that did not happen have none and are reported. */
export async function readVisits(context: ImportContext): Promise<void> {
  const { staging } = context;
  const visits = new Seen();
  await readTable(context, 'visit', ['who', 'visit', 'what', 'when'], (row, placing) => {
    const [who = '', label = '', what = '', when = ''] = row.cells;
    const person = placing.personOf(row, who);
    if (!person) return;
    const reasons = row.header.filter(
      (name, i) => name.startsWith('is_') && /^(1|yes|true)$/i.test(row.record[i]?.trim() ?? ''),
    );
    if (reasons.includes('is_dead')) person.left = 'died';
    else if (reasons.includes('is_left_study')) person.left ??= 'left the study';
    else if (reasons.includes('is_moved')) person.left ??= 'moved away';
    const day = placing.dayOf(row, when, person);
    if (day === null) return;
    const state = what === 'visit' ? 'attended' : what === 'no visit' ? 'missed' : null;
    if (state === null)
      return placing.report(row, 'not known whether the person came: the kind of visit is blank or MISSING', person);
    if (state === 'attended') seenOn(person, day);
    const which = visits.before(personDay(person.who, day));
    staging.add('stage_appointment', [
      importedId('appointment', person.who, day, which),
      person.who,
      day,
      which * minutesApart,
      state,
      reasons.length === 0 ? null : reasons.map(inWords).join(', '),
      `Imported visit ${label}`.trim(),
    ]);
  });
  staging.flush('stage_appointment');
}

function inWords(flag: string): string {
  return reasonWords[flag] ?? flag.slice('is_'.length).replaceAll('_', ' ');
}
