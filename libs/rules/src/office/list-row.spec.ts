import fc from 'fast-check';
import { isNearDuplicate } from '../patient/near-duplicate';
import { addDays } from '../time';
import type { ListCells } from './list-cells';
import { delimiterOf, listColumns, readHeader } from './list-columns';
import { birthVariants, mostAlike, nameLetters } from './list-likeness';
import { readColleagueRow, readPersonRow } from './list-row';

const day = { today: '2026-11-23', monthFirst: [] };
const maria: ListCells = {
  given_name: 'Maria',
  family_name: 'Silva',
  date_of_birth: '1984-03-25',
  sex_at_birth: 'female',
};
const said = (more: ListCells, how = day) =>
  (readPersonRow({ ...maria, ...more }, how).faults ?? []).map(({ field, says }) => `${field}: ${says}`);

describe('a row of a list of people', () => {
  it('needs a name, a date of birth and a sex at birth, and nothing else', () => {
    expect(readPersonRow(maria, day).row).toMatchObject({ given: 'Maria', language: 'en', openedOn: '2026-11-23' });
    expect(readPersonRow({}, day).faults?.map(({ field }) => field)).toEqual([
      'given_name',
      'family_name',
      'date_of_birth',
      'sex_at_birth',
    ]);
  });

  it('may say all that a registration says', () => {
    const all = {
      external_number: 'A-17',
      preferred_name: 'Mia',
      language: 'PT-br',
      phone: '+1 555 0101',
      email: 'mia@example.org',
      next_of_kin_name: 'Ana Silva',
      next_of_kin_relation: 'mother',
      next_of_kin_phone: '555-0103',
      counselor_email: 'ana@example.org',
      opened_on: '2026-01-15',
      reminders_by: 'sms | email',
      confirm_new: 'Yes',
    };
    expect(readPersonRow({ ...maria, ...all }, day).row).toMatchObject({
      reference: 'A-17',
      language: 'pt-BR',
      nextOfKin: { name: 'Ana Silva', relation: 'mother', phone: '555-0103' },
      openedOn: '2026-01-15',
      remindersBy: ['sms', 'email'],
      confirmNew: true,
    });
  });

  it.each([
    ['1984-03-25', '1984-03-25'],
    ['1984-03-25T00:00:00', '1984-03-25'],
    ['3/25/1984', '1984-03-25'],
    ['04/04/1984', '1984-04-04'],
  ])('reads the day %s as %s', (text, expected) =>
    expect(readPersonRow({ ...maria, date_of_birth: text }, day).row?.dateOfBirth).toBe(expected),
  );

  it.each([
    ['that could be two days', '3/4/1984', 'This can be two days'],
    ['with the day first', '25/3/1984', 'has the day before the month'],
    ['with a year of two digits', '3/25/84', 'Write this day as year-month-day'],
    ['that is a number of a spreadsheet', '30766', 'Write this day as year-month-day'],
    ['of no calendar', '1984-02-30', 'no such day'],
    ['of no calendar, written the American way', '2/30/1984', 'no such day'],
    ['in the future', '2026-11-24', 'lies in the future'],
    ['before 1900', '1899-12-31', 'before 1900'],
  ])('does not guess a day %s', (_, text, words) =>
    expect(said({ date_of_birth: text })).toEqual([expect.stringContaining(words)]),
  );

  it('reads a day of two meanings where the header says that the month comes first', () => {
    const columns = readHeader(['Given name', 'Family name', 'Date of birth (MM/DD/YYYY)', 'Sex at birth'], 'patients');
    expect(columns).toMatchObject({ columns: [{}, {}, { name: 'date_of_birth', monthFirst: true }, {}] });
    const how = { ...day, monthFirst: ['date_of_birth'] };
    expect(readPersonRow({ ...maria, date_of_birth: '3/4/1984' }, how).row?.dateOfBirth).toBe('1984-03-04');
  });

  it.each<[string, ListCells, string]>([
    ['a name with a control character', { given_name: 'Ma\u0007ria' }, 'given_name: This has a line break'],
    ['a name of two lines', { given_name: 'Maria\nJosé' }, 'given_name: This has a line break'],
    ['a name with half a character', { given_name: 'M\ud800' }, 'given_name: This has a line break'],
    ['a name that is too long', { family_name: 'x'.repeat(81) }, 'family_name: This is longer than 80'],
    ['a cell of a megabyte', { family_name: 'x'.repeat(1_000_000) }, 'family_name: This is longer than 80'],
    ['a formula', { given_name: `=cmd|' /C calc'!A0` }, 'given_name: This begins like a spreadsheet formula.'],
    ['a formula after the apostrophe that we put there', { given_name: `'=1+1` }, 'given_name: This begins like'],
    ['a word for a phone', { phone: 'none' }, 'phone: Use digits'],
    ['a phone that a spreadsheet spoilt', { phone: '1.55501E+10' }, 'phone: A spreadsheet turned'],
    ['two e-mails', { email: 'a@example.org, b@example.org' }, 'email: This does not look like one'],
    ['an e-mail that is a formula', { email: '=a@example.org' }, 'email: This does not look like one'],
    ['an unknown sex at birth', { sex_at_birth: 'w' }, 'sex_at_birth: Write female'],
    ['a sex at birth from the prototype', { sex_at_birth: 'constructor' }, 'sex_at_birth: Write female'],
    ['a language by its name', { language: 'English' }, 'language: Write a language code'],
    ['half a next of kin', { next_of_kin_name: 'Ana' }, 'next_of_kin_relation: Next of kin needs'],
    ['an episode before birth', { opened_on: '1984-03-24' }, 'opened_on: This day is before the date of birth.'],
    ['an episode in the future', { opened_on: '2026-11-24' }, 'opened_on: This day lies in the future.'],
    ['reminders by pigeon', { reminders_by: 'pigeon' }, 'reminders_by: Write sms'],
    ['reminders without an address', { reminders_by: 'sms' }, 'reminders_by: This needs a phone.'],
    ['a maybe', { confirm_new: 'maybe' }, 'confirm_new: Write yes'],
    ['an example of the template', { external_number: 'EXAMPLE-1' }, 'external_number: This is an example row'],
  ])('refuses %s', (_, more, words) => expect(said(more)[0]).toMatch(words));

  it('a phone that Cairn wrote with an apostrophe comes back as it was', () =>
    expect(readPersonRow({ ...maria, phone: `'+1 555 0101` }, day).row?.phone).toBe('+1 555 0101'));

  it('the examples of the template are good but for being examples', () => {
    for (const which of [0, 1] as const) {
      const row = Object.fromEntries(listColumns.patients.map(({ name, examples }) => [name, examples[which]]));
      expect(readPersonRow({ ...row, external_number: '' }, day).faults).toBeNull();
      expect(readPersonRow(row, day).faults).toHaveLength(1);
      const colleague = Object.fromEntries(listColumns.staff.map(({ name, examples }) => [name, examples[which]]));
      expect(readColleagueRow({ ...colleague, email: 'a@example.org' }, day).faults).toBeNull();
      expect(readColleagueRow(colleague, day).faults).toHaveLength(1);
    }
  });

  it('never throws, and a good row is always one that can be stored', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom('1984-03-25', '3/4/1984', '31/12/1984', 'yes', 'female', 'sms', 'a@b.org', '+1 555 0101', '=1'),
    );
    const row = fc.dictionary(fc.constantFrom(...listColumns.patients.map(({ name }) => name), '__proto__'), cell);
    fc.assert(
      fc.property(row, (cells) => {
        const { row: person, faults } = readPersonRow({ ...maria, ...cells }, day);
        if (person === null) return expect(faults?.length).toBeGreaterThan(0);
        expect(JSON.stringify(person)).not.toMatch(/\\u00[01]/);
        expect(person.given).toMatch(/^[^=+@|-]/);
        return expect(person.dateOfBirth <= day.today).toBe(true);
      }),
    );
    fc.assert(fc.property(row, (cells) => void readColleagueRow(cells, day)));
  });
});

