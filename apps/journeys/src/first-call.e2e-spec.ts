import type { Page } from 'playwright-core';
import { AdmissionHands } from './admission-hands';
import { inBrowser, photograph } from './browser';
import { BrowserClinic } from './browser-clinic';
import { until } from './harness/program';

jest.setTimeout(180_000);

/** From the first call to admission, in one sitting: each test goes on where the last one stopped. */
describe('a first call', () => {
  let clinic: BrowserClinic;
  let desk: Page;
  let counselor: Page;
  let admin: Page;
  let rosa = '';

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

  inBrowser(
    'waits for a place while the rest is done: on the list, with the reason for her place (R-034)',
    async () => {
      await counselor.getByRole('link', { name: /^Screens and the next step/ }).click();
      await counselor.getByRole('heading', { name: 'Chart of Rosa Delgado' }).waitFor();
      rosa = new URL(counselor.url()).pathname.split('/')[2] ?? '';
      await counselor.getByRole('button', { name: 'Waiting list', exact: true }).click();
      await counselor.getByRole('button', { name: 'Put on the list' }).click();
      await counselor.getByText('On the waiting list.').waitFor();
      await counselor.goto('/enquiries/waiting');
      await counselor.getByRole('row', { name: /Rosa Delgado.*Recent overdose/ }).waitFor();
    },
  );

  inBrowser('is asked what cannot wait, and gives her consent: the gate to intake opens by its record', async () => {
    const hands = new AdmissionHands(counselor, rosa);
    await hands.chart();
    await hands.region('Diagnosis and level of care').getByRole('button', { name: 'Emergency screen' }).click();
    const screen = hands.form('Emergency screen');
    await hands.pick(screen, 'Opioid withdrawal', 'Present now');
    await hands.pick(screen, 'Daily alcohol or sedatives', 'No');
    await hands.pick(screen, 'Overdose', 'Today, or drowsy now');
    await hands.pick(screen, 'Pregnancy', 'Not pregnant');
    await screen.getByRole('alert').getByText('Overdose today').waitFor();
    await screen.getByLabel('Told the prescriber').check();
    await photograph(counselor, 'first-call-7-emergency');
    await hands.send(screen);
    const consents = await hands.consents(clinic.team.today);
    await photograph(counselor, 'first-call-8-consents');
    await hands.signSection(consents);
    await counselor.keyboard.press('Escape');
    const step = await hands.step('Intake');
    await step.getByText('Consents are signed in the intake').waitFor();
    await hands.send(step);
  });

  inBrowser('tells her story once; the counselor drafts the diagnosis, and the prescriber signs it', async () => {
    const hands = new AdmissionHands(counselor, rosa);
    await hands.chart();
    await hands.identity();
    await counselor.keyboard.press('Escape');
    await hands.act('New diagnosis');
    const draft = await hands.checklist('yyyynnnyyyy');
    await draft.getByText('8 of 11').waitFor();
    await photograph(counselor, 'first-call-9-checklist');
    await hands.send(draft);

    const doctor = new AdmissionHands(await clinic.window('prescriber'), rosa);
    await doctor.chart();
    await doctor.act('Sign the draft of the diagnosis');
    await doctor.form('Diagnosis: sign the draft').waitFor();
    await doctor.send(doctor.form('Diagnosis: sign the draft'));
    await photograph(doctor.page, 'first-call-10-signed');
    await doctor.region('Offer of medication (MOUD)').getByRole('button', { name: 'Record an offer' }).click();
    const offer = doctor.form('Offer medication (MOUD)');
    await offer.getByLabel('Methadone', { exact: true }).check();
    await offer.getByLabel('Benefits, risks and choices were explained').check();
    await offer.getByLabel('The person').selectOption('accepted');
    await doctor.page.keyboard.press('Control+Enter');
    await doctor.region('Offer of medication (MOUD)').getByText('Wants medication').waitFor();
  });

  inBrowser('is admitted: every gate stands open by its record, and nobody had to give their word', async () => {
    const hands = new AdmissionHands(counselor, rosa);
    await hands.chart();
    await hands.act('New level of care');
    const level = hands.form('Level of care');
    await level.getByLabel('Recommended level').selectOption({ label: 'Opioid treatment program' });
    await level.getByLabel('Why this level').fill('Daily use, an overdose this week, wants methadone');
    await level.getByLabel('Decided level').selectOption({ label: 'Opioid treatment program' });
    await level.getByLabel('Why it begins now').fill('Overdose this morning');
    await photograph(counselor, 'first-call-11-level');
    await hands.send(level);
    const step = await hands.step('Admitted');
    await photograph(counselor, 'first-call-12-admission');
    expect(await step.getByRole('textbox', { name: /in words$/ }).count()).toBe(0);
    await hands.send(step);
    await hands.region('Episode').getByText('Admitted', { exact: true }).waitFor();
    const { attestations } = await clinic.team.done('counselor', 'GET', `/patients/${rosa}/chart`);
    expect((attestations as { guard: string }[]).filter(({ guard }) => guard.startsWith('PATH-ADMITTED'))).toEqual([]);
  });

  inBrowser('is off the lists and on the board, where her counselor sees what is due next', async () => {
    await counselor.goto('/enquiries/waiting');
    await counselor.getByText('Left the list lately').waitFor();
    await counselor.getByRole('listitem').filter({ hasText: 'Rosa Delgado' }).getByText('Has a place').waitFor();
    await photograph(counselor, 'first-call-13-off-the-list');
    const supervisor = new AdmissionHands(await clinic.window('counselor_supervisor'), rosa);
    await supervisor.chart();
    await supervisor.page.keyboard.press('a');
    const assign = supervisor.form('Assign a counselor');
    await assign.getByLabel('Counselor').selectOption({ label: 'The counselor' });
    await supervisor.send(assign);
    await counselor.goto('/');
    await counselor.getByRole('row', { name: /Rosa Delgado/ }).waitFor();
    await photograph(counselor, 'first-call-14-board');
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
