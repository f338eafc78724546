import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import type { Page } from 'playwright-core';
import { inBrowser, photograph, Windows } from './browser';
import { Hands, Tally } from './hands';
import { Program } from './harness/program';
import { plusDays } from './people';

jest.setTimeout(180_000);

const colleagues = {
  counselor: { name: 'Maya Lindqvist', email: 'maya@clinic.example', role: 'Counselor', licence: null },
  nurse: { name: 'Dana Reyes, RN', email: 'dana@clinic.example', role: 'Nurse', licence: 'RN, registered nurse' },
  prescriber: { name: 'Ilya Brandt, MD', email: 'ilya@clinic.example', role: 'Prescriber', licence: 'MD, physician' },
} as const;
type Colleague = keyof typeof colleagues;
const administrator = { name: 'Rosa Almeida', email: 'rosa@clinic.example' };
const secretOf = (name: string) => `${name.split(' ')[0]} keeps four brass keys`;
const nextYear = plusDays(new Date().toISOString().slice(0, 10), 200);

const surnames =
  'Abara Brennan Castellano Dubois Eriksen Fontaine Gallagher Hassan Ivanova Jimenez Kowalski Laurent Mwangi Nakamura Obrien Petrov Quispe';
/** Twenty people as another system writes them, in three rows of which something is wrong. */
const list = [
  'given_name,family_name,date_of_birth,sex_at_birth,phone',
  ...surnames
    .split(' ')
    .map((family, at) => `${family.slice(0, 3)}el,${family},${1955 + 2 * at}-0${1 + (at % 9)}-1${at % 7},female,`),
  'Nobody,Knows,31 of March,female,',
  ',Nameless,1980-04-05,male,',
  'Tomorrow,Born,2991-01-01,female,',
].join('\n');

