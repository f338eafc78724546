import type { Page } from 'playwright-core';
import { inBrowser, photograph } from './browser';
import { BrowserClinic } from './browser-clinic';
import { until } from './harness/program';

jest.setTimeout(120_000);

/** From the first call towards admission, in one sitting: each test goes on where the last one stopped. */
describe('a first call', () => {
  let clinic: BrowserClinic;
  let desk: Page;
  let counselor: Page;
  let admin: Page;

  beforeAll(async () => {
    clinic = await BrowserClinic.open();
    if (clinic.windows === null) return;
    [desk, counselor, admin] = await Promise.all([
      clinic.window('front_desk'),
      clinic.window('counselor'),
      clinic.window('administrator'),
    ]);
  });
  afterAll(() => clinic.close());

  const list = (page: Page) => page.getByRole('region', { name: 'Enquiries', exact: true });
  const line = (page: Page, name: RegExp) => list(page).getByRole('row', { name });
  const toList = async (page: Page): Promise<void> => {
    await page.locator('body').click({ position: { x: 700, y: 700 } });
    await page.keyboard.press('g');
    await page.keyboard.press('e');
    await page.getByRole('heading', { name: 'Enquiries', exact: true }).waitFor();
  };

  inBrowser('is written down by keyboard alone, and stands first on every screen', async () => {
    await Promise.all([toList(desk), toList(counselor)]);
    await counselor.keyboard.press('n');
    await counselor.getByRole('textbox', { name: 'Number to call back' }).waitFor();
    await counselor.keyboard.type('555 0142');
    await counselor.keyboard.press('Tab');
    await counselor.keyboard.type('Rosa');
    await counselor.keyboard.press('Tab');
    await counselor.keyboard.type('Delgado');
    await counselor.getByRole('textbox', { name: 'What they said' }).focus();
    await counselor.keyboard.type('A friend found her this morning. She wants to come in today.');
    await counselor.getByRole('radio', { name: 'In the last 24 hours' }).check();
    await photograph(counselor, 'first-call-1-entry');
    await counselor.keyboard.press('Control+s');
    await counselor.getByRole('heading', { name: 'Rosa Delgado' }).waitFor();
    await until('the desk sees the call', 5000, () => line(desk, /Rosa Delgado/).isVisible());
    // The others were registered without contact a moment ago: they have a day, she has two hours.
    await expect(list(desk).getByRole('rowheader').first().innerText()).resolves.toMatch(/^Rosa Delgado/);
    expect(await desk.locator('body').innerText()).not.toMatch(/overdose|found her/i);
    await photograph(desk, 'first-call-2-list');
  });

  inBrowser('is tried, and reached; the log says by whom', async () => {
    await counselor.keyboard.press('c');
    await counselor.getByLabel('What came of it').selectOption({ label: 'No answer' });
    await counselor.keyboard.press('Control+Enter');
    await counselor.getByText('No answer').last().waitFor();
    await counselor.getByRole('button', { name: 'Log a contact' }).click();
    await counselor.getByLabel('What came of it').selectOption({ label: 'Reached' });
    await counselor.keyboard.press('Control+Enter');
    await counselor.getByText('Reached in time').waitFor();
    await photograph(counselor, 'first-call-3-reached');
  });

  inBrowser('becomes a registration without typing anything twice', async () => {
    await counselor
      .getByRole('button', { name: /^Register/ })
      .first()
      .click();
    await expect(counselor.getByRole('textbox', { name: /^Given name/ }).inputValue()).resolves.toBe('Rosa');
    await expect(
      counselor
        .getByRole('textbox', { name: /^Phone/ })
        .first()
        .inputValue(),
    ).resolves.toBe('555 0142');
    await counselor.getByLabel(/^Date of birth/).fill('1990-04-02');
    await counselor.getByLabel(/^Sex at birth/).selectOption({ label: 'Female' });
    await photograph(counselor, 'first-call-4-register');
    await counselor.getByRole('button', { name: 'Register as a patient' }).click();
    await counselor.getByText(/^Registered as a patient/).waitFor();
  });

  inBrowser('takes the step to screened right there: the gate knows that they were reached', async () => {
    await counselor.getByRole('button', { name: /^Record the step to screened/ }).click();
    await counselor.getByRole('form', { name: /Referred to Screened/ }).waitFor();
    await photograph(counselor, 'first-call-5-step');
    await counselor.getByRole('button', { name: 'Record the step', exact: true }).click();
    await counselor.getByText('Screened', { exact: true }).waitFor();
    await until('she is off the list', 30_000, async () => (await line(desk, /Rosa Delgado/).count()) === 0);
  });

  inBrowser('may also come through the web site, without a script and in any language', async () => {
    await admin.goto('/programme/contact-form');
    await admin.getByRole('textbox', { name: 'Address', exact: true }).fill('oak-street');
    await admin.getByRole('checkbox', { name: /^The form is open/ }).check();
    await admin.getByRole('button', { name: 'Save', exact: true }).click();
    await admin.getByRole('link', { name: /contact\/oak-street$/ }).waitFor();
    const answer = await fetch(`${clinic.api.url}/contact/oak-street`, {
      method: 'POST',
      headers: { accept: 'text/html' },
      body: new URLSearchParams({
        name: 'מרים לוי',
        phone: '555 0161',
        message: 'בבקשה להתקשר 🙂',
        leaveMessage: 'no',
      }),
    });
    expect(answer.status).toBe(200);
    await until('the desk sees what was sent', 5000, () => line(desk, /מרים לוי/).isVisible());
    await photograph(desk, 'first-call-6-web');
  });

  inBrowser('no page wrote a fault, and no address told a name', async () => {
    expect(clinic.browser.faults).toEqual([]);
  });
});
