import type { Locator, Page } from 'playwright-core';
import { inBrowser, photograph } from './browser';
import { BrowserClinic, type Patient } from './browser-clinic';
import { ByKeyboard } from './by-keyboard';
import { holds } from './looked-at';
import { namedPeople, windowWithStock } from './named-people';
import * as week from './test-week-people';
import { WindowHands } from './window-hands';
import { standing } from './window-people';

jest.setTimeout(180_000);

const names = {
  /** Drawn for today; methadone is found in her specimen and EDDP is not. */
  nora: 'Nora Lindqvist',
  /** Drawn for tomorrow, which is nobody's to know. */
  bea: 'Bea Holloway',
  /** Their results come in a file: one that fits, one with faults, one of somebody else. */
  tom: 'Tom Ashby',
  uma: 'Uma Pell',
  vic: 'Vic Marlow',
} as const;

/** A week of drug tests by people who have no mouse: drawn, collected, handed on, read, filed, confirmed; no dose waits for any of it. */
describe('a week of drug tests', () => {
  let clinic: BrowserClinic;
  let people: Readonly<Record<keyof typeof names, Patient>>;
  let director: ByKeyboard;
  let nurse: WindowHands;
  let counselor: ByKeyboard;
  let prescriber: ByKeyboard;

  beforeAll(async () => {
    clinic = await BrowserClinic.open();
    if (clinic.windows === null) return;
    people = await namedPeople(clinic, names);
    await windowWithStock(clinic, 'South window', 1000);
    director = new ByKeyboard(await clinic.window('medical_director'));
    nurse = new WindowHands(await clinic.window('nurse'));
    counselor = new ByKeyboard(await clinic.window('counselor'));
    prescriber = new ByKeyboard(await clinic.window('prescriber'));
  });
  afterAll(() => clinic.close());

  const said = (page: Page, words: string | RegExp): Promise<void> =>
    page.getByText(words).first().waitFor({ state: 'attached' });
  const testsOf = async (hands: ByKeyboard, person: Patient): Promise<void> => {
    await hands.go(person.number, new RegExp(person.name));
    await hands.page.getByRole('heading', { name: `Chart of ${person.name}` }).waitFor();
    await hands.push(/^Drug tests/);
    await hands.page.getByText('Loading the drug tests').waitFor({ state: 'hidden' });
  };
  const tests = async (hands: ByKeyboard, place: string): Promise<void> => {
    await hands.go('Go to drug tests', /^Go to Drug tests/);
    const link = hands.page
      .getByRole('navigation', { name: 'Drug tests' })
      .getByRole('link', { name: place, exact: true });
    await hands.reach(link);
    await hands.press('Enter');
    await link.and(hands.page.locator('[aria-current]')).waitFor();
  };
  const ofPerson = (page: Page, person: Patient): Locator =>
    page.getByRole('listitem').filter({ hasText: person.name });
  const line = (page: Page, analyte: string): Locator => page.getByRole('group', { name: new RegExp(`^${analyte}: `) });

  inBrowser('a panel says what it sees, and random testing is started with a key that nobody sees', async () => {
    const { page } = director;
    await tests(director, 'Panels');
    await director.push('New panel');
    const form = page.getByRole('form', { name: 'New panel' });
    await form.waitFor();
    await page.keyboard.type('County urine screen');
    await director.write('Laboratory or device', 'North Laboratory');
    await page.keyboard.press('Control+Enter');
    await page.getByText('County urine screen, version 1').waitFor();
    await photograph(page, 'tests-1-panel');
    await tests(director, 'Random tests');
    await director.choose(director.page.getByRole('radiogroup', { name: 'What to show' }), 'Ahead and key');
    await director.push('Start random testing');
    await page.getByText('In use', { exact: true }).waitFor();
    await photograph(page, 'tests-2-key');
  });

  inBrowser(
    'who is drawn for today carries the mark at the desk and at the window; nobody learns of tomorrow',
    async () => {
      const { nora, bea } = people;
      await week.doseToday(clinic, bea);
      await week.drawnEveryDay(clinic);
      await week.aNightGoesBy(clinic);
      await tests(nurse, 'Random tests');
      await ofPerson(nurse.page, nora).getByText('Due today').waitFor();
      await expect(ofPerson(nurse.page, bea).count()).resolves.toBe(0);
      await nurse.push(`Check the draw of ${nora.name}`);
      await nurse.page.getByText(/^Equal: drawn again, it is /).waitFor();
      await holds(nurse.page, 'tests-3-drawn');
      const drawId = await week.drawnForTomorrow(clinic, bea);
      expect(drawId).not.toBe('');

      const desk = await clinic.window('front_desk');
      await desk
        .getByRole('row', { name: new RegExp(nora.name) })
        .getByText('Test today')
        .waitFor();
      await expect(
        desk
          .getByRole('row', { name: new RegExp(bea.name) })
          .getByText('Test today')
          .count(),
      ).resolves.toBe(0);
      await photograph(desk, 'tests-4-desk');

      const { page } = counselor;
      await tests(counselor, 'Random tests');
      await ofPerson(page, nora).getByText('Due today').waitFor();
      await expect(ofPerson(page, bea).count()).resolves.toBe(0);
      await counselor.choose(counselor.page.getByRole('radiogroup', { name: 'What to show' }), 'Quota');
      await counselor.choose(counselor.page.getByRole('radiogroup', { name: 'Whom to list' }), 'Everybody');
      await counselor.reach(page.locator('tbody tr[tabindex="0"]'));
      await counselor.row(new RegExp(bea.name));
      await counselor.press('Enter');
      await page.getByText('No day was drawn for this person yet.').waitFor();
      await photograph(page, 'tests-5-counselor');
      await testsOf(counselor, bea);
      await page.getByText('No drug test yet.').waitFor();
      expect(await week.whoTellsOf(clinic, bea, drawId)).toEqual([]);
    },
  );

  inBrowser('the specimen is collected with its label and temperature, and handed on', async () => {
    const { nora } = people;
    const { page } = nurse;
    await tests(nurse, 'Today');
    await nurse.reach(ofPerson(page, nora).getByRole('button', { name: 'Collect', exact: true }));
    await nurse.press('Enter');
    const form = page.getByRole('form', { name: 'Collect: County urine screen, version 1' });
    await form.getByRole('textbox', { name: 'Label (scan)' }).and(page.locator(':focus')).waitFor();
    await page.keyboard.type('S-100201');
    await nurse.write('Temperature, °F (optional)', '96.4');
    await holds(page, 'tests-6-collect');
    await page.keyboard.press('Control+Enter');
    await ofPerson(page, nora).getByText('Label S-100201, County urine screen').waitFor();
    await testsOf(nurse, nora);
    await nurse.push('Hand on');
    await page.getByRole('form', { name: 'Hand the specimen on' }).waitFor();
    await nurse.write('To', 'Courier, North Laboratory');
    await page.keyboard.press('Control+Enter');
    await page.getByText(/handed over, from The nurse to Courier, North Laboratory/).waitFor();
  });

  inBrowser(
    'methadone without EDDP is read as unexpected, one key a substance, and no dose waits for it (T-32)',
    async () => {
      const { nora } = people;
      const { page } = nurse;
      await nurse.push('Enter the result');
      const form = page.getByRole('form', { name: 'Enter the result' });
      await nurse.write('Laboratory or device', 'Cup, lot 8812');
      await nurse.reach(form.locator('[data-line]').first());
      const lines = await form.locator('[data-line]').count();
      for (let at = 0; at < lines; at += 1) {
        const name = (await form.locator('[data-line]:focus').getAttribute('aria-label')) ?? '';
        await nurse.press(name.startsWith('Methadone:') ? 'p' : 'n');
      }
      await line(page, 'Methadone')
        .and(page.getByRole('group', { name: 'Methadone: Positive' }))
        .waitFor();
      await photograph(page, 'tests-7-result');
      await page.keyboard.press('Control+Enter');
      await form.waitFor({ state: 'hidden' });
      await page.getByText('Positive (presumptive), not as expected').waitFor();
      const row = page.getByRole('row', { name: /^Methadone/ });
      await row.getByText('Unexpected, present').waitFor();
      await row.getByText(/Methadone without EDDP: added to the specimen/).waitFor();
      await page.getByRole('row', { name: /^EDDP/ }).getByText('Unexpected, absent').waitFor();
      await photograph(page, 'tests-8-read');
      await nurse.press('g', 'd');
      await nurse.stand('South window');
      const card = await nurse.find(nora);
      await nurse.press('1', '2');
      await nurse.settled(card, 'Give 60 mg, 6 mL');
      await photograph(page, 'tests-9-window');
      await nurse.press('Enter');
      await nurse.said(`Gave 60 mg for ${nora.name}`);
      expect(await standing(clinic, nora.id)).toMatchObject([{ dose_mcg: 60_000, observation: 'observed_complete' }]);
      await prescriber.press('g', 'u');
      const item = await prescriber.row(new RegExp(`${nora.name}.*R-406`, 's'));
      await item.getByText(/Drug test: Methadone, EDDP\. Methadone without EDDP/).waitFor();
      await photograph(prescriber.page, 'tests-10-round');
    },
  );

  inBrowser('the chart of doses carries the test on its day, and so does its table', async () => {
    const { nora } = people;
    const { page } = prescriber;
    await prescriber.go(nora.number, new RegExp(nora.name));
    await page.getByRole('heading', { name: `Chart of ${nora.name}` }).waitFor();
    await prescriber.push(/^Take-home doses/);
    const doses = page.getByRole('figure', { name: 'Doses' });
    await doses.getByRole('img').first().waitFor();
    await doses.scrollIntoViewIfNeeded();
    await photograph(page, 'tests-15-doses');
    await prescriber.choose(prescriber.page.getByRole('radiogroup', { name: 'Doses: how to show it' }), 'Table');
    await doses.getByRole('row', { name: /Drug test positive, not as expected/ }).waitFor();
  });

  inBrowser('a file of results names every wrong row, and what fits nobody waits in quarantine', async () => {
    const { tom, uma, vic } = people;
    const { page } = nurse;
    await week.collected(clinic, tom, 'S-100202');
    await week.collected(clinic, uma, 'S-100203');
    await week.collected(clinic, vic, 'S-100204');
    const file = week.resultFile(clinic.team.today, [
      { label: 'S-100202', name: 'Ashby', analyte: 'methadone', result: 'positive' },
      { label: 'S-100202', name: 'Ashby', analyte: 'eddp', result: 'positive' },
      { label: 'S-100203', name: 'Pell', analyte: 'moonlight', result: 'positive' },
      { label: 'S-100203', name: 'Pell', analyte: 'fentanyl', result: 'perhaps' },
      { label: 'S-100204', name: 'Marlow', born: '1981-01-01', analyte: 'fentanyl', result: 'negative' },
    ]);
    await tests(nurse, 'Result files');
    await nurse.reach(page.getByRole('button', { name: 'Choose a CSV file' }));
    // The window in which a file is chosen belongs to the machine, not to the page.
    await page
      .getByLabel('CSV file of results')
      .setInputFiles({ name: 'results.csv', mimeType: 'text/csv', buffer: file });
    await page.getByText('Preview: nothing is kept yet').waitFor();
    const refused = page.getByRole('region', { name: 'Refused rows' });
    await refused.getByRole('row', { name: /4.*analyte.*This substance is not on our list/s }).waitFor();
    await refused.getByRole('row', { name: /5.*result.*Write positive, negative or inconclusive/s }).waitFor();
    await expect(refused.locator('tbody tr').count()).resolves.toBe(2);
    await holds(page, 'tests-11-preview');
    await nurse.push('File 1 result');
    await page.getByText('Filed', { exact: true }).first().waitFor();
    const held = page.getByRole('listitem').filter({ hasText: 'Label S-100204' });
    await held.getByText('The date of birth is not that of the specimen’s person').waitFor();
    await nurse.reach(held.getByRole('button', { name: 'Decide' }));
    await nurse.press('Enter');
    await page.getByRole('form', { name: 'What becomes of this result' }).waitFor();
    await nurse.write('Label (scan)', 'S-100204');
    await nurse.write(
      'How it was made sure, or why it is discarded',
      'The laboratory mended the year of birth by telephone',
    );
    await photograph(page, 'tests-12-quarantine');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Nothing in quarantine.').waitFor();
    const states = await Promise.all([tom, uma, vic].map((person) => week.statesOf(clinic, person)));
    expect(states).toEqual([['negative'], ['awaiting'], ['negative']]);
  });

  inBrowser(
    'the definitive result is a new version beside the old one, and a clinician confirms how it reads',
    async () => {
      const { nora } = people;
      const { page } = nurse;
      await testsOf(nurse, nora);
      await nurse.push('Amend or add');
      const form = page.getByRole('form', { name: 'Enter the result' });
      await expect(form.getByRole('combobox', { name: 'Kind of test' }).inputValue()).resolves.toBe('definitive');
      await nurse.write('Laboratory or device', 'North Laboratory');
      await nurse.reach(form.locator('[data-line]').first());
      while (!(await line(page, 'Methadone').evaluate((one) => one.matches(':focus')))) await nurse.press('ArrowDown');
      await nurse.press('p', 'p');
      await page.keyboard.press('Control+Enter');
      await form.waitFor({ state: 'hidden' });
      const versions = page.getByRole('list').filter({ hasText: 'Cup, lot 8812' }).last().getByRole('listitem');
      await versions.nth(1).waitFor();
      await expect(versions.allInnerTexts()).resolves.toEqual([
        expect.stringMatching(/^Presumptive, Cup, lot 8812.*positive Methadone; negative/s),
        expect.stringMatching(/^Definitive, North Laboratory.*positive Methadone, EDDP/s),
      ]);
      await page.getByRole('row', { name: /^EDDP/ }).getByText('Expected, present').waitFor();
      await tests(prescriber, 'Today');
      const mine = ofPerson(prescriber.page, nora);
      await prescriber.reach(mine.getByRole('button', { name: 'Confirm reading' }));
      await prescriber.press('Enter');
      const reading = prescriber.page.getByRole('form', { name: 'Confirm how it reads' });
      await reading.waitFor();
      await photograph(prescriber.page, 'tests-14-confirm');
      await prescriber.press('Control+Enter');
      await said(prescriber.page, 'Reading confirmed.');
      await mine.waitFor({ state: 'hidden' });
      const { items } = await clinic.team.done('prescriber', 'GET', '/dosing/round');
      const waits = (items as { patientId: string; ruleId: string }[]).filter(({ patientId }) => patientId === nora.id);
      expect(waits.map(({ ruleId }) => ruleId)).not.toContain('R-406');
    },
  );

  inBrowser('nothing in all this was an error, a refused script or an address that tells too much', async () => {
    expect(clinic.browser.faults).toEqual([]);
  });
});