/** From nothing but the code in the data folder to the first person in care, by the people who will do it. */
describe('the first day', () => {
  let db: TestDatabase;
  let api: Program;
  let worker: Program;
  let windows: Windows | null;
  const tally = new Tally();
  const codes: Partial<Record<Colleague, string>> = {};
  const pages: Partial<Record<Colleague | 'administrator', Page>> = {};
  const handsOf = (who: Colleague | 'administrator') => new Hands(pages[who] as Page, tally);
  let begun = 0;

  beforeAll(async () => {
    db = await testDatabase();
    [api, worker] = [await Program.api(db.appUrl), Program.worker(db.appUrl, null)];
    windows = await Windows.open(api.url, ['Amira', 'Calloway', 'Kowalski', 'Reyes', 'Almeida']);
  });
  afterAll(async () => {
    await windows?.close();
    await Promise.all([api.stop(), worker.stop()]);
    await db.close();
  });
  const blank = (): Promise<Page> => (windows as Windows).blank();

  inBrowser('an empty house asks for its code and becomes a clinic with an administrator', async () => {
    begun = Date.now();
    const page = (pages.administrator = await blank());
    const hands = handsOf('administrator');
    await page.goto('/');
    await page.waitForURL('**/set-up');
    await page.getByRole('heading', { name: 'Set up Cairn' }).waitFor();
    await photograph(page, 'first-1-set-up');
    await hands.type('Code', 'AAAA-BBBB-CCCC');
    await hands.type('Organization', 'Harbor Health');
    await hands.type('Program', 'Harbor Street Clinic');
    await hands.type('Neutral sender name', 'Harbor Street Methadone');
    await hands.type('Phone', '617-555-0100');
    await hands.choose('Time zone', 'America/New York');
    await hands.type('Your name', administrator.name);
    await hands.type('E-mail', administrator.email);
    await hands.type('Password', secretOf(administrator.name));
    await hands.press('Enter');
    // A name that tells what the clinic treats goes no further than this field.
    await page.locator('[name="senderName"][aria-invalid="true"]:focus').waitFor();
    await photograph(page, 'first-2-set-up-faults');
    await hands.type('Neutral sender name', 'Harbor Street Office');
    await hands.press('Enter');
    await page.locator('[name="code"][aria-invalid="true"]:focus').waitFor();
    await hands.type('Code', readFileSync(join(api.dataDir, 'set-up-code'), 'utf8').trim());
    await hands.press('Enter');
    await page.waitForURL('**/programme/first-steps');
    await page.getByRole('heading', { name: 'First steps' }).waitFor();
    await page.getByText('To do').nth(1).waitFor();
    await photograph(page, 'first-3-steps');
    // Nobody else can set it up a second time.
    const other = await blank();
    await other.goto('/set-up');
    await other.waitForURL('**/sign-in');
  });

  inBrowser('the administrator invites a counselor, a nurse and a prescriber, and sees each code once', async () => {
    const page = pages.administrator as Page;
    const hands = handsOf('administrator');
    await hands.link('To the staff');
    await page.getByText('You are the only one so far.').waitFor();
    await photograph(page, 'first-4-staff-empty');
    for (const who of Object.keys(colleagues) as Colleague[]) {
      const { name, email, role, licence } = colleagues[who];
      await hands.press('n');
      await page.getByRole('heading', { name: 'Invite a colleague' }).waitFor();
      await hands.type('Name', name);
      await hands.type('E-mail', email);
      await hands.tick(role);
      if (licence !== null) {
        await hands.choose('License', licence);
        await hands.type('Number', '4417002');
        await hands.type('State', 'MA');
        await hands.day('Valid until', nextYear);
      }
      if (who === 'nurse') await photograph(page, 'first-5-invite');
      await hands.press('Control+Enter');
      const card = page.getByRole('region', { name: 'One-time code' });
      await card.getByText(`One-time code for ${name}`).waitFor();
      codes[who] = (await card.getByTestId('one-time-code').innerText()).trim();
      if (who === 'nurse') await photograph(page, 'first-6-code');
      await hands.button('Done, hide it');
    }
    await page.getByRole('row', { name: /Dana Reyes.*Invited/ }).waitFor();
    await photograph(page, 'first-7-staff');
  });

  inBrowser('and enters the opening hours and a holiday', async () => {
    const page = pages.administrator as Page;
    const hands = handsOf('administrator');
    await hands.link('Hours and closures');
    await page.getByText('No opening hours are entered yet.').waitFor();
    await page.getByText('No closure is entered for the year ahead.').waitFor();
    await photograph(page, 'first-8-hours-empty');
    await hands.press('e');
    await hands.type('Reason', 'As it stands on the door');
    await photograph(page, 'first-9-hours-form');
    await hands.press('Enter');
    await page.getByRole('region', { name: /^Opening hours from/ }).waitFor();
    await hands.press('n');
    await hands.type('Name', 'Founders day');
    await hands.day('First day', nextYear);
    await hands.press('Enter');
    await page.getByText('No session is booked on these days.').waitFor();
    await photograph(page, 'first-10-closure');
    await hands.press('Escape');
    await page.getByRole('row', { name: /Founders day/ }).waitFor();
    await hands.link('First steps');
    await page.getByText('3 colleagues besides you').waitFor();
    await page.getByText('Done').nth(1).waitFor();
    await photograph(page, 'first-11-steps-done');
  });

  inBrowser('each of them chooses a password with their code and begins at the first page of their day', async () => {
    const homes = { counselor: '/board', nurse: '/dosing', prescriber: '/round' } as const;
    for (const who of Object.keys(colleagues) as Colleague[]) {
      const page = (pages[who] = await blank());
      const hands = handsOf(who);
      await page.goto('/');
      await hands.link('Use a one-time code');
      await page.getByRole('heading', { name: 'Welcome to Cairn' }).waitFor();
      await hands.type('E-mail address', colleagues[who].email);
      await hands.type('One-time code', codes[who] ?? '');
      await hands.type('Your new password', secretOf(colleagues[who].name));
      if (who === 'nurse') await photograph(page, 'first-12-welcome');
      await hands.press('Enter');
      await page.waitForURL(`**${homes[who]}`);
      await page.getByRole('navigation', { name: 'Main' }).waitFor();
    }
    // Spent: it opens nothing a second time.
    const again = await blank();
    await again.goto('/welcome');
    const hands = new Hands(again, new Tally());
    await hands.type('E-mail address', colleagues.nurse.email);
    await hands.type('One-time code', codes.nurse ?? '');
    await hands.type('Your new password', 'somebody else wants to come in');
    await hands.press('Enter');
    await again.getByText('This code does not open the door.').waitFor();
    await photograph(again, 'first-13-code-spent');
  });

  inBrowser('every page of the empty clinic says what comes next', async () => {
    const empty: readonly (readonly [who: Colleague | 'administrator', path: string, says: RegExp])[] = [
      ['counselor', '/board', /^People come here when they are assigned/],
      ['counselor', '/patients', /^People appear here as soon as they are registered/],
      ['counselor', '/schedule', /^Book a session/],
      ['counselor', '/outbox', /^A reminder is written here when a session is near/],
      ['nurse', '/dosing', /^Nobody has a dose to come today. People stand here once a prescriber/],
      ['nurse', '/desk', /^People with a booked session or a dose to come stand here/],
      ['administrator', '/reports', /^Figures begin with the first person who is admitted/],
      ['administrator', '/corrections', /^When someone turns out to be registered twice/],
      ['administrator', '/programme/places', /^Add the site where people come to/],
      ['administrator', '/programme/import', /^Download the template, fill it in/],
    ];
    for (const [who, path, says] of empty) {
      const page = pages[who] as Page;
      await page.goto(path);
      await page.getByRole('main').getByText(says).first().waitFor();
      await photograph(page, `first-14-empty${path.replaceAll('/', '-')}`);
    }
  });

  inBrowser('the counselor registers the first person, whose chart says what comes next', async () => {
    const page = pages.counselor as Page;
    const hands = handsOf('counselor');
    await page.goto('/patients');
    await page.getByRole('navigation', { name: 'Main' }).waitFor();
    await hands.click(page.getByRole('main').getByRole('button', { name: 'Register a person', exact: true }).last());
    await hands.type(/^Given name/, 'Amira');
    await hands.type(/^Family name/, 'Calloway');
    await hands.day(/^Date of birth/, '1986-03-09');
    await hands.choose(/^Sex at birth/, 'Female');
    await page.getByText('Nobody similar is registered').waitFor();
    await hands.press('Control+s');
    await page.getByRole('heading', { name: 'Chart of Amira Calloway' }).waitFor();
    await page.getByRole('button', { name: 'Screened', exact: true }).waitFor();
    await photograph(page, 'first-15-chart');
    expect(tally.seconds).toBeLessThan(600);
    console.info(`An empty clinic to its first person: ${Date.now() - begun} ms of script; ${String(tally)}.`);
  });

  inBrowser(
    'a list from the system before is checked, its faults are shown, and the good rows are people',
    async () => {
      const page = pages.administrator as Page;
      await page.goto('/programme/import');
      await page.getByRole('heading', { name: 'Import a list' }).waitFor();
      await page
        .getByLabel('CSV file')
        .setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(list) });
      await page.getByText('17 rows good').first().waitFor();
      await page.getByText('3 rows with faults').first().waitFor();
      const faults = page.getByRole('region', { name: 'Faults' });
      for (const [line, field] of [
        ['19', 'date_of_birth'],
        ['20', 'given_name'],
        ['21', 'date_of_birth'],
      ])
        await faults.getByRole('row', { name: new RegExp(`^${line} ${field}`) }).waitFor();
      await photograph(page, 'first-16-list-checked');
      await page.getByRole('button', { name: 'Import 17 people' }).press('Enter');
      await page
        .getByText(/^17 people registered; 3 rows with faults left out/)
        .first()
        .waitFor();
      await photograph(page, 'first-17-list-imported');
      const counselor = pages.counselor as Page;
      await counselor.goto('/patients');
      await counselor.getByRole('row', { name: /Kowel Kowalski/ }).waitFor();
      await expect(counselor.getByRole('row', { name: /Referred/ }).count()).resolves.toBe(18);
    },
  );

  inBrowser('nothing in all this was an error, a refused script or an address that tells too much', async () => {
    expect(windows?.faults).toEqual([]);
  });
});
