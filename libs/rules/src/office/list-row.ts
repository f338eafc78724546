import { isRole, roleLabels, type Role } from '../access/roles';
import type { Day } from '../time';
import {
  cellOf,
  Faults,
  type ListCells,
  type ListFault,
  readDay,
  readEmail,
  readPastDay,
  readPhone,
  readWords,
  readYes,
} from './list-cells';

/** A row of a list of people, read: what a registration says of one. */
export interface ListedPerson {
  readonly reference: string | null;
  readonly given: string;
  readonly family: string;
  readonly preferredName: string | null;
  readonly dateOfBirth: Day;
  readonly sexAtBirth: 'female' | 'male' | 'intersex' | 'unknown';
  readonly language: string;
  readonly phone: string | null;
  readonly email: string | null;
  readonly nextOfKin: { readonly name: string; readonly relation: string; readonly phone: string } | null;
  readonly counselorEmail: string | null;
  readonly openedOn: Day;
  readonly remindersBy: readonly ('sms' | 'email' | 'voice')[];
  readonly confirmNew: boolean;
}

export interface ListedColleague {
  readonly displayName: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly licence: {
    readonly type: string;
    readonly number: string;
    readonly state: string;
    readonly expiresOn: Day;
  } | null;
}

/** What a row says, or what is wrong with it. */
export type ListReading<Row> =
  { readonly row: Row; readonly faults: null } | { readonly row: null; readonly faults: readonly ListFault[] };

export interface ListDay {
  readonly today: Day;
  /** The columns of which the header says that the month comes first. */
  readonly monthFirst: readonly string[];
}

const sexes: Readonly<Record<string, ListedPerson['sexAtBirth']>> = {
  female: 'female',
  f: 'female',
  male: 'male',
  m: 'male',
  intersex: 'intersex',
  unknown: 'unknown',
  u: 'unknown',
};
const example = 'This is an example row of the template. Take it out.';

/** Reads a row of a list of people. Whether someone is known here already is asked of the database. */
export function readPersonRow(cells: ListCells, { today, monthFirst }: ListDay): ListReading<ListedPerson> {
  const faults = new Faults();
  const reference = readWords(cells, 'external_number', faults, { max: 40 });
  if (reference !== null && /^example-/i.test(reference)) faults.add('external_number', example);
  const given = readWords(cells, 'given_name', faults, { max: 80, needed: true });
  const family = readWords(cells, 'family_name', faults, { max: 80, needed: true });
  const preferredName = readWords(cells, 'preferred_name', faults, { max: 80 });
  const on = (field: string) => ({ today, monthFirst: monthFirst.includes(field) });
  const dateOfBirth = readPastDay(cells, 'date_of_birth', faults, { ...on('date_of_birth'), needed: true });
  const sexAtBirth = sexOf(cells, faults);
  const language = languageOf(cells, faults);
  const phone = readPhone(cells, 'phone', faults);
  const email = readEmail(cells, 'email', faults);
  const nextOfKin = kinOf(cells, faults);
  const counselorEmail = readEmail(cells, 'counselor_email', faults);
  const openedOn = readPastDay(cells, 'opened_on', faults, on('opened_on'));
  if (openedOn !== null && dateOfBirth !== null && openedOn < dateOfBirth)
    faults.add('opened_on', 'This day is before the date of birth.');
  const remindersBy = waysOf(cells, { phone, email }, faults);
  const confirmNew = readYes(cells, 'confirm_new', faults);
  if (given === null || family === null || dateOfBirth === null || sexAtBirth === null || faults.all.length > 0)
    return { row: null, faults: faults.all };
  const contact = { phone, email, nextOfKin, remindersBy };
  const person = { reference, given, family, preferredName, dateOfBirth, sexAtBirth, language };
  return { row: { ...person, ...contact, counselorEmail, openedOn: openedOn ?? today, confirmNew }, faults: null };
}

function sexOf(cells: ListCells, faults: Faults): ListedPerson['sexAtBirth'] | null {
  const text = cellOf(cells, 'sex_at_birth').toLowerCase();
  if (text === '') return faults.add('sex_at_birth', 'This is needed; "unknown" is an answer.');
  return (
    (Object.hasOwn(sexes, text) ? sexes[text] : undefined) ??
    faults.add('sex_at_birth', 'Write female, male, intersex or unknown.')
  );
}

function languageOf(cells: ListCells, faults: Faults): string {
  const text = cellOf(cells, 'language');
  if (text === '') return 'en';
  const [, language = '', region = ''] = /^([a-z]{2,3})(?:[-_]([a-z]{2}))?$/i.exec(text) ?? [];
  if (language === '') faults.add('language', 'Write a language code such as en, es or pt-BR.');
  return region === '' ? language.toLowerCase() : `${language.toLowerCase()}-${region.toUpperCase()}`;
}

