import type { Page } from 'playwright-core';
import { AdmissionHands } from './admission-hands';
import { inBrowser, photograph } from './browser';
import { BrowserClinic } from './browser-clinic';
import { holds } from './looked-at';
import { plusDays } from './people';

jest.setTimeout(180_000);

/** A pregnant person asks for care on a day without a free place: first on every list, and never led to withdrawal alone. */
describe('a pregnant applicant', () => {
  let clinic: BrowserClinic;
  let counselor: Page;
  let doctor: AdmissionHands;
  let wren = '';
  let dueOn = '';

  beforeAll(async () => {
    clinic = await BrowserClinic.open();
    if (clinic.windows === null) return;
    counselor = await clinic.window('counselor');
    dueOn = plusDays(clinic.team.today, 110);
  });
  afterAll(() => clinic.close());

  const write = async (name: string, family: string, pregnant: boolean): Promise<void> => {
    await counselor.goto('/enquiries');
    await counselor.getByRole('heading', { name: 'Enquiries', exact: true }).waitFor();
    await counselor.keyboard.press('n');
    await counselor.getByRole('textbox', { name: 'Number to call back' }).fill('555 0170');
    await counselor.getByRole('textbox', { name: 'Given name' }).fill(name);
    await counselor.getByRole('textbox', { name: 'Family name' }).fill(family);
    await counselor
      .getByRole('radiogroup', { name: pregnant ? 'Pregnant?' : 'Injects?' })
      .getByRole('radio', { name: 'Yes' })
      .check();
    if (pregnant) await photograph(counselor, 'pregnant-1-call');
    await counselor.keyboard.press('Control+s');
    await counselor.getByRole('heading', { name: `${name} ${family}` }).waitFor();
  };
  const wait = async (): Promise<void> => {
    await counselor.getByRole('button', { name: 'Waiting list', exact: true }).click();
    await counselor.getByRole('button', { name: 'Put on the list' }).click();
    await counselor.getByText('On the waiting list.').first().waitFor();
  };
  const offer = async (name: string, note?: string): Promise<void> => {
    await counselor.getByRole('row', { name }).getByRole('button', { name: 'Offer' }).click();
    if (note !== undefined) await counselor.getByLabel(/^Note/).fill(note);
    await counselor.getByRole('button', { name: 'Record the offer' }).click();
  };

  inBrowser('is called back within two hours, and stands before who called earlier (R-034)', async () => {
    await write('Ilse', 'Vantongeren', false);
    await wait();
    await write('Wren', 'Abernathy', true);
    await counselor.getByText(/^First, in (2 h|1 h 5\d min)$/).waitFor();
    await wait();
    await counselor.goto('/enquiries/waiting');
    const rows = counselor.getByRole('region', { name: 'Waiting list' }).getByRole('rowheader');
    await rows.nth(1).waitFor();
    await expect(rows.first().innerText()).resolves.toMatch(/^Wren Abernathy/);
    await counselor.getByRole('row', { name: /Wren Abernathy.*Pregnant.*Confirm the pregnancy/ }).waitFor();
    await photograph(counselor, 'pregnant-2-first');
  });

  inBrowser('a place that becomes free is hers: past her it goes only with a word about why', async () => {
    await offer('Ilse Vantongeren');
    await counselor
      .getByText(/A pregnant person waits before this one/)
      .first()
      .waitFor();
    await photograph(counselor, 'pregnant-3-refused');
    await counselor.keyboard.press('Escape');
    await offer('Wren Abernathy');
    await counselor.getByRole('row', { name: /Wren Abernathy.*Accepted/ }).waitFor();
  });

  inBrowser('becomes a patient; what was said on the telephone is not asked again', async () => {
    await counselor.getByRole('link', { name: 'Wren Abernathy' }).click();
    await counselor.getByRole('button', { name: 'Log a contact' }).click();
    await counselor.keyboard.press('Control+Enter');
    await counselor.getByText('Reached in time').waitFor();
    await counselor
      .getByRole('button', { name: /^Register/ })
      .first()
      .click();
    await counselor.getByLabel(/^Date of birth/).fill('1994-09-17');
    await counselor.getByLabel(/^Sex at birth/).selectOption({ label: 'Female' });
    await counselor.getByRole('button', { name: 'Register as a patient' }).click();
    await counselor.getByRole('button', { name: /^Record the step to screened/ }).click();
    await counselor.getByRole('button', { name: 'Record the step', exact: true }).click();
    await counselor.getByRole('link', { name: /^Screens and the next step/ }).click();
    await counselor.getByRole('heading', { name: 'Chart of Wren Abernathy' }).waitFor();
    wren = new URL(counselor.url()).pathname.split('/')[2] ?? '';
    const hands = new AdmissionHands(counselor, wren);
    await hands.region('Diagnosis and level of care').getByRole('button', { name: 'Emergency screen' }).click();
    const screen = hands.form('Emergency screen');
    await hands.pick(screen, 'Opioid withdrawal', 'Expected soon');
    await hands.pick(screen, 'Daily alcohol or sedatives', 'No');
    await hands.pick(screen, 'Overdose', 'Never');
    await hands.pick(screen, 'Pregnancy', 'Pregnant');
    await screen.getByRole('alert').getByText('Pregnant: comes first, intake today').waitFor();
    await screen.getByLabel('Arranged to be seen today').check();
    await photograph(counselor, 'pregnant-4-screen');
    await hands.send(screen);
    await hands.signSection(await hands.consents(clinic.team.today));
    await counselor.keyboard.press('Escape');
    await hands.send(await hands.step('Intake'));
  });

  inBrowser(
    'the prescriber records the due date, and the weeks stand beside the name, counted (7.1, R-180)',
    async () => {
      doctor = new AdmissionHands(await clinic.window('prescriber'), wren);
      await doctor.chart();
      await doctor.region('Clinical record').getByRole('button', { name: 'Record: Pregnancy' }).click();
      const finding = doctor.form('Record: Pregnancy');
      await finding.getByLabel('Status').selectOption({ label: 'Pregnant' });
      await finding.getByLabel(/^Due on/).fill(dueOn);
      await finding.getByLabel(/^Prenatal care with/).fill('Dr. Osei, Harbor Women’s Clinic');
      await doctor.send(finding);
      // 280 days less the 110 to come are 24 weeks and two days.
      await doctor.banner.getByText(/^Pregnant, 24 weeks, due /).waitFor();
      await counselor.getByText(/^Pregnant, 24 weeks, due /).waitFor();
      await holds(doctor.page, 'pregnant-5-banner');
    },
  );

  inBrowser(
    'care around the birth is arranged in the intake: hospital, plans, releases, plan of safe care',
    async () => {
      const hands = new AdmissionHands(counselor, wren);
      await hands.chart();
      const form = await hands.section('Pregnancy');
      await counselor.getByText(/24 weeks and 2 days, trimester 2/).waitFor();
      await hands.pick(form, 'Pregnancy test', 'Positive');
      await form.getByLabel('Tested on').fill(clinic.team.today);
      await hands.pick(form, 'Breastfeeding', 'Plans to');
      await form.getByLabel('Prenatal visits so far').fill('2');
      await form.getByLabel(/^Hospital for the delivery/).fill('Harbor General');
      await form.getByLabel(/^Pediatric contact/).fill('Dr. Lindqvist');
      await hands.pick(form, 'Plan of safe care', 'To be made');
      await hands.pick(form, 'Releases to those who care for both', 'Signed');
      await photograph(counselor, 'pregnant-6-coordination');
      await hands.signSection(form);
      await counselor.keyboard.press('Escape');
    },
  );

  inBrowser(
    'withdrawal alone is not the offer: the gate asks a person why, and the alert says what is (A13)',
    async () => {
      await doctor.chart();
      await doctor.region('Alerts').getByText('Pregnant and not on MOUD, the standard of care').waitFor();
      const away = await doctor.step('Residential withdrawal management', 'Level of care');
      await away.getByRole('group', { name: /no unassisted taper in pregnancy/ }).waitFor();
      expect(await away.getByRole('button', { name: 'Record the step' }).isDisabled()).toBe(true);
      await photograph(doctor.page, 'pregnant-7-withdrawal');
      await doctor.page.keyboard.press('Escape');
      await doctor.act('New diagnosis');
      await doctor.send(await doctor.checklist('yyyyynnnnyy'));
      await doctor.region('Offer of medication (MOUD)').getByRole('button', { name: 'Record an offer' }).click();
      const offered = doctor.form('Offer medication (MOUD)');
      await offered.getByLabel('Buprenorphine', { exact: true }).check();
      await offered.getByLabel('Methadone', { exact: true }).check();
      await offered.getByLabel('Benefits, risks and choices were explained').check();
      await offered.getByLabel('The person').selectOption('accepted');
      await offered.getByLabel('Which one, if they know').selectOption('methadone');
      await doctor.page.keyboard.press('Control+Enter');
      await doctor.region('Offer of medication (MOUD)').getByText('Wants medication').waitFor();
      await doctor.page.keyboard.press('Escape');
    },
  );

  inBrowser('is admitted to the opioid treatment program, and her place on the list is taken', async () => {
    const hands = new AdmissionHands(counselor, wren);
    await hands.chart();
    await hands.act('New level of care');
    const level = hands.form('Level of care');
    await level.getByLabel('Recommended level').selectOption({ label: 'Opioid treatment program' });
    await level.getByLabel('Why this level').fill('Pregnant, wants methadone; prenatal care goes on');
    await level.getByLabel('Decided level').selectOption({ label: 'Opioid treatment program' });
    await level.getByLabel('Why it begins now').fill('Pregnant applicants come first');
    await hands.send(level);
    const step = await hands.step('Admitted');
    await photograph(counselor, 'pregnant-8-admission');
    await hands.send(step);
    await counselor.goto('/enquiries/waiting');
    await counselor.getByRole('listitem').filter({ hasText: 'Wren Abernathy' }).getByText('Has a place').waitFor();
    await photograph(counselor, 'pregnant-9-left');
  });

  inBrowser('a taper waits for the medical director; medication itself is signed (R-181)', async () => {
    const answers = async (more: object): Promise<string | undefined> => {
      const order = { patientId: wren, product: 'methadone-oral-concentrate', frequency: 'daily', doseMcg: 20_000 };
      const days = { startsOn: clinic.team.today, expiresOn: plusDays(clinic.team.today, 30) };
      const { evaluations } = await clinic.team.done('prescriber', 'POST', '/medication-orders/check', {
        ...{ ...order, ...days, ...more },
      });
      const found = (evaluations as { ruleId: string; result: string; severity: string }[]).find(
        ({ ruleId }) => ruleId === 'R-181',
      );
      return found?.result === 'failed' ? found.severity : found?.result;
    };
    expect(await answers({})).toBe('passed');
    expect(await answers({ taper: 'voluntary', reason: 'She asked for less each week' })).toBe('OVERRIDE');
    expect(clinic.browser.faults).toEqual([]);
  });
});
