import { type ImportContext, readTable } from './context';
import { inventedName } from './names';
import { wholeNumber } from './placing';
import { spreadId } from './ids';
import type { Person } from './people';

/** Nobody's age: used where the source has none, so that a date of birth can be invented. The assessment keeps the blank. */
const ageWhenUnknown = 35;

/** Who is there, in which project and at which site. */
export async function readPeople(context: ImportContext): Promise<void> {
  const { people } = context;
  await readTable(context, 'everybody', ['who', 'project'], (row, placing) => {
    const [cell = '', project = ''] = row.cells;
    const who = wholeNumber(cell);
    if (cell === '') return placing.report(row, 'no person');
    if (who === null || who < 0) return placing.report(row, 'the person is not a number');
    if (people.find(who)) return placing.report(row, 'repeated: the person is there already');
    return people.add(who, project);
  });
  await readTable(context, 'site_masked', ['who', 'site_masked'], (row, placing) => {
    const [cell = '', label = ''] = row.cells;
    const person = placing.personOf(row, cell);
    if (!person) return;
    if (label === '') placing.report(row, 'no site', person);
    else if (person.site) placing.report(row, 'repeated: the person has a site already', person);
    else person.site = people.siteOf(label);
  });
  for (const person of people.all) person.site ??= people.siteOf('');
}

/** Age and sex, which the record of a person needs before it can be written. The row itself is kept as an assessment. */
export function noteDemographics(person: Person, age: string, isMale: string): void {
  const years = wholeNumber(age);
  if (person.age === null && years !== null && years >= 0 && years <= 120) person.age = years;
  if (person.sex === 'unknown' && isMale !== '')
    person.sex = isMale === 'Yes' ? 'male' : isMale === 'No' ? 'female' : 'unknown';
}

/** Stages programmes and people. `dayZero` is the calendar day of consent. */
export function stagePeople({ people, staging }: ImportContext, dayZero: string): void {
  for (const person of people.all) {
    const { given, family } = inventedName(person.who);
    staging.add('stage_person', [
      person.who,
      person.site?.programmeId ?? null,
      spreadId('patient', person.who),
      spreadId('patient', person.who),
      spreadId('episode', person.who),
      given,
      family,
      bornOn(person, dayZero),
      person.sex,
    ]);
  }
  for (const site of people.programmes)
    staging.add('stage_programme', [site.programmeId, site.name, site.senderName, site.phone]);
  staging.flush('stage_programme');
  staging.flush('stage_person');
}

/** An invented birthday that makes the person as old on the day of consent as the source says. */
function bornOn(person: Person, dayZero: string): string {
  const day = new Date(`${dayZero}T00:00:00Z`);
  day.setUTCFullYear(day.getUTCFullYear() - (person.age ?? ageWhenUnknown));
  day.setUTCDate(day.getUTCDate() - ((Math.imul(person.who, 0x85ebca6b) >>> 0) % 364));
  return day.toISOString().slice(0, 10);
}
