import { AdmissionHands } from './admission-hands';
import { inBrowser, photograph } from './browser';
import { BrowserClinic } from './browser-clinic';
import { holds } from './looked-at';
import { plusDays } from './people';

jest.setTimeout(180_000);

/** Somebody of 15: who consents is a record, nothing of an adult's is asked, and below the label the prescriber says why. */
describe('a minor who asks for care', () => {
  let clinic: BrowserClinic;
  let counselor: AdmissionHands;
  let desk: AdmissionHands;
  let doctor: AdmissionHands;
  let juno = '';

  beforeAll(async () => {
    clinic = await BrowserClinic.open();
    if (clinic.windows === null) return;
    juno = (await clinic.team.register('Juno', 'Halvorsen', plusDays(clinic.team.today, -15 * 365 - 100))).id;
    const [one, two, three] = await Promise.all([
      clinic.window('counselor'),
      clinic.window('front_desk'),
      clinic.window('prescriber'),
    ]);
    counselor = new AdmissionHands(one, juno);
    desk = new AdmissionHands(two, juno);
    doctor = new AdmissionHands(three, juno);
  });
  afterAll(() => clinic.close());

  inBrowser('the desk and the counselor see that nobody has written down who consents (A31)', async () => {
    await counselor.chart();
    await counselor.banner.getByText(/\(15\)/).waitFor();
    await counselor.page.getByText('Under 18 without a consent on record').first().waitFor();
    await photograph(counselor.page, 'minor-1-alert');
    await desk.page.goto('/alerts');
    await desk.page.getByText('Under 18 without a consent on record').waitFor();
    await photograph(desk.page, 'minor-2-desk');
  });

  inBrowser('forms for adults are not offered, and the page says what to use instead (7.3)', async () => {
    await counselor.page.getByRole('button', { name: 'Fill in a form' }).click();
    const forms = counselor.region('Choose a form');
    await forms
      .getByText(/until your clinic chooses a tool for young people/i)
      .first()
      .waitFor();
    await photograph(counselor.page, 'minor-3-forms');
    const bam = forms.getByRole('button', { name: /^BAM/ });
    expect((await bam.count()) === 0 || (await bam.first().isDisabled())).toBe(true);
    await counselor.page.keyboard.press('Escape');
  });

  inBrowser('their own signature opens the assessment', async () => {
    await counselor.chart();
    const screened = await counselor.step('Screened');
    await screened.getByLabel(/Contact was made: in words/).fill('Came to the door with a friend');
    await counselor.send(screened);
    await counselor.signSection(await counselor.consents(clinic.team.today));
    await counselor.page.keyboard.press('Escape');
    await counselor.send(await counselor.step('Intake'));
  });

  inBrowser('the diagnosis is found by the same criteria, and a level begins with the hours of the young', async () => {
    await doctor.chart();
    await doctor.region('Diagnosis and level of care').getByRole('button', { name: 'Diagnosis', exact: true }).click();
    const checklist = await doctor.checklist('yyyyynnnnyy');
    await checklist.getByText(/^Under 18: the criteria are the same/).waitFor();
    await photograph(doctor.page, 'minor-4-diagnosis');
    await doctor.send(checklist);
    await doctor.act('New level of care');
    const level = doctor.form('Level of care');
    await level.getByLabel('Recommended level').selectOption({ label: 'Intensive outpatient' });
    await expect(level.getByLabel('Hours a week').inputValue()).resolves.toBe('6');
    await level.getByLabel('Why this level').fill('Lives at home, wants to stay in school');
    await level.getByLabel('Decided level').selectOption({ label: 'Intensive outpatient' });
    await level.getByLabel('Why it begins now').fill('Ready today');
    await photograph(doctor.page, 'minor-5-level');
    await doctor.send(level);
  });

  inBrowser('nobody admits them on their own signature, and no word opens that gate (R-022)', async () => {
    await counselor.chart();
    await counselor.region('Episode').getByText('Admitted: not now').click();
    await counselor
      .region('Episode')
      .getByText(/Under 18: record on the face sheet who consents/)
      .waitFor();
    await photograph(counselor.page, 'minor-6-shut');
  });

  inBrowser('the desk records the mother, the law and the day, and the alert is gone everywhere', async () => {
    await desk.page.getByText('Juno Halvorsen').first().click();
    await desk.page.keyboard.press('Enter');
    await desk.page.getByRole('heading', { name: 'Details and contact' }).waitFor();
    await desk.page.getByRole('button', { name: 'Record: Consent for someone under 18' }).click();
    const form = desk.form('Record: Consent for someone under 18');
    await desk.pick(form, 'Who consents', 'A parent');
    await form.getByLabel('Name', { exact: true }).fill('Maren Halvorsen');
    await form.getByLabel('By which law or order').fill('State law: a parent consents under 18');
    await form.getByLabel(/^Consent signed on/).fill(clinic.team.today);
    await desk.pick(form, 'May see the record', 'No');
    await form.getByLabel(/^School/).fill('Eastside High');
    await holds(desk.page, 'minor-7-guardian');
    await desk.send(form);
    await desk.page
      .getByText(/A parent.*Maren Halvorsen/)
      .first()
      .waitFor();
    await photograph(desk.page, 'minor-8-recorded');
    await counselor.page.getByText('Under 18 without a consent on record').first().waitFor({ state: 'hidden' });
  });

  inBrowser('below the age of the label the prescriber says why, and methadone asks for the same consent', async () => {
    const failed = async (product: string, doseMcg: number): Promise<string[]> => {
      const { evaluations } = await clinic.team.done('prescriber', 'POST', '/medication-orders/check', {
        ...{ patientId: juno, product, doseMcg, frequency: 'daily', startsOn: clinic.team.today },
        expiresOn: plusDays(clinic.team.today, 14),
      });
      return (evaluations as { ruleId: string; result: string; severity: string }[])
        .filter(({ result, severity }) => result === 'failed' && severity !== 'REPORT')
        .map(({ ruleId, severity }) => `${ruleId} ${severity}`);
    };
    await expect(failed('buprenorphine-naloxone-film', 4_000)).resolves.toEqual(
      expect.arrayContaining(['ORDER-AGE-1 OVERRIDE', 'R-022 WARN']),
    );
    const methadone = await failed('methadone-oral-concentrate', 20_000);
    expect(methadone).toContain('R-022 WARN');
    expect(methadone.filter((one) => one.startsWith('ORDER-AGE'))).toEqual([]);
  });

  inBrowser('is admitted', async () => {
    await counselor.chart();
    const step = await counselor.step('Admitted');
    await step.getByText('Under 18, and whoever may consent has signed').waitFor();
    await photograph(counselor.page, 'minor-9-admission');
    await counselor.send(step);
    await counselor.region('Episode').getByText('Admitted', { exact: true }).waitFor();
    expect(clinic.browser.faults).toEqual([]);
  });
});