function kinOf(cells: ListCells, faults: Faults): ListedPerson['nextOfKin'] {
  const fields = ['next_of_kin_name', 'next_of_kin_relation', 'next_of_kin_phone'] as const;
  const missing = fields.filter((field) => cellOf(cells, field) === '');
  if (missing.length === 3) return null;
  for (const field of missing) faults.add(field, 'Next of kin needs name, relation and phone, or none of them.');
  const name = readWords(cells, 'next_of_kin_name', faults, { max: 160 });
  const relation = readWords(cells, 'next_of_kin_relation', faults, { max: 80 });
  const phone = readPhone(cells, 'next_of_kin_phone', faults);
  return name === null || relation === null || phone === null ? null : { name, relation, phone };
}

/** The ways of which the list says that the person agreed to them. Each needs an address. */
function waysOf(
  cells: ListCells,
  { phone, email }: { phone: string | null; email: string | null },
  faults: Faults,
): ListedPerson['remindersBy'] {
  const ways = new Set(
    cellOf(cells, 'reminders_by')
      .toLowerCase()
      .split(/[\s,;|/]+/),
  );
  ways.delete('');
  ways.delete('none');
  for (const way of ways) {
    if (way !== 'sms' && way !== 'email' && way !== 'voice')
      faults.add('reminders_by', 'Write sms, email or voice, with | between, or leave it empty.');
    else if (way === 'email' ? cellOf(cells, 'email') === '' : cellOf(cells, 'phone') === '')
      faults.add('reminders_by', way === 'email' ? 'Reminders by e-mail need an e-mail.' : 'This needs a phone.');
  }
  return (['sms', 'email', 'voice'] as const).filter(
    (way) => ways.has(way) && (way === 'email' ? email !== null : phone !== null),
  );
}

const licenceTypes = ['MD', 'DO', 'NP', 'PA', 'RN', 'LPN', 'RPH', 'LADC', 'DEA'];
const roleOfLabel = new Map(Object.entries(roleLabels).map(([role, label]) => [label.toLowerCase(), role]));

/** Reads a row of a list of colleagues. Whether the e-mail is taken is asked of the database. */
export function readColleagueRow(cells: ListCells, { today, monthFirst }: ListDay): ListReading<ListedColleague> {
  const faults = new Faults();
  const displayName = readWords(cells, 'display_name', faults, { max: 120, needed: true });
  const email = readEmail(cells, 'email', faults, true);
  if (email !== null && /^example-.*@example\.org$/i.test(email)) faults.add('email', example);
  const roles = rolesOf(cells, faults);
  const licence = licenceOf(cells, { today, monthFirst }, faults);
  if (displayName === null || email === null || faults.all.length > 0) return { row: null, faults: faults.all };
  return { row: { displayName, email, roles, licence }, faults: null };
}

function rolesOf(cells: ListCells, faults: Faults): readonly Role[] {
  const asked = cellOf(cells, 'roles')
    .split(/[|,;/]+/)
    .map((text) => text.trim().toLowerCase())
    .filter((text) => text !== '');
  if (asked.length === 0) faults.add('roles', 'This is needed: one or more roles, with | between.');
  const found = asked.map((text) => roleOfLabel.get(text) ?? text.replaceAll(/[\s-]+/g, '_'));
  const unknown = found.filter((role) => !isRole(role)).length;
  if (unknown > 0) faults.add('roles', `Cairn has the roles ${Object.values(roleLabels).join(', ')}.`);
  return [...new Set(found.filter(isRole))];
}

function licenceOf(cells: ListCells, { today, monthFirst }: ListDay, faults: Faults): ListedColleague['licence'] {
  const fields = ['licence_type', 'licence_number', 'licence_state', 'licence_expires_on'] as const;
  const missing = fields.filter((field) => cellOf(cells, field) === '');
  if (missing.length === fields.length) return null;
  for (const field of missing) faults.add(field, 'A license needs type, number, state and last day, or none of them.');
  const type = cellOf(cells, 'licence_type').toUpperCase();
  if (type !== '' && !licenceTypes.includes(type))
    faults.add('licence_type', `Write one of ${licenceTypes.join(', ')}.`);
  const number = readWords(cells, 'licence_number', faults, { max: 40 });
  const state = cellOf(cells, 'licence_state').toUpperCase();
  if (state !== '' && !/^[A-Z]{2}$/.test(state)) faults.add('licence_state', 'Write the two letters of the state.');
  const inOrder = { monthFirst: monthFirst.includes('licence_expires_on') };
  const expiresOn = readDay(cells, 'licence_expires_on', faults, inOrder);
  if (expiresOn !== null && expiresOn < today) faults.add('licence_expires_on', 'This license has expired.');
  if (expiresOn !== null && expiresOn > '2200-01-01') faults.add('licence_expires_on', 'Check the year.');
  return number === null || expiresOn === null ? null : { type, number, state, expiresOn };
}