describe('a row of a list of colleagues', () => {
  const ana: ListCells = { display_name: 'Ana Reyes', email: 'ana@example.org', roles: 'Counselor supervisor | nurse' };
  const faultsOf = (more: ListCells) => readColleagueRow({ ...ana, ...more }, day).faults?.map(({ field }) => field);

  it('reads roles as they are called', () =>
    expect(readColleagueRow(ana, day).row).toMatchObject({ roles: ['counselor_supervisor', 'nurse'], licence: null }));

  it.each<[string, ListCells, string[]]>([
    ['no role', { roles: '' }, ['roles']],
    ['a role that there is not', { roles: 'nurse | wizard' }, ['roles']],
    ['no e-mail', { email: '' }, ['email']],
    ['half a license', { licence_type: 'RN' }, ['licence_number', 'licence_state', 'licence_expires_on']],
    [
      'an expired license of no known kind in no state',
      { licence_type: 'XX', licence_number: '1', licence_state: 'New York', licence_expires_on: '2020-01-01' },
      ['licence_type', 'licence_state', 'licence_expires_on'],
    ],
  ])('refuses %s', (_, more, fields) => expect(faultsOf(more)).toEqual(fields));
});

describe('the header of a list', () => {
  const needed = ['given_name', 'family_name', 'date_of_birth', 'sex_at_birth'];
  const saysOf = (cells: readonly string[]) => {
    const read = readHeader(cells, 'patients');
    return 'says' in read ? read.says : null;
  };

  it('may be written as people write, in any order, with empty columns at the end', () =>
    expect(saysOf([' Sex At Birth', 'GIVEN-NAME', 'family_name', 'Date of birth', '', ''])).toBeNull());

  it('may call a column as other systems do', () =>
    expect(saysOf(['First name', 'Last name', 'DOB', 'Sex at birth', 'E-mail'])).toBeNull());

  it('may carry the notes of the list of faulty rows', () =>
    expect(saysOf(['line', 'what_is_wrong', ...needed])).toBeNull());

  it.each([
    ['a column that Cairn does not know', [...needed, 'Diagnosis'], 'Cairn does not know "Diagnosis"'],
    ['a column without a name', ['', ...needed], 'a column without a name (place 1)'],
    ['a missing column', needed.slice(1), 'missing: given_name'],
    ['a column that is there twice', [...needed, 'Given name'], 'twice: given_name'],
    ['people where the columns should be named', ['Maria', 'Silva'], 'does not name the columns'],
    ['nothing', ['', ''], 'The first row is empty'],
    ['300 columns', [...needed, ...Array.from({ length: 300 }, (_, n) => `c${n}`)], 'and 292 more'],
  ])('says what is wrong with %s', (_, cells, words) => expect(saysOf(cells)).toContain(words));

  it.each([
    ['a,b;c,d', ','],
    ['a;b;c', ';'],
    ['a\tb\tc', '\t'],
    ['"a,b,c";d', ';'],
    ['one', ','],
  ])('of %j the delimiter is %j', (line, expected) => expect(delimiterOf(line)).toBe(expected));
});

