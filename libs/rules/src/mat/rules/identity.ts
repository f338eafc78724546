import { daysBetween } from '../../time';
import { failed, type Finding, passed, type Rule } from '../../rule';
import type { DoseFacts } from '../dose/dose-facts';
import { prescribers } from './hands';

/** the right person (21 CFR 1304.24(a)(5)). */
export const identityRules: readonly Rule<DoseFacts>[] = [
  {
    id: 'R-208',
    version: 2,
    severity: 'HARD_STOP',
    citation: '21 CFR 1304.24(a)(5); the method is a design default',
    verified: 'secondary',
    policy: ['photo_max_days'],
    overridableBy: ['charge_nurse', 'pharmacist', ...prescribers],
    asks: identified,
  },
  {
    id: 'R-209',
    version: 1,
    severity: 'WARN',
    citation: 'Same-name alert',
    verified: 'design',
    appliesTo: ({ chart: { person } }) => person.similarNames.length > 0,
    asks: ({ attempt: { checks }, chart: { person } }) => {
      const names = person.similarNames.map(({ name, number }) => `${name}, No. ${number}`).join('; ');
      const confirmed = checks.dateOfBirthConfirmed === true || checks.identifiers.some(isDateOfBirth);
      const inputs = { names, dateOfBirthConfirmed: confirmed };
      return confirmed
        ? failed(`In care here with a name like this: ${names}`, inputs)
        : failed(`In care here with a name like this: ${names}. Ask for the date of birth`, inputs, 'HARD_STOP');
    },
  },
];

/**
 * Two identifiers, and one of them shows the person: the photo on file, the programme's card, or a biometric. Without a photo
 * on file the person in charge may go on with a reason; a photo that has grown old is said and stops nobody.
 */
function identified({ attempt: { checks, serviceDay }, chart: { person }, policy }: DoseFacts): Finding {
  const [first, second] = [plain(checks.identifiers[0]), plain(checks.identifiers[1])];
  const { photoOn } = person;
  const inputs = { identifiers: `${checks.identifiers[0]}, ${checks.identifiers[1]}`, photoOn };
  if (first === '' || second === '' || first === second)
    return failed('Check two different identifiers before the dose', inputs);
  const shown = showsPerson.get(first) ?? showsPerson.get(second);
  if (shown !== undefined && shown !== 'photo') return passed('Two identifiers were checked', inputs);
  if (photoOn === null)
    return failed('There is no photo on file: take one, or scan the program card', inputs, 'OVERRIDE');
  if (shown === undefined) return failed('Compare the person with the photo on file, or scan the program card', inputs);
  const photoDays = daysBetween(photoOn, serviceDay);
  const aged = { identifiers: inputs.identifiers, photoOn, photoDays, mostDays: policy.photo_max_days };
  return photoDays > policy.photo_max_days
    ? failed('The photo on file has grown old: take a new one', aged, 'WARN')
    : passed('Two identifiers were checked', aged);
}

/** What a window may call an identifier that shows who stands there. */
const showsPerson: ReadonlyMap<string, 'photo' | 'card' | 'biometric'> = new Map([
  ['card', 'card'],
  ['card scan', 'card'],
  ['program card', 'card'],
  ['programme card', 'card'],
  ['biometric', 'biometric'],
  ['fingerprint', 'biometric'],
  ['photo', 'photo'],
  ['photo on file', 'photo'],
]);

/** Windows say the same few words all day: each is read once. */
const read = new Map<string, string>();

function plain(identifier: string): string {
  const known = read.get(identifier);
  if (known !== undefined) return known;
  const said = identifier.trim().toLowerCase().replace(/[_-]+/g, ' ');
  if (read.size >= 200) read.clear();
  read.set(identifier, said);
  return said;
}

function isDateOfBirth(identifier: string): boolean {
  const said = plain(identifier);
  return said === 'date of birth' || said === 'birth date' || said === 'dob';
}
