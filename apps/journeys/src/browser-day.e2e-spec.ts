import { readFileSync } from 'node:fs';
import type { Locator } from 'playwright-core';
import { inBrowser, sideways, signIn } from './browser';
import { BrowserClinic } from './browser-clinic';
import { Clinic, password } from './harness/clinic';
import { until } from './harness/program';

jest.setTimeout(60_000);

const hasFocus = (place: Locator): Promise<boolean> => place.evaluate((element) => element.matches(':focus'));

/** The first acts of everybody's day, in a real browser against the real api. */
describe('a day at the screens', () => {
  let clinic: BrowserClinic;
  beforeAll(async () => void (clinic = await BrowserClinic.open()));
  afterEach(() => clinic.windows?.shut());
  afterAll(() => clinic.close());

  inBrowser('a counselor goes from the board to a chart and moves a person along, by keyboard alone', async () => {
    const page = await clinic.window('counselor');
    await page.waitForURL('**/board');
    await page.getByRole('row', { name: /Cesar Ghosh/ }).waitFor();
    await page.keyboard.press('f');
    await page.keyboard.type('ghosh');
    await page.keyboard.press('Enter'); // to the first row
    await page.keyboard.press('Enter'); // into the chart
    await page.getByRole('heading', { name: 'Chart of Cesar Ghosh' }).waitFor();
    await page.keyboard.press('n');
    await page.keyboard.press('Tab');
    const step = page.getByRole('button', { name: 'Admitted', exact: true });
    for (let tabs = 0; tabs < 30 && !(await hasFocus(step)); tabs += 1) await page.keyboard.press('Tab');
    expect(await hasFocus(step)).toBe(true);
    await page.keyboard.press('Enter');
    const form = page.getByRole('form', { name: 'Episode: Intake to Admitted' });
    await expect(form.getByRole('button', { name: 'Record the step' }).isDisabled()).resolves.toBe(true);
    await form.getByText('Still needed').waitFor();
    for (const gate of ['DSM checklist signed', 'Level of care decided', 'Consents signed']) {
      const words = form.getByRole('textbox', { name: new RegExp(`^${gate}.*: in words$`) });
      await words.focus();
      await page.keyboard.type('Seen on paper today');
    }
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { name: /^Episode: Admitted/ }).waitFor();
    await page.getByText('Attested, no record').first().waitFor();
    await expect(page.title()).resolves.toBe('Cairn');
  });

  inBrowser(
    'front desk finds a person despite a typing error, and is warned before registering someone twice',
    async () => {
      const page = await clinic.window('front_desk');
      await page.goto('/patients');
      await page.getByRole('textbox', { name: 'Search patients' }).fill('amira caloway');
      await page.getByRole('row', { name: /Amira Calloway/ }).waitFor();
      await page.getByRole('button', { name: 'Register a person' }).click();
      await page.getByLabel('Given name').fill('Amira');
      await page.getByLabel('Family name').fill('Caloway');
      await page.getByLabel('Date of birth').fill('1986-03-09');
      await page.getByLabel('Sex at birth').selectOption('female');
      const beside = page.getByRole('complementary', { name: 'Already registered' });
      await beside.getByText('1 person may be the same').waitFor();
      await beside.getByRole('link', { name: 'Amira Calloway' }).waitFor();
      await page.getByRole('button', { name: /^Register/ }).click();
      await page.getByRole('button', { name: /^Register as a new person/ }).click();
      await page.waitForURL('**/details');
      await page.getByText('Amira Caloway').first().waitFor();
    },
  );

  inBrowser(
    'a nurse gives a dose with four keys, and the other window hears of it and cannot give a second one',
    async () => {
      const { amira } = clinic.people;
      const [here, there] = await Promise.all([clinic.window('nurse'), clinic.window('pharmacist')]);
      const box = here.getByRole('textbox', { name: 'Patient' }).or(here.getByRole('combobox', { name: 'Patient' }));
      await there.getByRole('region', { name: 'Still to come, 3' }).waitFor();
      await here.getByRole('region', { name: 'Still to come, 3' }).waitFor();
      expect(await hasFocus(box)).toBe(true);
      await here.keyboard.type(amira.number);
      await here.keyboard.press('Enter');
      await here.getByRole('region', { name: 'Dose for Amira Calloway' }).waitFor();

      // The other window looks for the same person, and learns who has them now.
      await there.keyboard.type('calloway');
      await there.keyboard.press('Enter');
      const card = there.getByRole('region', { name: 'Dose for Amira Calloway' });
      await card.getByText('The nurse has been dosing this person since').waitFor();
      for (const key of ['1', '2', '3']) await there.keyboard.press(key);

      // Somebody with nearly her name was registered this morning: the date of birth is spoken as well.
      await here.getByText(/A similar name is in care here/).waitFor();
      for (const key of ['1', '2', '3', 'Enter']) await here.keyboard.press(key);
      await here.getByText('Gave 60 mg for Amira Calloway').waitFor();
      expect(await hasFocus(box)).toBe(true);
      await here.getByRole('region', { name: 'Seen today, 1' }).waitFor();

      await there.getByRole('region', { name: 'Seen today, 1' }).waitFor({ timeout: 5000 });
      await card.getByText(/^60 mg was given today at .* by The nurse\.$/).waitFor();
      await there.keyboard.press('Enter');
      await expect(card.getByRole('button', { name: /^Give/ }).count()).resolves.toBe(0);
      const { rows } = await clinic.db.owner.query(
        'select 1 from dose where patient_id = $1 and given_by is not null',
        [amira.id],
      );
      expect(rows).toHaveLength(1);
    },
  );

  inBrowser('impairment is a stop that says who to call, and nothing is given', async () => {
    const page = await clinic.window('nurse');
    await page.getByRole('region', { name: /^Still to come/ }).waitFor();
    await page.keyboard.type(clinic.people.bao.number);
    await page.keyboard.press('Enter');
    const card = page.getByRole('region', { name: 'Dose for Bao Iwasaki' });
    await card.waitFor();
    for (const key of ['1', 'i']) await page.keyboard.press(key);
    await card.getByText('Call a prescriber before any dose.').waitFor();
    await page.keyboard.press('Enter');
    await expect(card.getByRole('button', { name: /^Give/ }).isDisabled()).resolves.toBe(true);
    await page.keyboard.press('Escape');
    await page.getByText('Who is at the window?').waitFor();
  });

  inBrowser(
    'a session is booked, its hour is not given away twice, and its reminders stand in the outbox',
    async () => {
      const page = await clinic.window('counselor');
      await page.goto(`/schedule?day=${clinic.tomorrow}`);
      await page.getByText('0 sessions').first().waitFor();
      const book = async (name: string, time: string) => {
        await page.keyboard.press('n');
        const person = page.getByRole('combobox', { name: 'Person' });
        await person.fill(name);
        await page.getByRole('option', { name: new RegExp(name, 'i') }).waitFor();
        await person.press('Enter');
        await page.getByLabel('Starts').fill(time);
        await page.keyboard.press('Control+s');
      };
      await book('Amira Calloway', '10:00');
      await page.getByRole('button', { name: /^10:00 to 10:45, Amira Calloway/ }).waitFor();
      await page.keyboard.press('Escape');
      await book('Bao', '10:15');
      await page.getByText('The counselor sees Amira Calloway from 10:00 to 10:45.').waitFor();
      await page.getByLabel('Starts').fill('11:00');
      await page.keyboard.press('Control+s');
      await page.getByRole('button', { name: /^11:00 to 11:45, Bao Iwasaki/ }).waitFor();

      await page.goto('/outbox');
      await page.getByText('No message yet.').waitFor();
      await clinic.sendReminders(clinic.people.amira.id);
      // The page hears of it by itself.
      await page
        .getByText(/^Oak Street Office: .* 10:00\./)
        .first()
        .waitFor();
      await page.getByRole('radio', { name: 'Reminders by state' }).check();
      await page
        .getByRole('row', { name: /Bao Iwasaki.*Planned/ })
        .first()
        .waitFor();
      await page
        .getByRole('row', { name: /Amira Calloway.*Sent/ })
        .first()
        .waitFor();
    },
  );

  inBrowser('a supervisor reads the caseload, its definition, its table and the same numbers in the file', async () => {
    const page = await clinic.window('counselor_supervisor');
    await page.goto('/reports');
    await page.getByRole('radio', { name: 'Chart' }).waitFor();
    await page.keyboard.press('d');
    await page.getByRole('heading', { name: 'Definition R-370' }).waitFor();
    await page.getByRole('radio', { name: 'Table' }).check();
    const row = page.getByRole('row', { name: /^The counselor/ });
    const [active, , , other] = (await row.getByRole('cell').allInnerTexts()).map((text) => text.trim());
    expect(Number(active) + Number(other)).toBe(4);
    const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('e')]);
    expect(file.suggestedFilename()).toMatch(/^caseload-\d{4}-\d{2}-\d{2}\.csv$/);
    const line = readFileSync(await file.path(), 'utf8')
      .split(/\r?\n/)
      .find((each) => each.includes('The counselor'));
    expect(line).toContain(active);
    expect(line).toContain(other);
  });

  inBrowser('a session that ended asks for the password over the page, and what was typed is still there', async () => {
    const page = await clinic.window('front_desk');
    await page.goto('/patients/new');
    await page.getByLabel('Given name').fill('Nadia');
    await page.getByLabel('Family name').fill('Rossi');
    await page.getByLabel('Sex at birth').selectOption('female');
    await clinic.endSession(page, 'front_desk');
    // The text wants to be kept, so the password is asked for while somebody types.
    await page.getByLabel('Date of birth').fill('1990-02-03');
    const dialog = page.getByRole('dialog', { name: 'Your session has ended' });
    const secret = dialog.getByRole('textbox', { name: /^Password of/ });
    await secret.fill('not the password');
    await page.keyboard.press('Enter');
    await dialog.getByText(/^This password does not open it/).waitFor();
    await secret.fill(password);
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'hidden' });
    expect(await page.getByLabel('Date of birth').inputValue()).toBe('1990-02-03');
    await page.keyboard.press('Control+s');
    await page.waitForURL('**/details');
    await page.getByText('Nadia Rossi').first().waitFor();
  });

  inBrowser(
    'a page that nobody uses locks itself, shows nothing to who comes by, and goes on with the password',
    async () => {
      const page = await clinic.browser.blank();
      await page.clock.install();
      await signIn(page, clinic.emailOf('counselor'));
      await page.getByRole('row', { name: /Deja Okoro/ }).waitFor();
      await page.clock.fastForward('16:00');
      const dialog = page.getByRole('dialog', { name: 'Locked' });
      const secret = dialog.getByRole('textbox', { name: /^Password of/ });
      await secret.waitFor();
      // Nor does a reload help: the server has let the session go as well.
      await until(
        'nobody is signed in',
        5000,
        async () => (await page.request.get('/api/v1/session')).status() === 401,
      );
      await secret.fill(password);
      await page.keyboard.press('Enter');
      await dialog.waitFor({ state: 'hidden' });
      await page.getByRole('row', { name: /Deja Okoro/ }).waitFor();
    },
  );

  inBrowser(
    'someone who serves two clinics says which one today, and begins at the first page of their day there',
    async () => {
      const second = await Clinic.open(clinic.db.owner);
      const { staffId } = clinic.team.clinic.staff.actor('medical_director');
      await clinic.db.owner.query(
        `insert into staff_role (id, programme_id, staff_id, role, from_day) values (gen_random_uuid(), $1, $2, 'front_desk', '2020-01-01')`,
        [second.staff.programmeId, staffId],
      );
      const page = await clinic.browser.blank();
      await signIn(page, clinic.emailOf('medical_director'));
      await page.getByRole('heading', { name: 'Which program today?' }).waitFor();
      const nameOf = (programmeId: string) => `Oak ${programmeId.slice(-6)}`;
      await page.getByRole('button', { name: nameOf(clinic.team.clinic.staff.programmeId) }).click();
      await page.waitForURL('**/board');
      await page.getByRole('heading', { name: 'Today' }).waitFor();
      await page.getByRole('button', { name: /^Program: / }).click();
      await page.getByRole('menuitemradio', { name: nameOf(second.staff.programmeId) }).click();
      await page.waitForURL('**/desk');
      expect(await page.getByRole('link', { name: 'Today' }).count()).toBe(0);
    },
  );

  inBrowser('the appearance is chosen once and stays', async () => {
    const page = await clinic.window('counselor');
    await page.getByRole('button', { name: /The counselor/ }).click();
    await page.getByRole('menuitemradio', { name: 'Dark' }).click();
    await page.locator('html[data-mantine-color-scheme="dark"]').waitFor();
    await page.reload();
    await page.locator('html[data-mantine-color-scheme="dark"]').waitFor();
  });

  inBrowser('at 200 % the form of a step opens where the eyes are, with its first field ready', async () => {
    const page = await clinic.window('counselor', { twice: true });
    await page.goto(`/patients/${clinic.people.deja.id}`);
    await page.getByRole('button', { name: 'Care interrupted' }).click();
    const field = page.getByRole('form').getByRole('textbox', { name: /^Reason/ });
    await field.waitFor();
    await until('the field is in sight', 5000, async () => {
      const box = await field.boundingBox();
      return box !== null && box.y >= 0 && box.y + box.height <= 384;
    });
    expect(await hasFocus(field)).toBe(true);
    expect(await sideways(page)).toBe(0);
  });

  inBrowser('nothing in all this was an error, a refused script or an address that tells too much', async () => {
    expect(clinic.browser.faults).toEqual([]);
  });
});