describe('who in a list may be known already', () => {
  const person = { given: 'José', family: 'O’Connor', dateOfBirth: '1984-03-12' };

  it('whoever the rule finds is found by day of birth or by the very same name', () => {
    const identity = fc.record({
      given: fc.constantFrom('José', 'Jose', 'Josef', 'Ana', 'Anna'),
      family: fc.constantFrom('O’Connor', 'OConnor', 'Connor', 'Silva', 'Sliva'),
      dateOfBirth: fc.oneof(
        fc.constantFrom('1984-03-12', '1984-12-03', '1984-03-21', '1985-03-12', '1948-03-12'),
        fc.integer({ min: 0, max: 30_000 }).map((days) => addDays('1930-01-01', days)),
      ),
    });
    fc.assert(
      fc.property(identity, identity, (one, two) => {
        const found =
          birthVariants(one.dateOfBirth, '2026-11-23').includes(two.dateOfBirth) ||
          nameLetters(one) === nameLetters(two);
        expect(found || !isNearDuplicate(one, two)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('nobody is passed over because the letters of their names were looked at first', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', 'é', '𝒶', '-'), maxLength: 6 });
    const identity = fc.record({
      given: word,
      family: word,
      dateOfBirth: fc.constantFrom('1984-03-12', '1984-12-03', '1990-01-01'),
    });
    fc.assert(
      fc.property(identity, identity, (one, two) =>
        expect(mostAlike(one, [two]) !== null).toBe(isNearDuplicate(one, two)),
      ),
      { numRuns: 500 },
    );
  });

  it('the most alike is named, and nobody when nobody is alike enough', () => {
    const same = { ...person, line: 2 };
    const near = { ...person, given: 'Jose', dateOfBirth: '1984-12-03', line: 1 };
    expect(mostAlike(person, [near, same])?.line).toBe(2);
    expect(mostAlike(person, [{ given: 'Ann', family: 'Silva', dateOfBirth: '1990-01-01' }])).toBeNull();
  });
});
