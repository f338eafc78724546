import { randomUUID } from 'node:crypto';
import type { Locator, Page } from 'playwright-core';
import { inBrowser, photograph, signIn } from './browser';
import { BrowserClinic, type Patient } from './browser-clinic';
import { password } from './harness/clinic';

jest.setTimeout(120_000);

const pin = '2580';

/** Someone stops working here in the middle of a day: from that moment they may nothing, and what they did stays theirs. */
describe('leaving the clinic', () => {
  let clinic: BrowserClinic;
  let nurse: Page;
  let other: Page;
  let administrator: Page;

  beforeAll(async () => {
    clinic = await BrowserClinic.open();
    if (clinic.windows === null) return;
    // The nurse has agreed on a visit of her own for tomorrow: somebody has to take it over.
    const { team, people, tomorrow } = clinic;
    const visit = { ...team.session(people.bao.id, `${tomorrow}T09:00`), staffId: staffIdOf('nurse') };
    await team.done('counselor', 'PUT', `/appointments/${randomUUID()}`, visit);
    await team.done(
      'counselor',
      'PUT',
      `/appointments/${randomUUID()}`,
      team.session(people.deja.id, `${tomorrow}T10:00`),
    );
    [nurse, other, administrator] = await Promise.all([
      clinic.window('nurse'),
      clinic.window('pharmacist'),
      clinic.window('administrator'),
    ]);
  });
  afterAll(() => clinic.close());

  const staffIdOf = (role: 'nurse' | 'counselor' | 'counselor_supervisor'): string =>
    clinic.team.clinic.staff.actor(role).staffId ?? '';
  const cardOf = (page: Page, { name }: Patient): Locator => page.getByRole('region', { name: `Dose for ${name}` });
  const openCard = async (person: Patient): Promise<void> => {
    await nurse.keyboard.type(person.number);
    await nurse.keyboard.press('Enter');
    await cardOf(nurse, person).waitFor();
  };
  const menu = async (entry: string): Promise<void> => {
    await nurse.getByRole('button', { name: /^The nurse/ }).click();
    await nurse.getByRole('menuitem', { name: entry }).click();
  };
  const dosesOf = async ({ id }: Patient): Promise<string[]> =>
    (
      await clinic.db.owner.query<{ by: string }>(
        'select given_by as by from dose where patient_id = $1 and given_by is not null',
        [id],
      )
    ).rows.map(({ by }) => by);

  inBrowser('a nurse makes her machine a dosing station with a PIN of her own', async () => {
    await nurse.waitForURL('**/dosing');
    await menu('Use this machine as a dosing station');
    // Without a PIN a station would be no help: first things first.
    await nurse.waitForURL('**/account');
    await nurse.getByRole('button', { name: 'Set a PIN' }).click();
    await nurse.getByRole('textbox', { name: 'Your password' }).fill(password);
    await nurse.getByLabel('PIN', { exact: true }).fill('1234');
    await nurse.getByLabel('The PIN again').fill('1234');
    await nurse.keyboard.press('Enter');
    await nurse.locator('[aria-invalid="true"]').first().waitFor();
    await photograph(nurse, 'leaving-1-weak-pin');
    await nurse.getByLabel('PIN', { exact: true }).fill(pin);
    await nurse.getByLabel('The PIN again').fill(pin);
    await nurse.keyboard.press('Enter');
    await nurse.getByRole('button', { name: 'Change the PIN' }).waitFor();
    await photograph(nurse, 'leaving-2-account');
    await nurse.getByRole('link', { name: 'Dosing' }).click();
    await menu('Use this machine as a dosing station');
    await nurse.getByText(/^This machine is a dosing station now/).waitFor({ state: 'attached' });
  });

  inBrowser('she gives doses in the morning, and locks and unlocks her window in between', async () => {
    const { amira, bao } = clinic.people;
    await nurse.getByRole('region', { name: 'Still to come, 3' }).waitFor();
    await nurse.keyboard.press('Escape');
    for (const person of [amira, bao]) {
      await openCard(person);
      for (const key of ['1', '2', 'Enter']) await nurse.keyboard.press(key);
      await nurse.getByText(new RegExp(`^Gave \\d+ mg for ${person.name}`)).waitFor();
    }
    await menu('Lock');
    const dialog = nurse.getByRole('dialog', { name: 'Locked' });
    const box = dialog.getByRole('textbox', { name: 'PIN of The nurse' });
    await box.waitFor();
    await photograph(nurse, 'leaving-3-locked');
    await nurse.keyboard.type('1357');
    await nurse.keyboard.press('Enter');
    await dialog.getByText(/^That is not the PIN/).waitFor();
    await photograph(nurse, 'leaving-4-wrong-pin');
    // Loading the page again opens nothing.
    await nurse.reload();
    await box.waitFor();
    await box.fill(pin);
    await nurse.keyboard.press('Enter');
    await dialog.waitFor({ state: 'hidden' });
    await nurse.getByRole('region', { name: 'Seen today, 2' }).waitFor();
  });

  inBrowser('at noon the administrator lets her go, and names who takes over what she had agreed on', async () => {
    const { deja } = clinic.people;
    // Everything is confirmed at her window but the last key.
    await nurse.keyboard.press('Escape');
    await openCard(deja);
    for (const key of ['1', '2']) await nurse.keyboard.press(key);
    await cardOf(nurse, deja)
      .getByRole('button', { name: /^Give 110 mg/ })
      .waitFor();

    await administrator.goto('/programme/staff');
    await administrator.getByRole('row', { name: /The nurse.*Active/ }).waitFor();
    await administrator.keyboard.press('f');
    await administrator.keyboard.type('The nurse');
    await administrator.getByRole('row', { name: /The nurse/ }).press('Enter');
    await administrator.getByRole('button', { name: 'The nurse leaves…' }).click();
    await administrator.getByText('sessions ahead').waitFor();
    await administrator.getByRole('button', { name: 'End their work here' }).click();
    await administrator.getByText('Choose who takes over.').waitFor();
    await administrator.getByText('Say why, in a few words.').waitFor();
    await administrator.getByLabel('Who takes over').selectOption({ label: 'The counselor (Counselor)' });
    await administrator.getByRole('textbox', { name: 'Reason' }).fill('Moves to another town');
    await photograph(administrator, 'leaving-5-departure');
    await administrator.getByRole('button', { name: 'End their work here' }).press('Enter');
    await administrator
      .getByText('0 people and 1 session handed over to The counselor, 2 devices signed out')
      .waitFor();
    await photograph(administrator, 'leaving-6-departed');
    await administrator.getByText('Nothing is left to arrange.').waitFor();
  });

  inBrowser('her very next key gives nothing and asks who she is, and her password no longer says it', async () => {
    const { amira, bao, deja } = clinic.people;
    await nurse.keyboard.press('Enter');
    const dialog = nurse.getByRole('dialog', { name: 'Your session has ended' });
    const secret = dialog.getByRole('textbox', { name: /^Password of The nurse/ });
    await secret.waitFor();
    await photograph(nurse, 'leaving-7-next-key');
    await secret.fill(password);
    await nurse.keyboard.press('Enter');
    await dialog.getByText(/^This password does not open it/).waitFor();
    await photograph(nurse, 'leaving-8-refused');
    await dialog.getByRole('button', { name: 'Sign out instead' }).click();
    await nurse.waitForURL('**/sign-in');
    const elsewhere = await clinic.browser.blank();
    await signIn(elsewhere, clinic.emailOf('nurse'));
    await elsewhere.getByText('The e-mail address or the password is not right.').waitFor();
    await photograph(elsewhere, 'leaving-9-sign-in');
    expect(await dosesOf(deja)).toEqual([]);
    // What she gave stays hers, for who comes after her.
    expect([...(await dosesOf(amira)), ...(await dosesOf(bao))]).toEqual([staffIdOf('nurse'), staffIdOf('nurse')]);
    const seen = other.getByRole('region', { name: 'Seen today, 2' });
    await seen
      .getByText(/No\. \d+, The nurse$/)
      .nth(1)
      .waitFor();
    await other.keyboard.type(deja.number);
    await other.keyboard.press('Enter');
    await cardOf(other, deja).waitFor();
    for (const key of ['1', '2', 'Enter']) await other.keyboard.press(key);
    await other.getByText('Gave 110 mg for Deja Okoro').waitFor();
  });

  inBrowser('a counselor who leaves hands the people to another one, on whose board they stand at once', async () => {
    const [counselor, supervisor] = await Promise.all([
      clinic.window('counselor'),
      clinic.window('counselor_supervisor'),
    ]);
    await counselor.goto(`/patients/${clinic.people.deja.id}`);
    await counselor.getByRole('heading', { name: 'Chart of Deja Okoro' }).waitFor();
    await supervisor.goto('/board');
    await supervisor.getByText('Nobody is assigned to you.').waitFor();

    await administrator.getByRole('link', { name: 'All colleagues' }).click();
    await administrator.getByRole('link', { name: 'The counselor', exact: true }).click();
    await administrator.getByRole('button', { name: 'The counselor leaves…' }).click();
    const choice = administrator.getByLabel('Who takes over');
    await choice.waitFor();
    // Only someone who counsels may take over people.
    expect(await choice.locator('option').allInnerTexts()).toEqual([
      'Choose',
      expect.stringMatching(/^The counselor_supervisor/),
    ]);
    await choice.selectOption({ index: 1 });
    await administrator.getByRole('textbox', { name: 'Reason' }).fill('Retires');
    await photograph(administrator, 'leaving-10-counselor');
    await administrator.keyboard.press('Tab');
    await administrator.keyboard.press('Enter');
    await administrator
      .getByText('4 people and 2 sessions handed over to The counselor_supervisor, 2 devices signed out')
      .waitFor();

    for (const name of ['Amira Calloway', 'Bao Iwasaki', 'Cesar Ghosh', 'Deja Okoro'])
      await supervisor.getByRole('row', { name: new RegExp(name) }).waitFor();
    await photograph(supervisor, 'leaving-11-supervisor');
    await supervisor.goto(`/schedule?day=${clinic.tomorrow}`);
    await supervisor.getByRole('button', { name: /^10:00 to 10:45, Deja Okoro/ }).waitFor();
    await counselor.keyboard.press('g');
    await counselor.keyboard.press('p');
    await counselor.getByRole('dialog', { name: 'Your session has ended' }).waitFor();
    // The last administrator cannot go the same way.
    await administrator.goto('/programme/staff');
    await administrator.getByRole('link', { name: 'The administrator', exact: true }).click();
    await administrator.getByRole('button', { name: 'The administrator leaves…' }).click();
    await administrator.getByText('This is the last administrator.').waitFor();
    await photograph(administrator, 'leaving-12-last');
    await administrator.getByRole('link', { name: 'To the colleagues' }).click();
    await administrator.getByRole('radio', { name: 'Left' }).check({ force: true });
    await expect(administrator.getByRole('row', { name: /The (nurse|counselor)/ }).count()).resolves.toBe(2);
  });

  inBrowser('nothing in all this was an error, a refused script or an address that tells too much', async () => {
    expect(clinic.browser.faults).toEqual([]);
  });
});
